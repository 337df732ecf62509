export const HOME = `
haus gebäude heim bau
haus: wohnung villa hütte reihenhaus einfamilienhaus bungalow hochhaus
wohnung apartment appartement bleibe
zuhause daheim heim
wohnen leben hausen
wohnen: wohnung haus wg miete
wohngemeinschaft wg mitbewohner
zimmer raum stube
zimmer: küche bad schlafzimmer wohnzimmer kinderzimmer arbeitszimmer diele keller
küche kochnische
toilette klo wc lokus abort
wohnzimmer stube
schlafzimmer schlafen bett
diele flur vorzimmer gang
keller kellerabteil untergeschoss
dachboden estrich speicher
balkon terrasse loggia
terrasse veranda balkon
garage stellplatz einstellplatz
erdgeschoss parterre
obergeschoss stock etage
treppe stiege treppenhaus
aufzug lift fahrstuhl
tür haustür eingang
fenster: rollladen jalousie vorhang
vorhang gardine
rollladen jalousie storen
wand mauer
dach dachziegel
boden: parkett teppich laminat fliese
teppich vorleger
möbel: bett tisch stuhl schrank sofa regal kommode sessel
möbel einrichtung mobiliar
einrichten möblieren einrichtung
möbliert eingerichtet
tisch schreibtisch
stuhl sessel hocker
sofa couch kanapee
schrank kasten kleiderschrank
regal bücherregal
bett liege matratze
bettwäsche bettzeug
decke bettdecke
kissen polster kopfkissen
lampe leuchte licht
lampe: glühbirne led stehlampe
kerze teelicht
heizung heizen ofen
heizung: gas öl fernwärme wärmepumpe pellet
kamin ofen cheminee
warmwasser boiler
thermostat temperaturregler
klimaanlage kühlung
lüften lüftung
strom elektrizität
strom: steckdose kabel sicherung schalter
steckdose stecker
sicherung stromkasten
wasserrohr leitung rohr
rohrbruch wasserschaden
abfluss siphon
spüle spülbecken abwasch
waschbecken lavabo
haushaltsgerät: kühlschrank waschmaschine spülmaschine staubsauger herd toaster mixer bügeleisen
kühlschrank eiskasten
gefrierschrank gefriertruhe tiefkühler
gefrieren tiefkühlen
herd kochfeld
backofen ofen
mikrowelle mikrowellenherd
spülmaschine geschirrspüler abwaschmaschine
waschmaschine waschen
wäschetrockner trockner
staubsauger staubsaugen
geschirr abwaschen spülen
putzen: wischen saugen staub kehren fegen
putzfrau reinigungskraft raumpflegerin putzkraft
putzmittel reinigungsmittel
kehren fegen
aufräumen ordnen ordnung
ordnung aufgeräumt
waschmittel waschpulver
fleck schmutzfleck
schimmel schimmelbefall
staub abstauben
müll abfall kehricht mist
mülltonne mülleimer abfalleimer kübel
mülltrennung trennen recycling
mülltrennung: papier glas biomüll restmüll kunststoff sperrmüll
sperrmüll entrümpelung
entrümpelung haushaltsauflösung
umzug umziehen zügeln übersiedeln
einzug einziehen
auszug ausziehen
schlüssel hausschlüssel
schloss türschloss
schlüsseldienst aufsperrdienst
alarmanlage sicherheit
werkzeug: hammer schraubenzieher zange säge bohrmaschine
schraubenzieher schraubendreher
reparieren reparatur richten flicken
renovieren renovierung sanieren
tapezieren tapete
handwerker: maler elektriker installateur klempner schreiner dachdecker fliesenleger
hausmeister hauswart abwart
hausordnung ruhezeit nachtruhe
nachbar nachbarschaft lärm
lärm krach laut
garten gartenzaun
zaun umzäunung
gartenarbeit jäten rasenmähen
klingel türglocke läuten
briefkasten postkasten
eimer kübel
besen kehrbesen
lappen putzlappen
korb waschkorb
einkaufen besorgungen
haushalt haushaltsführung
heimwerken diy basteln
sauber gepflegt
mieter bewohner
vermieter hausbesitzer hausherr
hausrat hausstand
küchengerät: mixer toaster wasserkocher kaffeemaschine herd
wasserkocher kessel
kaffeemaschine kaffeeautomat
waschküche waschraum
essen speise mahlzeit nahrung verpflegung
essen speisen futtern verzehren verspeisen
essen: pizza nudel reis fleisch fisch gemüse obst salat suppe brot kuchen käse burger pommes schokolade döner sushi spaghetti
leibgericht lieblingsessen leibspeise lieblingsspeise
lebensmittel nahrungsmittel esswaren
ernährung ernähren kost nahrung diät
mahlzeit: frühstück mittagessen abendessen brunch jause znüni vesper brotzeit znacht
frühstück morgenessen zmorge frühstücken
frühstück: brot brötchen müsli ei kaffee marmelade honig butter croissant
mittagessen lunch zmittag mittagstisch mittag
abendessen abendbrot nachtmahl znacht dinner nachtessen
zwischenmahlzeit imbiss snack jause znüni brotzeit vesper
imbiss imbissbude würstelstand takeaway schnellimbiss
trinken saufen getränk
getränk: wasser saft limonade cola bier wein kaffee tee milch kakao schnaps sekt cocktail
alkohol alkoholisch spirituose schnaps
alkohol: bier wein sekt schnaps wodka whisky rum gin likör cocktail
alkoholfrei antialkoholisch
bier pils weizen radler helles weißbier
wein rotwein weißwein rose traube
wein: riesling merlot spätburgunder veltliner chardonnay
winzer weingut weinbauer weinbau heuriger
sekt champagner prosecco schaumwein
schnaps obstler korn spirituose
kaffee espresso cappuccino koffein melange
kaffee: espresso cappuccino latte macchiato melange mokka
tee: kamille pfefferminz grün schwarz kräuter früchte
wasser mineralwasser sprudel leitungswasser
saft: orangensaft apfelsaft traubensaft schorle
limonade limo brause softdrink kracherl
milch: kuh hafer soja mandel
milchprodukt: milch joghurt quark käse butter sahne
quark topfen
sahne rahm obers schlagobers schlagrahm
butter margarine
käse: gouda emmentaler mozzarella camembert feta parmesan
joghurt jogurt
ei eier
ei: rührei spiegelei eierspeise omelett
brot laib brotlaib
brötchen semmel weckerl weggli schrippe rundstück
brot: vollkorn weißbrot toast baguette brezel knäckebrot
bäckerei bäcker backen backwaren
backen backofen teig kuchen
teig hefe mehl
hefe germ
kuchen torte gebäck
kuchen: apfelkuchen käsekuchen sachertorte strudel muffin
gebäck: keks plätzchen croissant krapfen berliner
keks plätzchen guetzli
pfannkuchen palatschinke eierkuchen omelette crepe
berliner krapfen
nachtisch dessert nachspeise süßspeise
nachtisch: eis pudding kuchen mousse tiramisu strudel
süßigkeit naschen nascherei süßes schleckzeug
süßigkeit: schokolade bonbon gummibärchen praline lutscher keks eis
bonbon zuckerl
eis eiscreme glace speiseeis
eis: vanille schokolade erdbeere zitrone
schokolade schoko kakao schoggi
gewürz: salz pfeffer paprika zimt curry knoblauch oregano chili muskat kümmel
gewürz würzen
salz salzig salzen
zucker süß süßen
scharf chili pikant
sauer zitrone essig
bitter herb
öl: olivenöl sonnenblumenöl rapsöl
kräuter: petersilie basilikum schnittlauch dill thymian rosmarin
fleisch: rind schwein huhn lamm kalb pute hack wurst schinken
rindfleisch rind steak
schweinefleisch schwein
huhn hähnchen poulet hendl geflügel hühnchen
geflügel: huhn pute ente gans
hackfleisch faschiertes gehacktes
frikadelle bulette fleischpflanzerl fleischlaberl
schnitzel wienerschnitzel
wurst: würstchen salami bratwurst leberwurst wiener
metzger fleischer schlachter fleischhauer
fisch: lachs forelle thunfisch hering karpfen kabeljau
meeresfrüchte: garnele muschel tintenfisch krebs
gemüse: karotte tomate gurke paprika zwiebel kartoffel salat brokkoli blumenkohl spinat erbse bohne zucchini kürbis
karotte möhre rübe rüebli
kartoffel erdapfel herdöpfel
kartoffel: pommes püree knödel bratkartoffel chips
tomate paradeiser
blumenkohl karfiol
kohl kraut weißkohl
bohne fisole
mais kukuruz
pilz schwammerl champignon pfifferling
aubergine melanzani
salat: feldsalat kopfsalat vogerlsalat nüsslisalat rucola
obst frucht früchte
obst: apfel birne banane orange erdbeere kirsche traube melone pfirsich zwetschge ananas mango zitrone kiwi
aprikose marille
pflaume zwetschge
johannisbeere ribisel
beere: erdbeere himbeere heidelbeere brombeere
nuss: haselnuss walnuss mandel erdnuss
nudel pasta teigware spaghetti
nudel: spaghetti penne lasagne tagliatelle
reis risotto
knödel kloß
suppe eintopf brühe
suppe: gulaschsuppe gemüsesuppe frittatensuppe tomatensuppe
soße sauce tunke
ketchup mayonnaise senf
marmelade konfitüre
vegetarisch vegetarier fleischlos
vegan veganer pflanzlich
ernährungsweise: vegetarisch vegan koscher halal glutenfrei laktosefrei
glutenfrei zöliakie weizenfrei
bio biologisch ökologisch
haltbar haltbarkeit mindesthaltbarkeitsdatum
allergen allergiker unverträglichkeit
kalorie nährwert kcal
nährstoff: eiweiß fett kohlenhydrat vitamin ballaststoff mineralstoff
eiweiß protein
gesund vollwertig
diät abnehmen schlankheitskur fasten
fasten fastenkur intervallfasten
hunger hungrig appetit kohldampf
schmecken lecker köstlich
lecker köstlich schmackhaft fein delikat
kochen zubereiten garen köcheln
koch köchin küchenchef
kochen: braten backen dünsten grillen schmoren frittieren
rezept zubereitung kochanleitung
braten anbraten rösten
grillen grill bbq barbecue
erhitzen aufwärmen heiß
schneiden hacken
rühren mischen vermengen
geschirr: teller tasse schüssel glas besteck topf pfanne
besteck: messer gabel löffel
tasse becher häferl
topf kochtopf
pfanne bratpfanne
restaurant gaststätte lokal wirtshaus gasthaus beiz beisl
restaurant: kellner speisekarte reservierung tisch trinkgeld rechnung
kneipe bar pub lokal beisl wirtshaus
kellner bedienung serviertochter servierkraft
speisekarte menü menükarte karte
menü gang vorspeise hauptspeise
vorspeise entree
hauptgericht hauptspeise
reservieren reservierung tisch
catering partyservice buffet
buffet büffet
liefern bestellen lieferdienst
mitnehmen takeaway abholen
küche: italienisch türkisch chinesisch indisch mexikanisch deutsch österreichisch
picknick grillfest
supermarkt lebensmittelgeschäft
tüte sack sackerl
café kaffeehaus konditorei cafe
gericht speise menü
crêpe crepe pfannkuchen
rosé rosewein wein
speisekarte: vorspeise suppe hauptspeise beilage nachtisch getränk
beilage: reis kartoffel pommes knödel nudel salat gemüse
pommes fritten
haus eigenheim einfamilienhaus
wohnung appartement logis
wohnblock mehrfamilienhaus mietshaus hochhaus
bauen errichten erstellen
bau neubau baustelle
umbau umbauen
renovieren sanieren renovation sanierung restaurieren
abreißen abbrechen abriss abbruch
ausbauen erweitern anbau
architekt bauplaner
bauherr auftraggeber
bauunternehmen baufirma baumeister
handwerker monteur
handwerk gewerbe
reparieren flicken instandsetzen ausbessern
reparatur instandsetzung ausbesserung
warten wartung unterhalt instandhaltung
montieren einbauen installieren anbringen
montage einbau installation
demontieren ausbauen abmontieren
maler malen streichen anstreichen
farbe anstrich lack
putz verputz gipser
maurer mauern mauer
dach dachdecker bedachung
ziegel dachziegel backstein
undicht leck tropfen
abdichten dichtung dichten
rohr leitung wasserleitung
verstopft abfluss verstopfung
klempner sanitär installateur rohrreiniger
wasserhahn hahn armatur
badezimmer bad nasszelle
badewanne wanne
heizung heizen heizkessel
heizungsmonteur heizungsbauer
wärmepumpe erdwärme
kaminfeger schornsteinfeger rauchfangkehrer
sicherung stromausfall
steckdose schalter
solaranlage photovoltaik solarpanel
isolieren dämmen isolation dämmung
fenster scheibe fensterscheibe
glaser verglasung
tür türe pforte
schlüssel schlüsseldienst
aussperren ausgesperrt
klingel türklingel
boden fußboden bodenbelag
parkett laminat
fliese kachel plättli
fliesenleger plattenleger
teppich teppichboden
stockwerk etage geschoss stock
garten gartenbau
zaun hag einzäunung
garage autounterstand
küche einbauküche
schreiner tischler möbelbauer
schlafzimmer schlafraum
tischlern schreinern
schlosser metallbauer
spengler blechner
zimmerei zimmermann holzbau
gerüst gerüstbauer
beton zement
schimmel feuchtigkeit
feucht nass
lärm lärmschutz
notdienst pikett notfalldienst
umzug zügeln umziehen siedeln
umzugsfirma zügelfirma umzugsunternehmen
entrümpeln räumung räumen
reinigung putzen reinigen säubern
grundstück bauland parzelle
immobilie liegenschaft
makler immobilienmakler
quadratmeter wohnfläche
plan bauplan grundriss
haus: dach keller wand fenster tür küche bad wohnzimmer schlafzimmer treppe garage balkon
gebäude: haus schule kirche turm hochhaus schloss fabrik scheune halle villa hütte
zimmer: küche bad wohnzimmer schlafzimmer kinderzimmer büro flur keller esszimmer
möbel: tisch stuhl bett schrank sofa regal kommode sessel
handwerk: maler maurer schreiner elektriker klempner dachdecker zimmermann glaser schlosser gipser gärtner
heizung: öl gas pellet wärmepumpe holz fernwärme solar
kamin cheminée ofen
werkzeug gerät utensil
werkzeugkasten werkzeugkiste
hammer hämmern nagel
nagel nageln
schraube schrauben
schraubenschlüssel gabelschlüssel
bohrer bohren bohrmaschine
akkuschrauber akkubohrer
säge sägen
zange beißzange kneifzange
messer klinge schneiden
schere schneiden
axt beil hacken
schaufel spaten graben
besen wischen kehren
leiter steigleiter
pinsel malen
leim kleber klebstoff kleben
klebeband klebstreifen
dübel befestigen
feile feilen schleifen
schleifen schmirgeln
messen meter maßband
wasserwaage waagrecht
seil schnur strick
draht kabel
maschine apparat gerät
motor antrieb
rasenmäher rasen mähen
material stoff werkstoff
rohstoff ausgangsstoff
holz hölzern
metall metallisch
eisen stahl
gold golden
silber silbern
kunststoff plastik plast
glas gläsern
stein steinern fels
leder ledern
wolle garn
baumwolle stoff
papier blatt
karton pappe
gummi kautschuk
keramik porzellan ton
hart fest
weich nachgiebig
robust stabil haltbar solide
zerbrechlich fragil
rosten rost
rostfrei edelstahl
schmelzen schmelzpunkt
brennbar entzündlich
energie strom kraft
stromanbieter stromversorger elektrizitätswerk
stromrechnung energiekosten
stromverbrauch energieverbrauch
stromzähler zähler
stromsparen energiesparen
kraftwerk stromerzeugung
atomkraft kernkraft atomenergie kernenergie
atomkraftwerk akw kernkraftwerk
solarenergie sonnenenergie solarstrom
windkraft windenergie windrad
wasserkraft staudamm
erneuerbar regenerativ nachhaltig
erdöl öl
erdgas gas
kohle braunkohle
brennstoff heizmaterial
heizöl öl
holzpellet pellet
wasserstoff brennstoffzelle
speicher energiespeicher
volt spannung
watt leistung
ampere stromstärke
wärme hitze
heizen wärmen
kühlen abkühlen
abgas emission ausstoß
klima klimawandel
umweltschutz naturschutz
recycling wiederverwerten recyceln
entsorgen wegwerfen
entsorgung müllabfuhr
altpapier papiersammlung
sondermüll giftmüll
chemie chemisch
chemikalie stoff
gift giftig toxisch
lösungsmittel verdünner
atom teilchen
molekül verbindung
flüssig flüssigkeit
gasförmig gas
werkzeug: hammer zange säge schraubenzieher bohrer axt schaufel feile pinsel schere meißel hobel messer leiter akkuschrauber
material: holz metall glas plastik stein papier leder stoff gummi beton keramik karton
metall: gold silber eisen kupfer aluminium zink blei stahl messing platin zinn bronze titan
energie: strom gas öl kohle solar wind wasserkraft atomkraft holz benzin biogas
stoff: baumwolle wolle seide leinen polyester samt filz
holz: eiche buche fichte tanne kiefer nussbaum ahorn birke
element: wasserstoff sauerstoff stickstoff kohlenstoff helium eisen gold natrium chlor schwefel uran
edelstein: diamant rubin smaragd saphir
abfall: papier glas plastik karton batterie kompost aluminium sperrmüll
`;
