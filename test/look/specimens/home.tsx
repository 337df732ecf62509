import { Button } from '../../../src/look/forms/button.tsx';
import { Field } from '../../../src/look/forms/field.tsx';
import { Line } from '../../../src/look/forms/line.tsx';
import { More } from '../../../src/look/text/more.tsx';
import { PageHead } from '../../../src/look/text/page-head.tsx';
import { Promised } from '../../../src/look/text/prose.tsx';
import { Section } from '../../../src/look/text/section.tsx';
import { Titles } from '../../../src/look/text/titles.tsx';
import { Tide } from '../../../src/look/tide.tsx';
import { publicPage } from '../frame.tsx';
import { PLAIN } from '../weeks.ts';

const TEXTS = [
  {
    title: 'Wer zuletzt redet',
    href: '/2026/wer-zuletzt-redet/',
    date: { on: '2026-11-12', text: '12. Nov. 2026' },
    summary: 'Eine Regel aus dem Leitungskreis, die ich gern früher gekannt hätte.',
  },
  {
    title: 'Drei Tage Stille',
    href: '/2026/drei-tage-stille/',
    date: { on: '2026-10-22', text: '22. Okt. 2026' },
    summary: 'Warum ich nach dem ersten Gespräch niemanden zusagen lasse, auch mich nicht.',
  },
  {
    title: 'Das Protokoll, das keiner liest',
    href: '/2026/das-protokoll/',
    date: { on: '2026-10-01', text: '1. Okt. 2026' },
    summary: 'Ein Vorschlag für Sitzungen, nach denen nichts geschieht.',
  },
  {
    title: 'Notes for someone who inherits a team',
    href: '/en/2026/notes/',
    lang: 'en',
    date: { on: '2026-09-03', text: '3. Sept. 2026' },
    summary: 'Auf Englisch. Sechs Dinge, die in den ersten vierzig Tagen liegen bleiben dürfen.',
  },
] as const;

const ANSWERS = [
  { title: 'Kann ich ein Gespräch am selben Tag absagen?', href: '/fragen/absagen/' },
  { title: 'Erfährt mein Arbeitgeber, worüber wir reden?', href: '/fragen/arbeitgeber/' },
  { title: 'Arbeiten Sie auch mit Geschwistern, die zusammen einen Betrieb führen?', href: '/fragen/geschwister/' },
];

export const home = () => publicPage('Henrike Tammen', <Home />);

function Home() {
  return (
    <>
      <PageHead
        home
        title="Ich begleite Menschen, die führen, durch die Monate, in denen sich etwas ändert."
        lead="Einzeln und in kleinen Kreisen, in Oldenburg und am Telefon. Seit 1996."
      />
      <Section id="fragen" label="Fragen">
        <form action="/fragen/" method="get">
          <Line button={<Button kind="filled">Nachsehen</Button>}>
            <Field
              name="text"
              label="Was möchten Sie wissen?"
              hint="Vieles steht schon hier. Was Sie tippen, bleibt bei Ihnen, bis Sie es senden."
            />
          </Line>
        </form>
        <Promised>
          Was noch nirgends steht, liegt am <strong>Dienstag, 24. November, 10 Uhr</strong> auf meinem Tisch. Antwort
          bis Donnerstag.
        </Promised>
        <Tide lang="de" week={PLAIN} />
      </Section>
      <Section id="texte" label="Neue Texte">
        <Titles items={TEXTS} />
        <More href="/archiv/">Alle Texte seit 1999</More>
      </Section>
      <Section id="antworten" label="Zuletzt beantwortet">
        <Titles items={ANSWERS} />
        <More href="/fragen/">Alle Fragen</More>
      </Section>
      <Section id="brief" label="Brief">
        <p>Jeder Text kommt auch als Brief zu Ihnen: vollständig, etwa zweimal im Monat, ohne etwas anderes darin.</p>
        <form action="/brief/" method="post">
          <Line button={<Button>Brief bestellen</Button>}>
            <Field name="email" type="email" label="Ihre E-Mail-Adresse" autocomplete="email" />
          </Line>
        </form>
      </Section>
      <Section id="gespraech" label="Ein erstes Gespräch">
        <p>
          Es dauert eine Stunde, kostet nichts und verpflichtet zu nichts. Danach schweigen wir beide drei Tage.{' '}
          <a href="/termine/">Freie Stunden ansehen</a>
        </p>
      </Section>
    </>
  );
}
