import { inEveryLanguage } from './in-every-language.ts';
/** What is said in a room when something is not taken. */
export const roomRefusals = inEveryLanguage('roomRefusals', {
  de: {
    offline:
      'Der Server ist gerade nicht zu erreichen. Was Sie geschrieben haben, ist hier behalten und geht von selbst hinaus.',
    busy: 'Das war gerade sehr viel auf einmal. Ihr Browser wartet etwas und versucht es von selbst noch einmal.',
    serverFull: 'Die Festplatte des Servers ist voll. Was Sie geschrieben haben, ist hier behalten.',
    serverFault: 'Auf dem Server ist etwas schiefgegangen. Was Sie geschrieben haben, ist hier behalten.',
    linkMalformed: 'Dem Link fehlt ein Stück. Bitte kopieren Sie ihn ganz, auch das, was hinter dem # steht.',
    inviteGone: 'Diese Einladung gilt nicht mehr. Bitte lassen Sie sich eine neue geben.',
    inviteUsed:
      'Mit dieser Einladung ist schon ein Raum entstanden. Waren Sie das in einem anderen Browser, dann öffnen Sie ihn dort; sonst sagen Sie es bitte dem, der Sie eingeladen hat.',
    ownerNotReady:
      'Gerade liegt für Sie kein Schlüssel bereit. Die Einladung bleibt gültig; bitte versuchen Sie es in ein paar Stunden noch einmal.',
    cardForged:
      'Diese Einladung wurde unterwegs verändert. Bitte benutzen Sie sie nicht, und fragen Sie auf anderem Weg nach.',
    keysForged:
      'Der Server hat einen fremden Schlüssel untergeschoben. Es wurde nichts gesendet. Bitte fragen Sie auf anderem Weg nach.',
    welcomeForged:
      'Jemand wollte einen Raum mit Ihnen beginnen, ohne den Link der Einladung zu haben. Der Raum wurde nicht geöffnet.',
    welcomeLost:
      'Zu einem neuen Raum fehlt diesem Browser der Schlüssel. Bitte laden Sie den Menschen noch einmal ein; gelesen wurde nichts.',
    notAdmitted: 'Sie gehören diesem Raum nicht mehr an. Was hier steht, bleibt Ihnen, bis Sie es löschen.',
    noEntry:
      'Diesen Raum gibt es auf dem Server nicht mehr, oder Sie haben keinen Zutritt. Was hier steht, bleibt Ihnen.',
    roomFull: 'In diesem Raum ist kein Platz mehr. Was Sie geschrieben haben, ist hier behalten.',
    historyGap:
      'Der Server hat etwas zurückgehalten, das in diesem Raum gesagt wurde. Ihr Browser fragt weiter danach; fragen Sie im Zweifel nach.',
    historyForked:
      'Der Server zeigt diesen Raum in einem anderen Stand als bisher. Hier wird nichts mehr gesendet; bitte beginnen Sie einen neuen Raum.',
    replayed: 'Der Server hat etwas Altes noch einmal geschickt. Es wurde nicht noch einmal angezeigt.',
    unreadable: 'Eine Nachricht ließ sich nicht öffnen. Bitte lassen Sie sie sich noch einmal schreiben.',
    tooLarge: 'Das ist zu groß für eine Nachricht. Bitte teilen Sie es auf, oder senden Sie es als Datei bis 512 MB.',
    fileEmpty: 'In dieser Datei steht nichts; sie wurde nicht gesendet.',
    fileDamaged:
      'Die Datei wurde auf dem Server verändert und nicht geöffnet. Bitte lassen Sie sie sich noch einmal senden.',
    fileGone: 'Die Datei liegt nicht mehr auf dem Server. Bitte lassen Sie sie sich noch einmal senden.',
    browserFull:
      'In diesem Browser ist kein Platz mehr. Es wurde nichts gesendet; bitte schaffen Sie Platz und senden Sie noch einmal.',
    storageGone:
      'Der Browser hat den Speicher dieser Räume geleert. Mit Ihren zwölf Wörtern kommt zurück, was gesichert ist; ohne sie bitten Sie um eine neue Einladung.',
    otherTab: 'Ihre Räume sind in einem anderen Tab offen. Bitte schreiben Sie dort, oder schließen Sie ihn.',
    clockWrong:
      'Die Uhr dieses Geräts geht falsch. Bitte stellen Sie sie. Was Sie geschrieben haben, geht nicht verloren; eine Einladung gilt erst, wenn die Uhr stimmt.',
    codeWrong: 'Diese zwölf Wörter gehören nicht zusammen. Bitte prüfen Sie jedes einzelne.',
    vaultOld: 'Der Server zeigt eine ältere Sicherung, als er haben müsste. Sie wurde nicht übernommen.',
    vaultGone:
      'Zu diesen Wörtern liegt auf dem Server keine Sicherung. Sie wird gelöscht, wenn sie 24 Monate lang niemand benutzt, und wenn Sie einen neuen Code machen.',
    codeReplaced:
      'Sie haben in einem anderen Browser einen neuen Wiederherstellungs-Code gemacht; der alte gilt nicht mehr. Bitte geben Sie hier die neuen zwölf Wörter ein.',
    deviceGone: 'Dieser Browser ist schon nicht mehr angemeldet.',
    deviceUnheard:
      'Einer Ihrer anderen Browser hat sich noch nicht zu erkennen gegeben. Bitte öffnen Sie dort einmal Ihre Räume, und versuchen Sie es dann noch einmal; sonst könnte der falsche hinausgehen.',
    notOwner:
      'Das kann nur ein Browser, der als Ihrer angemeldet ist. Bitte öffnen Sie die Räume vom Schreibtisch aus.',
    conflict: 'Gerade ändern mehrere zugleich diesen Raum. Bitte versuchen Sie es gleich noch einmal.',
    notYours: 'Zurücknehmen lässt sich nur, was Sie selbst geschrieben haben.',
    notEmpty: 'In diesem Browser gibt es schon Räume. Bitte stellen Sie in einem leeren Browser wieder her.',
    otherKeys:
      'Dieser Browser ist schon mit neuen Schlüsseln angemeldet; zu denen passen diese Wörter nicht. Bitte löschen Sie im Browser die Daten dieser Adresse, und kommen Sie zuerst mit den zwölf Wörtern zurück.',
    recovered:
      'Das ist, was gesichert war. Um weiterzuschreiben, öffnen Sie Ihre Räume in Ihrem anderen Browser und lassen diesen dort herein. Gibt es den anderen nicht mehr, braucht es eine neue Einladung.',
    leftElsewhere:
      'Sie haben diesen Raum in einem anderen Browser verlassen. Was hier steht, bleibt Ihnen, bis Sie es löschen.',
  },
  en: {
    offline: 'The server cannot be reached just now. What you wrote is kept here and goes out by itself.',
    busy: 'That was very much at once. Your browser waits a little and tries again by itself.',
    serverFull: "The server's disk is full. What you wrote is kept here.",
    serverFault: 'Something went wrong on the server. What you wrote is kept here.',
    linkMalformed: 'A piece of the link is missing. Please copy all of it, also what stands behind the #.',
    inviteGone: 'This invitation is no longer valid. Please ask for a new one.',
    inviteUsed:
      'A room has already been made with this invitation. If that was you in another browser, open it there; if not, please tell whoever invited you.',
    ownerNotReady:
      'There is no key ready for you just now. The invitation stays valid; please try again in a few hours.',
    cardForged: 'This invitation was changed on its way. Please do not use it, and ask by another way.',
    keysForged: 'The server has slipped in a key that is not theirs. Nothing was sent. Please ask by another way.',
    welcomeForged: 'Somebody wanted to begin a room with you without having the link. The room was not opened.',
    welcomeLost: 'This browser has no key for a new room. Please invite that person again; nothing was read.',
    notAdmitted: 'You no longer belong to this room. What stands here stays yours until you delete it.',
    noEntry: 'This room is no longer on the server, or you have no access. What stands here stays yours.',
    roomFull: 'There is no space left in this room. What you wrote is kept here.',
    historyGap:
      'The server has held back something that was said in this room. Your browser keeps asking for it; ask back if in doubt.',
    historyForked:
      'The server shows this room in another state than before. Nothing is sent here any more; please begin a new room.',
    replayed: 'The server sent something old once more. It was not shown again.',
    unreadable: 'A message could not be opened. Please have it written to you again.',
    tooLarge: 'That is too large for a message. Please divide it, or send it as a file of up to 512 MB.',
    fileEmpty: 'There is nothing in this file; it was not sent.',
    fileDamaged: 'The file was changed on the server and not opened. Please have it sent to you again.',
    fileGone: 'The file is no longer on the server. Please have it sent to you again.',
    browserFull: 'There is no space left in this browser. Nothing was sent; please make space and send it again.',
    storageGone:
      'The browser has emptied the storage of these rooms. Your twelve words bring back what was kept safe; without them ask for a new invitation.',
    otherTab: 'Your rooms are open in another tab. Please write there, or close it.',
    clockWrong:
      "This device's clock is wrong. Please set it. Nothing you wrote is lost; an invitation works only once the clock is right.",
    codeWrong: 'These twelve words do not belong together. Please check each of them.',
    vaultOld: 'The server shows an older backup than it should have. It was not taken over.',
    vaultGone:
      'There is no backup on the server for these words. It is deleted when nobody has used it for 24 months, and when you make a new code.',
    codeReplaced:
      'You have made a new recovery code in another browser; the old one is no longer valid. Please enter the new twelve words here.',
    deviceGone: 'That browser is no longer signed in already.',
    deviceUnheard:
      'One of your other browsers has not made itself known yet. Please open your rooms there once, and then try again; otherwise the wrong one might be shut out.',
    notOwner: 'Only a browser that is registered as yours can do that. Please open the rooms from the desk.',
    conflict: 'Several are changing this room at once just now. Please try again in a moment.',
    notYours: 'You can take back only what you wrote yourself.',
    notEmpty: 'There are rooms in this browser already. Please restore into an empty browser.',
    otherKeys:
      "This browser is signed in with new keys already, and these words belong to others. Please clear this address's data in the browser, and come back with the twelve words first.",
    recovered:
      'This is what was kept safe. To go on writing, open your rooms in your other browser and let this one in there. If the other one is gone, a new invitation is needed.',
    leftElsewhere: 'You have left this room in another browser. What stands here stays yours until you delete it.',
  },
});
