import { Calendar } from '../../../src/look/calendar.tsx';
import { Legend } from '../../../src/look/legend.tsx';
import { PageHead } from '../../../src/look/text/page-head.tsx';
import { Section } from '../../../src/look/text/section.tsx';
import { publicPage } from '../frame.tsx';
import { CALENDAR } from '../weeks.ts';

const ROWS = CALENDAR.map((row) => ({
  label: row.label,
  week: row.week,
  words:
    'moved' in row ? (
      <>
        {row.words}
        <strong>{row.moved}</strong>
      </>
    ) : (
      row.words
    ),
}));

export const availability = () => publicPage('Wann ich erreichbar bin', <Availability />, { current: 'Erreichbar' });

function Availability() {
  return (
    <>
      <PageHead
        title="Wann ich erreichbar bin"
        lead="Ich lese Fragen dienstags und donnerstags um zehn, in Ruhe und der Reihe nach. Dazwischen lese ich nichts. Das liegt nicht an Ihnen."
      />
      <Section id="naechste" label="Die nächste Runde">
        <p>
          Was Sie bis <strong>Dienstag, 24. November, 9:30 Uhr</strong> senden, liegt um zehn auf meinem Tisch. Die
          Antwort haben Sie bis Donnerstag. Höchstens fünfzehn Fragen passen in eine Runde; ist sie voll, sagt die Seite
          es vorher und nennt die nächste.
        </p>
      </Section>
      <Calendar
        id="kalender"
        title="Gezeitenkalender"
        weekdays={['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']}
        rows={ROWS}
      />
      <Section id="zeichen" label="Zeichen">
        <Legend
          lang="de"
          signs={['next', 'later', 'past', 'away', 'holiday']}
          words={{ holiday: 'Feiertag in Niedersachsen' }}
        />
      </Section>
      <Section id="mitnehmen" label="Mitnehmen">
        <p>
          <a href="/erreichbar/runden.ics">Alle Runden als Kalenderdatei</a>
        </p>
      </Section>
      <Section id="notfall" label="Wenn es nicht warten kann">
        <p>
          Ich bin keine Notstelle. Bei Gefahr hilft die 112. Wer nachts jemanden zum Reden braucht, erreicht die
          Telefonseelsorge unter 0800 111 0 111, kostenlos und rund um die Uhr.
        </p>
      </Section>
    </>
  );
}
