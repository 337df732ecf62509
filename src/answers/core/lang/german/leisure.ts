export const LEISURE = `
musik: rock pop klassik jazz rap metal schlager techno volksmusik reggae blues
musikrichtung genre musikstil
musik lied song klang
lied song gesang stück titel
lied: hymne volkslied kinderlied schlager ballade
lieblingslied ohrwurm hit
hit chart schlager
melodie tonfolge
ton klang geräusch
rhythmus takt beat
text liedtext songtext lyrics
note partitur notenblatt
singen gesang sänger
sänger sängerin vokalist
band gruppe musikgruppe
band: sänger gitarrist schlagzeuger bassist
musiker musikant
musiker: sänger pianist gitarrist geiger dirigent komponist
komponist komponieren vertonen
komponist: mozart beethoven bach haydn schubert brahms
orchester philharmonie
dirigent dirigieren
chor chorgesang singkreis
chor: sopran tenor bass
instrument: klavier gitarre geige flöte trompete schlagzeug cello harfe saxophon orgel akkordeon
instrument musikinstrument
klavier piano flügel
geige violine
gitarre klampfe
schlagzeug drums
akkordeon ziehharmonika
saxophon saxofon
flöte blockflöte
blasinstrument: trompete flöte posaune klarinette
blasmusik blaskapelle musikkapelle
musikschule musikunterricht instrumentalunterricht
konzert auftritt gig
konzert: ticket bühne band orchester
auftritt vorstellung show
tournee tour
festival openair
album cd platte
platte schallplatte vinyl
streaming: spotify netflix youtube
radio rundfunk
radiosender sender
podcast hörfunk
lautsprecher box
tanzen tanz
tanz: walzer tango salsa ballett hiphop foxtrott
tänzer tänzerin
tanzschule tanzkurs
ballett ballerina
disco club diskothek
dj discjockey
film movie kinofilm streifen
film: komödie thriller horror drama krimi western action dokumentation
filmgenre genre
kino lichtspielhaus
kino: film popcorn leinwand karte
fernsehen tv
fernsehsendung sendung programm
serie fernsehserie sitcom
folge episode
schauspieler darsteller mime
schauspielerin darstellerin
schauspieler: brad pitt dicaprio
rolle figur
regisseur regie
drehbuch skript
hauptdarsteller hauptrolle
trailer vorschau
zeichentrick animation comic
comic manga anime
comic: superman batman asterix
superheld: superman batman spiderman
krimi detektiv
horror grusel
dokumentation doku
reportage bericht
buch schmöker lektüre
buch: roman krimi märchen sachbuch biografie lyrik hörbuch
lesen schmökern
leser leserschaft
roman erzählung
autor schriftsteller verfasser
schriftsteller: goethe schiller kafka shakespeare rowling
dichter poet lyriker
gedicht poesie lyrik
gedicht: vers reim strophe
reim reimen
märchen sage
märchen: rotkäppchen schneewittchen aschenputtel
kapitel abschnitt
seite blatt
verlag verleger
lektor lektorat korrektorat
bibliothek bücherei
buchhandlung buchladen
hörbuch audiobuch
ebook digital
journalist reporter redakteur
presse medien
medien: zeitung fernsehen radio internet
kunst künstlerisch
kunst: malerei musik literatur theater tanz fotografie bildhauerei
künstler: maler bildhauer musiker fotograf schriftsteller schauspieler
maler kunstmaler
maler: picasso monet dürer klimt
malen zeichnen pinseln
malerei gemälde bild
zeichnung skizze
skulptur plastik statue
bildhauer bildhauerei
ausstellung vernissage schau
museum galerie
museum: ausstellung führung eintritt
galerie kunsthandlung
theater bühne schauspielhaus
theater: stück oper operette musical komödie tragödie
theaterstück drama
bühne podium
probe proben
premiere uraufführung
oper opernhaus
musical singspiel
kabarett comedy
komiker comedian kabarettist
zirkus clown
zauberer magier
fotografie foto fotografieren
fotograf fotografin
foto bild aufnahme
kamera fotoapparat
video clip filmaufnahme
architektur baukunst
design gestaltung
designer gestalter
eintritt ticket eintrittskarte
applaus beifall klatschen
fan anhänger
kultur kulturell
kreativ schöpferisch
serie: folge staffel episode sitcom
autogramm signatur
museumsbesuch besichtigung führung
lieblings: film buch lied band sänger serie schauspieler maler
hobby freizeitbeschäftigung steckenpferd
hobby: lesen kochen wandern malen fotografieren reiten tanzen stricken angeln gärtnern sammeln musik sport
freizeitaktivität: wandern schwimmen kino grillen radfahren
sport: fußball tennis schwimmen laufen turnen basketball handball volleyball ski radfahren boxen judo golf klettern yoga
sportart: fußball tennis handball basketball golf
sportlich fit trainiert
sportler athlet sportlerin
training trainieren übung workout
trainingszeit übungszeit
fitness fitnessstudio
fitnessstudio studio gym kraftraum
krafttraining gewichtheben muskelaufbau
muskelaufbau muskel
ausdauer kondition
aufwärmen dehnen
dehnen stretching
turnen gymnastik
turnhalle sporthalle
sportplatz platz
fußball soccer kicken
fußball: tor ball stürmer elfmeter schiedsrichter bundesliga weltmeisterschaft
fußballverein: bayern dortmund rapid basel
fußballspieler kicker
tor treffer
torwart tormann goalie
schiedsrichter schiri
elfmeter strafstoß
weltmeisterschaft wm
europameisterschaft em
olympia olympiade
meisterschaft liga
turnier wettkampf cup
wettkampf wettbewerb
spiel match partie
spieler mitspieler
gegner gegenspieler
sieg gewinnen siegen
sieger gewinner champion
verlieren niederlage
verlierer unterlegen
unentschieden remis
ergebnis spielstand
punkt punktestand
rekord bestleistung
medaille: gold silber bronze
pokal trophäe
tennis: schläger aufschlag platz
schwimmen baden
schwimmen: brustschwimmen kraulen delfin tauchen
schwimmbad hallenbad freibad badi
schwimmkurs schwimmunterricht
tauchen taucher schnorcheln
laufen joggen rennen
läufer jogger
marathon lauf
radfahren fahrradfahren velofahren biken
mountainbike bike
wandern wanderung
wandern: berg hütte route rucksack
spazieren spaziergang bummeln
klettern bergsteigen
kletterhalle boulderhalle
bouldern klettern
ski schi
skifahren schifahren
wintersport: ski snowboard langlauf rodeln schlittschuh
snowboard snowboarden
rodeln schlitteln
schlittschuh eislaufen
eishockey puck
reiten reitsport
reiter reiterin
reitstunde reitunterricht
golf golfplatz
boxen boxer
kampfsport: judo karate boxen taekwondo ringen
selbstverteidigung kampfkunst
yoga asana
pilates gymnastik
segeln segelboot
boot schiff
surfen wellenreiten
schießen schütze
bogenschießen bogen
tischtennis pingpong
kegeln bowling
bowling kegelbahn
billard snooker
dart darts
schach schachspiel
schach: könig dame turm läufer springer bauer
spiel: karten brettspiel schach mühle dame monopoly quiz puzzle computerspiel
brettspiel gesellschaftsspiel
kartenspiel karten
kartenspiel: poker skat jass rommee uno
jass jassen
würfel würfeln
puzzle puzzeln
rätsel kreuzworträtsel
quiz ratespiel
quiz: frage antwort kandidat
konsole: playstation xbox nintendo
gamer zocker
lotto lotterie
glücksspiel: lotto poker casino roulette
casino spielbank
wette wetten
verein: mitglied vorstand beitrag trainer
mitglied vereinsmitglied
beitreten beitritt anmelden
probetraining schnupperstunde
schnuppern probieren
pfadfinder jungschar
sammeln sammlung
handarbeit: stricken häkeln nähen sticken
töpfern keramik
modellbau modelleisenbahn
gärtnern gartenarbeit
zelt camping
picknick ausflug
karneval fasching fasnacht
ausgehen weggehen
spielplatz kinderspielplatz
trampolin hüpfen
eislaufen eisbahn
sauna schwitzbad
wellness erholung
doping dopingmittel
verletzung sportverletzung
trikot sportbekleidung
stadion arena
sammler: briefmarke münze karte modell
klubhaus vereinsheim
hallenzeit trainingsplan
jugendmannschaft nachwuchs jugendabteilung
platzreservierung platz buchen
reise reisen trip fahrt
verreisen wegfahren reisen
reisen unterwegs
ausflug tour tagesausflug
rundreise tour
weltreise weltumsegelung
kurzreise wochenendtrip städtereise
geschäftsreise dienstreise
pauschalreise pauschalangebot
kreuzfahrt schiffsreise
reiseziel urlaubsziel destination ferienziel
reisebüro reiseveranstalter
reiseleiter reiseführer guide
reiseführer reisehandbuch
tourist urlauber feriengast reisender
tourismus fremdenverkehr
sehenswürdigkeit attraktion
besichtigen anschauen ansehen
besichtigung führung rundgang
hotel herberge gasthof gasthaus
pension gästehaus
unterkunft übernachtung bleibe logis
übernachten schlafen nächtigen
hotelzimmer zimmer
ferienwohnung appartement apartment
ferienhaus chalet
jugendherberge hostel
campingplatz zeltplatz
camping zelten campen
wohnmobil camper wohnwagen caravan
zelt schlafsack
doppelzimmer zweibettzimmer
einzelzimmer einbettzimmer
suite luxuszimmer
ausgebucht belegt voll
anreise ankunft
anreisen ankommen
abreise abfahrt
abreisen wegfahren
einchecken checkin
auschecken checkout
rezeption empfang
nacht übernachtung
gastgeber wirt
frühstücksbuffet buffet
halbpension abendessen
vollpension verpflegung
kurtaxe ortstaxe
stern kategorie
aussicht ausblick panorama
schwimmbad pool hallenbad
sauna wellness spa
strand meer
insel eiland
berg gebirge alpen
flugzeug flieger maschine jet
flughafen airport
flugticket flugschein
fluggesellschaft airline
handgepäck kabinengepäck
gepäck koffer reisegepäck bagage
koffer trolley
rucksack tornister
packen einpacken
zoll grenzkontrolle
grenze landesgrenze
visum einreise
reisepass ausweis
impfung reiseimpfung
reiseapotheke medikament
reiseversicherung reiserücktritt
fähre überfahrt
hafen anlegestelle
mietwagen leihwagen mietauto
karte landkarte stadtplan
route strecke weg
orientierung zurechtfinden
ausland fremde
fernweh reiselust
heimreise rückreise rückfahrt
saison hauptsaison hochsaison
nebensaison vorsaison
sommerferien sommerurlaub
skiferien skiurlaub winterurlaub
wanderweg pfad
souvenir andenken mitbringsel
rollstuhlgängig barrierefrei
parkplatz parkieren
abenteuer erlebnis
erholen erholung entspannen
safari wildbeobachtung
backpacker rucksacktourist
couchsurfing privatunterkunft
jetlag zeitverschiebung
unterkunft: hotel pension hostel ferienwohnung campingplatz jugendherberge zelt airbnb gasthof motel
urlaub: strand berg meer camping kreuzfahrt städtereise hotel skifahren wandern safari
sehenswürdigkeit: museum schloss kirche dom turm denkmal burg zoo altstadt ruine brücke park
zimmerausstattung: bett dusche bad fernseher wlan balkon minibar klimaanlage safe
verkehrsmittel: auto zug flugzeug schiff bus fahrrad taxi straßenbahn motorrad
gepäck: koffer rucksack tasche trolley
tier: hund katze pferd vogel fisch maus hase kuh schwein schaf löwe tiger elefant bär affe schlange frosch spinne
tier lebewesen vieh getier
haustier: hund katze meerschweinchen hamster kaninchen wellensittich goldfisch schildkröte
tierart spezies gattung
hund köter vierbeiner wauwau
hund: welpe dackel schäferhund pudel labrador mops rüde
katze mieze kater
katze: kätzchen kater perser siam
kaninchen hase karnickel
hase kaninchen häschen
pferd ross gaul
pferd: fohlen pony stute hengst
reiten reiter pferd
kuh rind
rind: kuh kalb stier bulle ochse
stier bulle
schwein sau ferkel
schaf lamm widder
ziege geiß
huhn henne hahn küken
hahn gockel
ente erpel
esel maultier
ratte nager
nagetier: maus ratte hamster meerschweinchen biber
vogel: spatz amsel meise adler papagei taube storch eule schwan rabe specht
spatz sperling
vogel piepmatz gefieder
papagei wellensittich sittich
fisch: forelle hai karpfen goldfisch lachs hecht
aquarium fischbecken
insekt: biene fliege mücke wespe ameise käfer schmetterling floh hummel grille
mücke gelse stechmücke moskito
wespe hornisse
biene imker honig
imker imkerei bienenzüchter
ameise emse
schmetterling falter
spinne weberknecht
ungeziefer schädling
schädling: wespe ratte schabe ameise mücke motte borkenkäfer blattlaus
schädlingsbekämpfung kammerjäger
schabe kakerlake
schnecke schneckenhaus
wurm regenwurm
reptil: schlange schildkröte eidechse krokodil
schlange natter viper
frosch kröte
amphibie: frosch kröte molch
säugetier: hund katze wal affe kuh mensch
raubtier: löwe tiger wolf bär leopard gepard
löwe löwin
wolf rudel
fuchs füchse
bär teddybär
affe schimpanse gorilla
wal: blauwal orca delfin
delfin delphin
hai haifisch
wild: reh hirsch wildschwein fuchs hase gams
jagd jagen jäger
jäger jagdschein weidmann
angeln angler fischen fischer
zoo tierpark tiergarten
zirkus artist
tierheim tierschutz
tierschutz tierschützer tierrecht
tierhaltung halten stall
stall käfig gehege
hundehalter frauchen herrchen hundebesitzer
hundeschule hundetrainer hundeerziehung
hundesteuer hundeabgabe
maulkorb beißkorb
gassi spazieren
füttern futter fressen
futter tierfutter hundefutter katzenfutter
fressen futtern
bellen kläffen
züchten zucht züchter
zucht rasse stammbaum
kastration kastrieren sterilisation
chip chippen heimtierausweis
tierarzt tierklinik veterinär
einschläfern euthanasie
tierpension hundepension
jungtier: welpe ferkel kalb küken fohlen lamm kätzchen
fell pelz
feder federn
pflanze gewächs kraut
pflanze: baum blume strauch gras moos farn pilz kaktus kräuter
blume blüte
blume: rose tulpe nelke sonnenblume lilie orchidee narzisse gänseblümchen veilchen schneeglöckchen
blumenstrauß strauß bukett
blumenladen florist gärtnerei blumengeschäft
baum: eiche buche fichte tanne birke ahorn kastanie linde kiefer
nadelbaum: fichte tanne kiefer lärche
laubbaum: eiche buche birke ahorn
tanne weihnachtsbaum christbaum
weihnachtsbaum christbaum tannenbaum
wald forst
strauch busch gebüsch
hecke thuja
blatt laub
laub herbstlaub
ast zweig
baumstamm stamm
wurzel wurzelwerk
samen saat saatgut
samen keimen
blühen blüte
gras rasen wiese
wiese weide
unkraut wildkraut jäten
gießen bewässern wässern
düngen dünger
dünger kompost mist
kompost komposthaufen
umtopfen topf
topfpflanze zimmerpflanze
schneiden rückschnitt beschneiden
pflanzen einpflanzen
ernten ernte
garten beet gärtnern
gärtner gartenpflege gartenbau
gemüsegarten gemüsebeet schrebergarten
schrebergarten kleingarten
gewächshaus glashaus
baumfällung fällen
bauer landwirt landwirtschaft bäuerin
bauernhof hof
getreide: weizen roggen hafer gerste mais dinkel
acker feld
getreide korn
heu stroh
artenschutz artenvielfalt biodiversität
dinosaurier saurier
maus: feldmaus hausmaus spitzmaus
miauen katze
kreuzotter viper schlange
insektenstich stich
bissig beißen
stachel stechen
stechen stich
floh flohbefall
entlaufen vermisst
tierbestattung tierkrematorium
tierfreund tierlieb
lieblingstier tier
`;
