/**
 * Whether a capitalised word names nobody: German writes every noun so, and letters begin and end in set words. A short
 * list of what people write to a practice, and the endings that make a noun of something else.
 */
export function isOrdinary(word: string): boolean {
  const small = word.normalize('NFC').toLowerCase();
  return word.length < 3 || WORDS.has(small) || ENDING.test(small);
}

const WORDS: ReadonlySet<string> = new Set(
  `
  sie ihnen ihr ihre ihrem ihren ihrer ihres du dir dich dein deine ich mir mich mein meine wir uns unser unsere man
  und oder aber auch der die das den dem des ein eine einen einem einer bei mit für von aus nach wie was wann wer
  welche welcher welches welchen welchem jemand jemanden jemandem niemand niemanden
  können kann könnte dürfen darf muss müssen haben habe hat sind ist gibt geht wird werden würde möchte soll sollte
  frau frauen herr herrn herren familie doktor professor professorin damen ehefrau ehemann
  mann männer sohn söhne tochter töchter kind kinder mutter mütter vater väter eltern mama papa bruder brüder schwester
  schwestern geschwister oma opa enkel enkelin neffe nichte tante onkel partner partnerin freund freundin freunde
  großmutter großvater großeltern schwiegermutter schwiegervater baby säugling teenager jugendliche
  chef chefin kollege kollegin kollegen kolleginnen nachbar nachbarin nachbarn mitarbeiter mitarbeiterin lehrer lehrerin
  hund hunde katze katzen leute menschen mensch person personen paar paare gruppe gruppen team teams verein schule schulen
  angst ängste sorge sorgen problem probleme hilfe geld zeit zeiten arbeit beruf firma job trauer krebs demenz sucht stress
  depression depressionen schmerz schmerzen schlaf adhs burnout krise krisen streit ärger wut scham schuld schulden tod
  kosten preis preise honorar rechnung rechnungen rabatt steuer krankenkasse kasse kassen versicherung träger beihilfe
  termin termine stunde stunden minute minuten woche wochen monat monate jahr jahre tag tage abend abends morgen mittag
  uhr euro prozent kilometer meter nummer frage fragen antwort antworten gespräch gespräche beratung coaching therapie
  sitzung sitzungen kurs kurse seminar praxis büro raum haus wohnung garten wald urlaub ferien feierabend wochenende
  mail mails email e-mail adresse telefon handy brief briefe website seite seiten internet online video zoom skype teams
  whatsapp signal facetime google facebook instagram linkedin paypal threema telegram podcast newsletter blog corona covid
  montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags samstags
  januar februar märz april mai juni juli august september oktober november dezember frühling sommer herbst winter
  weihnachten ostern pfingsten silvester neujahr
  deutschland österreich schweiz europa norddeutschland süddeutschland kindern geschwistern hause bargeld karte update app
  deutsch englisch deutsche deutschen deutscher
  tel fax mobil straße strasse postfach gmbh gbr ev dank grüße grüßen gruß herzlich herzliche beste liebe lieben viele
  vielen freundlichen freundliche schöne schönen danke bitte hallo guten moin servus voraus leserin leser leserinnen
  fragende fragender fragesteller fragestellerin unbekannte unbekannter mitmensch gast gäste interessierte interessierter
  zusammen alle allerseits selbstständige selbstständiger selbständige selbstzahler angestellte angehörige beamte patienten
  klient klienten klientin klientinnen kunden
  you your yours we our they their she her his its the this that these those and but not can could may will would should
  what when where who how why which there here yes with for from please thanks thank dear hello hi regards wishes kind best
  warm many sincerely cheers love reader readers all everyone everybody friend friends sir madam colleague colleagues
  mister doctor husband wife son daughter child children mother father mum mom dad brother sister baby dog cat boss
  monday tuesday wednesday thursday friday saturday sunday january february march june july october december
  english german french spanish italian dutch christian jewish muslim christmas easter europe european
  question questions answer answers client clients parents people person
  `
    .trim()
    .split(/\s+/),
);

const ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|sionen|tät|täten|ismus|nis|nisse|ment|ments|enz|anz|arbeit|kosten|kasse|kassen|gespräch|gespräche|termin|termine|therapie|therapien|probleme?|schmerzen|ängste|stunde|stunden|zeiten|zahler|kurse?|gruppen?|innen|erin|leute|ness|ship|ings?)$/u;
