import { inEveryLanguage } from './in-every-language.ts';

const de = {
  title: 'Fragen',
  text: (days: number) =>
    `Wer eine Frage sendet, gibt mir ihren Text und, wenn die Antwort per E-Mail kommen soll, eine Adresse. Ohne Adresse geht es auch, mit einer Abholnummer. Die Adresse liegt verschlüsselt in der Datenbank und wird nur gebraucht, um zu antworten und um einmal nachzufragen, ob sie stimmt. Was Sie tippen, bevor Sie senden, verlässt Ihr Gerät nicht, solange die Seite selbst nachsehen kann.\n\nAuf der Seite Ihrer Frage können Sie jederzeit sehen, was gespeichert ist, es mitnehmen, ändern und löschen. Ist eine Frage beendet, werden Text und Adresse nach ${days} Tagen entfernt. Veröffentlicht wird nur meine Antwort. Ihre eigenen Worte kommen nur dazu, wenn Sie das angekreuzt haben, ohne Namen, und Sie können es zurücknehmen: Dann werden sie herausgenommen, und wo sie Überschrift geworden sind, ändere ich diese von Hand. Was mit der Post schon bei Ihnen angekommen ist, kann ich nicht zurückholen.\n\nDamit niemand die Seite mit Fragen überschwemmt, zählt sie für kurze Zeit, wie viele aus einem Netz kommen, im Arbeitsspeicher und ohne Ihre vollständige IP-Adresse. Grundlage ist, dass Sie eine Antwort wünschen (Artikel 6 Absatz 1 Buchstabe b und f der Datenschutz-Grundverordnung), für Ihre Worte Ihre Einwilligung (Buchstabe a).`,
};

const en: typeof de = {
  title: 'Questions',
  text: (days) =>
    `Whoever sends a question gives me its text and, if the answer is to come by e-mail, an address. It works without an address, too, with a pick-up number. The address lies encrypted in the database and is used only to answer, and to ask once whether it is right. What you type before sending does not leave your device as long as the page can look for itself.\n\nOn the page of your question you can see at any time what is stored, take it with you, change it and delete it. When a question has ended, text and address are removed after ${days} days. Only my answer is published. Your own words are added only if you ticked that, without a name, and you can take it back: then they are taken out, and where they have become a title, I change it by hand. What has already reached you by post I cannot fetch back.\n\nSo that nobody floods the page with questions, it counts for a short while how many come from one network, in working memory and without your full IP address. The basis is that you wish for an answer (Article 6(1)(b) and (f) of the General Data Protection Regulation), for your words your consent (point (a)).`,
};

/** What the privacy page says about asking. */
export const questionPrivacyWords = inEveryLanguage('questionPrivacyWords', { de, en });
