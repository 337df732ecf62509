import { Key, Keys } from '../../../src/look/desk/keys.tsx';
import { Leak, LeakWord } from '../../../src/look/desk/leak.tsx';
import { Differs, Phrasings } from '../../../src/look/desk/phrasings.tsx';
import { Button, Buttons } from '../../../src/look/forms/button.tsx';
import { TextArea } from '../../../src/look/forms/text-area.tsx';
import { Tick } from '../../../src/look/forms/tick.tsx';
import { Folded } from '../../../src/look/text/folded.tsx';
import { PageHead } from '../../../src/look/text/page-head.tsx';
import { Passage } from '../../../src/look/text/passage.tsx';
import { Section } from '../../../src/look/text/section.tsx';
import { Slip } from '../../../src/look/text/slip.tsx';
import { Titles } from '../../../src/look/text/titles.tsx';
import { deskPage } from '../frame.tsx';

const KEYS = [
  { keys: ['J', 'K'], does: 'wählen' },
  { keys: ['↵'], does: 'öffnen' },
  { keys: ['S'], does: 'steht schon da' },
  { keys: ['A'], does: 'antworten' },
  { keys: ['P'], does: 'später' },
  { keys: ['Z'], does: 'zurück' },
  { keys: ['?'], does: 'alle Tasten' },
];
const PHRASINGS = [
  {
    value: '1',
    checked: true,
    meta: 'Erste, Freitag',
    text: (
      <>
        Können Sie die Rechnung auf <Differs>meinen Arbeitgeber</Differs> ausstellen? Unsere Personalabteilung fragt
        danach.
      </>
    ),
  },
  {
    value: '2',
    checked: true,
    meta: 'Zweiter, Samstag',
    text: (
      <>
        Bezahlt das auch die Firma, und <Differs>erfährt mein Chef dann, worüber wir reden</Differs>?
      </>
    ),
  },
  {
    value: '3',
    checked: false,
    meta: (
      <>
        Vierter, Montag, <strong>vielleicht dieselbe</strong>
      </>
    ),
    text: (
      <>
        Kann ich die Kosten von der <Differs>Steuer</Differs> absetzen, wenn ich selbst zahle?
      </>
    ),
  },
];
const ANSWER = `Ja. Die Rechnung geht an die Firma, und darin stehen das Wort Coaching, die Daten und die Stunden. Mehr erfährt von mir niemand.

Was wir besprechen, bleibt zwischen uns, auch wenn der Träger in Wilhelmshaven bezahlt.`;

export const desk = () => deskPage('Runde vom Dienstag, 24. November', <Desk />, 'Runde');

function Desk() {
  return (
    <>
      <PageHead
        title="Runde vom Dienstag, 24. November"
        lead="Zehn Fragen: zwei Gruppen, vier einzelne, eine überfällige."
      >
        <Keys lines={KEYS} />
      </PageHead>
      <Section id="ueberfaellig" label="Überfällig" tone="late">
        <Titles
          items={[
            {
              title: 'Gibt es im Frühjahr wieder einen Leitungskreis für Selbstständige?',
              href: '/tisch/1/',
              meta: 'Eine Frage vom 12. November. Versprochen war Donnerstag, der 19. Die Fragende weiß seit Freitag, dass es bis zum 26. dauert.',
            },
          ]}
        />
      </Section>
      <Section
        id="gruppe-1"
        tone="now"
        label={
          <>
            Gruppe 1<br />
            drei Menschen
          </>
        }
      >
        <Group />
      </Section>
      <Section id="einzeln" label="Einzeln">
        <Titles
          items={[
            { title: 'Sprechen Sie auch Niederländisch?', href: '/tisch/2/' },
            { title: 'Darf ich unser Gespräch aufnehmen?', href: '/tisch/3/' },
          ]}
        />
      </Section>
      <Section id="ablage" label="Ablage">
        <Folded summary="Hinweise und Ratschläge: vier">
          <p>Der erste Hinweis steht hier.</p>
        </Folded>
        <Folded summary="Angebote: zwei" />
        <p class="meta">Nichts davon eilt. Was hier liegt, wird nach 90 Tagen gelöscht.</p>
      </Section>
    </>
  );
}

function Group() {
  return (
    <form class="group" action="/tisch/runde/1" method="post">
      <h3 class="heading">Rechnung an die Firma, und was die Firma erfährt</h3>
      <Phrasings name="askers" legend="An wen die Antwort geht" items={PHRASINGS} />
      <Slip>
        <Passage
          label="Steht vielleicht schon da"
          title="Übernimmt mein Arbeitgeber die Kosten?"
          href="/fragen/kosten/"
          quote="»Oft, ja. Ich schreibe die Rechnung auf die Firma. Darin steht ›Coaching‹, das Datum und die Stunden, sonst nichts.«"
          meta="Antwort vom 14. Mai 2024"
        >
          <Button>
            Diese Antwort an alle drei <Key>S</Key>
          </Button>
        </Passage>
      </Slip>
      <TextArea name="answer" label="Ihre Antwort, einmal für alle drei" value={ANSWER} rows={8} />
      <Leak
        buttons={
          <>
            <Button>Streichen</Button>
            <Button kind="link">Stehen lassen</Button>
          </>
        }
      >
        <LeakWord>Wilhelmshaven</LeakWord> steht nur in der Frage der Dritten. Soll es für alle stehen bleiben?
      </Leak>
      <TextArea
        name="line"
        label="Eine Zeile nur für die Dritte"
        rows={1}
        value="Der Kreis für Kita-Leitungen beginnt im Februar wieder."
      />
      <Tick
        name="publish"
        checked
        label={
          <>
            <strong>Auch veröffentlichen</strong>, damit die Nächste es findet
          </>
        }
      />
      <div class="nested">
        <TextArea
          name="title"
          label="Titel, wie wirklich gefragt wurde"
          rows={1}
          value="Was erfährt meine Firma, wenn sie die Rechnung bezahlt?"
          hint={
            <>
              Wird die Datei <code>content/questions/rechnung-an-die-firma.md</code>. Die Dritte hat der
              Veröffentlichung ihrer Worte nicht zugestimmt; sie erscheinen nicht.
            </>
          }
        />
      </div>
      <Buttons>
        <Button kind="filled">
          An alle drei senden <Key>⌃ ↵</Key>
        </Button>
        <Button kind="link">Später</Button>
        <Button kind="link">Weitergeben</Button>
        <Button kind="link">Ablehnen</Button>
      </Buttons>
      <p class="hint">Zehn Minuten lang können Sie es zurückholen.</p>
    </form>
  );
}
