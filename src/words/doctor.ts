import { inEveryLanguage } from './in-every-language.ts';

const de = {
  standings: { good: 'gut', wrong: 'zu tun', hint: 'Hinweis', unseen: 'nicht zu sehen' },
  add: 'Diese Zeilen gehören ins DNS der Domain:',
  all: 'Alles, was sich von hier aus sehen lässt, ist in Ordnung.',
  some: (count: number) => (count === 1 ? 'Eine Sache ist zu tun.' : `${count} Sachen sind zu tun.`),
  codes: {
    silent: 'DNS hat zu {name} nichts geantwortet.',
    noServer: 'Kein Mailserver eingerichtet (mail.out.smtp): Alle Mails werden Dateien in data/outbox.',
    serverGood: 'Der Mailserver {host} nimmt die Anmeldung an.',
    serverTls: 'Die Verbindung zu {host} lässt sich nicht sichern: Das Zertifikat stimmt nicht, oder es gibt kein TLS.',
    serverPassword: '{host} lehnt die Anmeldung ab. Stimmen Name und Passwort (smtp.password in data/secrets.yaml)?',
    serverSilent: '{host} antwortet nicht ({status}).',
    mxGood: 'An {domain} kann man schreiben (MX).',
    mxMissing: 'Für {domain} steht kein MX im DNS: An {address} kommt keine Mail an.',
    spfGood: 'SPF: ein Eintrag, {count} von höchstens {most} Nachfragen.',
    spfMissing:
      'SPF fehlt. Die Zeile unten ist ein Anfang; Ihr Mailanbieter nennt Ihnen meist ein include:, das vor ~all hineingehört.',
    spfTwice: 'SPF steht bei {domain} mehr als einmal; dann gilt keiner der Einträge. Bitte in einem zusammenfassen.',
    spfOpen:
      'SPF endet mit +all: Damit darf jeder auf der Welt im Namen von {domain} schreiben. Bitte ~all daraus machen.',
    spfLong: 'SPF braucht {count} Nachfragen, nach {most} geben Empfänger auf. Bitte includes streichen.',
    dkimGood: 'DKIM: {name} stimmt mit dem eigenen Schlüssel überein.',
    dkimMissing:
      'DKIM: Der Eintrag {name} fehlt; bis er da ist, gehen Mails ohne Unterschrift hinaus, und Briefe warten.',
    dkimOther: 'DKIM: Unter {name} steht ein anderer Schlüssel als der in data/keys.',
    dkimProvider:
      'DKIM: Ihr Mailserver unterschreibt selbst (sign: provider). Ob mit Ihrer Domain, zeigt die Kopfzeile einer angekommenen Mail.',
    dmarcGood: 'DMARC: {name} sagt p={policy}.',
    dmarcMissing: 'DMARC fehlt für {domain}. Große Anbieter verlangen einen Eintrag, auch einen mit p=none.',
    dmarcTwice: 'DMARC steht unter {name} mehr als einmal; dann gilt keiner der Einträge.',
    dmarcEmpty: 'DMARC: {name} hat weder p noch rua und gilt deshalb nicht.',
    dmarcWorn: 'DMARC: {name} enthält {tags}; das gibt es seit RFC 9989 nicht mehr und kann weg.',
    ptrGood: '{address} heißt {name}, und {name} führt zurück.',
    ptrNoAddress: '{host} hat im DNS keine Adresse.',
    ptrMissing:
      '{address} ({host}) hat keinen Namen (PTR). Den trägt ein, wem die Adresse gehört: der Anbieter des Servers.',
    ptrElsewhere: '{address} heißt {name}, aber {name} führt nicht zurück. Manche Mailserver nehmen dann nichts an.',
    imprintGood: 'Das Impressum ist zu erreichen: {page}',
    imprintMissing:
      '{page} ist von hier aus nicht zu erreichen. t-online nimmt nur Mail an, wenn unter {host} steht, wer schreibt.',
    imprintLocal:
      'Die Website hat noch keine öffentliche Adresse mit https; Impressum und Zertifikat lassen sich nicht prüfen.',
    certificateGood: 'Das Zertifikat von {host} gilt noch {days} Tage.',
    certificateSoon: 'Das Zertifikat von {host} gilt nur noch {days} Tage.',
    certificateNone: 'Zu {host} kommt keine gesicherte Verbindung zustande.',
    wkdGood: 'Der Schlüssel zu {address} ist für OpenPGP zu finden (WKD).',
    wkdMissing: 'Zu {address} ist kein OpenPGP-Schlüssel zu finden (WKD). Nötig ist das nicht.',
    clockGood: 'Die Uhr geht nicht nach.',
    clockBehind:
      'Die Uhr geht nach: Es gibt Dateien, die später geschrieben wurden als jetzt. Runden und Briefe gehen dann zur falschen Zeit.',
    diskGood: 'Es sind {free} MB frei.',
    diskFull: 'Es sind nur noch {free} MB frei. Ist die Platte voll, kann nichts mehr angenommen werden.',
    backupGood: 'Gesichert zuletzt am {day}.',
    backupOld: 'Gesichert zuletzt am {day}; das ist mehr als einen Monat her.',
    backupNone: 'Noch nie mit insel backup gesichert.',
    reputation:
      'Ob große Anbieter Ihrer Domain trauen und wie oft jemand »Spam« drückt, sieht nur deren Auskunft (Google Postmaster Tools, Outlook SNDS, postmaster.t-online.de).',
  },
};

const en: typeof de = {
  standings: { good: 'good', wrong: 'to do', hint: 'hint', unseen: 'not seen' },
  add: 'These lines belong into the DNS of the domain:',
  all: 'Everything that can be seen from here is well.',
  some: (count) => (count === 1 ? 'One thing is to be done.' : `${count} things are to be done.`),
  codes: {
    silent: 'DNS gave no answer about {name}.',
    noServer: 'No mail server is set up (mail.out.smtp): every mail becomes a file in data/outbox.',
    serverGood: 'The mail server {host} accepts the login.',
    serverTls: 'The connection to {host} cannot be secured: the certificate is wrong, or there is no TLS.',
    serverPassword: '{host} refuses the login. Are name and password right (smtp.password in data/secrets.yaml)?',
    serverSilent: '{host} does not answer ({status}).',
    mxGood: 'One can write to {domain} (MX).',
    mxMissing: 'There is no MX for {domain} in DNS: no mail reaches {address}.',
    spfGood: 'SPF: one record, {count} of at most {most} look-ups.',
    spfMissing:
      'SPF is missing. The line below is a beginning; your mail provider usually names an include: that belongs before ~all.',
    spfTwice: 'SPF stands at {domain} more than once; then none of the records counts. Please make one of them.',
    spfOpen: 'SPF ends with +all: anybody in the world may write in the name of {domain}. Please make it ~all.',
    spfLong: 'SPF needs {count} look-ups, receivers give up after {most}. Please drop some includes.',
    dkimGood: 'DKIM: {name} agrees with the own key.',
    dkimMissing: 'DKIM: the record {name} is missing; until it is there, mails go out unsigned, and letters wait.',
    dkimOther: 'DKIM: at {name} stands another key than the one in data/keys.',
    dkimProvider:
      'DKIM: your mail server signs by itself (sign: provider). Whether with your domain, the header of a mail that arrived will show.',
    dmarcGood: 'DMARC: {name} says p={policy}.',
    dmarcMissing: 'DMARC is missing for {domain}. Large providers demand a record, if only one with p=none.',
    dmarcTwice: 'DMARC stands at {name} more than once; then none of the records counts.',
    dmarcEmpty: 'DMARC: {name} has neither p nor rua and so does not count.',
    dmarcWorn: 'DMARC: {name} contains {tags}; RFC 9989 knows that no more, it can go.',
    ptrGood: '{address} is called {name}, and {name} leads back.',
    ptrNoAddress: '{host} has no address in DNS.',
    ptrMissing: '{address} ({host}) has no name (PTR). Whoever owns the address enters it: the provider of the server.',
    ptrElsewhere: '{address} is called {name}, but {name} does not lead back. Some mail servers take nothing then.',
    imprintGood: 'The imprint can be reached: {page}',
    imprintMissing: '{page} cannot be reached from here. t-online only takes mail where {host} says who writes.',
    imprintLocal: 'The website has no public address with https yet; imprint and certificate cannot be checked.',
    certificateGood: 'The certificate of {host} is good for {days} more days.',
    certificateSoon: 'The certificate of {host} is good for only {days} more days.',
    certificateNone: 'No secured connection to {host} comes about.',
    wkdGood: 'The key for {address} can be found by OpenPGP (WKD).',
    wkdMissing: 'No OpenPGP key can be found for {address} (WKD). It is not needed.',
    clockGood: 'The clock is not slow.',
    clockBehind:
      'The clock is slow: there are files written later than now. Rounds and letters go at the wrong time then.',
    diskGood: '{free} MB are free.',
    diskFull: 'Only {free} MB are free. When the disk is full, nothing can be taken any more.',
    backupGood: 'Backed up last on {day}.',
    backupOld: 'Backed up last on {day}; that is more than a month ago.',
    backupNone: 'Never backed up with insel backup yet.',
    reputation:
      'Whether large providers trust your domain, and how often somebody presses “spam”, only they can tell (Google Postmaster Tools, Outlook SNDS, postmaster.t-online.de).',
  },
};

/** What `insel doctor` says. */
export const doctorWords = inEveryLanguage('doctorWords', { de, en });

export type DoctorCode = keyof (typeof de)['codes'];
