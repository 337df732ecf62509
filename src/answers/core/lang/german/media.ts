export const MEDIA = `
internet netz web online
website webseite homepage internetseite internetauftritt site
seite webseite page
startseite homepage hauptseite
unterseite nebenseite
browser webbrowser
suchmaschine suchdienst google
suchen googeln recherchieren
link verknüpfung hyperlink verweis
verlinken verlinkung
adresse url webadresse internetadresse
domain domäne domainname
hosting webhosting hoster
server webserver
webdesign webgestaltung
webdesigner webmaster webentwickler
menü navigation
inhalt content
blog weblog
blogger bloggen
beitrag post artikel eintrag
posten veröffentlichen
kommentar kommentieren
forum diskussionsforum
diskutieren diskussion
chat chatten plaudern
chatroom chatraum
wlan wifi drahtlosnetz
router modem
internetverbindung internetanschluss internetzugang verbindung
verbinden verbunden
breitband glasfaser dsl
provider internetanbieter
offline unverbunden
surfen browsen
laden ladezeit
ausfall störung down
lesezeichen favorit bookmark
streaming streamen
stream liveübertragung livestream
video clip film
teilen sharen weiterverbreiten
liken gefällt like
folgen abonnieren
follower abonnent anhänger
freund freundschaftsanfrage
influencer internetstar
hashtag schlagwort
story geschichte
netzwerk community gemeinschaft
socialmedia netzwerk
plattform portal
podcast hörbeitrag
meme witzbild
troll provokateur
hass hetze hassrede
mobbing cybermobbing mobben schikanieren
shitstorm empörung
fakenews falschmeldung desinformation
werbung banner
werbeblocker adblocker
spam müll
impressum anbieterangabe
hilfeseite hilfe
kontaktformular formular
sitemap inhaltsverzeichnis
besucher nutzer leser
besucherzahl zugriff
ranking platzierung
suchmaschinenoptimierung seo
sichtbarkeit auffindbar
responsiv mobil
einbetten einbinden
widget baustein
skript javascript
editor bearbeiten
redaktionssystem cms
sprache sprachversion
übersetzen mehrsprachig
wiki wikipedia enzyklopädie
onlinelexikon nachschlagewerk
emoji smiley emoticon
videokonferenz onlinemeeting webmeeting zoom
rss feed
darknet tornetzwerk
vpn tunnel
zensur zensieren
browser: firefox chrome safari edge opera brave
netzwerk: facebook instagram twitter tiktok linkedin xing mastodon youtube snapchat pinterest reddit threads bluesky
streaming: netflix youtube spotify twitch disney amazon
suchmaschine: google bing duckduckgo ecosia yahoo
cms: wordpress typo3 joomla drupal wix
website: startseite menü impressum blog forum kontaktformular link
internet: browser wlan email website suchmaschine router
email mail mailadresse emailadresse
mailen schreiben anschreiben
senden schicken verschicken absenden
antworten antwort rückmeldung beantworten
weiterleiten weiterschicken forward
anhang beilage attachment anlage
anhängen beifügen beilegen
betreff titel
empfänger adressat
absender versender
posteingang postfach mailbox inbox
postausgang gesendet
spam junk werbemail
spamordner junkordner
spamfilter filter
phishing betrugsmail
newsletter rundbrief infobrief rundschreiben
newsletter infomail mailing
abonnieren anmelden eintragen
abbestellen abmelden austragen
abonnent leser empfänger
verteiler mailingliste adressliste
massenmail serienmail
bestätigungsmail bestätigung
entwurf konzept
zustellen ankommen
unzustellbar zurückgekommen
mailserver smtp imap
mailprogramm mailclient
webmail onlinepostfach
weiterleitung umleitung
abwesenheitsnotiz abwesenheitsmeldung
postkarte ansichtskarte karte
briefmarke porto frankieren
briefkasten postfach
umschlag couvert kuvert
veröffentlichen publizieren herausgeben herausbringen
veröffentlichung publikation
herausgeber editor
redaktion redakteur
korrekturlesen korrektur lektorieren
manuskript text
ebook digitalbuch
hörbuch audiobook
zeitung tageszeitung blatt
zeitschrift magazin heft illustrierte
ausgabe nummer heft
auflage stückzahl
erscheinen herauskommen
erscheinungsdatum erscheinungstermin
druck drucken
druckerei drucken
artikel beitrag bericht
schlagzeile titel überschrift headline
titelseite frontseite cover
leserbrief zuschrift
kolumne kommentar
interview gespräch
aktuell neuigkeit
blog blogartikel
rezension buchbesprechung kritik
honorar tantieme autorenhonorar
isbn buchnummer
selbstverlag selfpublishing
archiv archivausgabe
abdruck nachdruck
zitat zitieren
impressum herausgeber
bildnachweis fotograf
häufigkeit rhythmus
mailanbieter: gmail gmx outlook bluewin web yahoo icloud protonmail
zeitung: spiegel zeit bild nzz faz standard blick tagesanzeiger
email: betreff anhang absender empfänger postfach spam signatur
publikation: buch zeitung zeitschrift artikel broschüre blog newsletter ebook
kontaktieren anschreiben anrufen melden
erreichbar erreichbarkeit verfügbar
melden benachrichtigen
kontaktperson ansprechpartner ansprechperson
kontaktdaten kontaktangabe adresse
rückruf zurückrufen
hotline servicenummer
nachricht mitteilung botschaft
mitteilen informieren bekanntgeben
informieren aufklären unterrichten
information auskunft info
auskunft beratung
anfrage anfragen erkundigen
fragen nachfragen erkundigen
antwort rückmeldung erwiderung
antworten erwidern entgegnen
antwortzeit reaktionszeit
beratung beraten ratschlag
rat tipp ratschlag empfehlung
empfehlung vorschlag
beschwerde beschweren reklamation
meinen finden denken
besuch besuchen vorbeikommen
persönlich direkt
unterhalten plaudern schwatzen quatschen
zuhören hinhören
hören vernehmen
schweigen stumm still
flüstern leise
versprechen zusichern
bitte wunsch
ansprechen anreden
vermitteln weiterleiten
verbinden durchstellen
verständlich klar
streit streiten konflikt
versöhnen vertragen
kommunizieren austauschen
gebärdensprache gehörlos
sprache ausdruck
lageplan karte
sekretariat empfang
kommunikation: telefon email brief chat gespräch sms video fax
kontakt: telefon email adresse formular whatsapp brief fax
gruß: hallo grüezi moin servus hi hoi salü
abschied: tschüss ade ciao wiedersehen bye
feedback: lob kritik vorschlag beschwerde bewertung anregung
text schriftstück
schreiben verfassen texten
schreiber verfasser autor
aufsatz essay
roman buch
buch werk band lektüre
gedicht poem lyrik
lesen lektüre
leser leserin
abschnitt absatz passage
kapitel teil
begriff terminus fachwort
fachwort fachausdruck fremdwort
definition begriffsbestimmung
definieren bestimmen
silbe wortteil
rechtschreibung orthografie schreibweise
grammatik satzbau
satzzeichen interpunktion
tippfehler schreibfehler rechtschreibfehler
korrigieren verbessern
korrektur lektorat
zusammenfassung kurzfassung
zusammenfassen kürzen
schluss fazit
inhalt handlung
inhaltsverzeichnis gliederung
figur person
held hauptfigur
quelle quellenangabe literaturangabe
fußnote anmerkung
literatur schrifttum
wörterbuch lexikon
lexikon enzyklopädie nachschlagewerk
handschrift handschriftlich
notiz notieren aufschreiben
stift kugelschreiber schreibzeug
heft schreibheft
bericht rapport
anleitung anweisung
wissenschaftlich akademisch
wissenschaftler forscher gelehrter
forschen untersuchen
forschung studie
studie untersuchung
untersuchung analyse
experiment versuch
experimentieren versuchen
labor laboratorium
hypothese annahme vermutung
entdecken entdeckung
entdecker forscher
beobachten beobachtung
daten messwert
statistik auswertung
umfrage fragebogen befragung
bachelorarbeit masterarbeit abschlussarbeit
doktor doktortitel
fakultät fachbereich institut
fach fachgebiet disziplin
nobelpreis auszeichnung
fachzeitschrift journal
artikel publikation
logisch folgerichtig
formel gleichung
gleichung rechnung
stern himmelskörper
planet gestirn
mond trabant
sonne sonnensystem
raumfahrt raumschiff rakete
erde erdball
evolution entwicklungsgeschichte
licht lichtgeschwindigkeit
relativitätstheorie einstein
biologie naturkunde
physik physikalisch
historiker geschichtsforscher
philosophie philosoph
psychologie psyche
soziologie gesellschaft
medizin heilkunde
zelle zellkern
fossil versteinerung
archäologie ausgrabung
wissenschaft: physik chemie biologie mathematik medizin psychologie geschichte astronomie geografie philosophie informatik soziologie archäologie geologie linguistik
planet: merkur venus erde mars jupiter saturn uranus neptun pluto
textsorte: brief gedicht roman märchen artikel bericht aufsatz krimi novelle fabel kurzgeschichte biografie
dichter: goethe schiller shakespeare brecht heine kafka rilke hesse lessing dürrenmatt
wissenschaftler: einstein newton darwin galilei curie kepler hawking freud planck
philosoph: platon aristoteles sokrates kant nietzsche hegel marx descartes
schreibzeug: stift bleistift kugelschreiber füller radiergummi heft papier
satzzeichen: punkt komma fragezeichen ausrufezeichen doppelpunkt klammer
wortart: verb nomen adjektiv adverb pronomen präposition artikel
schulfach: mathematik deutsch englisch geschichte biologie physik chemie sport musik kunst religion
`;
