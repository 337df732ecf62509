import { Button } from '../../../src/look/forms/button.tsx';
import { Field } from '../../../src/look/forms/field.tsx';
import { Line } from '../../../src/look/forms/line.tsx';
import { More } from '../../../src/look/text/more.tsx';
import { PageHead } from '../../../src/look/text/page-head.tsx';
import { Row } from '../../../src/look/text/row.tsx';
import { Section } from '../../../src/look/text/section.tsx';
import { Titles } from '../../../src/look/text/titles.tsx';
import { publicPage } from '../frame.tsx';

export const gone = () => publicPage('Hier stand etwas', <Gone />, { horizon: 'empty', noindex: true });
export const notFound = () => publicPage('Hier ist nur Wasser', <NotFound />, { horizon: 'empty', noindex: true });

function Gone() {
  return (
    <>
      <PageHead
        margin="2011 bis 2019"
        title="Hier stand »Fünf Regeln für gute Meetings«"
        lead="Ich habe den Text am 4. Mai 2019 zurückgezogen, weil ich vier der fünf Regeln nicht mehr glaube."
      />
      <Row>
        <p>
          Die fünfte steht heute in <a href="/2026/das-protokoll/">Das Protokoll, das keiner liest</a>. Diese Adresse
          bleibt so stehen, damit niemand vergeblich sucht.
        </p>
        <Search label="Etwas anderes suchen" />
      </Row>
    </>
  );
}

function NotFound() {
  return (
    <>
      <PageHead
        title="Hier ist nur Wasser"
        lead="Unter dieser Adresse hat nie etwas gestanden. Vielleicht ist unterwegs ein Zeichen verloren gegangen."
      />
      <Row>
        <Search label="Suchen, was Sie suchten" value="drei tage stile" />
      </Row>
      <Section id="nahe" label="Nahe dabei">
        <Titles
          items={[
            {
              title: 'Drei Tage Stille',
              href: '/2026/drei-tage-stille/',
              date: { on: '2026-10-22', text: '22. Okt. 2026' },
            },
          ]}
        />
        <More href="/archiv/">Alle Texte</More>
      </Section>
    </>
  );
}

function Search({ label, value }: { readonly label: string; readonly value?: string }) {
  return (
    <search>
      <form action="/suche/" method="get">
        <Line button={<Button>Suchen</Button>}>
          <Field name="q" type="search" label={label} value={value} />
        </Line>
      </form>
    </search>
  );
}
