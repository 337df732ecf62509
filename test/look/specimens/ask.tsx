import { Button } from '../../../src/look/forms/button.tsx';
import { Choices } from '../../../src/look/forms/choices.tsx';
import { Status } from '../../../src/look/forms/status.tsx';
import { TextArea } from '../../../src/look/forms/text-area.tsx';
import { Folded } from '../../../src/look/text/folded.tsx';
import { More } from '../../../src/look/text/more.tsx';
import { Passage, Passages } from '../../../src/look/text/passage.tsx';
import { Promised } from '../../../src/look/text/prose.tsx';
import { Section } from '../../../src/look/text/section.tsx';
import { Slip } from '../../../src/look/text/slip.tsx';
import { Spread } from '../../../src/look/text/spread.tsx';
import { Titles } from '../../../src/look/text/titles.tsx';
import { Tide } from '../../../src/look/tide.tsx';
import { publicPage } from '../frame.tsx';
import { PLAIN } from '../weeks.ts';

const KINDS = [
  { value: 'advice', label: 'ein Hinweis' },
  { value: 'offer', label: 'ein Angebot' },
  { value: 'client', label: 'Ich bin Klientin oder Klient' },
];
const ANSWERED = [
  {
    title: 'Erfährt mein Arbeitgeber, worüber wir reden?',
    href: '/fragen/arbeitgeber/',
    date: { on: '2026-11-05', text: '5. Nov. 2026' },
  },
  {
    title: 'Arbeiten Sie auch mit Geschwistern, die zusammen einen Betrieb führen?',
    href: '/fragen/geschwister/',
    date: { on: '2026-10-27', text: '27. Okt. 2026' },
  },
  {
    title: 'Wie finde ich heraus, ob ich kündigen will?',
    href: '/fragen/kuendigen/',
    date: { on: '2026-10-13', text: '13. Okt. 2026' },
  },
];
const TEXT =
  'Ich habe morgen um neun einen Termin bei Ihnen, und mein Sohn hat seit heute Nachmittag Fieber. Kann ich jetzt noch absagen, und muss ich die Stunde dann bezahlen?';

export const ask = () => publicPage('Ihre Frage', <Ask />, { current: 'Fragen' });

function Ask() {
  return (
    <>
      <Spread left={<Form />} right={<Written />} />
      <Section id="beantwortet" label="Schon beantwortet">
        <Titles items={ANSWERED} />
        <More href="/fragen/alle/">Alle Antworten, nach Jahren</More>
      </Section>
    </>
  );
}

function Form() {
  return (
    <>
      <h1>Ihre Frage</h1>
      <form action="/fragen/" method="post">
        <TextArea name="text" label="Was möchten Sie wissen?" value={TEXT} rows={6} fixed />
        <Status id="status">
          <strong>Drei Stellen gefunden.</strong> <a href="#geschrieben">Ansehen</a>
        </Status>
        <Button kind="filled">Frage senden</Button>
        <Promised>
          Ihre Frage liegt am <strong>Dienstag, 24. November, 10 Uhr</strong> auf meinem Tisch. Antwort bis Donnerstag,
          26. November.
        </Promised>
        <Tide lang="de" week={PLAIN} />
        <Folded summary="Es ist keine Frage?">
          <Choices name="kind" label="Was Sie schreiben, ist" quiet options={KINDS} value="advice" />
        </Folded>
      </form>
    </>
  );
}

function Written() {
  return (
    <section id="geschrieben" aria-labelledby="dazu">
      <Slip>
        <Passage
          label="Dazu habe ich schon etwas geschrieben:"
          labelId="dazu"
          title="Kann ich ein Gespräch am selben Tag absagen?"
          href="/fragen/absagen/"
          quote="»Ja. Bis sieben Uhr morgens genügt eine Nachricht, und es kostet nichts. Bei Krankheit, der eigenen oder der eines Kindes, gilt das auch später noch.«"
          meta="Antwort vom 3. März 2025"
        >
          <Ways />
        </Passage>
      </Slip>
      <Passages>
        {[
          <Passage
            label="Vielleicht hilft Ihnen eine dieser Stellen:"
            labelId="vielleicht"
            title="So arbeiten wir zusammen"
            href="/zusammenarbeit/#termine"
            quote="»Ein ausgefallenes Gespräch holen wir innerhalb von vier Wochen nach. Was dann noch offen ist, verfällt nicht, es wird verrechnet.«"
            meta="Seite, Abschnitt »Termine«, geändert am 9. Januar 2026"
          >
            <Ways />
          </Passage>,
          <Passage
            title="Können wir ein Treffen kurzfristig ans Telefon verlegen?"
            href="/fragen/telefon/"
            quote="»Fast immer. Am Telefon geht beinahe alles, was im Zimmer geht, und manches geht besser.«"
            meta="Antwort vom 18. Juni 2024"
          >
            <Ways />
          </Passage>,
        ]}
      </Passages>
    </section>
  );
}

function Ways() {
  return (
    <>
      <Button type="button">Das beantwortet meine Frage</Button>
      <Button type="button" kind="link">
        Bei mir ist es anders
      </Button>
    </>
  );
}
