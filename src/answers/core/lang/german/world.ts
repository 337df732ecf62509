export const WORLD = `
land staat nation
ausland fremdland
heimat heimatland herkunftsland
herkunft herkommen stammen abstammung
wohnort ort wohnsitz
stadt ort ortschaft
großstadt metropole
dorf gemeinde ortschaft kaff
hauptstadt regierungssitz
vorort vorstadt agglomeration
altstadt stadtkern innenstadt zentrum
stadtteil quartier viertel bezirk
region gegend gebiet
bundesland kanton provinz
kontinent erdteil
welt erde globus
weltweit global international
international grenzüberschreitend
national landesweit
europa eu
usa amerika
england großbritannien britannien
niederlande holland
tschechien tschechei
türkei türkisch türke
deutschland deutsch deutscher brd
österreich österreichisch österreicher
schweiz schweizer schweizerisch helvetia
frankreich französisch franzose
italien italienisch italiener
spanien spanisch spanier
portugal portugiesisch portugiese
england englisch engländer
griechenland griechisch grieche
polen polnisch pole
russland russisch russe
china chinesisch chinese
japan japanisch japaner
indien indisch inder hindi
schweden schwedisch schwede
norwegen norwegisch norweger
dänemark dänisch däne
finnland finnisch finne
ungarn ungarisch ungar
niederlande niederländisch holländer
belgien belgisch belgier
tschechien tschechisch tscheche
kroatien kroatisch kroate
serbien serbisch serbe
albanien albanisch albaner
rumänien rumänisch rumäne
bulgarien bulgarisch bulgare
ukraine ukrainisch ukrainer
brasilien brasilianisch brasilianer
mexiko mexikanisch mexikaner
amerika amerikanisch amerikaner
ägypten ägyptisch ägypter
israel israelisch hebräisch
iran persisch persien
irland irisch ire
afrika afrikanisch afrikaner
asien asiatisch asiate
europa europäisch europäer
sprachkenntnis sprachkompetenz
zweisprachig bilingual
mehrsprachig vielsprachig
schweizerdeutsch schwyzerdütsch mundart
hochdeutsch schriftdeutsch standarddeutsch
sprechen beherrschen reden
fließend perfekt
wort vokabel
grammatik sprachlehre
akzent tonfall
sprachniveau sprachstand
einwohnerzahl bevölkerungszahl
ausländer fremder migrant
einwanderer immigrant zuwanderer
einwandern immigrieren zuwandern
auswandern emigrieren
fläche größe
wüste sahara
norden nördlich
süden südlich
osten östlich
westen westlich
zeitzone ortszeit
flagge fahne
nationalhymne hymne
erdkunde geografie geographie
landkarte atlas
land: deutschland österreich schweiz italien frankreich spanien portugal türkei griechenland polen russland england niederlande belgien schweden norwegen dänemark finnland china japan indien usa kanada brasilien australien ägypten mexiko ungarn kroatien
europa: deutschland österreich schweiz italien frankreich spanien portugal griechenland polen england niederlande belgien schweden norwegen dänemark finnland irland tschechien ungarn kroatien serbien rumänien bulgarien ukraine albanien
afrika: ägypten marokko tunesien algerien nigeria kenia südafrika äthiopien ghana senegal kongo tansania namibia eritrea
asien: china japan indien korea thailand vietnam indonesien pakistan iran irak israel syrien afghanistan türkei philippinen
amerika: usa kanada mexiko brasilien argentinien chile peru kuba kolumbien venezuela bolivien
kontinent: europa asien afrika amerika australien antarktis ozeanien
sprache: deutsch englisch französisch italienisch spanisch portugiesisch russisch chinesisch japanisch arabisch türkisch polnisch latein griechisch niederländisch rätoromanisch albanisch serbisch kroatisch esperanto schwedisch hindi koreanisch ukrainisch
stadt: berlin hamburg münchen köln frankfurt stuttgart leipzig dresden wien zürich bern basel genf paris london rom madrid
hauptstadt: berlin wien bern paris london rom madrid moskau washington peking tokio athen lissabon warschau brüssel amsterdam
bundesland: bayern hessen sachsen thüringen brandenburg niedersachsen saarland bremen hamburg berlin tirol kärnten steiermark vorarlberg burgenland salzburg
kanton: zürich bern basel luzern aargau genf tessin wallis graubünden thurgau schwyz uri solothurn freiburg waadt glarus
fluss: rhein donau elbe main aare nil themse amazonas mosel neckar weser limmat rhone mississippi
meer: ostsee nordsee mittelmeer atlantik pazifik adria
berg: everest matterhorn zugspitze eiger montblanc großglockner säntis
gebirge: alpen himalaya anden jura schwarzwald pyrenäen harz
insel: mallorca kreta sizilien sardinien island kuba sylt korsika zypern
himmelsrichtung: norden süden osten westen
wetter: sonne regen schnee wind gewitter nebel sturm hagel frost wolke hitze kälte
wetter witterung wetterlage klima
wetterbericht wettervorhersage prognose
temperatur grad celsius
temperatur: heiß warm kühl kalt frost
sonne sonnenschein sonnig
sonnenschein sonnig heiter
regen regnen niederschlag schauer
regnen nieseln schütten regen
regen: niesel platzregen schauer
schnee schneien schneefall
schnee: lawine schneeflocke schneemann matsch
lawine schneelawine
hagel hageln
eis gefroren glatteis
glatteis eisglätte rutschig
frost frieren minusgrad
nebel nebelig dunst
wolke bewölkt wolkig
bewölkt trüb bedeckt
wind windig brise
wind: sturm brise föhn bise
sturm orkan unwetter stürmisch
hitze heiß hitzewelle
hitzewelle hitzefrei
kälte frost kalt
heiß schwül warm
schwül feucht
trocken dürre trockenheit
hochwasser überschwemmung überflutung flut
naturkatastrophe katastrophe: erdbeben hochwasser sturm lawine waldbrand vulkan tsunami tornado
vulkan lava ausbruch
tornado wirbelsturm hurrikan
jahreszeit: frühling sommer herbst winter
frühling frühjahr lenz
sommer sommerlich
herbst herbstlich
winter winterlich
schlechtwetter regen sturm
klimawandel erderwärmung klimaschutz klimakrise
klimaschutz umweltschutz co2
treibhauseffekt kohlendioxid co2
umwelt natur ökologie
umweltschutz: recycling energiesparen klimaschutz
umweltverschmutzung verschmutzung
nachhaltig nachhaltigkeit umweltfreundlich ökologisch
umweltfreundlich ökologisch klimaneutral
recycling wiederverwertung
energie: sonne wind wasser kohle atomkraft gas öl
natur: wald berg see fluss meer wiese feld
landschaft gegend
berg gebirge hügel gipfel
berg: alpen gipfel gletscher hügel vulkan
gipfel bergspitze
tal schlucht
wald wäldchen
fluss bach strom
fluss: rhein donau elbe main aare inn
see teich weiher
see: bodensee zürichsee wörthersee
meer ozean see
meer: nordsee ostsee mittelmeer atlantik
meer: strand welle küste ebbe flut salzwasser
küste strand ufer
strand sand
welle brandung
ebbe gezeiten
flut gezeiten
insel: mallorca sylt rügen kreta
höhle grotte
boden erde erdreich
erde planet welt
stein fels gestein
stein: granit kalk marmor
diamant brillant
metall: gold silber eisen kupfer blei
luft sauerstoff
sauerstoff atmen
gas: sauerstoff stickstoff wasserstoff
wasser h2o
quelle brunnen
licht hell
licht: sonne lampe kerze
dunkel finster
dunkelheit finsternis
schatten schattig
himmel firmament
weltraum weltall universum kosmos all
weltall: stern planet mond sonne galaxie komet
planet: merkur venus erde mars jupiter saturn uranus neptun
stern gestirn
sternbild tierkreis
mond vollmond neumond
mondfinsternis sonnenfinsternis
sonnenaufgang morgenröte
sonnenuntergang abendrot
galaxie milchstraße
astronomie sternkunde sternwarte
astronaut raumfahrer kosmonaut
raumfahrt nasa esa
satellit umlaufbahn
außerirdischer alien ufo
ufo außerirdisch
schwerkraft gravitation
lichtjahr entfernung
element: feuer wasser luft erde
vegetation pflanzenwelt
park grünanlage
nationalpark naturschutzgebiet naturpark
draußen freien outdoor
ozean: atlantik pazifik nordsee
astronom sternforscher astronomie
schneeräumung winterdienst streuen
unwetter sturm schlechtwetter
temperatur celsius fahrenheit
auto wagen pkw fahrzeug karre
lastwagen lkw laster camion
transporter lieferwagen kleinbus
fahren lenken steuern
fahrer lenker chauffeur autofahrer
beifahrer mitfahrer
passagier fahrgast insasse
motorrad töff krad
moped mofa roller töffli
fahrrad velo rad bike drahtesel
radfahren velofahren radeln
radfahrer velofahrer
ebike elektrovelo pedelec
zug bahn eisenbahn
zugfahren bahnfahren
bahnhof station haltestelle
bahnsteig gleis perron
haltestelle bushaltestelle
straßenbahn tram bim
ubahn metro untergrundbahn
sbahn vorortszug
bus autobus postauto
fernbus reisebus reisecar
öv nahverkehr öpnv verkehrsmittel
taxi taxifahrer
fahrkarte ticket billett fahrschein fahrausweis
schwarzfahren ticketlos
abonnement dauerkarte monatskarte
fahrplan abfahrtszeit
abfahrt abfahren
ankunft ankommen
umsteigen anschluss
einsteigen zusteigen
aussteigen absteigen
schaffner kontrolleur kondukteur zugbegleiter
verbindung zugverbindung
anfahrt anfahrtsweg anreise wegbeschreibung
hinkommen erreichen finden
parken parkieren abstellen
parkplatz stellplatz parkfeld abstellplatz
parkhaus tiefgarage garage
parkgebühr parkkosten
strafzettel knöllchen parkbuße
straße strasse gasse
autobahn schnellstraße
landstraße hauptstraße
kreuzung verzweigung
kreisverkehr kreisel
ampel lichtsignal rotlicht
zebrastreifen fußgängerstreifen fußgängerüberweg
fußgänger passant
gehweg gehsteig trottoir bürgersteig
radweg veloweg fahrradweg
brücke überführung
tunnel unterführung
verkehr straßenverkehr
stau verkehrsstau kolonne
umleitung umfahrung
baustelle straßenarbeit
sperrung gesperrt
verkehrsregel vorschrift
vorfahrt vortritt vorrang
verkehrszeichen schild straßenschild signal
tempolimit höchstgeschwindigkeit geschwindigkeitsbegrenzung
rasen schnellfahren raser
blitzer radar radarfalle
bremsen bremse anhalten
überholen vorbeifahren
abbiegen abzweigen
wenden umdrehen
unfall verkehrsunfall zusammenstoß crash
panne autopanne liegenbleiben
pannenhilfe pannendienst adac tcs
abschleppen abschleppdienst
führerschein führerausweis fahrerlaubnis fahrausweis
fahrschule fahrlehrer fahrstunde
fahrprüfung führerprüfung
tanken auftanken
tankstelle zapfsäule
benzin sprit treibstoff kraftstoff
diesel kraftstoff
elektroauto eauto stromer
ladestation ladesäule
hybrid hybridauto
verbrauch spritverbrauch benzinverbrauch
reifen pneu
reifenwechsel radwechsel
winterreifen winterpneu
werkstatt autowerkstatt garage
inspektion service wartung
tüv mfk hauptuntersuchung pickerl
kennzeichen nummernschild autonummer kontrollschild
zulassung zulassen immatrikulation
gurt sicherheitsgurt anschnallen
helm schutzhelm
hupe hupen
scheinwerfer licht
blinker blinken
scheibenwischer wischer
kofferraum gepäckraum
lenkrad steuerrad
waschanlage autowäsche
gebrauchtwagen occasion
neuwagen vorführwagen
mieten mietwagen
carsharing mobility
mitfahrgelegenheit fahrgemeinschaft
pendeln pendler arbeitsweg
seilbahn gondel
rollstuhl rollstuhlfahrer
maut vignette straßengebühr
verkehrsmittel: auto zug bus tram fahrrad flugzeug schiff taxi motorrad ubahn
auto: motor reifen bremse gurt lenkrad kofferraum tank scheinwerfer getriebe kupplung
automarke: bmw audi mercedes volkswagen vw opel ford toyota fiat renault porsche skoda tesla volvo honda ferrari
zug: ice sbahn regionalzug intercity tgv schnellzug lokomotive waggon
autotyp: kombi cabrio limousine geländewagen suv kleinwagen sportwagen elektroauto
schiff: boot fähre segelboot kreuzfahrtschiff ruderboot yacht dampfer tanker
zeit: sekunde minute stunde tag woche monat jahr
dauer dauern lange länge
dauern lange beanspruchen
zeitraum zeitspanne periode
zeitpunkt termin datum
termin verabredung appointment
datum tag
datum: tag monat jahr
uhr: wecker armbanduhr wanduhr
uhrzeit: mittag mitternacht morgen abend
sekunde sek
minute min
stunde std
viertelstunde viertel
tag: morgen vormittag mittag nachmittag abend nacht
tageszeit: morgen vormittag mittag nachmittag abend nacht
täglich tag
morgen früh vormittag
mittag mittags
nachmittag nachmittags
nacht nachts
mitternacht geisterstunde
frühmorgens morgengrauen
wochentag: montag dienstag mittwoch donnerstag freitag samstag sonntag
samstag sonnabend
werktag arbeitstag wochentag
arbeitstag: montag dienstag mittwoch donnerstag freitag
feiertag ruhetag
feiertag: weihnachten ostern pfingsten neujahr silvester nationalfeiertag
ruhetag schließtag
woche wöchentlich
monat monatlich
monat: januar februar märz april mai juni juli august september oktober november dezember
januar jänner
februar feber
quartal vierteljahr
halbjahr semester
jahr jährlich
jährlich alljährlich
jahrzehnt dekade
jahrhundert säkulum
silvester jahreswechsel neujahr
neujahr jahresbeginn
ferien: sommerferien osterferien weihnachtsferien herbstferien
geburtstag wiegenfest
heute heutig
morgen morgig
gestern gestrig
jetzt momentan gerade aktuell derzeit
sofort gleich umgehend unverzüglich augenblicklich
demnächst bald künftig
künftig zukünftig zukunft
vergangenheit früher damals
früher damals ehemals
damals seinerzeit
vergangen vorbei
kürzlich neulich unlängst
neulich kürzlich letztens
zuletzt letztens
lange längst
ewig endlos
kurz kurzfristig
langfristig dauerhaft
dauerhaft permanent ständig
vorübergehend befristet temporär
unbefristet dauerhaft
immer stets jederzeit
immer ständig andauernd
ständig dauernd fortwährend
oft häufig mehrmals
häufigkeit: immer oft manchmal selten nie täglich wöchentlich monatlich
manchmal gelegentlich mitunter bisweilen
selten rar
nie niemals
regelmäßig turnusmäßig
turnus rhythmus
unregelmäßig sporadisch
meistens meist gewöhnlich
normalerweise gewöhnlich üblicherweise
plötzlich unvermittelt
einmal einmalig
zweimal doppelt
mehrmals mehrfach wiederholt
wiederholen nochmal
nochmal wieder erneut
schnell geschwindigkeit tempo
geschwindigkeit tempo schnelligkeit
langsam gemächlich
eile beeilen
beeilen sputen
verzögerung verspätung
verspätung verspätet spät
pünktlich rechtzeitig
früh zeitig
frühzeitig vorzeitig
frist deadline
ablaufen verfallen
öffnungszeit geschäftszeit sprechstunde
geschlossen gesperrt
schließen zusperren
öffnen aufmachen aufsperren
zwischenzeit inzwischen
inzwischen mittlerweile
währenddessen gleichzeitig
gleichzeitig parallel zeitgleich
stundenplan zeitplan
zeitplan terminplan
zeitzone zeitverschiebung
sommerzeit zeitumstellung
zeitumstellung winterzeit
epoche zeitalter ära
epoche: antike mittelalter neuzeit barock
generation jahrgang
stunde: minute sekunde viertelstunde
wochenende: samstag sonntag freitagabend
zeit stunde uhrzeit
schließzeit betriebsferien betriebsurlaub
urlaubszeit betriebsferien
werktags wochentags
sonntags sonntag
samstags samstag
mitte mittig
dauer: minute stunde tag woche monat jahr kurz lang
menge masse quantität
viel zahlreich massenhaft haufen
wenig gering bisschen
zusätzlich weitere
weniger geringer
sämtlich gesamt
gesamt total insgesamt
hälfte halb
viertel quartal
doppelt zweifach
dreifach dreimal
einzeln einzig
paar zwei
dutzend zwölf
teil stück anteil
anteil prozent prozentsatz
ganz vollständig komplett
vollständig komplett lückenlos
unvollständig lückenhaft
leer ausgeleert
voll gefüllt
genug ausreichend hinreichend
reichen genügen ausreichen
mangel knappheit
knapp rar
überschuss überfluss
maximum höchstens maximal höchstzahl
minimum mindestens minimal mindestzahl
durchschnitt mittelwert durchschnittlich
ungefähr circa etwa rund schätzungsweise zirka
genau exakt präzise
größe ausmaß dimension
groß riesig gewaltig gigantisch
klein winzig
breite breit
höhe hoch
tiefe tief
dick dicke
weit entfernt fern
nah nahe
entfernung distanz abstand strecke
schwer gewichtig
leicht federleicht
waage wägen
messen abmessen vermessen
maß maßeinheit
einheit maßeinheit
maßstab skala
fläche quadratmeter
volumen inhalt rauminhalt
fassungsvermögen kapazität
umfang größe
kilogramm kilo kg
pfund halbkilo
zentimeter cm
millimeter mm
kilometer km
milliliter ml
jahrhundert hundert
zahl ziffer nummer
nummer nr
zählen abzählen
rechnen berechnen ausrechnen
rechnung kalkulation
addieren zusammenzählen plus
subtrahieren abziehen minus
multiplizieren malnehmen
dividieren teilen
mathematik mathe rechnen
null nichts
eins erste
million mio
milliarde mrd
häufigkeit oft
schätzung annahme
ungleich verschieden
höchste größte
portion ration
packung packungsgröße
vorrat bestand
zunahme zunehmen
abnahme abnehmen
grenzwert limit
maß: meter zentimeter kilometer liter gramm kilogramm millimeter tonne grad
längenmaß: meter zentimeter kilometer millimeter meile
gewicht: gramm kilo kilogramm tonne pfund
zeiteinheit: sekunde minute stunde tag woche monat jahr jahrzehnt jahrhundert
zahl: eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend million milliarde
größe: klein mittel groß lang breit hoch
form: kreis quadrat dreieck rechteck kugel würfel rund eckig oval
dateigröße: byte kilobyte megabyte gigabyte terabyte
rechnen: plus minus geteilt addieren subtrahieren multiplizieren dividieren prozent
`;
