export const BODY = `
körper: kopf hals arm bein hand fuß bauch rücken brust schulter knie haut haar auge ohr nase mund zahn herz lunge magen gelenk
körper leib organismus figur
körperlich physisch leiblich
körperteil: kopf hals arm bein hand fuß finger zehe knie schulter ellbogen hüfte rücken bauch brust gesäß
kopf: gesicht haar stirn auge ohr nase mund kinn wange schädel gehirn
kopf haupt schädel
gesicht: auge nase mund kinn wange stirn lippe augenbraue
gesicht antlitz visage miene
auge sehen augen sehorgan
auge: pupille iris netzhaut hornhaut linse lid wimper bindehaut
augenfarbe: blau braun grün grau
haarfarbe: blond braun schwarz rot grau weiß brünett
haar haare frisur
haar: frisur locke pony zopf glatze bart wimper augenbraue
haarausfall glatze haarverlust kahl
glatze kahlkopf haarlos glatzköpfig
bart schnurrbart vollbart schnauz
ohr gehör hören
ohr: trommelfell ohrmuschel gehörgang ohrläppchen innenohr
nase riechen schnuppern riechorgan
nase: nasenloch nasennebenhöhle nasenscheidewand
mund maul schnauze
mund: zahn zunge lippe gaumen zahnfleisch kiefer
zahn gebiss zähne
zahn: schneidezahn eckzahn backenzahn weisheitszahn milchzahn wurzel zahnhals krone
zahnersatz prothese gebiss krone brücke implantat
kiefer gebiss kinn
zunge schmecken geschmack
hals kehle rachen gurgel genick nacken
nacken genick hals halswirbelsäule
schulter achsel schulterblatt
arm: oberarm unterarm ellbogen handgelenk hand
ellbogen ellenbogen
hand: finger daumen handgelenk handfläche faust
finger: daumen zeigefinger mittelfinger ringfinger nagel
hand pfote pranke
linkshänder linkshändig links
rechtshänder rechtshändig rechts
nagel fingernagel maniküre
bein: oberschenkel knie wade schienbein unterschenkel knöchel fuß
fuß: zehe ferse sohle knöchel spann
fuß haxe
ferse hacke fersensporn
knöchel sprunggelenk fessel
knie kniescheibe meniskus kreuzband
knie: meniskus kreuzband kniescheibe
rücken kreuz wirbelsäule buckel
rücken: wirbelsäule lendenwirbel bandscheibe kreuz schulterblatt steißbein
wirbelsäule rückgrat wirbel bandscheibe
hüfte becken hüftgelenk
bauch magen unterleib wampe bauchraum abdomen
bauch: magen darm leber nabel milz blase
brust busen brustkorb thorax
busen brüste oberweite
po gesäß hintern popo arsch füdli
after darmausgang anus
organ: herz lunge leber niere magen darm gehirn haut milz blase bauchspeicheldrüse galle schilddrüse
herz herzmuskel puls kardial
herz: herzklappe herzkammer puls arterie
lunge atmen atemweg bronchie
leber leberwert hepatisch
niere harn nierenfunktion
magen magenschleimhaut verdauung
darm verdauung gedärm
darm: dünndarm dickdarm enddarm blinddarm
bauchspeicheldrüse pankreas insulin
galle gallenblase gallenstein
blase harnblase wasserlassen
schilddrüse schilddrüsenhormon
gehirn hirn verstand kopf
gehirn: großhirn kleinhirn nervenzelle hirnstamm
nerv nerven neuronal neurologisch
nervenzelle neuron
blut: blutgruppe plasma rot blutkörperchen hämoglobin
blut bluten blutung
blutgefäß ader arterie vene
vene ader venös
blutdruck hochdruck hypertonie
puls herzschlag herzfrequenz
atmen atem luft einatmen ausatmen schnaufen atmung
atemübung atemtechnik
knochen skelett gebein
skelett: knochen schädel rippe wirbel becken
gelenk: knie hüfte schulter ellbogen handgelenk sprunggelenk
muskel muskulatur muskelkraft bizeps
muskel: bizeps trizeps wade oberschenkel bauchmuskel
sehne faszie
haut teint hautbild
haut: pore falte muttermal narbe sommersprosse leberfleck
falte runzel hautalterung knitterfältchen
muttermal leberfleck pigmentfleck
narbe narbengewebe vernarbt
körpergröße größe groß messen länge
gewicht körpergewicht wiegen schwer kilo pfund
wiegen gewicht waage kilogramm
größe: groß klein zentimeter meter
übergewicht dick adipös fettleibig übergewichtig
dick mollig rundlich korpulent übergewichtig fett
schlank dünn mager schmal
untergewicht mager dünn magersüchtig
abnehmen diät gewichtsverlust gewicht schlank
zunehmen gewichtszunahme
figur statur körperbau gestalt
geschlechtsorgan: penis hoden scheide gebärmutter eierstock
penis glied pimmel schwanz
scheide vagina muschi
hoden hodensack
gebärmutter uterus
eierstock ovar
periode menstruation monatsblutung mens
wechseljahre menopause klimakterium
pubertät adoleszenz entwicklung
sinn: sehen hören riechen schmecken tasten fühlen
sinn wahrnehmung sinnesorgan
sinnesorgan: auge ohr nase zunge haut
riechen geruch duft stinken schnuppern
geruch duft gestank aroma
stinken gestank müffeln miefen
schmecken geschmack kosten aroma
geschmack: süß sauer salzig bitter scharf umami
tasten berühren anfassen fühlen spüren
spüren fühlen empfinden merken wahrnehmen
berühren anfassen angreifen berührung
warm heiß wärme
weich sanft zart
schlafen schlaf pennen ruhen schlummern
einschlafen schlafen einnicken
aufwachen aufstehen wach erwachen
müde schläfrig erschöpft schlapp ermüdet
müdigkeit erschöpfung fatigue ermüdung
traum träumen albtraum
schlafstörung schlaflosigkeit insomnie schlafproblem
schnarchen schlafapnoe
gähnen müde
schwitzen schweiß transpirieren
frieren kalt frösteln zittern
zittern tremor beben
weinen heulen träne plärren
niesen hatschi nies
husten hüsteln hustenreiz
verdauung verdauen stoffwechsel
stoffwechsel metabolismus
stuhlgang kot kacken
kot kacke scheiße
urin harn pipi pinkeln
pinkeln urinieren wasserlassen pissen
furzen blähung pups
rülpsen aufstoßen
hormon: östrogen testosteron insulin cortisol adrenalin schilddrüsenhormon
gen erbgut dna genetisch
zelle zellen zellular
immunsystem abwehr abwehrkraft immunabwehr
krankheit: grippe erkältung krebs diabetes asthma allergie rheuma depression migräne infektion corona schlaganfall herzinfarkt bluthochdruck
krankheit erkrankung leiden gebrechen beschwerde
krank erkrankt kränkeln unwohl
krankheitszeichen symptom anzeichen beschwerde
symptom: fieber husten schnupfen schmerz übelkeit schwindel durchfall ausschlag müdigkeit juckreiz schwellung
symptom anzeichen zeichen merkmal erkennen
beschwerde schmerz leiden problem
gesund gesundheit fit wohlauf
gesundheit wohlbefinden wohlergehen fitness
gesundheitszustand befinden verfassung
fit gesund leistungsfähig trainiert
schmerz weh wehtun schmerzen aua
schmerz: kopfschmerz rückenschmerz bauchschmerz halsschmerz zahnschmerz gelenkschmerz muskelkater
kopfschmerz kopfweh migräne brummschädel
migräne kopfschmerz aura
bauchschmerz bauchweh magenschmerz
rückenschmerz rückenweh kreuzschmerz hexenschuss ischias
hexenschuss lumbago
bandscheibenvorfall bandscheibe diskushernie
ischias ischialgie
halsschmerz halsweh halsentzündung mandelentzündung
mandelentzündung angina tonsillitis
zahnschmerz zahnweh
karies zahnfäule
zahnfleischentzündung parodontitis parodontose
muskelkater muskelschmerz
krampf verkrampfung krampfen wadenkrampf
verspannung verspannt verhärtung
erkältung schnupfen grippal verkühlung erkältet verkühlt
erkältung: schnupfen husten halsschmerz heiserkeit fieber
schnupfen rhinitis rotz
grippe influenza
corona covid coronavirus pandemie
fieber temperatur fiebrig
schüttelfrost frösteln
husten reizhusten bronchitis
heiserkeit heiser stimmlos
lungenentzündung pneumonie
bronchitis atemwegsinfekt
asthma atemnot kurzatmig
atemnot luftnot kurzatmigkeit
copd raucherlunge
nebenhöhlenentzündung sinusitis nasennebenhöhle
ohrenschmerz ohrenentzündung mittelohrentzündung otitis
tinnitus ohrgeräusch ohrensausen
schwerhörig hörverlust taub gehörlos schwerhörigkeit
hörsturz hörverlust
übelkeit schlecht übel brechreiz unwohlsein
erbrechen kotzen übergeben speien
durchfall diarrhö dünnpfiff
verstopfung obstipation
blähung meteorismus
sodbrennen reflux
magen: gastritis geschwür sodbrennen übelkeit magenschleimhautentzündung
reizdarm reizdarmsyndrom
blinddarmentzündung appendizitis
lebensmittelvergiftung vergiftung salmonelle
vergiftung gift giftig
unverträglichkeit intoleranz
unverträglichkeit: laktose gluten fruktose histamin
zöliakie gluten
laktoseintoleranz laktose milchzucker
allergie allergisch überempfindlichkeit
allergie: heuschnupfen pollen hausstaub nuss tierhaar penicillin insektenstich
heuschnupfen pollenallergie pollen
ausschlag hautausschlag ekzem exanthem
hautkrankheit: akne neurodermitis ekzem schuppenflechte herpes warze pilz
akne pickel mitesser unrein
pickel mitesser wimmerl pustel
neurodermitis ekzem atopisch
schuppenflechte psoriasis
warze dornwarze
herpes fieberblase lippenherpes
gürtelrose zoster
pilz pilzinfektion fußpilz nagelpilz
jucken juckreiz kratzen
sonnenbrand verbrennung
entzündung entzündet
infektion infekt ansteckung anstecken infizieren
ansteckend übertragbar infektiös
infektionskrankheit: masern mumps röteln windpocken scharlach keuchhusten tetanus tuberkulose hepatitis malaria borreliose
keim erreger bakterie virus
virus viral viruserkrankung
bakterie bakteriell
parasit laus wurm zecke floh milbe krätze
laus kopflaus nisse
zecke zeckenbiss borreliose fsme
hepatitis gelbsucht leberentzündung
geschlechtskrankheit: chlamydien syphilis tripper hiv herpes
aids hiv
blasenentzündung zystitis harnwegsinfekt
inkontinenz blasenschwäche
nierenstein harnstein
prostata prostatavergrößerung
diabetes zuckerkrankheit zucker zuckerkrank diabetiker
unterzucker hypoglykämie
blutzucker glukose zuckerwert
cholesterin blutfett
bluthochdruck hypertonie hochdruck
herzkrankheit: herzinfarkt herzrhythmusstörung herzschwäche angina
herzinfarkt infarkt herzanfall herzattacke
herzschwäche herzinsuffizienz
schlaganfall hirnschlag apoplex
thrombose blutgerinnsel embolie
krampfader varize besenreiser
hämorrhoide hämorrhoiden
arteriosklerose gefäßverkalkung
krebs tumor karzinom geschwulst krebserkrankung
krebs: brustkrebs hautkrebs darmkrebs lungenkrebs prostatakrebs leukämie melanom
leukämie blutkrebs
tumor geschwulst knoten
metastase tochtergeschwulst
gutartig benigne
bösartig maligne
rheuma arthritis gelenkentzündung
arthrose gelenkverschleiß verschleiß
gicht harnsäure
osteoporose knochenschwund
verletzung wunde blessur verletzen
verletzung: bruch schnitt prellung verstauchung zerrung platzwunde verbrennung
bruch fraktur gebrochen knochenbruch
verstauchung verstaucht verrenkung verknackst
prellung quetschung blauerfleck
bluterguss hämatom
zerrung muskelfaserriss gezerrt
wunde schramme schnitt schürfwunde
bluten blutung nasenbluten
schwellung geschwollen beule
gehirnerschütterung schädeltrauma
ohnmacht bewusstlos ohnmächtig kollaps umkippen
bewusstlos koma ohnmacht
schwindel schwindelig benommen taumel
kreislauf kreislaufproblem
epilepsie krampfanfall
parkinson schüttellähmung
demenz alzheimer vergesslichkeit
multiple sklerose ms
lähmung gelähmt querschnittslähmung
behinderung behindert handicap beeinträchtigung einschränkung
behindert: rollstuhl blind taub gelähmt schwerbehindert
blind blindheit sehbehindert
sehschwäche sehfehler: kurzsichtig weitsichtig hornhautverkrümmung farbenblind schielen
erbkrankheit genetisch vererbbar
chronisch dauerhaft langwierig
akut plötzlich
sucht abhängigkeit abhängig süchtig
sucht: alkohol nikotin droge spielsucht kaufsucht medikament
alkoholiker alkoholsucht alkoholismus trinker säufer
rauchen raucher zigarette nikotin tabak
droge rauschgift betäubungsmittel
droge: kokain heroin cannabis haschisch ecstasy alkohol
cannabis haschisch kiffen marihuana hanf
betrunken besoffen alkoholisiert
kater verkatert
essstörung: magersucht bulimie fressattacke
magersucht anorexie
erholung genesung gesundung genesen
genesen gesunden heilen erholen
heilung heilen gesund
unfall unglück crash
vorbeugen vorbeugung prävention vorsorge verhüten
krankschreibung krankmeldung arbeitsunfähig attest
schwach kraftlos schlapp
mangel defizit unterversorgung
mangel: eisen vitamin jod magnesium
vitamin: d c b12 folsäure
katarakt linsentrübung augenlinse
augenkrankheit: bindehautentzündung katarakt glaukom makuladegeneration
bindehautentzündung augenentzündung
verkalkung ablagerung
sterblich tödlich lebensgefährlich
heilbar behandelbar
rückenleiden rückenschmerz haltungsschaden
haltung körperhaltung
zuckerkrank diabetiker insulinpflichtig
anzeichen symptom erkennen merken äußern
arzt doktor mediziner ärztin doc
arzt: hausarzt zahnarzt augenarzt frauenarzt kinderarzt hautarzt orthopäde chirurg internist psychiater urologe kardiologe neurologe radiologe
hausarzt allgemeinmediziner allgemeinarzt
zahnarzt dentist zahnmedizin kieferorthopäde
augenarzt ophthalmologe augenheilkunde
frauenarzt gynäkologe gynäkologie
hautarzt dermatologe dermatologie
hno halsnasenohrenarzt ohrenarzt
chirurg chirurgie operateur
herzspezialist kardiologe kardiologie
nervenarzt neurologe neurologie
radiologe radiologie röntgen
urologe urologie
orthopäde orthopädie
onkologe onkologie krebs
tierarzt veterinär tiermedizin
praxis ordination arztpraxis sprechzimmer
sprechstunde ordinationszeit öffnungszeit
krankenhaus spital klinik hospital
krankenhaus: station notaufnahme ambulanz intensivstation operationssaal
krankenschwester pfleger krankenpfleger pflegekraft schwester pflegefachkraft
pflege pflegen betreuung betreuen
pflegeheim altenheim seniorenheim altersheim
notaufnahme notfall ambulanz
notfall notdienst notruf ernstfall
rettung rettungswagen krankenwagen ambulanz sanitäter notarzt
sanitäter rettungssanitäter rettungsdienst
patient kranker klient
behandlung therapie behandeln kur
behandeln therapieren heilen kurieren
therapie: physiotherapie ergotherapie chemotherapie psychotherapie logopädie akupunktur
physiotherapie krankengymnastik physiotherapeut physio
ergotherapie ergotherapeut
logopädie logopäde sprachtherapie
osteopathie osteopath
massage massieren masseur
akupunktur nadel
chiropraktik chiropraktiker einrenken
heilpraktiker naturheilkunde alternativmedizin naturheilpraktiker
naturheilkunde: homöopathie akupunktur kräuter bachblüten
homöopathie globuli homöopathisch
reha rehabilitation kur anschlussheilbehandlung
untersuchung checkup untersuchen vorsorgeuntersuchung
untersuchung: ultraschall röntgen mrt ct blutbild spiegelung ekg abstrich
vorsorge früherkennung screening prävention
ultraschall sonografie schall
röntgen röntgenbild strahlen
mrt kernspin magnetresonanztomografie
ct computertomografie
ekg elektrokardiogramm
blutabnahme blutentnahme blutbild blutprobe blutwert
labor laborwert analyse
spiegelung endoskopie magenspiegelung darmspiegelung
diagnose befund diagnostizieren feststellen
befund ergebnis untersuchungsergebnis
operation eingriff op operieren
operation: narkose schnitt chirurg naht
narkose betäubung anästhesie vollnarkose
nähen naht faden
transplantation organspende verpflanzung spender
blutspende spenden spender
medikament arznei medizin arzneimittel präparat pharmazeutikum
medikament: tablette pille salbe tropfen zäpfchen spritze antibiotikum schmerzmittel saft kapsel
tablette pille kapsel dragee
salbe creme gel paste
spritze injektion spritzen
tropfen augentropfen nasentropfen
nasenspray spray
schmerzmittel schmerztablette analgetikum
schmerzmittel: ibuprofen aspirin paracetamol
antibiotikum penicillin
schlafmittel schlaftablette
beruhigungsmittel tranquilizer
abführmittel laxans
kortison cortison
insulin diabetes
antidepressivum stimmungsaufheller
nebenwirkung unverträglichkeit
dosis dosierung menge einnahme
einnehmen einnahme schlucken
rezept verschreibung verordnung
verschreiben verordnen rezept
überweisung überweisen zuweisung
rezeptfrei verschreibungsfrei
apotheke apotheker pharmazie drogerie
impfung impfen vakzin impfstoff schutzimpfung
impfung: grippe tetanus masern corona hepatitis
verband verbinden bandage
pflaster verband wundverband
gips schiene gipsverband
krücke gehhilfe gehstock
rollator gehwagen
rollstuhl gehbehindert
brille sehhilfe kontaktlinse
hörgerät hörhilfe
einlage schuheinlage
thermometer fieber fiebermessen
erstehilfe ersthelfer verbandskasten
wirkung wirken helfen wirksam
wirkstoff inhaltsstoff substanz
heilmittel arznei hausmittel
hausmittel: tee honig wickel zwiebel salz ingwer
kräuter: kamille salbei pfefferminze thymian lavendel
krankenkasse krankenversicherung kasse gesundheitskasse
kassenarzt vertragsarzt kassenpatient
privatpatient privatversichert selbstzahler wahlarzt
gesundheitskarte versichertenkarte ecard krankenkassenkarte
wartezimmer warteraum wartezeit
patientenakte krankenakte krankengeschichte
attest bescheinigung zeugnis krankmeldung
hygiene sauberkeit reinlichkeit körperpflege
hygiene: händewaschen desinfektion duschen zähneputzen maske
sauber rein gewaschen
schmutzig dreckig unrein verschmutzt
duschen dusche baden brause
baden bad badewanne
zahnpflege zähneputzen zahnbürste zahnpasta zahnseide mundhygiene
zahnpasta zahncreme
zahnreinigung zahnsteinentfernung prophylaxe
zahnspange spange kieferorthopädie zahnregulierung
bleaching bleichen aufhellen
zahnfüllung plombe füllung
wurzelbehandlung wurzelkanalbehandlung
implantat zahnimplantat
seife duschgel waschlotion
shampoo haarwaschmittel
creme hautcreme lotion
sonnencreme sonnenschutz lichtschutzfaktor
deo deodorant
parfüm duft parfum
rasieren rasur rasierer bartschneider
enthaarung haarentfernung epilieren waxing
schminke makeup kosmetik schminken
kosmetik: lippenstift wimperntusche puder nagellack creme
kosmetikerin kosmetikstudio schönheitspflege beauty
schönheitsoperation lifting botox facelift
tätowierung tattoo tätowieren
binde tampon menstruationstasse
klopapier toilettenpapier wc
desinfektion desinfizieren desinfektionsmittel
steril keimfrei
maske mundschutz mundnasenschutz
taschentuch nastuch tempo schnäuzen
friseur haarschnitt coiffeur frisör
pediküre fußpflege podologe
verhütung verhütungsmittel empfängnisverhütung verhüten
verhütung: pille kondom spirale diaphragma
kondom präservativ gummi
corona covid coronavirus covid19 sars
pandemie epidemie seuche
ausbruch welle
virus erreger krankheitserreger
bakterium keim bazillus
übertragen übertragung verbreiten
inkubationszeit ansteckungszeit
erkennen merken feststellen
gliederschmerz muskelschmerz
geschmacksverlust geruchsverlust
test testen coronatest
schnelltest antigentest selbsttest
pcr labortest
testergebnis testresultat befund
positiv infiziert
testzentrum teststelle
impfung impfen piks
impfstoff: biontech moderna astrazeneca pfizer johnson
impftermin impfzentrum
impfpass impfausweis impfzertifikat impfbüchlein
booster auffrischimpfung auffrischung
geimpft immunisiert
nebenwirkung impfreaktion
immun immunität
antikörper immunität
isolieren absondern
kontaktperson kontakt
maske mundschutz maskenpflicht ffp2
händewaschen hände
hygienekonzept schutzkonzept hygieneregel
schutzmaßnahme vorsichtsmaßnahme maßnahme
schützen vorbeugen
vorbeugung prävention prophylaxe
lüften frischluft
lockdown ausgangssperre schließung
ausgangssperre ausgangsbeschränkung
kontaktbeschränkung versammlungsverbot
lockerung öffnung
verschärfung einschränkung
zertifikat covidzertifikat impfnachweis
risikogruppe gefährdet vorerkrankung
vorerkrankung grunderkrankung
intensivstation intensivmedizin
beatmung beatmungsgerät
sterblichkeit todesrate
todesfall tote
erkrankter kranker patient
fallzahl infektionszahl
inzidenz ansteckungsrate
reproduktionszahl rwert
gesundheitsamt gesundheitsbehörde
gesundheitsminister gesundheitsministerium bag
who weltgesundheitsorganisation
telefonberatung hotline
risikogebiet hochrisikogebiet
reisebeschränkung einreiseverbot
einreise grenze
fernunterricht homeschooling onlineunterricht
schulschließung schule
kurzarbeit lohnausfall
entschädigung hilfsgeld
hamsterkauf vorrat
variante mutation mutante
heilmittel gegenmittel
langzeitfolge spätfolge longcovid
verschwörung verschwörungstheorie
aerosol tröpfchen
trinkwasser wasser
zeckenimpfung zecke fsme
reiseimpfung tropenkrankheit
krankheit: grippe corona malaria cholera pest tuberkulose masern ebola aids tetanus hepatitis
symptom: fieber husten schnupfen halsschmerz kopfschmerz durchfall übelkeit atemnot müdigkeit
schutzmaßnahme: maske abstand impfung händewaschen lüften test quarantäne desinfektion
impfung: grippe masern tetanus corona fsme hepatitis polio gelbfieber
coronavariante: delta omikron alpha beta
gefahr risiko bedrohung
gefährlich riskant bedrohlich
gefährden bedrohen
gefahrlos ungefährlich harmlos
notfall dringend akut
notruf notfallnummer notrufnummer
alarm alarmieren
alarmanlage einbruchschutz
warnung warnen
warnzeichen alarmzeichen
vorsicht vorsichtig achtung
unfallen verunfallen verunglücken
verletzung verletzen verletzt
wunde blutung
verletzter opfer
nothilfe erstehilfe
ersthelfer nothelfer sanitäter
retten bergen
rettung bergung
rettungsdienst sanität ambulanz
rettungshubschrauber rega
notarzt notfallarzt
notaufnahme notfallstation
wiederbelebung reanimation herzmassage wiederbeleben
defibrillator aed
atemstillstand atmen
vergiftung vergiften gift
vergiftung giftnotruf
verbrennung verbrennen verbrüht
stromschlag elektroschock
ertrinken untergehen
ersticken verschlucken
allergie allergisch schock
sturz stürzen fallen
verband verbandskasten pflaster
feuer brand flamme
brennen feuer
anzünden entzünden
löschen feuerlöschen
feuerlöscher löschgerät
feuerwehr brandbekämpfung
rauch qualm
rauchmelder feuermelder brandmelder
brandschutz feuerschutz
evakuieren evakuierung räumen
notausgang fluchtweg
fliehen flüchten
explosion explodieren
gasleck gasgeruch
katastrophe desaster
katastrophenschutz zivilschutz
erdbeben beben
gewitter blitz donner
lawine schneebrett
erdrutsch murgang
tsunami flutwelle
vulkan vulkanausbruch
stromausfall blackout
einbruch einbrecher
einbruchschutz diebstahlsicherung
überfall räuber
diebstahl gestohlen
gewalt gewalttätig
angreifen attackieren
angriff attacke
verteidigen wehren
selbstverteidigung kampfsport
waffe bewaffnet
schießen schuss
bombe sprengstoff
terror terrorismus anschlag attentat
terrorist attentäter
krieg kämpfen
drohen drohung
wache wachdienst
vermisst verschwunden
krisentelefon sorgentelefon seelsorge
frauenhaus zuflucht
sirene warnsignal
sicherheitshinweis warnhinweis
schutzkleidung schutzausrüstung
schutzbrille helm
arbeitssicherheit unfallverhütung
giftig gesundheitsschädlich
ätzend säure
explosiv entzündlich
strahlung radioaktiv
notvorrat vorrat
notlösung behelf
panne defekt
unfallmeldung schadenmeldung
überleben überlebenschance
notruf: polizei feuerwehr ambulanz rettungsdienst notarzt
naturkatastrophe: erdbeben hochwasser sturm lawine vulkanausbruch tsunami erdrutsch waldbrand hurrikan dürre
notfall: unfall brand herzinfarkt vergiftung schlaganfall bewusstlosigkeit blutung
waffe: pistole gewehr messer bombe schwert panzer
verletzung: wunde bruch verbrennung prellung schnitt verstauchung
`;
