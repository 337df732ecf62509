import { GERMAN_FORMS, NO_PARTICIPLES } from './forms-german.ts';
import { stemGerman } from './stem-german.ts';
import type { Tongue } from './tongue.ts';

const FUNCTION_WORDS =
  `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
  bei beim bin bis bist bitte bzw da dabei dadurch dafür dagegen daher damit danach danke dann dar darauf daraus darf darin darüber
  darum das dass davon dazu dein deine deinem deinen deiner dem den denn der deren des dessen die dies diese diesem diesen dieser
  dieses dir doch dort du durch dürfen ein eine einem einen einer eines einige einmal er es etwa etwas euch euer eure für gab gar
  geben gern gerne gibt hab habe haben hallo hat hatte hatten hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins
  ist ja jede jedem jeden jeder jedes jemand jetzt kann kannst kein keine keinem keinen keiner können könnt könnte könnten lassen
  mag mal man manche mehr mein meine meinem meinen meiner meines mich mir mit mochte möchte möchten muss müssen müsste nach nein nicht
  nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind so sogar soll sollen sollte sollten
  sonst sowie um und uns unser unsere unserem unseren unserer unter viel vom von vor wann war wäre waren warum was weil welche welchem
  welchen welcher welches wem wen wenn wer werde werden wessen wie wieder wieso will wird wirst wo wofür woher wohin wollen wollte
  womit worüber wozu würde würden zu zum zur`.split(/\s+/);

const PREFIXES =
  'ab|an|auf|aus|bei|durch|ein|fest|her|hin|los|mit|nach|um|unter|vor|weg|weiter|zu|zurück|zusammen|über';
const PARTICIPLE = new RegExp(`^(${PREFIXES})?ge(.{3,}?)e?t$`);

/** `gekostet` counts as `kost`, `angemeldet` as `anmeld`. */
function withoutGe(word: string): string {
  return !word.includes('ge') || NO_PARTICIPLES.includes(word) ? word : word.replace(PARTICIPLE, '$1$2en');
}

export const german: Tongue = {
  stem: stemGerman,
  forms: GERMAN_FORMS,
  base: withoutGe,
  functionWords: FUNCTION_WORDS,
  negations: ['nicht', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'nie', 'niemals', 'ohne', 'nichts'],
  asked: [
    ['price', '(?:was|wieviel|wie viel) (?:\\S+ ){0,5}?(?:kosten|kostet|(?:be)?zahlen?|berechne\\S*|verlang\\S*)'],
    ['price', 'wie teuer|preise?|kosten|kostet|honorare?|gebühr(?:en)?|tarife?'],
    ['duration', 'wie lange?|wie ?viele? (?:zeit|stunden|tage|wochen|monate)|dauer[nt]?'],
    ['amount', 'wie ?viele?|wie (?:hoch|gross|oft|häufig|weit|alt)'],
    ['when', 'wann|öffnungszeiten|uhrzeit'],
    ['where', 'wo|wohin|woher|in welche[mnrs]? (?:stadt|ort|land|ländern)'],
    ['why', 'warum|wieso|weshalb|weswegen|wozu|aus welche[mn] grund'],
    ['who', 'wer|wem|wen|wessen'],
    ['how', 'wie|auf welche (?:art|weise)|was (?:muss|soll|kann) ich (?:tun|machen)'],
    ['which', 'welche[mnrs]?'],
    ['what', 'was|worum|worüber|womit|wofür'],
    [
      'whether',
      '^(?:kann|können|könnten?|darf|dürfen|ist|sind|gibt|hat|habe|haben|muss|müssen|soll|sollten?|wird|werden)',
    ],
    ['whether', '(?:kann|darf|muss|soll|sollte|ob) (?:ich|man|mich|mein|wir|es)'],
  ],
};
