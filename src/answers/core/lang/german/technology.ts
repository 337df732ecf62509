export const TECHNOLOGY = `
computer rechner pc
laptop notebook
software programm anwendung applikation app
hardware gerät computerteil
betriebssystem os system
programmieren coden entwickeln codieren
programmierer entwickler softwareentwickler coder
programmiersprache codesprache
code quellcode quelltext programmcode
quelloffen opensource
installieren installation einrichten aufsetzen
deinstallieren entfernen
einstellung konfiguration option
update aktualisierung aktualisieren updaten
version release ausgabe
aktuell neueste neu
herunterladen download downloaden runterladen
hochladen upload uploaden
speichern sichern abspeichern
sicherung backup datensicherung sicherungskopie
wiederherstellen restore rücksichern
papierkorb gelöscht
kopieren duplizieren
einfügen reinkopieren
datei file dokument
ordner verzeichnis
dateiformat dateityp format dateiendung
starten hochfahren aufstarten booten
neustart neustarten rebooten
herunterfahren ausschalten abschalten
absturz abstürzen crash
einfrieren hängen aufhängen
langsam träge lahm
beschleunigen schneller
fehler bug programmfehler
fehlermeldung fehlercode
fehlerbehebung troubleshooting debugging
beheben reparieren lösen fixen
funktionieren laufen
virus schadsoftware malware trojaner
virenschutz antivirus virenscanner
firewall schutz
hacker hacken cyberangriff
bildschirm monitor display
tastatur keyboard
maus touchpad
drucker drucken ausdrucken
scanner scannen einscannen
festplatte ssd speicher datenträger
usb stick speicherstick
arbeitsspeicher ram
speicherplatz kapazität
prozessor cpu
grafikkarte gpu
kabel stecker anschluss
schnittstelle api interface
benutzeroberfläche oberfläche gui
bedienung bedienen benutzung
benutzer anwender nutzer user
benutzerfreundlich einfach intuitiv
taste drücken knopf
klicken anklicken doppelklick
schaltfläche button knopf
menü menüpunkt
fenster popup
tabelle spreadsheet tabellenkalkulation
textverarbeitung schreibprogramm
datenbank datensammlung
server rechenzentrum
hosten hosting
wolke cloud
netzwerk netz
kompatibel unterstützen vereinbar
systemanforderung voraussetzung mindestanforderung
plattform system
erweiterung plugin addon
vorlage template muster
suchen suche finden
filter filtern
sortieren ordnen
exportieren export ausgeben
importieren import einlesen
automatisieren automatisch automatisierung
skript makro
befehl kommando
konsole terminal kommandozeile
algorithmus rechenverfahren
digital elektronisch
digitalisierung digitalisieren
informatik it edv
informatiker techniker
support hilfe kundendienst
anleitung handbuch dokumentation tutorial
lizenz lizenzschlüssel aktivierungsschlüssel
freeware kostenlos
testversion demo probeversion
funktion feature merkmal
tastenkombination shortcut tastenkürzel
schriftart font schrift
verschlüsseln verschlüsselung
komprimieren zip packen
entpacken extrahieren
offline netzunabhängig
barrierefrei barrierefreiheit zugänglich
spiel computerspiel videospiel game
zocken gamen spielen
simulation simulieren
technik technologie
technisch technologisch
betriebssystem: windows linux macos android ios ubuntu debian
programmiersprache: python java javascript php rust golang ruby kotlin swift html sql perl typescript cobol pascal
computer: laptop tastatur maus bildschirm drucker festplatte prozessor speicher server tablet
software: word excel powerpoint photoshop browser outlook datenbank spiel
dateiformat: pdf jpg png docx xlsx txt csv mp3 mp4 zip html
computermarke: apple dell hp lenovo asus acer microsoft
spielkonsole: playstation xbox nintendo switch
handy smartphone mobiltelefon natel telefon
telefon telefonapparat fernsprecher
festnetz festnetztelefon festnetzanschluss
anrufen telefonieren anläuten
anruf telefonat telefongespräch
telefonnummer rufnummer handynummer telnummer
auflegen aufhängen
abheben drangehen abnehmen
klingeln läuten
klingelton rufton
lautlos stumm stummschalten
lautstärke laut leise
anrufbeantworter combox mailbox voicemail
sms textnachricht kurznachricht
nachricht message mitteilung
chat chatten messenger
videoanruf videotelefonie videocall
appstore playstore
tablet ipad
aufladen laden ladegerät
ladekabel netzteil ladegerät
leer entladen
akkulaufzeit batterielaufzeit
einschalten anschalten anmachen
ausschalten abschalten ausmachen
bildschirm display touchscreen
zerbrochen gesprungen kaputt
displayschaden bildschirmschaden
handyhülle schutzhülle case
fotografieren knipsen aufnehmen
filmen video aufzeichnen
kopfhörer ohrhörer headset
bluetooth funk kabellos drahtlos
mobilfunk mobilnetz handynetz
empfang signal netzabdeckung
datenvolumen mobildaten datenguthaben
roaming auslandsnutzung
simkarte sim esim
netzanbieter mobilfunkanbieter provider
handyvertrag handytarif mobilfunkvertrag
prepaid guthabenkarte wertkarte
entsperren freischalten sperrcode
sperrbildschirm bildschirmsperre
zurücksetzen werkseinstellung reset
synchronisieren abgleichen
benachrichtigung pushnachricht mitteilung
klingeln vibrieren
wecker weckruf aufwecken
taschenrechner rechner
kalender terminplaner
standort gps ortung
navigation navi routenplaner
orten lokalisieren finden
uhr armbanduhr smartwatch
fernseher tv fernsehgerät glotze
fernbedienung fernsteuerung
konsole spielkonsole
herd backofen kochherd
mikrowelle aufwärmen
kaffeemaschine espressomaschine
wasserkocher teekocher
toaster toasten
bügeleisen bügeln glätten
föhn haartrockner fön
rasierer rasierapparat
mixer küchenmaschine
klimaanlage klimagerät
heizung heizkörper radiator
ventilator lüfter
glühbirne leuchtmittel led
taschenlampe stirnlampe
steckdose stromanschluss
verlängerungskabel verlängerung
fax faxen telefax
kompatibel passend
wasserdicht wasserfest
ersatzakku ersatzbatterie
elektroschrott entsorgen
drohne quadrocopter
sprachassistent sprachsteuerung
handymarke: apple samsung iphone huawei xiaomi nokia sony pixel fairphone
messenger: whatsapp signal telegram threema viber skype imessage
gerät: handy tablet laptop fernseher drucker kamera radio kühlschrank waschmaschine uhr
haushaltsgerät: waschmaschine kühlschrank herd staubsauger geschirrspüler mixer toaster bügeleisen mikrowelle trockner
handy: akku display kamera sim app ladekabel hülle
app: whatsapp instagram tiktok facebook maps youtube spotify
konto account benutzerkonto profil zugang
anmelden einloggen login anmeldung
abmelden ausloggen logout
anlegen erstellen eröffnen
passwort kennwort passwd
passwort pin zugangscode
zugangsdaten logindaten anmeldedaten benutzerdaten
benutzername username nutzername login
vergessen entfallen
zurücksetzen reset rücksetzen
passwort ändern passwortänderung
ändern wechseln anpassen
sperren blockieren gesperrt
entsperren freischalten freigeben
löschen entfernen kontolöschung
deaktivieren stilllegen abschalten
aktivieren freischalten aktivierung
aktivierungslink bestätigungslink
bestätigen verifizieren bestätigung
verifizierung verifikation identitätsprüfung
bestätigungscode verifizierungscode sicherheitscode
zweifaktor zweifaktorauthentifizierung 2fa
authentifizierung authentifizieren identifizieren
authenticator totp
unsicher schwach
gehackt geknackt kompromittiert
hacken knacken
fremd unbefugt unberechtigt
zugreifen erreichen
berechtigung zugriffsrecht recht
rolle benutzerrolle
administrator admin verwalter systemverwalter
profil profilseite
profilbild avatar profilfoto
einstellung kontoeinstellung
verwalten verwaltung
passwortmanager passwortspeicher
sicherheitsfrage geheimfrage
fingerabdruck touchid
gesichtserkennung faceid
passkey sicherheitsschlüssel
captcha roboterprüfung
sitzung session
angemeldet eingeloggt
falsch ungültig inkorrekt
fehlversuch anmeldeversuch
eingeben eintippen eingabe
speichern merken
anzeigen einblenden
zeichen buchstabe ziffer
lang länge mindestlänge
verknüpfen verbinden verlinken
trennen entkoppeln
hauptkonto masterkonto
übertragen umziehen
wiederherstellen retten
wiederherstellungscode notfallcode
zugangscode zugangsschlüssel
schlüssel key
token zugriffstoken
identität identifikation
anonym namenlos unerkannt
pseudonym deckname spitzname nickname
personalisieren anpassen
premium bezahlkonto pro
gratiskonto freikonto
kundenkonto kundenbereich
kundennummer mitgliedsnummer
mitgliederbereich intern
privat nichtöffentlich
öffentlich sichtbar
unsichtbar versteckt verborgen
konto: passwort benutzername email profil login
passwort: buchstabe zahl sonderzeichen länge
anmelden: google facebook apple passwort email code
zweifaktor: sms app code schlüssel totp
datenschutz privatsphäre datensicherheit
datenschutzerklärung datenschutzrichtlinie datenschutzhinweis
dsgvo datenschutzgesetz datenschutzgrundverordnung dsg
daten information angabe
personenbezogen persönlich privat
speichern aufbewahren sammeln erfassen
speicherung speicherdauer aufbewahrung aufbewahrungsdauer
erheben sammeln erfassen
verarbeiten verarbeitung nutzen
auswerten analysieren
weitergeben weiterleiten übermitteln teilen
verkaufen weiterverkaufen
löschen vernichten tilgen
löschung löschrecht vergessenwerden
auskunft auskunftsrecht einsicht
berichtigen korrigieren richtigstellen
einwilligung zustimmung einverständnis
einwilligen zustimmen erlauben
widerrufen zurückziehen
cookie tracking
tracker tracking verfolgen
tracken nachverfolgen verfolgen
cookiebanner cookiehinweis
analytics statistik besucherstatistik
anonym anonymisiert unerkannt
anonymisieren pseudonymisieren
schweigepflicht verschwiegenheit arztgeheimnis berufsgeheimnis
diskretion verschwiegenheit
verraten ausplaudern preisgeben
verschlüsselt verschlüsselung
verschlüsselung ssl tls https
schützen schutz absichern
datenleck datenpanne datendiebstahl
überwachung überwachen bespitzeln
überwachungskamera videoüberwachung
spionieren spionage ausspionieren
abhören mithören belauschen
mitlesen lesen
protokollieren loggen logfile
ipadresse ip
server serverstandort
drittanbieter dritter fremdanbieter
ausland drittland
auftragsverarbeiter auftragsverarbeitung
datenschutzbeauftragter datenschützer
verantwortlicher verantwortlich
aufsichtsbehörde datenschutzbehörde
zweck verwendungszweck
verwendung nutzung gebrauch
freiwillig ungezwungen
patientendaten gesundheitsdaten patientenakte krankenakte
kundendaten kundenkartei
mitarbeiterdaten personaldaten
bewerberdaten bewerbungsunterlage
zahlungsdaten kontodaten
standortdaten aufenthaltsort
bildrecht fotoerlaubnis
gesichtserkennung biometrie
identitätsdiebstahl identitätsmissbrauch
phishing betrugsversuch
hacker datendieb
sicherheitslücke schwachstelle
zugriff zugang einsehen
sensibel heikel schützenswert
transparenz offenheit
transparent offen nachvollziehbar
persönlichkeitsrecht privatsphäre
daten: name adresse email telefon geburtsdatum ip foto standort kontonummer
cookie: tracking statistik werbung analytics banner
recht: auskunft löschung berichtigung widerspruch
roboter maschine robot
chatbot sprachmodell dialogsystem
assistent helfer gehilfe
computer rechner maschine
mensch person menschlich
virtuell künstlich digital
nennen bezeichnen
entwickler erfinder schöpfer erschaffer
erstellen entwickeln schaffen
programmiert geschrieben
entstehen geboren erschaffen
alt alter jahr
geschlecht: männlich weiblich mann frau junge mädchen
körper gestalt
dumm blöd doof unintelligent
bewusstsein bewusst selbstbewusstsein
verständnis verstehen
lernen dazulernen trainieren
lernfähig lernen
trainingsdaten training
merken erinnern gedächtnis
dienen nützen
aufgabe zweck
gespräch unterhaltung dialog konversation
sprache sprachkenntnis
deutsch muttersprache
unfreundlich frech grob
tschüss wiedersehen ade bye
freizeit freizeitbeschäftigung
lieblingsfilm film
lieblingsmusik musik
essen fressen
familie eltern
geschwister: bruder schwester zwilling
unsterblich ewig
weltherrschaft beherrschen
ersetzen verdrängen ablösen
turing turingtest
kontrollieren steuern
autonom selbständig
selbstfahrend autonom
staubsaugerroboter saugroboter
industrieroboter fertigungsroboter
androide humanoid
cyborg mischwesen
algorithmus verfahren
neuronal netz
halluzinieren erfinden
prompt eingabe
bildgenerator zeichnen
chatbot: chatgpt alexa siri cortana claude gemini copilot eliza alice
roboter: terminator r2d2 nao androide drohne staubsaugerroboter industrieroboter saugroboter
assistent: siri alexa cortana google
fähigkeit: rechnen lesen schreiben sprechen singen übersetzen zeichnen tanzen
`;
