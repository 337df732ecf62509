import { inEveryLanguage } from './in-every-language.ts';
/** What the delivery service of the rooms says when it does not take something. Read by programs first, by people at last. */
export const roomServiceWords = inEveryLanguage('roomServiceWords', {
  de: {
    malformed: 'Der Server versteht diese Anfrage nicht. Bitte laden Sie die Seite neu.',
    unknown: 'Dieser Browser hat hier keinen Zutritt (mehr).',
    gone: 'Diese Einladung gilt nicht mehr. Bitte lassen Sie sich eine neue geben.',
    nowhere: 'Hier ist nichts.',
    method: 'So lässt sich diese Adresse nicht ansprechen.',
    late: 'Inzwischen ist im Raum etwas geschehen. Ihr Browser holt es nach und versucht es noch einmal.',
    used: 'Mit dieser Einladung ist schon ein Raum entstanden.',
    crowded: 'In diesem Raum sind schon so viele Geräte, wie er fasst.',
    full: 'In diesem Raum ist kein Platz mehr. Bitte beginnen Sie einen neuen Raum.',
    large: 'Das ist zu groß. Bitte teilen Sie es auf.',
    busy: 'Das waren sehr viele Anfragen auf einmal. Ihr Browser wartet etwas und versucht es dann von selbst noch einmal.',
    fault: 'Auf dem Server ist etwas schiefgegangen. Ihr Browser hat alles behalten und versucht es noch einmal.',
    disk: 'Die Festplatte des Servers ist voll. Ihr Browser hat alles behalten und versucht es später noch einmal.',
  },
  en: {
    malformed: 'The server does not understand this request. Please load the page again.',
    unknown: 'This browser has no access here (any more).',
    gone: 'This invitation is no longer valid. Please ask for a new one.',
    nowhere: 'There is nothing here.',
    method: 'This address cannot be asked that way.',
    late: 'Something has happened in the room meanwhile. Your browser catches up and tries again.',
    used: 'A room has already been made with this invitation.',
    crowded: 'This room already holds as many devices as it can.',
    full: 'There is no space left in this room. Please begin a new room.',
    large: 'That is too large. Please divide it.',
    busy: 'Those were very many requests at once. Your browser waits a little and then tries again by itself.',
    fault: 'Something went wrong on the server. Your browser has kept everything and tries again.',
    disk: 'The disk of the server is full. Your browser has kept everything and tries again later.',
  },
});
