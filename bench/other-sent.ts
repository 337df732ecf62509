import type { Made, MadeSent, Matter } from './made-sent.ts';

/** Another owner, other people, another trade: what was built with one mailbox is measured on this one. */
export const OTHER_OWNER = { name: 'Henrike Vollstedt', addresses: ['post@vollstedt-gaerten.example'] };

// Each line: wordings, divided by |, then after => what is answered, in sentences divided by |.
const DE = `
Wann ist die beste Zeit, um Apfelbäume zu schneiden?|In welchem Monat schneidet man Obstbäume?|Ist es jetzt im Februar noch möglich, den Apfelbaum zu schneiden?|Bis wann muss der Obstbaumschnitt erledigt sein?|Darf ich meinen Apfelbaum auch im Sommer schneiden? => Apfelbäume schneide ich am liebsten zwischen Januar und Ende März, bei trockenem Wetter und nicht unter minus fünf Grad.|Ein leichter Sommerschnitt im Juli bremst stark wachsende Bäume.|Kranke Äste nehmen Sie bitte zu jeder Zeit heraus.
Was kostet ein Gartenplan bei Ihnen?|Mit welchen Kosten muss ich für die Planung rechnen?|Wie hoch ist Ihr Honorar für einen Entwurf?|Können Sie mir sagen, was eine Gartenplanung ungefähr kostet?|Was nehmen Sie für einen Plan? => Ein Entwurf mit Pflanzplan kostet für einen Hausgarten bis 500 Quadratmeter pauschal 1.450 Euro.|Darin sind zwei Besuche und eine Überarbeitung enthalten.|Größere Gärten rechne ich nach Stunden ab.
Wie lange muss ich auf einen Termin warten?|Haben Sie in diesem Jahr noch Termine frei?|Wie ist Ihre Wartezeit zurzeit?|Wann hätten Sie den nächsten freien Termin?|Nehmen Sie noch neue Kunden an oder sind Sie ausgebucht? => Für Neuanlagen liegt die Wartezeit zurzeit bei etwa fünf Monaten.|Beratungen vor Ort sind meist innerhalb von drei Wochen möglich.|Im Herbst ist es ruhiger als im Frühjahr.
Kommen Sie auch nach Hamburg?|Arbeiten Sie auch außerhalb von Kiel?|Wie weit fahren Sie für einen Auftrag?|In welchem Umkreis sind Sie unterwegs?|Machen Sie auch Gärten in Lübeck? => Ich arbeite im Umkreis von etwa siebzig Kilometern um Kiel.|Für die Anfahrt berechne ich jenseits von dreißig Kilometern eine Pauschale von 45 Euro.|Weiter weg plane ich gern nach Fotos und Maßen.
Welche Hecke wächst schnell und ist blickdicht?|Was für eine Hecke würden Sie als Sichtschutz empfehlen?|Wir suchen eine Hecke, die schnell dicht wird.|Welche Pflanze eignet sich als Sichtschutz zum Nachbarn?|Gibt es einen schnellen Sichtschutz, der kein Kirschlorbeer ist? => Als schnelle und dichte Hecke empfehle ich Hainbuche oder Liguster.|Beide wachsen etwa vierzig Zentimeter im Jahr und vertragen jeden Schnitt.|Kirschlorbeer und Thuja pflanze ich nicht, sie nützen keinem Tier.
Was mache ich gegen den Buchsbaumzünsler?|Unser Buchsbaum ist von Raupen kahl gefressen, was tun?|Der Zünsler sitzt im Buchs, hilft da noch etwas?|Wie rette ich meinen Buchs vor dem Zünsler?|Haben Sie ein Mittel gegen die Raupen im Buchsbaum? => Gegen den Zünsler hilft ein Präparat mit Bacillus thuringiensis, zweimal im Abstand von zehn Tagen gespritzt.|Lesen Sie die Raupen vorher ab und schneiden Sie befallene Triebe zurück.|Auf Dauer pflanze ich lieber Eibe oder Ilex crenata.
Wie oft muss ich den neuen Rasen wässern?|Wie viel Wasser braucht frisch gesäter Rasen?|Muss der Rollrasen jeden Tag gegossen werden?|Wie lange soll ich den Rasen nach der Saat feucht halten?|Reicht es, den jungen Rasen alle zwei Tage zu sprengen? => Frisch gesäter Rasen braucht drei Wochen lang jeden Tag Wasser, morgens und abends je zehn Minuten.|Danach genügen zwei Mal in der Woche, dann aber durchdringend.|Rollrasen wässern Sie die ersten vierzehn Tage täglich.
Bieten Sie auch Kurse zum Schneiden an?|Wann findet der nächste Schnittkurs statt?|Kann man bei Ihnen lernen, wie man Rosen schneidet?|Gibt es im Frühjahr wieder einen Kurs?|Wie melde ich mich zum Schnittkurs an? => Der Schnittkurs findet jedes Jahr am letzten Samstag im Februar statt, von zehn bis fünfzehn Uhr.|Er kostet 68 Euro mit Suppe und Kaffee.|Eine kurze Mail genügt als Anmeldung, Schere und Handschuhe bringen Sie bitte mit.
Ist der Kompost fertig, wenn noch Stücke darin sind?|Wann kann ich meinen Kompost verwenden?|Wie lange dauert es, bis der Kompost reif ist?|Woran erkenne ich reifen Kompost?|Kann halb fertiger Kompost schon aufs Beet? => Reifer Kompost riecht nach Waldboden und zeigt keine Regenwürmer mehr.|Das dauert je nach Mischung neun bis zwölf Monate.|Grobe Stücke sieben Sie heraus und legen sie in den neuen Haufen.
Müssen Rosen im Winter abgedeckt werden?|Wie bringe ich meine Rosen durch den Frost?|Soll ich die Rosen anhäufeln?|Brauchen Hochstammrosen einen Winterschutz?|Was tue ich im November mit meinen Rosen? => Häufeln Sie Rosen im November zwanzig Zentimeter hoch mit Erde an, mehr Schutz brauchen sie nicht.|Nur bei Hochstämmen wickle ich die Veredlungsstelle in Vlies.|Ende März wird wieder abgehäufelt.
Kann man Terrassenplatten auf Sand verlegen?|Welcher Unterbau ist unter Platten nötig?|Brauchen wir unter der Terrasse Beton?|Wie tief muss man für eine Terrasse auskoffern?|Reicht Splitt als Unterbau für die Platten? => Unter Terrassenplatten gehören zwanzig Zentimeter verdichteter Schotter und fünf Zentimeter Splitt.|Auf reinem Sand sacken die Platten nach zwei Wintern ab.|Beton brauchen Sie nur an den Rändern als Rückenstütze.
Stellen Sie Rechnungen mit ausgewiesener Arbeitszeit aus?|Kann ich die Gartenarbeiten von der Steuer absetzen?|Bekomme ich eine Rechnung für das Finanzamt?|Sind die Lohnkosten auf der Rechnung getrennt?|Gelten Ihre Arbeiten als haushaltsnahe Dienstleistung? => Auf meinen Rechnungen steht der Lohnanteil getrennt, so dass Sie ihn beim Finanzamt angeben können.|Wichtig ist, dass Sie überweisen und nicht bar zahlen.|Zwanzig Prozent davon mindern Ihre Steuer.
Haben Sie einen Tipp gegen Schnecken?|Die Schnecken fressen alles, was hilft wirklich?|Wie halte ich Schnecken vom Salat fern?|Bringt ein Schneckenzaun etwas?|Nehmen Sie Schneckenkorn? => Am besten wirkt ein Schneckenzaun aus Metall, zehn Zentimeter tief eingegraben.|Gießen Sie morgens statt abends, dann kommen viel weniger Tiere.|Schneckenkorn streue ich nur ganz früh im Jahr und nur mit Eisenphosphat.
Darf ich den Baum im eigenen Garten fällen?|Brauche ich zum Fällen eine Genehmigung?|Ab welchem Stammumfang ist ein Baum geschützt?|Wann ist Fällen verboten?|Muss ich die Gemeinde fragen, bevor die Birke wegkommt? => Von März bis September dürfen Bäume und Hecken nicht gefällt werden, das steht im Naturschutzgesetz.|Viele Gemeinden schützen Bäume ab achtzig Zentimetern Umfang.|Fragen Sie vorher im Bauamt, ein Anruf genügt meist.
Welche Stauden wachsen im Schatten?|Was kann ich unter den großen Bäumen pflanzen?|Bei uns im Norden vom Haus wächst nichts, haben Sie eine Idee?|Gibt es Blumen für ein schattiges Beet?|Was gedeiht auf trockenem Boden im Schatten? => Im trockenen Schatten bewähren sich Elfenblumen, Storchschnabel und Farne.|Pflanzen Sie im Herbst und mulchen Sie mit Laub.|Im ersten Jahr müssen auch Schattenstauden gegossen werden.
Übernehmen Sie auch die Pflege im Jahr?|Kommen Sie regelmäßig zum Jäten?|Gibt es bei Ihnen einen Pflegevertrag?|Könnten Sie unseren Garten dauerhaft betreuen?|Wir suchen jemanden, der vier Mal im Jahr kommt. => Dauerpflege biete ich nur für Gärten an, die ich selbst geplant habe.|Vier Besuche im Jahr kosten je nach Größe zwischen 900 und 1.600 Euro.|Für andere Gärten nenne ich gern Kolleginnen.
Nehmen Sie das Schnittgut mit?|Was passiert mit dem Astwerk nach dem Schneiden?|Entsorgen Sie auch den Grünschnitt?|Bleibt der Häcksel bei uns?|Muss ich das Schnittgut selbst wegbringen? => Das Schnittgut häcksele ich und lasse es als Mulch bei Ihnen, das ist am besten für den Boden.|Wenn Sie es nicht wollen, fahre ich es für 35 Euro je Kubikmeter ab.|Krankes Holz nehme ich immer mit.
Ist Ihr Garten zu besichtigen?|Kann man sich Ihre Gärten ansehen?|Haben Sie einen Schaugarten?|Wann ist bei Ihnen offene Gartenpforte?|Dürfen wir einmal vorbeikommen und schauen? => Meinen Schaugarten können Sie von Mai bis September an jedem ersten Sonntag besuchen, der Eintritt ist frei.|Hunde bleiben bitte an der Leine.|Für Gruppen mache ich nach Absprache Führungen.
Welchen Dünger soll ich für die Beete nehmen?|Womit düngen Sie Stauden?|Brauchen Stauden überhaupt Dünger?|Wie viel Hornspäne kommt auf den Quadratmeter?|Ist Blaukorn schlecht? => Stauden bekommen bei mir im März zwei Liter Kompost je Quadratmeter und sonst nichts.|Blaukorn treibt weiches Laub, das die Läuse lieben.|Hornspäne gebe ich nur zu Gemüse.
Kann ich Ihren Plan auch selbst umsetzen?|Dürfen wir nach Ihrem Entwurf selbst pflanzen?|Machen Sie auch nur die Planung ohne Ausführung?|Müssen wir den Bau bei Ihnen beauftragen?|Wir würden gern vieles in Eigenleistung machen. => Sehr gern setzen Sie den Plan selbst um, mehr als die Hälfte meiner Kunden macht das so.|Sie bekommen dazu eine Liste aller Pflanzen mit Größe und Stückzahl.|Auf Wunsch stecke ich am Pflanztag die Plätze ab, das kostet 180 Euro.
Wie tief muss ein Teich sein, damit Fische überleben?|Wie tief sollte man einen Gartenteich anlegen?|Friert der Teich bis zum Grund?|Welche Tiefe empfehlen Sie für einen Teich?|Überleben Goldfische den Winter draußen? => Für Fische braucht ein Teich an der tiefsten Stelle mindestens 1,20 Meter auf zwei Quadratmetern.|Ohne Fische genügen achtzig Zentimeter, und es wird mehr Libellen geben.|Im Winter halten Sie ein Loch mit einem Bündel Schilf offen.
Woran liegt es, dass meine Hortensie nicht blüht?|Die Hortensie hat nur Blätter, warum?|Habe ich die Hortensie falsch geschnitten?|Wie schneidet man Hortensien richtig?|Muss die Bauernhortensie im Frühjahr zurückgeschnitten werden? => Bauernhortensien blühen am alten Holz, schneiden Sie darum im März nur die trockenen Blüten bis zum ersten Knospenpaar ab.|Wer im Herbst tief schneidet, nimmt sich die Blüte.|Schneeballhortensien dagegen vertragen den kräftigen Rückschnitt.
Haben Sie etwas gegen Maulwürfe?|Der Maulwurf verwüstet den Rasen, was darf man tun?|Wie vertreibe ich einen Maulwurf?|Ist der Maulwurf wirklich geschützt?|Hilft Buttermilch gegen den Maulwurf? => Maulwürfe stehen unter Schutz und dürfen weder gefangen noch getötet werden.|Ein Gitter unter dem Rollrasen hält sie zuverlässig fern.|Die Haufen sind übrigens die beste Topferde.
Gibt es bei Ihnen Gutscheine zum Verschenken?|Kann ich eine Beratung als Geschenk kaufen?|Ich suche ein Geschenk für eine Gartenfreundin.|Verkaufen Sie Gutscheine?|Wie lange ist ein Gutschein gültig? => Gutscheine für eine Beratung von zwei Stunden kosten 160 Euro und kommen auf schönem Papier mit der Post.|Sie gelten drei Jahre.|Bestellen Sie bis zum zehnten Dezember, dann sind sie zu Weihnachten da.
Wie bereite ich mich auf den ersten Besuch vor?|Was brauchen Sie von uns vor der Beratung?|Sollen wir für den Termin etwas bereitlegen?|Welche Unterlagen sollen wir heraussuchen?|Braucht es einen Lageplan für den ersten Termin? => Hilfreich sind der Lageplan des Hauses im Maßstab 1 zu 200 und zehn Fotos aus verschiedenen Richtungen.|Schreiben Sie bitte auf, was in jedem Fall bleiben soll.|Alles andere klären wir beim Rundgang.
Welcher kleine Baum passt in einen Vorgarten?|Gibt es Bäume, die klein bleiben?|Wir möchten einen Hausbaum, der nicht zu groß wird.|Was empfehlen Sie als Baum für einen Reihenhausgarten?|Welcher Baum macht wenig Laub? => Für kleine Gärten liebe ich die Felsenbirne: vier Meter hoch, weiße Blüte, essbare Früchte und rotes Laub im Herbst.|Auch ein Zierapfel auf schwachem Stamm bleibt klein.|Halten Sie zwei Meter Abstand zur Grenze.
Warum ist mein Rasen voller Moos?|Was hilft gegen Moos im Rasen?|Soll ich vertikutieren oder kalken?|Wie oft muss man den Rasen vertikutieren?|Mein Rasen besteht nur noch aus Moos, ist er zu retten? => Moos zeigt, dass dem Rasen Licht oder Nahrung fehlt, Vertikutieren allein bringt es nur wieder.|Düngen Sie im April und mähen Sie nie kürzer als fünf Zentimeter.|Kalk geben Sie nur, wenn eine Bodenprobe unter pH 5,5 zeigt.
Was mache ich mit dem Giersch?|Wie werde ich Giersch los?|Der Giersch kommt vom Nachbarn herüber, was nun?|Kann man Giersch bekämpfen, ohne zu spritzen?|Hilft eine Folie gegen Giersch? => Giersch besiegen Sie nur mit Geduld: drei Jahre lang jede Woche zupfen, dann gibt er auf.|Eine Rhizomsperre von vierzig Zentimetern hält ihn an der Grenze.|Unter Sträuchern lasse ich ihn stehen und esse ihn.
`;

const EN = `
How much do you charge for a visit?|What is your fee for a consultation at our place?|Could you tell me the price of a garden visit?|What would one hour of advice cost?|Do you bill by the hour? => A visit of two hours costs 160 euros and the way to you is included up to thirty kilometres.|You get my notes by mail within a week.|If you order a plan later, half of it is taken off.
Do you speak English during the courses?|Is the pruning course held in German only?|Could my wife follow the course without German?|In which language is the workshop?|Would the class work for somebody who speaks only English? => The courses are held in German, but I gladly repeat what matters in English.|Most people learn with their hands anyway.|There is a handout in both languages.
Which roses have a strong scent?|Can you recommend a rose that smells good?|We are looking for a scented climber.|What is the most fragrant rose you know?|Are there healthy roses with scent? => For scent I plant Gertrude Jekyll and New Dawn, both healthy without any spraying.|They want five hours of sun a day.|Plant them bare rooted in November.
When should lavender be cut back?|How far down may I cut my lavender?|My lavender is woody, can it be saved?|Is it right to prune lavender in autumn?|How do I keep lavender in shape? => Cut lavender back by a third right after it has flowered, never into the bare wood.|In spring a light trim is enough.|A woody plant is better replaced than rescued.
Can you plant a meadow instead of a lawn?|How do we turn the lawn into a wildflower meadow?|What does a flower meadow need?|Is it enough to stop mowing to get a meadow?|Do you sow meadows as well? => A meadow needs poor soil, so the turf has to come off and sand goes in.|Sow in September and mow twice a year with a scythe.|It takes three summers until it looks as you hope.
Do you work at weekends?|Are Saturday appointments possible?|We both work, could you come on a Saturday?|Is there a chance to meet on a Sunday?|What days are you available? => I work from Tuesday to Friday and on the first Saturday of each month.|Sundays belong to my family.|In April and May the Saturdays fill up early.
What can I do about aphids?|My roses are covered in greenfly, any advice?|How do I get rid of aphids without poison?|Is soap water good against lice on plants?|Do ladybirds really help? => Against aphids I use nothing but a hard jet of water on three mornings in a row.|Ladybirds and tits do the rest within two weeks.|Too much nitrogen is what invites them.
How do I water while on holiday?|Who waters the pots when we are away?|Is there a simple irrigation for balconies?|Do you install drip watering?|Will my plants survive three weeks without us? => For holidays I put in a drip line with a battery clock, about 120 euros for ten pots.|Group the pots in the shade before you leave.|Mulch keeps half of the water in the soil.
Can fruit trees grow in pots?|Is it possible to keep an apple on a balcony?|What size of pot does a fruit tree want?|Would a columnar apple work on our terrace?|Do potted trees survive the winter? => A columnar apple does well in a pot of forty litres and bears for about twelve years.|Wrap the pot in winter, the roots freeze before the branches do.|Every third year it needs fresh soil.
May I pay in instalments?|Is it possible to pay the plan in two parts?|Do you offer payment over several months?|When do we have to pay?|Do you want a deposit? => You pay a third when we begin, a third with the draft and the rest when the plan is done.|For planting I ask for the price of the plants beforehand.|Other ways we can talk about.
Do you build stone walls?|Can you make a dry stone wall for our slope?|Who builds the walls in your gardens?|What does a metre of dry stone wall cost?|Is a stone wall cheaper than concrete? => Dry stone walls are built by a mason I have worked with for fifteen years, one metre costs about 380 euros.|They need no mortar and drain by themselves.|Up to one metre no permit is needed.
How can I attract more birds?|What should we plant for birds?|Which shrubs do birds like best?|Do nest boxes make sense in a small garden?|How do we make the garden friendly to wildlife? => Birds want berries and thorns: hawthorn, rowan and dog rose feed forty kinds of them.|Leave the seed heads standing until March.|A dish of water does more than any feeder.
`;

const matterIn =
  (lang: Made) =>
  (line: string): Matter => {
    const [asked = '', said = ''] = line.split(' => ');
    return { lang, wordings: asked.split('|'), answer: said.split('|') };
  };
const linesOf = (text: string) => text.trim().split('\n');

export const OTHER_MATTERS: readonly Matter[] = [
  ...linesOf(DE).map(matterIn('de')),
  ...linesOf(EN).map(matterIn('en')),
];

type Person = {
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly nick: string;
  readonly other: string;
  readonly mail: string;
  readonly phone: string;
  readonly street: string;
  readonly place: string;
  readonly iban: string;
};

const FIRST =
  'Jürgen Ağça Søren Małgorzata Özlem Björn Käthe Zoë Ingeborg Thorben Mechthild Siobhán Dietrich Xenia Raphaël Ulf-Peter Roswitha Nguyen Friederike Torge'.split(
    ' ',
  );
const LAST =
  'Müller-Lüdenscheidt Çelik Österreicher d’Angelo Weiß Brömmelkamp Nowakówna Groß Königsmann Ahrens-Thode O’Shea Vogel Winter Zimmermann Kühn Rosenbaum Tannert Quast Hjørne Bach'.split(
    ' ',
  );
const NICK =
  'Jupp Aga Sörle Gosia Özi Björni Käthchen Zo Inge Totti Mecki Shiv Didi Xeni Raffi Ulfi Rosi Nini Friedi Toddy'.split(
    ' ',
  );
const OTHER = 'Annegret Wilfried Tomke Yasemin Hinnerk Ottilie Piet Mareike Lasse Hedwig Rüdiger Swantje'.split(' ');
const STREETS = [
  'Am Alten Deich 12a',
  'Goethestr. 7',
  'Straße des 17. Juni 135',
  'Zum Eichhof 3',
  'Schloßallee 21 b',
  'An der Obertrave 44',
  'Holstenkamp 9',
  'Rue de la Paix 5',
  'Kirchweg 88',
  'Nikolaiplatz 1',
];
const PLACES = [
  '24103 Kiel',
  '23552 Lübeck',
  'D-20095 Hamburg',
  '24768 Rendsburg',
  'CH-8001 Zürich',
  '1010 Wien',
  '25813 Husum',
  '18055 Rostock',
];

const phoneOf = (draw: Draw) => {
  const n = () => String(draw(9) + 1);
  const many = (count: number) => Array.from({ length: count }, n).join('');
  return (
    [
      () => `0${many(3)}/${many(3)} ${many(2)} ${many(2)}`,
      () => `+49 (0)${many(3)} ${many(3)}-${many(2)}`,
      () => `0049 ${many(3)} ${many(7)}`,
      () => `01${many(2)}-${many(7)}`,
      () => `(0${many(3)}) ${many(6)}`,
      () => `+41 ${many(2)} ${many(3)} ${many(2)} ${many(2)}`,
      () => `0${many(3)}.${many(2)}.${many(2)}.${many(2)}`,
    ][draw(7)]?.() ?? ''
  );
};

type Draw = (below: number) => number;

function personOf(draw: Draw, at: number): Person {
  const index = draw(FIRST.length);
  const [first, nick] = [FIRST[index] ?? '', NICK[index] ?? ''];
  const last = LAST[draw(LAST.length)] ?? '';
  const plain = `${first}.${last}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z.]/g, '');
  const iban = `DE${10 + draw(89)} ${['2175', '2105', '4306', '1203'][draw(4)]} 0${draw(10)}${draw(10)}0 00${draw(10)}${draw(10)} ${1000 + draw(8999)} ${10 + draw(89)}`;
  return {
    title: draw(6) === 0 ? 'Dr. ' : '',
    first,
    last,
    nick,
    other: OTHER[draw(OTHER.length)] ?? '',
    mail: `${plain}${at}@${['gmx.example', 't-online.example', 'posteo.example'][draw(3)]}`,
    phone: phoneOf(draw),
    street: STREETS[draw(STREETS.length)] ?? '',
    place: PLACES[draw(PLACES.length)] ?? '',
    iban,
  };
}

// What of others stands in the owner's own words. `~x` is the name in small letters.
const INSIDE: Readonly<Record<Made, readonly string[]>> = {
  de: [
    'Grüßen Sie bitte auch {other} von mir.',
    'Ich rufe Sie dann unter {phone} an, {nick}.',
    'Wie neulich mit Frau {last} besprochen, geht das auch später.',
    'Das Geld überweise ich zurück auf {iban}.',
    'Ich komme dann zu Ihnen in die {street}, {place}.',
    'Schreiben Sie gern auch an {mail}, falls ich nicht antworte.',
    'Lieber {first}, das wird schon.',
    'Herr {title}{last} hatte das im letzten Jahr genauso.',
    'ich habe das {~nick} auch schon gesagt.',
    'Ihre Nummer {phone} habe ich mir notiert.',
    '{other} und {first} können ja zusammen kommen.',
    'Bei Familie {last} in {place} hat es gut geklappt.',
    'P.S. {other}s Birne blüht wieder!',
    'Mein Kollege {other} {last} kann das auch machen.',
    '',
    '',
    '',
  ],
  en: [
    'Please say hello to {other} from me.',
    'I will call you on {phone}.',
    'Dear {first}, it will be fine.',
    'As I told Mrs {last}, that can wait.',
    'The parcel goes to {street}, {place}.',
    'Write to {mail} if I do not answer.',
    'and tell {~nick} I said so.',
    '{other} had the same last year.',
    '',
    '',
  ],
};

const GREET: Readonly<Record<Made, readonly string[]>> = {
  de: [
    'Hallo {nick},',
    'Liebe Frau {last},',
    'Lieber {first},',
    'Guten Tag Herr {title}{last},',
    'Moin {nick}!',
    'Hi {first}',
    'Sehr geehrte Frau {title}{last},',
    '{first},',
    'liebe {first}, lieber {other},',
  ],
  en: ['Dear {first},', 'Hi {nick},', 'Hello Mr {last},', '{first} -', 'Dear {title}{last},'],
};
const CLOSE: Readonly<Record<Made, readonly string[]>> = {
  de: [
    'Herzliche Grüße\nHenrike Vollstedt',
    'Viele Grüße aus dem Garten\nHenrike',
    'LG H. Vollstedt',
    'Mit freundlichen Grüßen\n\nHenrike Vollstedt\n-- \nVollstedt Gärten\nTel. 04331 555 12 34\nwww.vollstedt-gaerten.example',
    'Bis bald,\nHenrike',
  ],
  en: [
    'Kind regards\nHenrike Vollstedt',
    'Best wishes,\nHenrike',
    'All the best\nHenrike Vollstedt\n-- \nVollstedt Gärten',
  ],
};
const ASKED_OPEN: Readonly<Record<Made, readonly string[]>> = {
  de: ['Hallo Frau Vollstedt,', 'Sehr geehrte Frau Vollstedt,', 'Guten Tag,', 'Liebe Henrike,', 'Moin,'],
  en: ['Dear Mrs Vollstedt,', 'Hello,', 'Hi Henrike,'],
};
const ASKED_MORE: Readonly<Record<Made, readonly string[]>> = {
  de: [
    'eine kurze Frage:',
    'wir haben Ihre Seite gefunden.',
    'danke noch einmal für den schönen Tag!',
    'ich hoffe, es geht Ihnen gut.',
    'mein Mann sagt, ich soll Sie fragen.',
    '',
  ],
  en: ['a quick question.', 'we found your website.', 'thank you for your time last week.', ''],
};
const ASKED_END: Readonly<Record<Made, readonly string[]>> = {
  de: [
    'Viele Grüße\n{first} {last}',
    'Danke und Gruß, {nick}',
    'MfG\n{title}{first} {last}\n{street}\n{place}\nTel.: {phone}',
    'Freundliche Grüße\n{first} {last}\nMobil {phone}',
  ],
  en: ['Thanks\n{first} {last}', 'Best, {nick}', 'Kind regards\n{first} {last}\n{street}, {place}\n{phone}'],
};

const THINGS =
  'Schubkarre Rechnung Spaten Lieferung Pflanzliste Termin Zaun Torbogen Regentonne Foto Angebot Wasserhahn Gartentor Hochbeet Laterne Bank Rankgitter Pergola Kiesweg Brunnen Dachrinne Gewächshaus'.split(
    ' ',
  );
const EN_THINGS =
  'wheelbarrow invoice spade delivery list appointment fence arch barrel photo offer tap gate bed lamp bench trellis pergola path fountain gutter greenhouse'.split(
    ' ',
  );
const ONCE: Readonly<Record<Made, readonly string[]>> = {
  de: [
    'Haben Sie {a} Nummer {n} noch, oder ist {b} schon weg?',
    'Wo steht denn {a}, seit wir am {n}. die Sache mit {b} hatten?',
    'Könnten Sie {a} bis zum {n}. zusammen mit {b} bringen?',
    'Ist {a} mit {n} Teilen gemeint oder doch {b}?',
  ],
  en: [
    'Do you still have {a} number {n}, or is {b} gone?',
    'Where is {a} since the matter of {b} on the {n}th?',
    'Could you bring {a} by the {n}th together with {b}?',
  ],
};
const SAID: Readonly<Record<Made, readonly string[]>> = {
  de: [
    '{a} steht hinter dem Schuppen.',
    'Das mit {a} hat sich erledigt.',
    '{b} bringe ich am {n}. mit.',
    'Morgen früh schaue ich nach {a}.',
    'Da frage ich noch einmal bei der Baumschule.',
    'Bitte erinnern Sie mich am {n}. daran.',
  ],
  en: [
    '{a} stands behind the shed.',
    '{b} comes on the {n}th.',
    'I will look after {a} tomorrow.',
    'Please remind me on the {n}th.',
  ],
};
const SHORT: Readonly<Record<Made, readonly string[]>> = {
  de: ['Danke!', 'Alles klar, bis dann.', 'Passt.', 'Ist angekommen, vielen Dank.'],
  en: ['Thanks!', 'Fine with me.', 'Got it.'],
};

type Quote = (asked: string, person: Person, day: number) => string;

const cited = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
const QUOTES: Readonly<Record<Made, readonly Quote[]>> = {
  de: [
    (asked, { first, last, mail }, day) =>
      `Am ${day}. März 2024 um 09:${10 + day} schrieb ${first} ${last} <${mail}>:\n\n${cited(asked)}`,
    (asked, { first, last, mail }, day) =>
      `Am Mo., ${day}. Mai 2023 um 18:0${day % 10} Uhr schrieb ${first} ${last} <\n${mail}>:\n\n${cited(asked)}`,
    (asked, { first, last, mail }, day) =>
      `Von: ${first} ${last} <${mail}>\nGesendet: Dienstag, ${day}. Juni 2022 14:31\nAn: Henrike Vollstedt <post@vollstedt-gaerten.example>\nBetreff: Frage\n\n${asked}`,
    (asked, { first, last, mail }, day) =>
      `-----Ursprüngliche Nachricht-----\nVon: ${last}, ${first} [mailto:${mail}]\nGesendet: Freitag, ${day}. Juli 2021 08:12\nAn: post@vollstedt-gaerten.example\nBetreff: Ihr Garten\n\n${asked}`,
    (asked, { first, last }, day) => `> Am ${day}.04.2020 um 11:22 schrieb ${first} ${last}:\n> \n${cited(asked)}`,
    (asked, { first, last, mail }, day) =>
      `________________________________\nVon: ${first} ${last} <${mail}>\nGesendet: Montag, ${day}. August 2022 10:00:00\nAn: Henrike Vollstedt\nBetreff: Re: Garten\n\n${asked}`,
    (asked, { first, last, mail }, day) =>
      `Gesendet: Samstag, ${day}. September 2019 um 20:15 Uhr\nVon: "${first} ${last}" <${mail}>\nAn: post@vollstedt-gaerten.example\nBetreff: Anfrage\n\n${asked}`,
  ],
  en: [
    (asked, { first, last, mail }, day) =>
      `On Mon, ${day} May 2023 at 10:1${day % 10}, ${first} ${last} <${mail}> wrote:\n\n${cited(asked)}`,
    (asked, { first, last }, day) => `On ${day} Jun 2022, at 14:31, ${first} ${last} wrote:\n\n${cited(asked)}`,
    (asked, { first, last, mail }, day) =>
      `From: ${first} ${last} <${mail}>\nSent: Tuesday, March ${day}, 2022 9:31 AM\nTo: Henrike Vollstedt <post@vollstedt-gaerten.example>\nSubject: Question\n\n${asked}`,
    (asked, { first, last, mail }, day) =>
      `-----Original Message-----\nFrom: ${first} ${last} [mailto:${mail}]\nSent: Friday, July ${day}, 2021 8:12 AM\nTo: post@vollstedt-gaerten.example\nSubject: Your garden\n\n${asked}`,
  ],
};

/** A mailbox of so many mails that were sent, and what is true about it. */
export function otherSent(count: number): MadeSent {
  const personal = new Set<string>();
  const mails: string[] = [];
  let state = 4711;
  const draw: Draw = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) & 0x7fff_ffff;
    return (state >>> 9) % below;
  };
  const one = <T>(of: readonly T[]): T => of[draw(of.length)] as T;
  for (let at = 0; at < count; at += 1) {
    const person = personOf(draw, at);
    const isRecurring = draw(2) === 0;
    const matter = OTHER_MATTERS[draw(OTHER_MATTERS.length)];
    const lang: Made = isRecurring && matter ? matter.lang : draw(3) === 0 ? 'en' : 'de';
    const filled = (text: string) => filledWith(text, person);
    const things = lang === 'de' ? THINGS : EN_THINGS;
    const [a, b, n] = [one(things), one(things), String(2 + draw(27))];
    const loose = (text: string) => text.replaceAll('{a}', a).replaceAll('{b}', b).replaceAll('{n}', n);
    let [asked, said] = ['', ''];
    if (isRecurring && matter) {
      asked = one(matter.wordings);
      const inside = one(INSIDE[lang]);
      for (const each of partsOf(inside, person)) personal.add(each);
      const sentences = matter.answer.filter((_, index) => index === 0 || draw(4) > 0);
      said = [sentences.join(draw(3) === 0 ? '\n\n' : ' '), filled(inside)]
        .filter((each) => each !== '')
        .join(draw(2) === 0 ? ' ' : '\n\n');
    } else if (draw(4) === 0) {
      asked = '';
      said = one(SHORT[lang]);
    } else {
      asked = loose(one(ONCE[lang]));
      said = [one(SAID[lang]), one(SAID[lang])].map(loose).join(' ');
    }
    const whole = `${one(ASKED_OPEN[lang])}\n\n${[one(ASKED_MORE[lang]), asked].filter((each) => each !== '').join('\n')}\n\n${filled(one(ASKED_END[lang]))}`;
    const quote = asked === '' && draw(2) === 0 ? '' : one(QUOTES[lang])(whole, person, 1 + draw(28));
    const body = `${filled(one(GREET[lang]))}\n\n${said}\n\n${one(CLOSE[lang])}\n\n${quote}`;
    mails.push(mailOf(at, person, body));
  }
  return { mbox: mails.join('\n'), recurring: OTHER_MATTERS, personal: [...personal] };
}

function filledWith(text: string, person: Person): string {
  return text.replace(/\{(~?)(\w+)\}/g, (_, small: string, key: string) => {
    const value = person[key as keyof Person] ?? '';
    return small === '' ? value : value.toLowerCase();
  });
}

/** What of the person stands in a sentence. A title says nothing by itself. */
function partsOf(text: string, person: Person): string[] {
  return [...text.matchAll(/\{(~?)(\w+)\}/g)].flatMap(([whole, , key]) =>
    key === 'title' ? [] : filledWith(whole, person),
  );
}

function mailOf(at: number, { first, last, mail }: Person, body: string): string {
  const name = `=?utf-8?B?${Buffer.from(`${first} ${last}`).toString('base64')}?=`;
  const day = 1 + (at % 28);
  return [
    `From MAILER-DAEMON Mon Jan  1 00:00:00 2024`,
    `From: Henrike Vollstedt <post@vollstedt-gaerten.example>`,
    `To: ${name} <${mail}>`,
    `Subject: Re: ${['Garten', 'Anfrage', 'Ihre Nachricht', 'Question'][at % 4]}`,
    `Date: ${day} Mar ${2012 + (at % 12)} 10:00:00 +0100`,
    `Message-ID: <${at}.other@vollstedt-gaerten.example>`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body.replace(/^From /gm, '>From '),
    '',
  ].join('\n');
}
