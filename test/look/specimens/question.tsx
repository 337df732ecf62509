import { Button, Buttons, LinkButton } from '../../../src/look/forms/button.tsx';
import { Asked } from '../../../src/look/text/asked.tsx';
import { PageHead } from '../../../src/look/text/page-head.tsx';
import { Prose } from '../../../src/look/text/prose.tsx';
import { Row } from '../../../src/look/text/row.tsx';
import { Section } from '../../../src/look/text/section.tsx';
import { Titles } from '../../../src/look/text/titles.tsx';
import { publicPage } from '../frame.tsx';

const ASKED = [
  '»Was passiert, wenn ich krank bin?«',
  '»Bis wann muss ich Bescheid sagen, wenn ich nicht kann?«',
  '»Muss ich eine ausgefallene Stunde bezahlen?«',
];
const NEAR = [
  { title: 'Können wir ein Treffen kurzfristig ans Telefon verlegen?', href: '/fragen/telefon/' },
  { title: 'So arbeiten wir zusammen', href: '/zusammenarbeit/#termine', summary: 'Abschnitt »Termine«' },
];

export const question = () =>
  publicPage('Kann ich ein Gespräch am selben Tag absagen?', <Question />, { current: 'Fragen' });

function Question() {
  return (
    <>
      <PageHead margin={<a href="/fragen/">Fragen</a>} title="Kann ich ein Gespräch am selben Tag absagen?" />
      <Row margin="Beantwortet am 3. März 2025, geändert am 9. Januar 2026">
        <Prose>
          <p>
            Ja. Bis sieben Uhr morgens genügt eine Nachricht, und es kostet nichts. Bei Krankheit, der eigenen oder der
            eines Kindes, gilt das auch später noch.
          </p>
          <p>
            Danach berechne ich die halbe Stunde, denn der Platz bleibt leer. Wer mir am selben Tag einen anderen Termin
            aus meinen freien Stunden nennt, zahlt auch das nicht.
          </p>
          <p>
            Eine Nachricht heißt: eine E-Mail oder ein Anruf auf dem Band. Ich sehe zwischen den Gesprächen nicht nach,
            Ihre Absage gilt trotzdem von dem Augenblick an, in dem sie da ist. Eine Begründung brauche ich nicht.
          </p>
        </Prose>
        <form action="/fragen/beantwortet" method="post">
          <Buttons>
            <Button>Das beantwortet meine Frage</Button>
            <LinkButton href="/fragen/" kind="link">
              Nein, ich möchte fragen
            </LinkButton>
          </Buttons>
        </form>
      </Row>
      <Section id="auch" label="So wurde auch gefragt">
        <Asked phrasings={ASKED} />
      </Section>
      <Section id="nahe" label="Dazu gehört">
        <Titles items={NEAR} />
      </Section>
      <Section id="adresse" label="Adresse">
        <p>
          Diese Antwort steht unter henrike-tammen.example/fragen/absagen/ und bleibt dort. Neue Antworten kommen auch{' '}
          <a href="/fragen/feed.xml">im Feed</a>.
        </p>
      </Section>
    </>
  );
}
