/**
 * Forms that no ending reveals, each line led by the form they count as: irregular verbs, the articles and pronouns,
 * and the two ways to address somebody, which mean the same person here.
 */
export const GERMAN_FORMS = `
sein bin bist ist sind seid war waren warst wäre wären gewesen sei
haben habe hast hat habt hatte hatten hätte hätten gehabt
werden wird wirst werde wurde wurden würde würden geworden worden
können kann kannst könnt könnte könnten konnte konnten gekonnt könntest
müssen muss musst müsst müsste müssten musste mussten gemusst
dürfen darf darfst dürft dürfte dürften durfte durften
sollen soll sollst sollt sollte sollten solltest
wollen will willst wollt wollte wollten
mögen mag magst mögt möchte möchten möchtest mochte gemocht
wissen weiß weisst weißt weiss wusste wussten gewusst wisst
geben gibt gibst gab gaben gegeben
tun tut tust tue tat taten getan
gehen geht gehst ging gingen gegangen
kommen kommt kommst kam kamen gekommen
finden findet fand fanden gefunden
nehmen nimmt nimmst nahm nahmen genommen
sprechen spricht sprichst sprach gesprochen
sehen sieht siehst sah sahen gesehen
lesen liest las gelesen
helfen hilft hilfst half geholfen
treffen trifft triffst traf getroffen
schreiben schreibt schrieb geschrieben
verlieren verliert verlor verloren
bleiben bleibt blieb geblieben
bringen bringt brachte gebracht
denken denkt dachte gedacht
lassen lässt lasst ließ liess gelassen
fahren fährt fährst fuhr gefahren
schlafen schläft schlief geschlafen
tragen trägt trug getragen
laufen läuft lief gelaufen
halten hält hielt gehalten
erhalten erhält erhielt
behalten behält behielt
enthalten enthält enthielt
fallen fällt fiel gefallen
gefallen gefällt gefiel
essen isst aß gegessen
trinken trinkt trank getrunken
vergessen vergisst vergaß
beginnen beginnt begann begonnen
schließen schliesst schließt schloss geschlossen
abschließen abgeschlossen
gewinnen gewinnt gewann gewonnen
fliegen fliegt flog geflogen
ziehen zieht zog gezogen
anbieten bietet bieten bot geboten angeboten
empfehlen empfiehlt empfahl empfohlen
sterben stirbt starb gestorben
verstehen versteht verstand verstanden
stehen steht stand gestanden
rufen ruft rief gerufen
anrufen angerufen
anfangen fängt fing angefangen
leiden leidet litt gelitten
verschieben verschiebt verschob verschoben
steigen steigt stieg gestiegen
werfen wirft warf geworfen
raten rät riet
beraten berät beriet
vertragen verträgt
entscheiden entscheidet entschied entschieden
unterscheiden unterscheidet unterschied unterschieden
heißen heisst heißt hieß
liegen liegt lag gelegen
sitzen sitzt saß gesessen
lügen lügt log gelogen
kennen kennt kennst kannte gekannt
nennen nennt nannte genannt
brennen brennt brannte gebrannt
bitten bittet bat gebeten
beweisen beweist bewies bewiesen
wachsen wächst wuchs gewachsen
waschen wäscht wusch gewaschen
geboren geburt gebären
gut besser beste besten bester bestes
viel viele vielen vieler mehr meiste meisten
der die das dem den des
ein eine einen einem einer eines
kein keine keinen keinem keiner keines
ich mich mir
mein meine meinen meinem meiner meines
du dich dir sie ihnen euch
dein deine deinen deinem deiner deines ihr ihre ihren ihrem ihrer ihres euer eure eurem euren
wir uns
unser unsere unseren unserem unserer unseres
dieser diese dieses diesen diesem dies
jeder jede jedes jeden jedem
welcher welche welches welchen welchem
wer wen wem
zu zum zur
in im ins
an am ans
von vom
bei beim
wieviel wieviele
`;
/** Nouns that only look like a participle. */
export const NO_PARTICIPLES = [
  'gebiet',
  'gericht',
  'gewicht',
  'gedicht',
  'geschäft',
  'gehalt',
  'gewalt',
  'gestalt',
  'gesicht',
  'gerüst',
  'geduld',
  'geräusch',
  'gerücht',
  'gefecht',
  'geschlecht',
  'gespenst',
  'geburt',
  'gebet',
];
