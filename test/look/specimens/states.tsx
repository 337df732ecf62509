import { Button, Buttons } from '../../../src/look/forms/button.tsx';
import { ErrorSummary } from '../../../src/look/forms/errors.tsx';
import { Field } from '../../../src/look/forms/field.tsx';
import { Status } from '../../../src/look/forms/status.tsx';
import { Tick } from '../../../src/look/forms/tick.tsx';
import { Definitions } from '../../../src/look/text/definitions.tsx';
import { PageHead } from '../../../src/look/text/page-head.tsx';
import { Pages } from '../../../src/look/text/pages.tsx';
import { Passage } from '../../../src/look/text/passage.tsx';
import { Promised } from '../../../src/look/text/prose.tsx';
import { Section } from '../../../src/look/text/section.tsx';
import { Slip } from '../../../src/look/text/slip.tsx';
import { Tide } from '../../../src/look/tide.tsx';
import { publicPage } from '../frame.tsx';
import { AWAY, FULL } from '../weeks.ts';

const ERRORS = [
  { field: 'text', text: 'der Text ist zu kurz' },
  { field: 'email', text: 'die Adresse ist unvollständig' },
];

export const states = () => publicPage('Zustände', <States />, { menu: [], languageSwitch: undefined, footer: [] });

function States() {
  return (
    <>
      <PageHead title="Zustände" />
      <Section id="fehler" label="Fehler: Zusammenfassung und am Feld">
        <ErrorSummary title="Die Frage ist noch nicht gesendet." errors={ERRORS}>
          Zwei Stellen brauchen noch etwas:
        </ErrorSummary>
        <Field
          name="email"
          type="email"
          label="Ihre E-Mail-Adresse, für die Antwort"
          value="johanne.kramer@"
          error="Nach dem @ fehlt etwas, zum Beispiel »example.org«."
        />
        <Field name="text" label="Ihre Frage" value="?" error="Schreiben Sie bitte einen ganzen Satz." />
      </Section>
      <Section id="knoepfe" label="Fokus, gesperrt, in Arbeit">
        <Buttons>
          <Button kind="filled" id="focus">
            Frage senden
          </Button>
          <Button disabled>Rückholen bis 10:24</Button>
          <Button kind="filled">Wird gesendet …</Button>
        </Buttons>
      </Section>
      <Section id="gesendet" label="Gesendet, wartet auf Bestätigung">
        <p>
          Ihre Frage ist gespeichert. Ich habe Ihnen eine E-Mail an <strong>johanne.kramer@example.org</strong>{' '}
          geschickt; bestätigen Sie darin bis Dienstag, 18 Uhr, sonst wird die Frage gelöscht.{' '}
          <a href="/aendern/">Adresse ändern</a>
        </p>
      </Section>
      <Section id="nichts" label="Nichts gefunden">
        <Status id="status">Dazu steht hier noch nichts. Ihre Frage wäre die erste.</Status>
      </Section>
      <Section id="schon-da" label="Ein Titel ist angekündigt">
        <Slip>
          <Passage
            label="Liegt schon auf dem Tisch"
            title="Gibt es im Frühjahr wieder einen Leitungskreis?"
            meta="Antwort bis Donnerstag, 26. November"
          >
            <Button>Antwort auch an mich</Button>
          </Passage>
        </Slip>
      </Section>
      <Weeks />
      <Rest />
    </>
  );
}

function Weeks() {
  return (
    <>
      <Section id="voll" label="Runde voll">
        <Promised>
          Die Runde am Dienstag ist voll. Ihre Frage liegt am <strong>Donnerstag, 26. November, 10 Uhr</strong> auf
          meinem Tisch. Antwort bis Dienstag, 1. Dezember.
        </Promised>
        <Tide lang="de" week={FULL} />
      </Section>
      <Section id="verreist" label="Verreist">
        <Promised>
          Ich bin bis Sonntag, 3. Januar, verreist. Ihre Frage liegt am <strong>Dienstag, 5. Januar, 10 Uhr</strong> auf
          meinem Tisch.
        </Promised>
        <Tide lang="de" week={AWAY} />
      </Section>
    </>
  );
}

function Rest() {
  return (
    <>
      <Section id="ohne" label="Ohne JavaScript, nach dem Absenden">
        <p>
          <strong>Bevor es auf den Weg geht:</strong> Vielleicht steht die Antwort schon da. Ihre Frage ist noch hier,
          Wort für Wort.
        </p>
        <Tick name="consent" label="Meine Formulierung darf ohne Namen veröffentlicht werden." checked />
        <Tick name="between" label="Nur zwischen uns" hint="Dann wird sie nie zusammengefasst oder zitiert." />
        <Buttons>
          <Button kind="filled">Trotzdem senden</Button>
          <Button>Das beantwortet meine Frage</Button>
        </Buttons>
      </Section>
      <Section id="leer" label="Leerer Tisch">
        <h3 class="heading">Nichts auf dem Tisch</h3>
        <p>Die nächste Runde ist am Donnerstag, 26. November, um zehn.</p>
      </Section>
      <Section id="lang" label="Lange Wörter">
        <h3 class="heading">
          Grundstücks&shy;verkehrs&shy;genehmigungs&shy;zuständigkeits&shy;übertragungs&shy;verordnung
        </h3>
        <p>
          Eine Adresse bricht, wo sie muss:{' '}
          <a href="/lang/">https://henrike-tammen.example/fragen/grundstuecksverkehrsgenehmigungszustaendigkeit/</a>
        </p>
      </Section>
      <Section id="zeilen" label="Zeilen und Seiten">
        <Definitions
          rows={[
            { term: 'Für wen', children: 'Menschen, die seit weniger als einem Jahr führen' },
            { term: 'Preis', children: '180 Euro für anderthalb Stunden' },
          ]}
        />
        <Pages lang="de" page={2} last={7} href={(page) => `/archiv/?seite=${page}`} />
      </Section>
    </>
  );
}
