import { Arcs } from '../../../src/look/arcs.tsx';
import { Entries } from '../../../src/look/text/entries.tsx';
import { PageHead } from '../../../src/look/text/page-head.tsx';
import { publicPage } from '../frame.tsx';

const VENTURES = [
  {
    from: 1996,
    to: 2003,
    title: 'Tammen & Voss, Seminare',
    text: 'Mit Jörn Voss. Führungsseminare für Sparkassen und Krankenhäuser, 140 Tage im Jahr. Wir hörten auf, als wir die eigenen Folien nicht mehr sehen konnten.',
  },
  {
    from: 1999,
    to: 2011,
    title: 'Die Schreibstube',
    text: 'Eine Bürogemeinschaft in der Gaststraße, sieben Tische, ein Ofen. Der Ofen steht noch.',
  },
  {
    from: 2004,
    title: 'Praxis für Coaching',
    text: 'Einzelne Menschen, eine Stunde, ein Zimmer. Daraus ist alles andere entstanden.',
  },
  {
    from: 2009,
    to: 2016,
    title: 'Deichgespräche',
    text: 'Drei Tage gehen, auf Spiekeroog und in Dangast, höchstens acht Leute. Mit dem zweiten Knie kam das Ende.',
  },
  {
    from: 2018,
    title: 'Leitungskreise',
    text: 'Sechs Menschen, ein halbes Jahr, ein Thema. Zwei Kreise laufen zugleich.',
  },
  {
    from: 2021,
    to: 2022,
    title: 'Leise führen',
    text: 'Ein Kurs am Bildschirm, gut besucht und falsch. Was daran richtig war, steht jetzt in den Texten.',
  },
];

export const ventures = () => publicPage('Werdegang', <Ventures />, { current: 'Werdegang' });

function Ventures() {
  return (
    <>
      <PageHead
        title="Dreißig Jahre, sechs Unternehmungen"
        lead="Zwei davon laufen noch. Die anderen sind zu Ende gegangen, und das gehört dazu."
      />
      <Arcs ventures={VENTURES} today={2026.9} todayWord="heute" />
      <Entries
        items={VENTURES.map(({ from, to, title, text }) => ({
          margin: `${from} bis ${to ?? 'heute'}`,
          title,
          children: <p>{text}</p>,
        }))}
      />
    </>
  );
}
