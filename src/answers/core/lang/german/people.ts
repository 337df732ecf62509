export const PEOPLE = `
familie: vater mutter eltern kind sohn tochter bruder schwester geschwister oma opa großeltern onkel tante cousin cousine neffe nichte enkel ehemann ehefrau schwiegermutter schwiegervater schwager schwägerin verwandter
verwandter: onkel tante cousin cousine vetter base neffe nichte schwager schwägerin oma opa enkel
vater papa papi vati daddy paps
mutter mama mami mutti mum mom
eltern elternteil erziehungsberechtigter sorgeberechtigter
eltern: mutter vater mama papa
kind nachwuchs sprössling kleiner kid
kind: sohn tochter baby kleinkind säugling schulkind junge mädchen
sohn bub junge bursche filius
tochter mädchen mädel
junge bub bube knabe bursche
mädchen mädel dirndl mädl girl
bruder bro brüderchen
schwester schwesterherz schwesterlein
geschwister: bruder schwester zwilling halbbruder halbschwester stiefbruder stiefschwester
geschwister geschwisterkind geschwisterteil
oma großmutter omi großmama omama grosi
opa großvater opi großpapa opapa
großeltern: oma opa großmutter großvater
urgroßeltern: urgroßmutter urgroßvater uroma uropa
enkel enkelkind enkelsohn enkelin enkeltochter
onkel oheim götti
tante muhme gotte
cousin vetter
cousine kusine base
geschwisterkind: neffe nichte cousin
schwager schwägerin
ehemann gatte mann gemahl ehegatte
ehefrau gattin frau gemahlin
ehepartner ehegatte gatte ehemann ehefrau lebenspartner partner
partner: ehemann ehefrau freund freundin lebensgefährte lebensgefährtin verlobter verlobte
lebensgefährte lebenspartner partner freund
lebensgefährtin partnerin freundin
pate patin taufpate götti gotte
pate patenkind patenschaft patenonkel patentante
stiefeltern: stiefmutter stiefvater stiefkind patchworkfamilie
patchwork patchworkfamilie stieffamilie
pflegekind pflegefamilie pflegeeltern
adoption adoptieren adoptivkind adoptiveltern
waise waisenkind vollwaise elternlos
vormund vormundschaft betreuer beistand
alleinerziehend single alleinstehend
einzelkind geschwisterlos
zwilling drilling mehrling
verwandtschaft verwandt angehöriger verwandter sippe familie
angehöriger familienmitglied verwandter
vorfahre ahne ahnen stammbaum abstammung herkunft
ahnenforschung genealogie stammbaum familienforschung
nachfahre nachkomme enkel erbe
generation: baby boomer millennial jugend senioren
mensch person leute individuum
mensch: mann frau kind junge mädchen erwachsener jugendlicher senior
mann kerl typ herr männlich bursche
frau dame weib weiblich lady
frau weiblich femininum damen
mann männlich maskulin herren
leute menschen personen publikum
erwachsener volljährig mündig erwachsen
minderjährig unmündig jugendlich kind
jugendlicher teenager teenie heranwachsender jugend teen
jugend: teenager teenie schüler azubi student
senior rentner alter pensionist betagt pensionär
senior: rentner oma opa großeltern
baby säugling neugeborenes wickelkind kleinkind
kleinkind krabbelkind baby
geschlecht gender geschlechtsidentität
geschlecht: männlich weiblich divers mann frau nichtbinär inter trans
divers nichtbinär queer inter
trans transgender transsexuell
alter lebensjahr lebensalter altersgrenze
alter jahrgang geburtsjahr geboren
alter: jahre geburtstag geboren alt jung baby teenager senior
alt betagt bejahrt hochbetagt
jung jugendlich
name vorname nachname familienname rufname heißen
name: vorname nachname familienname spitzname kosename künstlername mädchenname geburtsname
spitzname kosename nickname rufname
nickname benutzername pseudonym künstlername
familienname nachname zuname
geburtsname mädchenname
freund kumpel spezi kamerad kollege haberer buddy
freundin kollegin kameradin
freund: freundin kumpel bekannter kamerad
freundschaft befreundet freund
bekannter bekanntschaft kontakt
nachbar anwohner nachbarschaft anrainer nachbarin
fremder unbekannter fremd
gast besucher gäste
feind gegner rivale widersacher
gruppe team mannschaft truppe gemeinschaft
mitglied angehöriger teilnehmer
bürger einwohner bewohner staatsbürger
einwohner bevölkerung bewohner volk
landsmann mitbürger
ausländer migrant einwanderer zuwanderer
migrant flüchtling asylbewerber geflüchteter einwanderer
herkunft abstammung wurzeln ursprung heimat
heimat zuhause herkunft heimatort
herkunft: geburtsort heimat land stadt nationalität staatsangehörigkeit
familienstand zivilstand personenstand
familienstand: ledig verheiratet geschieden verwitwet verlobt getrennt single
ledig single unverheiratet alleinstehend
verwitwet witwe witwer hinterbliebener
person: name alter größe gewicht adresse geburtsdatum geschlecht nationalität
promi prominenter star berühmtheit vip
star idol vorbild held
held heldin heldenhaft
erbe erbschaft nachlass vererben
geburtsort geburtsstadt geboren
geboren geburt geburtstag geburtsdatum
schwiegereltern: schwiegermutter schwiegervater schwiegersohn schwiegertochter
sippe clan stamm
beziehung partnerschaft verhältnis liaison
beziehung: ehe freundschaft affäre partnerschaft fernbeziehung verlobung
partner freund lebensgefährte schatz
freund lover geliebter
schatz liebling süßer schatzi spatz
kosename: schatz liebling maus bärchen süßer engel
liebe zuneigung lieben
lieben liebhaben liebe
verliebt verknallt verlieben
verliebtheit schmetterling kribbeln
romantisch romantik
kuss küssen busserl knutschen bussi
küssen knutschen schmusen kuss
umarmen umarmung drücken knuddeln
kuscheln schmusen knuddeln
zärtlich zärtlichkeit liebevoll
berührung streicheln zärtlichkeit
flirten flirt anmachen anbandeln
anbaggern anmachen flirten
date verabredung rendezvous stelldichein
date treffen verabreden
dating partnersuche onlinedating
partnersuche singlebörse partnervermittlung
datingapp: tinder bumble parship
kennenlernen treffen begegnen
single alleinstehend ledig solo
vergeben liiert gebunden
zusammenziehen zusammenleben
zusammenleben wohngemeinschaft
ehe heirat verheiratet
heiraten hochzeit trauung vermählung ehelichen
hochzeit trauung eheschließung heirat
hochzeit: braut bräutigam ring brautkleid standesamt trauzeuge flitterwochen torte
braut brautkleid hochzeitskleid
bräutigam brautpaar
brautpaar hochzeitspaar
trauzeuge trauzeugin
ehering trauring
ring verlobungsring ehering
verlobung verlobt verloben
heiratsantrag antrag
flitterwochen hochzeitsreise honeymoon
hochzeitstag jahrestag jubiläum
polterabend junggesellenabschied
ehevertrag gütertrennung
verheiratet vermählt
trennung trennen auseinandergehen schlussmachen
trennung verlassen auszug
verlassen trennen sitzenlassen
scheidung scheiden geschieden
scheidung: anwalt unterhalt sorgerecht trennungsjahr
scheidungsanwalt familienanwalt
exfreund ex verflossener
exfrau exmann ex
betrügen fremdgehen untreue seitensprung
seitensprung affäre ehebruch
affäre geliebte verhältnis seitensprung
treue treu loyal
untreu treulos
eifersucht eifersüchtig
vertrauen vertrauensbruch
lüge lügen
streit streiten zoff krach auseinandersetzung
streiten zanken zoffen
versöhnung versöhnen
rücksicht rücksichtsvoll
kompromiss einigung
nähe intimität vertrautheit
intim intimität
sex geschlechtsverkehr beischlaf ficken
sex: verhütung orgasmus lust kondom erotik
sexualität sexuell erotik
erotik erotisch sexy
orgasmus höhepunkt
onanieren masturbation selbstbefriedigung
pornografie porno
prostitution prostituierte hure
orientierung neigung sexualität
orientierung: homosexuell heterosexuell bisexuell asexuell
homosexuell schwul lesbisch gay
lesbe lesbisch
heterosexuell hetero
bisexuell bi
asexuell sexlos
lgbt queer regenbogen
polygam polyamor
monogam treu
attraktiv anziehend hübsch
anziehung anziehungskraft
traummann traumfrau traumpartner
schwärmen anhimmeln
verehrer verehren
kompliment schmeicheln
geschenk: blume ring schokolade schmuck
valentinstag verliebter
liebesbrief liebeserklärung
liebeserklärung gestehen
freund: kumpel kamerad bester
vermissen sehnen
kinderwunsch nachwuchs
familienzusammenführung ehegattennachzug
lebenspartnerschaft eingetragen
lebensgemeinschaft konkubinat
toxisch giftig schädlich
bindung bindungsangst
bindungsangst beziehungsangst
klammern abhängig
seelenverwandt seelenverwandter
zusammenpassen passen harmonieren
gemeinsamkeit ähnlichkeit
sternzeichen horoskop
trauung: standesamt kirche ring trauzeuge
jubiläum: silberhochzeit goldhochzeit hochzeitstag rubinhochzeit
schwanger schwangerschaft trächtig
schwangerschaft: ultraschall wehe geburt hebamme trimester mutterpass übelkeit
schwangerschaftstest schwanger test
kinderwunsch unfruchtbarkeit fruchtbarkeit
befruchtung künstlich insemination ivf
eisprung fruchtbar zyklus
zyklus periode menstruation
empfängnis zeugung zeugen
fruchtbar fertil zeugungsfähig
unfruchtbar steril
verhütung pille kondom
abtreibung schwangerschaftsabbruch
fehlgeburt totgeburt
fötus embryo ungeborenes
geburt entbindung niederkunft gebären
geburt: wehe hebamme kreißsaal kaiserschnitt geburtshaus
gebären entbinden geburt
kaiserschnitt sectio
wehe kontraktion
hebamme geburtshelferin
geburtsvorbereitung geburtsvorbereitungskurs
rückbildung beckenboden rückbildungskurs
wochenbett wöchnerin nachsorge
geburtstermin entbindungstermin stichtag
frühgeburt frühchen
mutterschutz mutterschaft mutterschaftsurlaub karenz
mutterschutzgeld mutterschaftsgeld wochengeld
elternzeit karenz babypause vaterschaftsurlaub
elterngeld kinderbetreuungsgeld
kindergeld familienbeihilfe kinderzulage familienzulage
geburtsurkunde geburtsschein geburtenregister
säugling: stillen windel schnuller fläschchen brei
stillen muttermilch brust säugen
fläschchen milchpulver flasche säuglingsnahrung
brei beikost babynahrung babybrei
abstillen entwöhnen
schnuller nuggi nuckel sauger
windel wickeln pampers
wickeltisch wickelraum wickelkommode
kinderwagen buggy babywagen
tragetuch babytrage
kindersitz autositz babyschale
babybett wiege gitterbett stubenwagen
babyphon babyfon
laufenlernen krabbeln
töpfchen sauberkeitserziehung
zahnen milchzahn
trotz trotzphase trotzalter trotzen
wachstum wachsen wachstumsschub
entwicklung reifung heranwachsen
kinderkrankheit: masern mumps röteln windpocken scharlach keuchhusten
kinderarzt pädiater kinderklinik
vorsorgeuntersuchung u1 kinderuntersuchung
schreibaby schreien weinen
koliken dreimonatskolik bauchweh
einschlafen schlafen durchschlafen
kita kindergarten krippe kindertagesstätte hort kinderkrippe
kindergarten: erzieher gruppe eingewöhnung betreuung elternabend
kindergarten vorschule kiga
hort nachmittagsbetreuung ganztagsbetreuung
tagesmutter tageseltern kinderbetreuung tagespflege
kinderbetreuung betreuung kinderhüten
babysitter kindermädchen nanny aupair kinderfrau
eingewöhnung eingewöhnen
erzieher erzieherin kindergärtnerin pädagoge
erziehung erziehen aufziehen großziehen
erziehung: regel strafe lob grenze vorbild
strafe bestrafen hausarrest
verwöhnen verhätscheln
spielen spiel spielzeug
spielzeug: puppe ball teddy bauklotz auto lego puzzle
puppe barbie
teddy kuscheltier stofftier plüschtier
spielplatz rutsche schaukel sandkasten
rutsche rutschen
schaukel schaukeln
sandkasten sandkiste
basteln bastelarbeit handarbeit
malen zeichnen ausmalen
vorlesen geschichte märchen gutenachtgeschichte
kinderlied singen schlaflied
kindergeburtstag geburtstag kinderfest
taschengeld sackgeld
sorgerecht obsorge elterliche
umgangsrecht besuchsrecht kontaktrecht
unterhalt alimente kindesunterhalt unterhaltszahlung
vaterschaft vaterschaftstest vaterschaftsanerkennung
jugendamt jugendhilfe kinderschutz
kinderschutz kindeswohl missbrauch
waise waisenhaus kinderheim
kindheit kinderzeit jugend
kindheit aufwachsen großwerden
aufwachsen heranwachsen groß kindheit
kindlich kindisch
kinderfreundlich familienfreundlich
kindersicherung kindersicher
jugendschutz altersfreigabe mindestalter
mindestalter altersgrenze altersbeschränkung
begleitung aufsicht begleitperson
aufsicht beaufsichtigen aufsichtspflicht
babyschwimmen babykurs krabbelgruppe
spielgruppe krabbelgruppe eltern
zwilling zwillinge mehrling
taufe taufen
namensgebung vorname babyname
alleinerziehend alleinerzieher
vater: papa vaterschaft väterkarenz
mutter: mama mutterschaft stillen
familienplanung kinderwunsch kinder
kinderlos kinder nachwuchs
hyperaktiv adhs zappelig
entwicklungsverzögerung förderung frühförderung
frühförderung förderung therapie
charakter persönlichkeit wesen eigenschaft
eigenschaft merkmal wesenszug charakterzug
eigenschaft: freundlich ehrlich fleißig faul geduldig klug mutig schüchtern hilfsbereit zuverlässig humorvoll kreativ
temperament gemüt natur
beschreiben charakterisieren schildern
freundlich nett höflich liebenswürdig sympathisch
nett lieb freundlich
lieb lieblich liebevoll herzlich
höflich anständig manierlich wohlerzogen
unfreundlich unhöflich grob
unhöflich frech unverschämt rüde
frech vorlaut unverschämt dreist
unverschämt dreist frechheit
gemein fies böse niederträchtig
böse bösartig gemein schlimm
bösewicht schurke schuft
ehrlich aufrichtig offen wahrheitsliebend
ehrlichkeit aufrichtigkeit offenheit
lügner schwindler betrüger
lügen schwindeln flunkern anlügen
heuchler scheinheilig falsch
betrüger gauner schwindler hochstapler
zuverlässig verlässlich pünktlich vertrauenswürdig
unzuverlässig unpünktlich
verräter verrat verraten
fleißig arbeitsam eifrig tüchtig
faul träge arbeitsscheu bequem
faulpelz faulenzer
klug intelligent schlau gescheit clever
klug weise vernünftig
dumm blöd doof dämlich bescheuert
dummheit blödheit
dummkopf idiot trottel depp vollpfosten
idiot trottel depp esel
beleidigung schimpfwort beschimpfung
beleidigen beschimpfen kränken
schimpfwort: idiot arschloch trottel depp dummkopf arsch hure blödmann
arschloch arsch drecksack
scheiße mist kacke
verdammt verflucht
nutzlos unbrauchbar unnütz
schlecht mies mangelhaft
versager loser niete
naiv leichtgläubig
genie genial hochbegabt
genial brillant großartig
weise weisheit
talentiert begabt
kreativ einfallsreich phantasievoll fantasievoll
mutig tapfer kühn furchtlos
feige ängstlich memme
stark kräftig
schwach schwächlich
schüchtern scheu zurückhaltend gehemmt
introvertiert verschlossen zurückgezogen
extrovertiert gesellig kontaktfreudig
gesellig kontaktfreudig aufgeschlossen
offen aufgeschlossen
verschlossen zugeknöpft
arrogant überheblich hochnäsig eingebildet eitel
eitel eitelkeit
angeber prahlen angeben prahlhans
bescheiden demütig
stolz hochmut
egoistisch egoist selbstsüchtig
selbstlos uneigennützig altruistisch
hilfsbereit zuvorkommend
großzügig freigebig spendabel
sparsam genügsam
gierig gier habgierig
geduldig gelassen
ungeduldig hektisch
ruhig still gelassen
temperamentvoll lebhaft
streitsüchtig zänkisch
stur dickköpfig eigensinnig
flexibel anpassungsfähig
streng hart strikt
tolerant offen
diskriminierung diskriminieren benachteiligung
vorurteil klischee
ernst seriös
seriös vertrauenswürdig
humorlos ernst
komisch seltsam merkwürdig eigenartig sonderbar
verrückt irre wahnsinnig gaga
spinner verrückter
normal gewöhnlich üblich
besonders außergewöhnlich einzigartig
einzigartig einmalig
perfekt vollkommen makellos
perfektionist perfektionismus
ordentlich sorgfältig gewissenhaft
unordentlich schlampig chaotisch
sorgfältig gründlich genau
vorsichtig achtsam
leichtsinnig unvorsichtig fahrlässig
interessant spannend fesselnd
unsympathisch abstoßend
charmant charme
cool lässig krass
super toll klasse spitze prima
toll großartig wunderbar fantastisch
wunderbar herrlich wundervoll
gut hervorragend ausgezeichnet exzellent
geil mega cool
ausgezeichnet hervorragend vortrefflich
loben lob anerkennen
lob kompliment anerkennung
kritisieren kritik bemängeln
nervig lästig
nervensäge quälgeist
unbeliebt ungeliebt
berühmt bekannt prominent
respektlos abwertend
verantwortungsvoll verantwortungsbewusst
reif erwachsen
kindisch albern
gutmütig gutherzig warmherzig
herzlos kalt gefühllos
brutal grausam
feinfühlig einfühlsam taktvoll
nachtragend unversöhnlich
pingelig kleinlich penibel
tollpatschig ungeschickt
geschickt gewandt
altmodisch konservativ
fortschrittlich modern
pessimist schwarzmaler
optimist frohnatur
streber musterschüler
besserwisser klugscheißer
großmaul angeber
hallo hi servus grüezi moin grüß hey
begrüßung gruß begrüßen grüßen
gruß: hallo hi servus moin grüezi hey tag
tschüss ciao servus bye wiedersehen
verabschiedung abschied verabschieden
verabschiedung: tschüss ciao bye wiedersehen baba ade
wiedersehen wiederschauen tschüss ade
abschied lebewohl
morgen morgens vormittag
danke dank merci dankeschön thanks
danken bedanken dank
bitte gerne
bitten ersuchen
entschuldigung sorry verzeihung pardon
entschuldigen verzeihen
willkommen begrüßen
herzlich freundlich
glückwunsch gratulation gratulieren
gratulieren beglückwünschen
geburtstag geburtstagsgruß
prost zumwohl trinkspruch
mahlzeit appetit
ja jawohl jep jo jup
nein nö nee ne
vielleicht eventuell möglicherweise
ok okay einverstanden
klar verstanden okay
genau richtig stimmt
wirklich echt ernsthaft tatsächlich
ergehen befinden fühlen
befinden: gut schlecht müde prima bestens
gut prima bestens
vorstellen bekanntmachen
alter alt jahre
wohnort adresse heimat
hobby freizeit interesse
plaudern plauderei smalltalk quatschen schwatzen
reden sprechen unterhalten quatschen plaudern
gespräch: thema frage antwort smalltalk
chat chatten schreiben
chatbot bot roboter assistent
bot: chatbot roboter computer programm maschine ki
bot künstlich maschine
ki künstliche intelligenz ai
echt real wirklich
entwickler schöpfer programmierer erfinder
schöpfer erschaffen erfinden
lieblings favorit bevorzugt
liebling favorit lieblings
lieblings: farbe essen film buch musik tier lied sport stadt
farbe: rot blau grün gelb schwarz weiß braun grau rosa lila orange türkis
tier: hund katze pferd vogel fisch
witz scherz lachen
witz: flachwitz anekdote gag
erzählen berichten schildern
geschichte erzählung anekdote
rätsel quiz frage
wetter: sonne regen schnee
zeit uhr uhrzeit
müde schlafen
durst durstig
wiederholen nochmals
erklären erläutern
freuen erfreut
freund freundin partner
sprache: deutsch englisch französisch italienisch spanisch türkisch
warten gedulden
moment augenblick
einladung einladen
neues neuigkeit
denken glauben
wahr stimmen
geheimnis geheim
leben existieren lebendig
lebendig leben existenz
schlafen träumen
siezen duzen anrede
anrede titel
erschaffen bauen programmieren entwickeln
lebendig echt mensch
roboter maschine computer android
existieren leben geben
bedienen helfen dienen
alter geburtstag geboren geburtsdatum
herkunft heimat wohnort geburtsort stadt land
spitzname name rufname
plan vorhaben
kleidung kleider klamotten bekleidung gewand outfit
kleidung: hose hemd jacke rock kleid mantel pullover schuh socke unterwäsche mütze schal handschuh
kleidungsstück: hose hemd rock kleid mantel jacke
anziehen kleiden tragen
ausziehen entkleiden
tragen anhaben
anprobieren anprobe passen
passen sitzen größe
kleidergröße größe konfektionsgröße
kleidergröße: s m l xl
hose: jeans shorts leggings jogginghose
jeans denim
hemd bluse shirt
tshirt leiberl shirt leibchen
shirt oberteil
pullover pulli sweater
jacke anorak janker
mantel überzieher
mantel: regenmantel wintermantel trench
anzug sakko
sakko blazer jackett
anzug smoking frack
krawatte schlips
kleid: abendkleid sommerkleid dirndl brautkleid
dirndl tracht
lederhose krachlederne
rock jupe
unterwäsche: slip bh unterhose boxershorts
unterhose slip
bh büstenhalter
socke strumpf
strumpfhose strümpfe
schuh: stiefel sandale turnschuh pumps pantoffel
turnschuh sneaker sportschuh
stiefel boots
hausschuh pantoffel finken
sandale flipflop
schuhgröße größe
schuster schuhmacher
schnürsenkel schuhband
mütze haube kappe
hut kopfbedeckung
kopfbedeckung: mütze hut kappe helm
schal halstuch
handschuh fäustling
gürtel gurt
tasche: handtasche rucksack umhängetasche
rucksack ranzen
geldbörse portemonnaie brieftasche geldtasche
regenschirm schirm
schmuck: kette ring ohrring armband uhr brosche
kette halskette
armband armreif
juwelier goldschmied schmuckladen
badeanzug bikini
bademode: badehose bikini badeanzug
schlafanzug pyjama nachthemd
sportkleidung trainingsanzug
arbeitskleidung uniform
uniform dienstkleidung
dresscode kleiderordnung kleidervorschrift
dresscode: elegant leger formell
elegant schick festlich
leger lässig
mode fashion
mode: trend kollektion designer
modisch trendy
stil style
material: baumwolle wolle leder seide leinen polyester
stoff textil gewebe
wolle wollig
leder kunstleder
schneider näher
schneiderei änderungsschneiderei
reißverschluss zipp
stricken häkeln
waschen wäsche
reinigung textilreinigung
farbe farbton farbig
farbe: rot blau grün gelb schwarz weiß grau braun orange lila violett rosa pink türkis beige gold silber
lieblingsfarbe farbe
lila violett
rosa pink
blau: hellblau dunkelblau türkis marine
grün: hellgrün dunkelgrün oliv
muster: gestreift kariert gepunktet
gestreift streifen
kariert karo
aussehen äußeres erscheinung
aussehen: schön hässlich groß klein dick dünn blond haar auge
hübsch schön ansehnlich
schönheit attraktivität
süß niedlich herzig
niedlich süß goldig
frisur haarschnitt
frisur: zopf locke pony dauerwelle glatze
haar färben tönen
färben haarfarbe
blond hellhaarig
brünett braun
locke gelockt
nagellack nagel
nagelstudio nageldesign
piercing ohrloch
verkleiden kostüm
kostüm fasching verkleidung
maske maskieren
selfie selbstporträt
model mannequin
garderobe umkleide
umkleidekabine umkleide
kleiderschrank garderobe
kleidersammlung altkleider
brille: sonnenbrille lesebrille gleitsichtbrille kontaktlinse fassung
rot: weinrot bordeaux dunkelrot hellrot purpur
farbe: gelb violett grau purpur cyan
tracht trachtenkleid
glas brillenglas
optiker brille augenoptiker kontaktlinse
bart rasieren
kurz knapp
eng schmal
bunt farbig mehrfarbig
größe: klein groß eng weit lang kurz
`;
