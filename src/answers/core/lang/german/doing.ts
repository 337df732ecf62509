export const DOING = `
bewegen bewegung
bewegung: laufen springen tanzen schwimmen
laufen rennen sausen
spazieren schlendern
wandern marschieren
springen hüpfen
klettern steigen
steigen hinaufgehen
sturz fall
stürzen hinfallen
kriechen krabbeln
schwimmen tauchen
fahren fahrt
fahren: auto bus bahn rad
lenken lenkrad
ankunft eintreffen
abfahren losfahren
abreise abreisen
verlassen weggehen
zurückkehren heimkehren
rückkehr heimkehr
zurückkommen wiederkommen
besuchen vorbeischauen
eintreten hineingehen
zutritt zugang
zugang zugänglich
betreten eintreten
folgen nachfolgen
begleiter begleitperson
leiter leitung
anführen leiten
begegnung treffen
anhalten stoppen
stehen stillstehen
sitzen hinsetzen
setzen hinsetzen
liegen hinlegen
legen ablegen
stellen hinstellen
heben hochheben
tragen schleppen
bringen liefern
bringen mitbringen
holen abholen
übergabe aushändigung
geben aushändigen
nehmen entnehmen
wegnehmen entwenden
aufheben aufbewahren
aufbewahren lagern
lagern lagerung
verstecken verbergen
finden auffinden
verloren fundbüro
austauschen ersetzen
ersetzen ersatz
teilen aufteilen
sammeln einsammeln
verteilen verteilung
ziehen zerren
drücken pressen
schieben stoßen
werfen schleudern
fangen auffangen
treten kicken
schlagen hauen
schlag hieb
kämpfen kampf
kampf schlacht
schneiden trennen
brechen zerbrechen
zerbrechen kaputtgehen
beschädigen schaden
schaden beschädigung
vernichten zerstörung
reißen zerreißen
binden verbinden
befestigen montieren
montieren aufbauen
aufbauen montage
bauen bau
erzeugen erzeugung
gestalten entwerfen
entwurf skizze
arbeiten arbeit
handeln handlung
handlung tat
benehmen manieren
nutzen nutzung
anwenden anwendung
bedienung handhabung
handhaben anwenden
anschließen anschluss
ausführen durchführen
durchführung ausführung
erledigen abwickeln
erledigung abwicklung
veranstalten veranstaltung
teilnehmer mitwirkender
beteiligen mitwirken
hilfe: spende pflege beratung betreuung
spende: geld kleidung blut essen
retten rettung
retter helfer
schützen beschützen
schutz absicherung
kümmern sorgen
kümmern betreuen
bedienen servieren
dienst service
förderung unterstützung
ermöglichen erlauben
vermeiden umgehen
behindern stören
stören störung
zwang nötigung
befehlen anordnen
befehl anordnung
gehorchen befolgen
einhalten einhaltung
strafen bestrafen
unerlaubt verboten unzulässig
eingang zugang einlass
anfangen beginnen starten loslegen
eröffnen eröffnung
eröffnung beginn
beenden fertigstellen
fortsetzung weiterführung
wiederholen wiederholung
neu frisch
erneuern erneuerung
alt veraltet
bleiben verweilen
bleiben verbleiben
behalten aufbewahren
aufbewahrung lagerung
bewahren aufheben
umändern abändern
anpassen anpassung
bearbeiten editieren
korrektur berichtigung
wechsel austausch
löschung entfernung
beseitigen entsorgen
entsorgung beseitigung
einfügen einsetzen
vergrößern vergrößerung
erweitern erweiterung
erhöhung steigerung
verkleinern schrumpfen
kürzen verkürzen
verlängern ausdehnen
abnehmen verringern
sinken fallen
verschlechtern verschlimmern
funktion funktionsweise
vorkommen auftreten
auftreten erscheinen
erscheinen auftauchen
verschwinden weggehen
entstehen entwickeln
gründer stifter
schaffen kreieren
existieren bestehen
besitzen besitz
gehören angehören
zugehörig dazugehörig
inhalt gehalt
umfang ausmaß
fehlen mangeln
mangel fehlen
verkaufen verkauf
verleihen vermieten
verbrauchen verbrauch
ausgeben ausgabe
gewinnen gewinn
suche recherche
buchen buchung
stornieren stornierung
absagen absage
ausfüllen formular
beantragen antrag
abgabe einreichung
warten abwarten
ausruhen rasten
aufwachen wecken
wecken aufwecken
aufstehen erheben
anziehen bekleiden
duschen brausen
füttern ernähren
sortieren sortierung
aufräumen wegräumen
füllen auffüllen
leeren entleeren
mischen vermischen
gießen schütten
trocknen abtrocknen
erwärmen erhitzen
brennen verbrennen
löschen auslöschen
kopie duplikat
tippen eingeben
schreiben notieren
wiegen abwiegen
bewirken wirken
wirkung effekt
folge konsequenz auswirkung
zusammenhang bezug
erleben erfahren
erlebnis erfahrung
überleben davonkommen
gewöhnen gewohnheit
ursache grund auslöser
verursachen auslösen bewirken hervorrufen
entstehung ursprung herkunft
auswirken beeinflussen
einfluss wirkung
zusammenhang beziehung
abhängig angewiesen
absicht vorsätzlich absichtlich
anpassen angleichen
umstellen umstellung
umwandeln konvertieren umformen
verbesserung optimierung fortschritt
verschlechterung rückschritt
zunehmen steigen wachsen ansteigen
zunahme anstieg steigerung wachstum
erhöhen steigern anheben
abnehmen sinken schrumpfen
abnahme rückgang
senkung reduktion verminderung
vergrößern erweitern ausbauen
vergrößerung erweiterung ausbau
verlangsamen bremsen
verstärken intensivieren
abschwächen mildern
vermehren vervielfachen
verdoppeln doppelt
aufhören enden stoppen
ende schluss abschluss
fortsetzen weitermachen fortfahren
bleiben verharren
erhalten bewahren
stabil beständig konstant
entwicklung fortschritt
gegenwart heute
zerstören vernichten kaputtmachen
zerstörung vernichtung
entfernen beseitigen wegmachen
hinzufügen ergänzen zufügen
vermeidung vorbeugung prävention
hindern stören
fördern unterstützen
lösung ausweg
passieren geschehen ereignen vorfallen
ereignis vorfall geschehnis
drehen rotieren
verschieben verlagern
verteilen austeilen
sammeln anhäufen
trennen teilen
zusammenfügen vereinen
aufteilen zerlegen
wiederholung erneut
erneuern auffrischen
erneuerung modernisierung
modernisieren erneuern
umgestalten umbauen
gestalten designen
vorbereitung planung
plötzlich unerwartet
allmählich langsam
dauerhaft bleibend
vorübergehend zeitweilig temporär
klimawandel: co2 erwärmung treibhausgas abgas gletscher hitze
veränderung: wachstum rückgang anstieg senkung umzug wechsel
frage anfrage fragestellung
frage: antwort formular umfrage quiz
anfrage nachfrage
fraglich unklar
antwort auskunft
information: prospekt broschüre flyer website
informieren benachrichtigen
erklärung begründung
thema inhalt
punkt aspekt
problem: fehler störung ausfall defekt konflikt
schwierigkeit problem hürde
schwierig schwer kompliziert knifflig
kompliziert umständlich
verständlich einfach
fehler panne bug
fehlermeldung meldung
fehlerhaft falsch
lösung problemlösung
beheben behebung
behebung reparatur
hilfe hilfestellung
kundendienst service hotline
hotline kundentelefon
zuständigkeit kompetenz
gefahr: feuer gift strom absturz
sicher gefahrlos
sicher gewiss
gewiss bestimmt
bestimmt sicherlich
möglich denkbar
möglichkeit machbar
zweifelhaft fragwürdig
unsicher ungewiss
ungewiss unklar
klar deutlich
deutlich eindeutig
eindeutig klar
unklar undeutlich
grob ungefähr
echt original
fälschung plagiat
gefälscht falsch
richtig korrekt
stimmen zutreffen
zutreffen gelten
gelten gültig
bestätigen nachweisen
betrug: phishing abzocke fälschung
abzocke betrug wucher
anforderung erfordernis
freiwillig optional
optional wahlweise
zusätzlich extra
extra zusatz
inklusive enthalten
inbegriffen inklusive
allgemein generell
generell grundsätzlich
grundsätzlich prinzipiell
einzeln separat
teilweise partiell
ausreichend genügend
genügend genug
zuviel übermäßig
mangelhaft ungenügend
beste optimal
vergleich vergleichen
unterschied abweichung
ähnlich vergleichbar
art sorte
sorte typ
typ art
kategorie rubrik
beispiel muster
beispiel exempel
ablauf vorgang
vorgang prozess
schritt phase
anleitung instruktion
trick kniff
detail einzelheit
übersicht überblick
zusammenfassung überblick
liste verzeichnis
liste auflistung
quelle herkunft
quelle: buch website studie
statistik zahl
neuigkeit aktuelles
wichtigkeit bedeutung
hauptsächlich vorwiegend
egal unwichtig
sinnvoll nützlich
sinnlos zwecklos
ungeeignet unpassend
vorteil plus
nachteil minus
kritik einwand
ärger problem
streitfall rechtsstreit
geheimnis rätsel
rätsel mysterium
verdacht verdächtig
verdächtig fragwürdig
kritisch heikel
heikel delikat
status stand
stand bearbeitungsstand
erledigt fertig
fertig abgeschlossen
offen ungeklärt
verzögern aufhalten
gut prima toll super klasse
ausgezeichnet hervorragend exzellent vorzüglich
großartig fantastisch wunderbar genial
schlecht mies übel miserabel
schlimm furchtbar schrecklich entsetzlich
hässlich unschön scheußlich
neu modern aktuell
veraltet altmodisch überholt
modern zeitgemäß
schnell rasch zügig flink flott
einfach leicht simpel unkompliziert mühelos
komplex vielschichtig
wichtig bedeutend wesentlich relevant
unwichtig nebensächlich belanglos
nützlich hilfreich brauchbar
falsch unrichtig inkorrekt
wahr zutreffend
beliebt populär gefragt
höflich zuvorkommend
besonders speziell außergewöhnlich
typisch charakteristisch
ordentlich aufgeräumt
laut lärmig
verdorben faul
süß zuckrig
wach munter
zufrieden befriedigt
unzufrieden enttäuscht
perfekt vollkommen ideal
ideal optimal
optimal bestmöglich
unangenehm lästig
bequem komfortabel
effektiv wirksam
wirksam wirkungsvoll
effizient wirtschaftlich
äußerst extrem überaus
völlig total absolut
kaum wenig
beste favorit liebste
schlimmste schlechteste
bedeutendste größte
professionell fachmännisch
oberflächlich flüchtig
ausführlich detailliert
locker entspannt
trocken dürr
rein pur
natürlich biologisch
künstlich synthetisch
bewerten beurteilen einschätzen
eigenschaft: freundlich ehrlich mutig fleißig faul klug geduldig ruhig höflich lustig schüchtern treu
farbe: rot blau grün gelb schwarz weiß orange braun grau rosa violett lila türkis
geschmack: süß sauer salzig bitter scharf
charakter: ehrlich freundlich geduldig ruhig mutig nett lustig stolz
`;
