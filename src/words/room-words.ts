/**
 * Two halves make a word to be read out and typed: 64 times 64 of them, 12 bits each. By rule: things everybody has seen,
 * spoken as they are written, no two of a list beginning with the same four letters, none in both lists of a language that
 * could be split another way.
 */
export const roomWords = {
  de: {
    first: split(
      'sonnen mond stern nebel regen schnee wind sturm morgen abend winter sommer herbst meer insel strand',
      'hafen wald berg tal fluss wiesen garten blumen rosen birken linden tannen apfel honig brot salz',
      'silber kupfer gold eisen glas stein sand lehm vogel adler falken enten hasen fuchs igel katzen',
      'pferde schaf bienen fisch leucht kerzen lampen feuer wolken donner quell brunnen dorf kloster gras korn',
    ),
    second: split(
      'turm bogen krug kiste truhe schale decke mantel schuh hut ring kette glocke geige fahne karte',
      'brief feder pinsel spiegel fenster pforte treppe dach keller kammer tisch stuhl bank wiege wagen boot',
      'segel anker ruder steg pfad gasse bucht ufer wiese acker zaun hecke beet baum zweig blatt',
      'wurzel nest fels grotte rinne teich insel mulde lichtung kuchen suppe tee nuss kern saft lied',
    ),
  },
  en: {
    first: split(
      'sun moon star mist rain snow wind storm morning evening winter summer autumn ocean island beach',
      'harbour forest hill valley river meadow garden flower rose birch linden pine apple honey bread salt',
      'silver copper gold iron glass pebble sand clay bird eagle falcon duck rabbit fox hedgehog cat',
      'horse sheep bee fish torch candle lamp fire cloud thunder spring well village cloister barley corn',
    ),
    second: split(
      'tower arch jug box chest bowl blanket coat shoe hat ring chain bell fiddle flag map',
      'letter feather brush mirror window gate stairs roof cellar chamber table kettle bench cradle wagon boat',
      'sail anchor oar jetty path road bay shore lawn field ladder hedge bed tree twig leaf',
      'root nest rock cave source pond isle hollow glade cake soup tea nut kernel juice song',
    ),
  },
} as const;

function split(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ');
}
