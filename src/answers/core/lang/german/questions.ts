export const QUESTIONS = `
kosten kostet preis honorar gebühr tarif vergütung stundensatz teuer preiswert günstig bezahlen zahlen berechnen
rabatt ermäßigung ermäßigt nachlass vergünstigung günstiger billiger sozialtarif
rechnung beleg quittung abrechnung
zahlen bezahlen zahlung überweisen überweisung lastschrift bar kreditkarte zahlungsart
rate raten ratenzahlung teilzahlung stückeln
geld betrag summe euro
steuer finanzamt mehrwertsteuer umsatzsteuer absetzen absetzbar
kostenlos gratis umsonst kostenfrei unentgeltlich unverbindlich
erstatten erstattung rückzahlung zurückzahlen zurückbekommen rückerstattung
krankenkasse kasse versicherung krankenversicherung übernehmen kostenübernahme
termin verabredung treffen sitzung gespräch stunde besprechung einheit
absagen stornieren storno abbrechen rückgängig verhindert ausfallen ausfall
verschieben verlegen umbuchen ändern
kündigen kündigung beenden aussteigen abbestellen abmelden
buchen reservieren vereinbaren ausmachen anmelden
anmelden anmeldung registrieren registrierung einschreiben teilnehmen teilnahme mitmachen
warten wartezeit warteliste
frei verfügbar platz plätze kapazität
beginn beginnen start starten anfang anfangen losgehen los
ende enden schluss aufhören beenden fertig
dauer dauert dauern lang länge zeitraum zeit
schnell rasch zügig bald sofort kurzfristig eilig dringend spontan
spät verspätung verspäten verpassen versäumen
öffnungszeiten geöffnet offen geschlossen uhrzeit sprechzeiten
abend abends feierabend
wochenende samstag sonntag feiertag
ort adresse anschrift standort praxis büro raum räume wo
anfahrt anreise parken parkplatz bus bahn haltestelle weg
online video videoanruf internet ferne digital bildschirm remote
telefon anruf anrufen telefonisch telefonieren rufnummer telefonnummer hotline
mail email nachricht schreiben brief post
kontakt kontaktieren erreichen erreichbar melden ansprechpartner
antwort antworten rückmeldung reagieren reaktion
frage fragen nachfragen anliegen
hilfe helfen unterstützung unterstützen
problem schwierigkeit fehler störung panne
kaputt defekt beschädigt funktionieren funktioniert
reparieren reparatur beheben instandsetzung
vertraulich vertraulichkeit schweigepflicht verschwiegenheit geheim diskret anvertrauen erfahren erzählen weitersagen
datenschutz daten privatsphäre personenbezogen anonym anonymität
sicher sicherheit schutz schützen geschützt
gefahr gefährlich risiko gefährdet riskant
speichern gespeichert aufbewahren ablegen archivieren
löschen gelöscht entfernen vernichten
weitergeben weitergabe mitteilen teilen übermitteln
aufnehmen aufnahme mitschneiden aufzeichnen aufzeichnung
vertrag vereinbarung bindung verpflichten
recht gesetz rechtlich gesetzlich
erlaubt dürfen zulässig gestattet erlaubnis genehmigung
pflicht verpflichtet vorschrift erforderlich notwendig nötig müssen
verboten untersagt verbot
unterschrift unterschreiben unterzeichnen
zeugnis zertifikat bescheinigung nachweis bestätigung attest urkunde
ausbildung qualifikation studium abschluss gelernt erfahrung qualifiziert
beruf beruflich arbeit job tätigkeit stelle arbeitsplatz karriere
chef chefin vorgesetzter führungskraft leitung
arbeitgeber firma unternehmen betrieb organisation
kollege kollegin mitarbeiter team belegschaft
bewerbung bewerben vorstellungsgespräch
selbständig selbstständig freiberuflich gründen gründung
kunde klient mandant patient auftraggeber
partner partnerin ehemann ehefrau mann frau paar beziehung ehe
kind kinder sohn tochter jugendlich nachwuchs
eltern mutter vater
familie angehörige verwandte
alt älter senior alter betagt
jung jugend minderjährig
gruppe kurs seminar workshop training
einzeln allein einzel
methode vorgehen verfahren ansatz technik arbeitsweise ablauf ablaufen
ziel zweck absicht
ergebnis erfolg wirkung wirksam wirken nutzen bringen
geeignet passend eignen richtig passen
unterschied unterscheiden abgrenzung differenz vergleich
vorteil nutzen gewinn
krank krankheit erkrankung erkranken erkrankt leiden
gesund gesundheit genesen genesung
arzt ärztin mediziner doktor hausarzt
krankenhaus klinik spital stationär
medikament arznei arzneimittel medizin tablette
symptom anzeichen krankheitszeichen beschwerden merken erkennen
anstecken ansteckung ansteckend infizieren infektion übertragen übertragung
behandeln behandlung therapie therapeutisch heilen heilung
test testen prüfung prüfen untersuchung untersuchen
impfen impfung impfstoff
schmerz schmerzen weh
angst furcht sorge panik befürchten
traurig depression depressiv niedergeschlagen
stress belastung überlastung druck erschöpft erschöpfung müde burnout
ruhe pause erholung entspannung
streit konflikt auseinandersetzung ärger
trennung scheidung verlassen
tod sterben verstorben gestorben tödlich
tier haustier hund katze
essen lebensmittel nahrung mahlzeit
trinken getränk
kaufen bestellen erwerben einkaufen bestellung bestellt
liefern lieferung versand zustellung schicken senden
zurückgeben rückgabe umtausch umtauschen widerruf reklamation
gutschein geschenk schenken verschenken
konto account benutzerkonto profil
passwort kennwort zugang zugangsdaten
einloggen login anmelden
app anwendung programm software
herunterladen download installieren installation laden
aktualisieren aktualisierung update version
gerät handy smartphone mobiltelefon telefon
computer rechner laptop
website webseite internetseite homepage seite
bild foto fotografieren
sprache deutsch englisch sprechen
übersetzen übersetzung dolmetscher
dokument unterlagen formular papier
vorbereiten vorbereitung mitbringen
information informationen auskunft informieren infos
erklären beschreiben bedeuten bedeutung definition heißen
viele zahlreich anzahl menge zahl
häufig oft regelmäßig rhythmus abstand
reise reisen urlaub ferien verreisen fahren
fliegen flug flugzeug
ausland land länder international
wohnung haus zuhause daheim
auto fahrzeug wagen
schule unterricht schüler klasse
lernen üben lehren unterrichten beibringen
lehrer dozent trainer
universität hochschule studieren
veranstaltung fest feier feiern vortrag
spende spenden
empfehlen empfehlung rat raten tipp
beraten beratung coaching begleitung begleiten
kennenlernen erstgespräch vorgespräch probe ausprobieren schnuppern
wechseln wechsel umstieg veränderung ändern verändern
entscheiden entscheidung wahl wählen auswählen
beschwerde beschweren kritik unzufrieden
bewertung referenz meinung erfahrungen
garantie gewährleistung
förderung zuschuss fördern
verdienen einkommen gehalt lohn
schwanger schwangerschaft
baby säugling neugeborene
maske mundschutz
waschen reinigen säubern putzen
verhindern vorbeugen vermeiden vorbeugung
verbreiten verbreitung ausbreiten ausbreitung
ursache grund auslösen verursachen ursprung herkunft
herstellen produzieren entwickeln entwicklung machen bauen
benutzen nutzen verwenden gebrauchen anwenden einsetzen
suchen finden
verlieren verloren weg verschwunden
öffnen aufmachen
schließen zumachen
zeigen anzeigen sehen ansehen
bekommen erhalten kriegen
brauchen benötigen
möglich können machbar
anbieten angebot leistung leistungen
existieren geben vorhanden
verringern vermindern reduzieren senken mindern weniger sinken
erhöhen steigern vermehren zunehmen steigen mehr
anders verschieden unterschiedlich
gleich identisch dasselbe
bekannt wissen kennen erforscht
neu neuartig aktuell heutig derzeit derzeitig momentan jetzt gegenwärtig
damals früher vorher bisher zuvor
später nachher danach anschließend künftig zukunft
betroffen betreffen angehen
kontakt begegnung nähe berührung anfassen berühren
gegenstand ding sache objekt oberfläche
mensch person leute jemand
mann männlich herr
frau weiblich dame
geschäft laden einzelhandel supermarkt
geschäftszeit arbeitszeit bürozeit öffnungszeit
bank bankwesen banking finanzwesen finanzen finanziell
auto automobil automobilindustrie
roboter maschine bot computer
lieblings mögen gefallen lieben gern liebling bevorzugen interessieren
hassen verabscheuen ablehnen stören
fühlen gefühl befinden laune
glücklich froh freude freuen
lustig witz witzig humor lachen
dumm blöd doof unklug
klug intelligent schlau clever
schön hübsch attraktiv gutaussehend
heiraten hochzeit ehe verheiratet
wohnen leben wohnort zuhause herkommen
geburtstag geboren geburt alter alt erwachsen
name heißen nennen
hallo guten tag grüß moin servus
tschüss wiedersehen bye ciao
danke dank dankeschön
entschuldigung sorry verzeihung
reden sprechen unterhalten plaudern sagen erzählen nennen
hören zuhören
autor autorin schriftsteller schriftstellerin buch lesen
schauspieler schauspielerin film kino
musik lied song sänger band
farbe bunt
sport fußball training bewegung
spiel spielen
wetter regen sonne temperatur
wasser regen nass
himmel weltall planet
gott glaube religion glauben
politik partei regierung staat behörde amt
verein verband organisation stiftung
produkt ware artikel gut
marke hersteller anbieter
eigenschaft merkmal funktion funktionen fähigkeit
einstellen einstellung konfigurieren einrichten einrichtung
verbinden verbindung anschließen koppeln integrieren integration einbinden
anzeigen anzeige meldung hinweis mitteilung benachrichtigung warnung
aktivieren einschalten anschalten starten
deaktivieren ausschalten abschalten
abstürzen absturz hängen einfrieren reagiert
akku batterie strom energie
speicher speicherplatz
voraussetzung bedingung kriterium anforderung
verantwortlich zuständig haftung haften verantwortung
entlassung entlassen aufheben aufhebung beendigung
isolieren isolation isolierung quarantäne absonderung
labor laborprobe probe diagnostik
husten schnupfen niesen erkältung atemweg grippe
fieber temperatur
vermuten verdacht vermutet
melden meldung anzeigen mitteilen
kontrolle kontrollieren überwachen prüfen überprüfen
messen messung ermitteln feststellen
berechnen berechnung rechnen
zählen anzahl statistik
bauen gebaut errichten konstruieren entstehen schaffen erschaffen
passieren geschehen ereignen vorkommen
nötig sinnvoll ratsam lohnen empfehlenswert
schwer schwierig kompliziert
einfach leicht simpel unkompliziert
möglichkeit option alternative
thema bereich gebiet schwerpunkt themen
inhalt bestandteil umfassen beinhalten enthalten
zusammenarbeit zusammenarbeiten kooperation kooperieren mitarbeit
erinnern erinnerung wecker
zeitplan kalender agenda terminkalender
heute tag
morgen folgetag
nachricht neuigkeit news meldung
verkehr stau
restaurant lokal gaststätte essen
hotel unterkunft übernachten übernachtung
licht lampe beleuchtung
heizung heizen wärme warm
kalt kälte kühl
`;
