export const MIND = `
gefühl: freude angst wut trauer liebe hass eifersucht neid scham stolz ekel hoffnung einsamkeit
gefühl emotion empfindung regung
fühlen empfinden spüren gefühl
emotional gefühlvoll gefühlsbetont
stimmung laune gemüt befinden verfassung
stimmung: gut schlecht fröhlich traurig gereizt gelassen
glücklich froh fröhlich zufrieden happy selig
glück freude seligkeit glücksgefühl
freude freuen spaß vergnügen wonne
freuen freude begeistert froh
fröhlich heiter lustig vergnügt gutgelaunt
lustig witzig komisch humorvoll spaßig
spaß gaudi vergnügen fun freude
begeistert begeisterung enthusiastisch euphorisch
begeistern faszinieren mitreißen
zufrieden zufriedenheit glücklich
unzufrieden unzufriedenheit frustriert
traurig traurigkeit betrübt niedergeschlagen bekümmert
trauer traurig trauern kummer leid
unglücklich traurig betrübt
deprimiert niedergeschlagen bedrückt depressiv
kummer sorge leid gram
weinen heulen träne schluchzen
lachen lächeln grinsen kichern
angst furcht panik bange schiss
angst: panik phobie sorge nervosität höhenangst flugangst prüfungsangst platzangst
fürchten angst furcht scheuen
ängstlich furchtsam bange scheu
panik panikattacke angstanfall
phobie: höhenangst platzangst spinnenangst flugangst klaustrophobie
schreck erschrecken schock entsetzen
gruselig unheimlich schaurig
sorge sorgen besorgt bekümmern
besorgt beunruhigt sorge
beruhigen trösten besänftigen
ruhig gelassen entspannt cool
gelassenheit ruhe gleichmut
nervös aufgeregt unruhig hibbelig zappelig
aufregung nervosität lampenfieber
aufgeregt gespannt nervös
aufregend spannend
wut zorn ärger rage
wütend zornig sauer böse verärgert hässig grantig
ärger verdruss unmut groll
ärgern nerven aufregen stören
nerven stören ärgern belästigen
schimpfen fluchen meckern
gereizt reizbar genervt
aggressiv aggression gewalttätig
hass hassen verabscheuen
hassen verabscheuen abneigung
abneigung antipathie widerwille
mögen gernhaben gefallen lieben schätzen
mögen vorliebe gefallen lieblings
gefallen zusagen mögen schön
vorliebe lieblings bevorzugen präferenz favorit
lieben liebe verliebt
liebe: verliebt kuss herz romantik sehnsucht
neid neidisch missgunst
gönnen gunst
scham schämen peinlich beschämt genieren
peinlich blamabel unangenehm
verlegen schüchtern
schuld schuldgefühl schuldig
reue bereuen bedauern
bedauern bereuen leidtun
entschuldigen verzeihung entschuldigung sorry
verzeihen vergeben vergebung
stolz stolzsein
ekel eklig ekeln widerlich grausig
eklig widerlich ekelhaft abstoßend grauslich
überraschung überrascht erstaunt
überraschen überraschung verblüffen
staunen wundern erstaunen
neugier neugierig wissbegierig
interesse interessiert interessieren
langeweile langweilig gelangweilt fad
langweilig öde fad eintönig
einsam einsamkeit allein verlassen
allein alleine solo
sehnsucht vermissen heimweh fernweh
vermissen fehlen sehnsucht
heimweh sehnsucht heimat
hoffnung hoffen zuversicht
hoffen erwarten wünschen
optimistisch zuversichtlich positiv
pessimistisch negativ schwarzseherisch
verzweifelt verzweiflung hoffnungslos
enttäuscht enttäuschung frust
frust frustriert frustration
verletzt gekränkt beleidigt
beleidigt eingeschnappt gekränkt
mitleid mitgefühl empathie anteilnahme
mitgefühl empathie einfühlung
beileid kondolenz anteilnahme
dankbar dankbarkeit dank
vertrauen trauen zutrauen
misstrauen misstrauisch skeptisch argwohn
geborgen geborgenheit sicherheit
wohlfühlen behaglich angenehm
angenehm behaglich gemütlich
unangenehm unbehaglich peinlich
leidenschaft passion leidenschaftlich
lust verlangen begierde
erregt erregung geil
verliebt verknallt verschossen
liebeskummer herzschmerz trennungsschmerz
stress gestresst stressig belastung
entspannen relaxen chillen erholen ausruhen
erschöpft ausgelaugt müde fertig kaputt
überfordert überforderung
verwirrt durcheinander konfus
unsicher unsicherheit verunsichert
selbstbewusst selbstbewusstsein selbstsicher
geduld geduldig
ungeduldig ungeduld
gleichgültig egal wurscht
egal wurst gleich schnuppe
trösten trost aufmuntern
aufmuntern aufheitern ermutigen
mut mutig tapfer
feige feigling
witz scherz joke gag
rache rächen vergeltung
liebenswert liebenswürdig
kränken verletzen beleidigen
leid schmerz qual
leiden quälen
quälen foltern plagen
bewundern bewunderung verehren
respekt achtung ehrfurcht
neugierig gespannt
ungeduldig hibbelig
erleichtert erleichterung
bedrückend belastend
belasten bedrücken belastung
rührend bewegend
sentimental nostalgisch wehmut
nostalgie wehmut
melancholie melancholisch schwermut
psychotherapie therapie psychotherapeutisch gesprächstherapie
psychotherapeut therapeut psychologe seelenklempner
psychologe psychologie psychologin
psychiater psychiatrie nervenarzt
psyche seele gemüt
psychisch seelisch mental
seele seelisch gemüt
therapie: verhaltenstherapie psychoanalyse gesprächstherapie gruppentherapie paartherapie familientherapie hypnose traumatherapie kunsttherapie musiktherapie
verhaltenstherapie vt kognitiv
psychoanalyse analyse freud couch
tiefenpsychologie tiefenpsychologisch unbewusst
systemisch familientherapie familienaufstellung
paartherapie paarberatung eheberatung
gruppentherapie gruppe selbsthilfegruppe
selbsthilfegruppe selbsthilfe
einzeltherapie einzelsitzung
sitzung stunde termin therapiestunde einheit
erstgespräch kennenlerngespräch vorgespräch probesitzung
therapieplatz warteliste wartezeit
beratung berater beraten beratungsgespräch
seelsorge seelsorger telefonseelsorge
telefonseelsorge sorgentelefon krisentelefon
krise notlage krisensituation
krise: trennung tod kündigung krankheit scheidung
krisenintervention notfall krisendienst
störung erkrankung krankheit
störung: depression angststörung zwang borderline bipolar schizophrenie essstörung trauma adhs autismus sucht
depression depressiv schwermut niedergeschlagenheit
burnout erschöpfung ausgebrannt überarbeitung
angststörung angst panikattacke phobie
zwang zwangsstörung zwanghaft
zwang: waschzwang kontrollzwang ordnungszwang
bipolar manisch manie
schizophrenie schizophren psychose
psychose wahn halluzination
halluzination stimme einbildung
wahn verfolgungswahn paranoia
borderline persönlichkeitsstörung
narzisst narzissmus narzisstisch
trauma traumatisch traumatisiert ptbs
trauma: unfall missbrauch krieg gewalt
missbrauch missbrauchen übergriff
gewalt misshandlung schlagen
adhs ads aufmerksamkeitsstörung konzentrationsschwäche
autismus autistisch asperger autist
essstörung magersucht bulimie
suchtberatung entzug suchthilfe
entzug entzugsklinik entgiftung
rückfall rückfällig
suizid selbstmord selbsttötung freitod umbringen
selbstverletzung ritzen
stress stressbewältigung belastung
bewältigung bewältigen verarbeiten überwinden
verarbeiten aufarbeiten bewältigen
trauer trauerbegleitung trauerarbeit verlust
mobbing mobben schikanieren bullying
einsamkeit isolation
minderwertigkeitskomplex minderwertig komplex
selbstwert selbstwertgefühl selbstachtung
selbstbewusstsein selbstvertrauen selbstsicherheit
schüchternheit schüchtern gehemmt
hemmung gehemmt
grübeln gedankenkreisen nachdenken
gedanke denken grübeln
unbewusst unterbewusst unterbewusstsein
verdrängen verdrängung
erinnerung erinnern gedächtnis
kindheit vergangenheit
persönlichkeit charakter wesen identität
verhalten benehmen handeln
gewohnheit muster routine
muster verhaltensmuster
ursache auslöser trigger
auslöser auslösen trigger
diagnose diagnostik test
test fragebogen psychotest
iq intelligenztest intelligenzquotient
intelligenz klugheit verstand
hochbegabt hochbegabung
hypnose hypnotisieren hypnotherapie
meditation meditieren achtsamkeit
achtsamkeit mindfulness achtsam
entspannung: meditation yoga atemübung autogen muskelentspannung
entspannungstechnik entspannungsübung muskelentspannung
antidepressivum psychopharmaka
psychopharmaka: antidepressivum beruhigungsmittel neuroleptika
klinik psychiatrie psychosomatik tagesklinik
stationär klinikaufenthalt
psychosomatisch psychosomatik
vertraulich anonym geheim diskret
krankenkasse kostenübernahme erstattung
kassenzulassung kassensitz kasse
probatorisch probesitzung
gutachten gutachter
supervision supervisor
mediation mediator schlichtung
grenze abgrenzung abgrenzen
heilung heilen genesung
hilfe unterstützung beistand
wahnsinn irrsinn verrücktheit
traum traumdeutung
ausgeglichen ausgeglichenheit balance gleichgewicht
resilienz widerstandskraft belastbarkeit
überforderung überlastung
sensibel feinfühlig hochsensibel
hochsensibel hochsensibilität
videotherapie onlinetherapie videositzung onlinesitzung fernbehandlung
aufnahme erstgespräch anmeldung
druck leistungsdruck stress
therapiedauer dauer sitzungszahl
coaching coach beratung training
coach trainer berater mentor
coach: lebensberater karrierecoach businesscoach fitnesstrainer
mentor mentoring förderer
coaching: einzelcoaching gruppencoaching karriere führung team
ziel absicht zweck zielsetzung
ziel: erfolg karriere gewicht glück gesundheit reichtum
ziel erreichen schaffen verwirklichen
erreichen schaffen gelingen bewerkstelligen
gelingen klappen glücken funktionieren
erfolg erfolgreich gelingen
erfolg: karriere geld ruhm anerkennung
misserfolg scheitern niederlage fehlschlag
scheitern versagen misslingen
fehler missgeschick irrtum
veränderung wandel änderung wechsel umbruch
verändern ändern wandeln umstellen
umstellung veränderung anpassung
neuanfang neubeginn neustart
verbessern optimieren steigern verbesserung
verbesserung fortschritt steigerung
fortschritt weiterkommen vorankommen
entwicklung weiterentwicklung wachstum
weiterentwickeln wachsen fortbilden
persönlichkeitsentwicklung selbstentwicklung selbstverwirklichung
selbstverwirklichung verwirklichen
motivation antrieb ansporn motivieren
motivieren anspornen ermutigen
motiviert ehrgeizig engagiert
ehrgeiz ehrgeizig ambition strebsam
disziplin selbstdisziplin diszipliniert
durchhalten ausdauer dranbleiben
aufgeben hinschmeißen kapitulieren
aufschieben prokrastination verschieben
fleiß fleißig
gewohnheit routine angewohnheit
gewohnheit ritual routine
abgewöhnen aufhören entwöhnen
vorsatz vorhaben neujahrsvorsatz
vorhaben planen beabsichtigen
plan planung planen strategie
plan: schritt etappe meilenstein frist
strategie taktik vorgehen methode
methode technik verfahren vorgehensweise
methode: aufstellung visualisierung nlp smart
schritt etappe stufe
meilenstein zwischenziel etappe
umsetzen umsetzung realisieren verwirklichen
idee einfall vorschlag
vision zukunftsbild leitbild
visualisierung vorstellen
traum wunsch lebenstraum
wunsch wünschen begehren
zukunft perspektive aussicht
chance gelegenheit möglichkeit
entscheidung entscheiden entschluss
entscheiden wählen entschließen
zweifel zweifeln unsicherheit
mut trauen wagen
wagen trauen riskieren
komfortzone gewohnheit
hindernis hürde blockade hemmnis
blockade blockiert
problem schwierigkeit herausforderung
herausforderung aufgabe challenge
lösung lösen bewältigen
stärke: kreativität geduld teamgeist organisation
schwäche schwachpunkt defizit
talent begabung gabe
fähigkeit kompetenz skill
kompetenz: führung kommunikation zeitmanagement
potenzial möglichkeit talent
wert werte überzeugung prinzip
werte: ehrlichkeit freiheit familie gerechtigkeit vertrauen
sinn lebenssinn bedeutung
lebenssinn lebenszweck berufung
berufung bestimmung
glaubenssatz überzeugung
einstellung haltung mindset denkweise
selbstliebe selbstakzeptanz
selbstreflexion reflexion nachdenken
reflektieren nachdenken
feedback rückmeldung
lob anerkennung wertschätzung
wertschätzung respekt anerkennung
belohnung belohnen
karriere laufbahn aufstieg
berufswechsel umorientierung neuorientierung jobwechsel quereinstieg
neuorientierung orientierung umorientierung
führung leitung führen leadership
führungskraft chef manager leiter
team teambildung teambuilding
kommunikation kommunizieren verständigung
rhetorik rede reden auftreten
auftreten ausstrahlung charisma
körpersprache gestik mimik
verhandeln verhandlung
konfliktlösung mediation konflikt
zeitmanagement zeiteinteilung
produktiv effizient leistungsfähig
priorität wichtig vorrang
stressbewältigung stressmanagement
balance ausgleich gleichgewicht
auszeit sabbatical pause
pause erholung unterbrechung
energie kraft power
kraft stärke energie
selbstständig unabhängig eigenständig
freiheit unabhängigkeit
veränderungsprozess change transformation
transformation wandel
ergebnis resultat
garantie versprechen
messbar messen
tagebuch journal
übung üben aufgabe
üben trainieren übung
lebenslauf biografie
lebensberatung lebenshilfe
denken nachdenken überlegen
nachdenken grübeln überlegen
überlegen nachdenken abwägen
gedanke idee überlegung
meinung ansicht auffassung standpunkt
meinen glauben
meinung: zustimmung ablehnung kritik
glauben vermuten annehmen
vermuten annehmen schätzen
schätzen einschätzen
einschätzung beurteilung
bewerten bewertung
bewertung rezension beurteilung
urteil beurteilung
vorschlagen anregen
vorstellen ausmalen
vorstellung idee
fantasie phantasie vorstellungskraft
wissen kenntnis
bekannt vertraut
unbekannt fremd
ahnung wissen
erfahren herausfinden
herausfinden ermitteln
erkennen einsehen
entdecken aufspüren
kapieren verstehen begreifen checken
verstehen begreifen nachvollziehen
verständlich begreiflich
unverständlich unklar
missverständnis missverstehen
klarheit klar
einsicht erkenntnis
erinnern gedenken
erinnerung andenken
gedächtnis merkfähigkeit
merken einprägen
vergessen verschwitzen
vergesslich zerstreut
vergesslichkeit gedächtnisverlust
konzentration konzentrieren
konzentrieren aufpassen
aufpassen achtgeben
aufmerksam konzentriert
aufmerksamkeit beachtung
beachten berücksichtigen
berücksichtigen einbeziehen
verstand geist
logik logisch
logisch schlüssig
schlussfolgerung folgerung
folgern schließen
grund ursache anlass
begründen begründung
begründung rechtfertigung
beweisen nachweisen belegen
theorie hypothese
tatsache fakt
fakt faktum
wahrheit tatsache
wahr richtig
irren täuschen
täuschen irreführen
täuschung illusion
zweifel bedenken
zweifeln bezweifeln
interesse neugier
wunsch bedürfnis
bedürfnis bedarf
bedarf benötigen
benötigen erforderlich
notwendig unerlässlich
lieber bevorzugen
bevorzugen vorziehen
vorziehen präferieren
absicht vorhaben
planen vorbereiten
zweck sinn
sinn nutzen
nachteil schaden
entscheiden beschließen
entscheidung beschluss
beschluss entschluss
wahl auswahl
fähig imstande
fähigkeit befähigung
versuchen probieren
probieren testen
versuch probe
bereit willig
bereitschaft bereitwilligkeit
willig gewillt
wille willenskraft
weigern verweigern
fordern forderung
forderung anspruch
anspruch recht
erwarten erwartung
erwartung hoffnung
traum wunschtraum
sehnen sehnsucht
gierig begierig
relevanz bedeutung
ernst ernsthaft
ernsthaft seriös
vorurteil voreingenommenheit
überzeugung glaube
überzeugt sicher
einig übereinstimmen
einigen übereinkommen
übereinstimmen zustimmen
zustimmen einverstanden
einverstanden zustimmung
vergleichen gegenüberstellen
vergleich gegenüberstellung
ähnlich gleich
kontrolle prüfung
analyse analysieren
analysieren untersuchen
forschen erforschen
forschung wissenschaft
berechnen kalkulieren
raten schätzen
rätseln raten
sehen schauen gucken blicken erblicken
sehen erkennen wahrnehmen
ansehen anschauen angucken betrachten
schauen gucken blicken luegen
blick blicken ansehen
betrachten anschauen beobachten
beobachten überwachen
beobachtung überwachung
zeigen vorführen vorzeigen
zeigen anzeigen darstellen
vorführen demonstrieren
sichtbar erkennbar
erkennen bemerken
bemerken merken auffallen
besichtigen besichtigung
entdecken finden
hören horchen zuhören
zuhören lauschen
lauschen horchen
hörbar vernehmbar
laut lautstark
leise still
geräusch laut lärm
lärm krach getöse
ruhe stille
sagen mitteilen äußern
bericht meldung
melden berichten
erwähnen ansprechen
ansprechen thematisieren
besprechen diskutieren erörtern
diskutieren debattieren
gespräch: telefonat interview besprechung chat
besprechung sitzung meeting
rede ansprache
redner sprecher
sprecher wortführer
fragen anfragen erkundigen
frage anfrage erkundigung
nachfragen rückfrage
befragen interviewen
interview befragung
antwort beantwortung rückmeldung
rufen schreien
schreien brüllen
flüstern tuscheln
stottern stammeln
stimme stimmlage
sprache mundart
sprache: deutsch englisch französisch italienisch spanisch portugiesisch russisch türkisch arabisch chinesisch polnisch
fremdsprache sprache
fremdsprachig mehrsprachig
mehrsprachig zweisprachig
muttersprache erstsprache
dialekt mundart
dialekt: bayrisch schwäbisch schweizerdeutsch wienerisch plattdeutsch
akzent aussprache
aussprache aussprechen
gebärdensprache gebärde
dolmetschen übersetzen
übersetzen übertragen
deutsch deutschkenntnis
wort begriff ausdruck
wort: nomen verb adjektiv
begriff bezeichnung
bezeichnung name
bedeuten heißen meinen
definition erklärung
erklärung erläuterung
beschreibung schilderung
deuten interpretieren
satz aussage
aussage behauptung
behaupten aussagen
behauptung these
verneinen bestreiten
bestreiten leugnen
zustimmen bejahen
ablehnen verweigern
widersprechen widerspruch
einwand widerspruch
überreden überzeugen
überzeugen überzeugung
tipp hinweis
hinweis hinweisen
versprechen zusage
zusagen zusage
zusage bestätigung
verkünden bekanntgeben
bekanntgeben ankündigen
ankündigung bekanntmachung
ansage durchsage
schreiben: brief email sms nachricht
schriftlich brieflich
mündlich persönlich
lesen durchlesen
lesbar leserlich
notiz vermerk
nachricht: sms email brief whatsapp
sprachnachricht sprachmemo
schweigen stillschweigen
verschweigen geheimhalten
offenlegen veröffentlichen
klatsch tratsch gerücht
lüge unwahrheit
schimpfen tadeln
tadel rüge
klagen jammern
jammern beschweren
beschweren reklamieren beanstanden
scherzen spaßen
stumm sprachlos
bild: foto gemälde zeichnung
video aufnahme
mikrofon mikro
religion glaube konfession
religion: christentum islam judentum buddhismus hinduismus katholisch evangelisch atheist
glauben gläubig religiös
gläubig fromm religiös
gott herrgott allah schöpfer
gott: jesus allah jahwe buddha
konfession bekenntnis
christentum: katholisch evangelisch orthodox freikirche
christ christlich
christlich: katholisch protestantisch orthodox
katholisch katholik
evangelisch protestantisch reformiert protestant
islam muslim muslimisch moslem
judentum jude jüdisch
buddhismus buddhist
hinduismus hindu
atheist ungläubig gottlos
atheismus agnostiker
kirche gotteshaus dom
gotteshaus: kirche moschee synagoge tempel dom kapelle
moschee imam
synagoge rabbiner
kloster abtei
mönch klosterbruder
nonne ordensschwester
pfarrer priester geistlicher pastor
priester kaplan geistlicher
bischof kardinal
papst vatikan
papst pontifex
gottesdienst messe andacht
gottesdienst: predigt gebet lied segen
predigt predigen
gebet beten
segen segnen
sakrament: taufe kommunion firmung ehe beichte
kommunion erstkommunion
konfirmation firmung
firmung firmpate
beichte beichten
bibel evangelium
bibel: evangelium psalm testament
koran islam
heilig geweiht
heiliger heilige
engel schutzengel
teufel satan
himmel paradies
hölle fegefeuer
sünde sündigen
wunder mirakel
prophet mohammed
jesus christus
kirchensteuer kirchenbeitrag
kirchenaustritt austritt
kircheneintritt eintritt
pfarre pfarrei gemeinde
pfarramt pfarrhaus
ministrant messdiener
fest: weihnachten ostern pfingsten fronleichnam allerheiligen
weihnachten christfest heiligabend
ostern osterfest
ostern: osterhase osterei karfreitag
fastenzeit advent
ramadan fastenmonat
advent adventskranz
weihnachtsmann christkind nikolaus
tod sterben ableben
tod: unfall krankheit mord alter
sterben versterben entschlafen verscheiden
sterbend hospiz
tot gestorben verstorben
verstorbener toter leiche
leiche leichnam
todesfall trauerfall sterbefall
begräbnis: sarg urne grab trauerfeier
bestattung bestatter bestattungsinstitut
bestatter bestattungsunternehmen
bestattungsart: feuerbestattung erdbestattung seebestattung
feuerbestattung einäscherung kremierung
einäscherung kremation
grab grabstätte
grabstein grabmal
friedhof gottesacker
friedhof: grab urne kapelle
trauerfeier abdankung
trauernder hinterbliebener
kondolieren beileid
todesanzeige parte traueranzeige
sterbeurkunde totenschein
hospiz sterbebegleitung
sterbehilfe euthanasie
testament letztwillig
testament vermächtnis nachlass
erbe erben erbschaft
erbe: testament notar pflichtteil
jenseits nachleben
leben dasein existenz
wiedergeburt reinkarnation
auferstehung ostern
seele geist
geist gespenst
gespenst spuk
ewig ewigkeit
unsterblich unsterblichkeit
schicksal fügung bestimmung
zufall zufällig
karma schicksal
philosophie philosophisch
philosoph denker
philosoph: sokrates platon kant nietzsche aristoteles
ethik moral
moral moralisch sittlich
ethisch moralisch
gewissen gewissensbisse
wahrheit wahr
freiheit frei
vernunft verstand
theorie lehre
glaube: aberglaube astrologie esoterik
aberglaube abergläubisch
esoterik spirituell
spirituell geistig
astrologie horoskop
sternzeichen: widder stier zwilling krebs löwe jungfrau waage skorpion schütze steinbock wassermann fische
tarot kartenlegen
hellseher wahrsager
hexe zauberei
magie zauber
sekte kult
mission missionar
spende spenden almosen
nächstenliebe barmherzigkeit
zölibat ehelos
pilgern wallfahrt
wallfahrt pilgerreise
kloster: mönch nonne abt orden
orden kloster ordensgemeinschaft
entstehung schöpfung urknall
evolution darwin abstammung
sinn: leben dasein liebe glück
gut moralisch richtig
böse schlecht unmoralisch
patientenverfügung vorsorgevollmacht
`;
