import type { Language } from '../kit/language.ts';

const de = {
  since: '»{since}« ist kein Tag. Bitte schreiben Sie Jahr, Monat und Tag, zum Beispiel: --since 2020-01-31',
  progress: '{found} Einträge gelesen …',
  scanned: 'Durchgesehen, nichts geschrieben.',
  imported: 'Als Entwürfe in content/import/{network}/; veröffentlicht ist davon nichts.',
  counts: {
    found: 'gefunden',
    drafts: 'neue Entwürfe',
    joined: 'Teile eines Fadens, im Entwurf seines Anfangs',
    known: 'schon früher übernommen, nicht angerührt',
  },
  skipped: {
    followers: 'ausgelassen: nur für Follower',
    direct: 'ausgelassen: an einzelne Menschen',
    noAudience: 'ausgelassen: ohne Angabe, wer es lesen durfte',
    quiet: 'ausgelassen: öffentlich, aber nicht gelistet',
    reply: 'ausgelassen: Antworten an andere',
    boost: 'ausgelassen: geteilte Beiträge',
    empty: 'ausgelassen: ohne Text und Bild',
    earlier: 'ausgelassen: älter als gewünscht',
    twice: 'ausgelassen: steht doppelt im Archiv',
    unknown: 'ausgelassen: nicht verstanden, also privat',
  },
  pictures: 'Bilder',
  missing: 'Bilder oder Anhänge, die nicht zu übernehmen sind',
  links: 'Verweise im Archiv, denen nicht gefolgt wird',
  unopened: 'Dateien, die nicht geöffnet wurden',
  grown: 'Fäden, die seit der Übernahme länger wurden (Ihr Entwurf bleibt, wie er ist)',
};

const en: typeof de = {
  since: '“{since}” is not a day. Please write year, month and day, for example: --since 2020-01-31',
  progress: '{found} items read …',
  scanned: 'Looked through, nothing written.',
  imported: 'As drafts in content/import/{network}/; none of it is published.',
  counts: {
    found: 'found',
    drafts: 'new drafts',
    joined: 'parts of a thread, in the draft of its beginning',
    known: 'brought earlier, left as they are',
  },
  skipped: {
    followers: 'left out: for followers only',
    direct: 'left out: to single people',
    noAudience: 'left out: without a word on who could read it',
    quiet: 'left out: public, but not listed',
    reply: 'left out: replies to others',
    boost: 'left out: shared posts',
    empty: 'left out: without text and picture',
    earlier: 'left out: older than wished',
    twice: 'left out: twice in the archive',
    unknown: 'left out: not understood, so private',
  },
  pictures: 'pictures',
  missing: 'pictures or attachments that cannot be brought',
  links: 'links in the archive, not followed',
  unopened: 'files that were not opened',
  grown: 'threads that became longer since they were brought (your draft stays as it is)',
};

export const importWords: Readonly<Record<Language, typeof de>> = { de, en };

/** Why an archive is refused. Nothing was written. */
export const importRefusals = {
  de: {
    importMissing: 'Die Datei {file} lässt sich nicht öffnen. Bitte prüfen Sie den Namen.',
    importEmpty: '{file} ist leer. Bitte laden Sie das Archiv noch einmal herunter.',
    importNoArchive:
      '{file} ist kein lesbares zip oder tar.gz, oder es ist abgeschnitten. Bitte laden Sie es noch einmal herunter.',
    importUnsafe:
      '{file} enthält »{name}«, das aus dem Archiv hinausführt. Kein Netzwerk stellt so ein Archiv aus; es wurde nichts übernommen.',
    importBomb: '{file} ist entpackt zu groß (bei »{name}«); es wurde nichts übernommen.',
    importTwice:
      '{file} enthält »{name}« mehr als einmal; welches gilt, ist nicht zu sagen. Es wurde nichts übernommen.',
    importUnknown:
      'Was {file} ist, ist nicht zu erkennen. Bisher lassen sich Archive von Mastodon übernehmen (mit einer outbox.json).',
    importDeep: 'Die outbox.json ist bei Byte {at} tiefer als {most} Ebenen verschachtelt; es wurde nichts übernommen.',
    importBroken: 'Die outbox.json ist bei Byte {at} beschädigt; es wurde nichts übernommen.',
    importNotUtf8: 'Die outbox.json ist bei Byte {at} kein UTF-8; es wurde nichts übernommen.',
  },
  en: {
    importMissing: 'The file {file} cannot be opened. Please check its name.',
    importEmpty: '{file} is empty. Please download the archive again.',
    importNoArchive: '{file} is no readable zip or tar.gz, or it is cut off. Please download it again.',
    importUnsafe:
      '{file} holds “{name}”, which leads out of the archive. No network makes such an archive; nothing was brought.',
    importBomb: '{file} is too large when unpacked (at “{name}”); nothing was brought.',
    importTwice: '{file} holds “{name}” more than once; which one counts cannot be said. Nothing was brought.',
    importUnknown: 'What {file} is cannot be told. So far archives of Mastodon can be brought (with an outbox.json).',
    importDeep: 'The outbox.json is nested deeper than {most} levels at byte {at}; nothing was brought.',
    importBroken: 'The outbox.json is damaged at byte {at}; nothing was brought.',
    importNotUtf8: 'The outbox.json is no UTF-8 at byte {at}; nothing was brought.',
  },
};
