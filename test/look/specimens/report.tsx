import { Columns } from '../../../src/look/plots/columns.tsx';
import { Pair } from '../../../src/look/plots/pair.tsx';
import { Sticks } from '../../../src/look/plots/sticks.tsx';
import { PageHead } from '../../../src/look/text/page-head.tsx';
import { Section } from '../../../src/look/text/section.tsx';
import { Table } from '../../../src/look/text/table.tsx';
import { deskPage } from '../frame.tsx';

const ROUNDS = [
  ['Do 1. Okt.', 34, 1],
  ['Di 6. Okt.', 41, 3],
  ['Do 8. Okt.', 28, 2],
  ['Di 13. Okt.', 52, 4],
  ['Do 15. Okt.', 37, 2],
  ['Di 20. Okt.', 44, 2],
  ['Do 22. Okt.', 31, 1],
  ['Di 27. Okt.', 39, 2],
  ['Do 29. Okt.', 35, 2],
] as const;
const WEEKS = [
  ['40.', 9, 4],
  ['41.', 17, 6],
  ['42.', 14, 3],
  ['43.', 12, 5],
  ['44.', 9, 4],
] as const;

export const report = () => deskPage('Oktober 2026', <Report />, 'Bericht');

function Report() {
  return (
    <>
      <PageHead
        title="Oktober 2026"
        lead="Von 83 Fragen waren 61 schon beantwortet, bevor sie abgeschickt wurden. 22 kamen auf den Tisch und bekamen 19 Antworten. Sie saßen dafür fünf Stunden und 41 Minuten dort, in neun Runden."
      />
      <Pair
        left={
          <>
            <Sticks
              caption="Minuten am Tisch, je Runde"
              line={{ value: 60, label: '60 Minuten' }}
              sticks={ROUNDS.map(([label, value]) => ({ label: label.split(' ')[1] ?? '', value }))}
            />
            <Table caption="Minuten am Tisch, je Runde" quiet head={['Runde', 'Minuten', 'Antworten']} rows={ROUNDS} />
          </>
        }
        right={
          <>
            <Columns
              caption="Fragen je Kalenderwoche"
              words={['gesendet', 'schon beantwortet']}
              columns={WEEKS.map(([label, answered, sent]) => ({ label, values: [sent, answered] }))}
            />
            <Table
              caption="Fragen je Kalenderwoche"
              quiet
              head={['Woche', 'beantwortet', 'gesendet']}
              rows={WEEKS}
              sum={['Oktober', 61, 22]}
            />
          </>
        }
      />
      <Section id="nicht" label="Nicht gezählt">
        <p>Wer gelesen, geöffnet oder angeklickt hat. Das weiß dieses Haus nicht.</p>
      </Section>
    </>
  );
}
