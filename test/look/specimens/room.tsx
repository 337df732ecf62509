import { DayLine, SafetyWords, Speech } from '../../../src/look/browser/play.tsx';
import { Button, Buttons } from '../../../src/look/forms/button.tsx';
import { TextArea } from '../../../src/look/forms/text-area.tsx';
import { PageHead } from '../../../src/look/text/page-head.tsx';
import { Row } from '../../../src/look/text/row.tsx';
import { Slip } from '../../../src/look/text/slip.tsx';
import { publicPage } from '../frame.tsx';

const SAFETY_WORDS = ['Möwe', 'Kessel', 'Leinen', 'April', 'Wiese', 'Faden'];

export const room = () =>
  publicPage('Leitungskreis Herbst', <Room />, {
    menu: [],
    languageSwitch: undefined,
    footer: [],
    noindex: true,
    head: <link rel="stylesheet" href="/assets/room.css" />,
  });

function Room() {
  return (
    <>
      <PageHead
        margin="Raum"
        title="Leitungskreis Herbst"
        meta={
          <>
            Henrike Tammen, Birte, Malik und Sie. Nur Sie vier können lesen, was hier steht.{' '}
            <a href="#pruefen">Prüfen</a>
          </>
        }
      />
      <DayLine on="2026-11-23">Montag, 23. November</DayLine>
      <Speech speaker="Sie" time="18:42">
        <p>
          Ich habe es getan. Ich habe in der Sitzung zwanzig Minuten nichts gesagt, und sie haben den Dienstplan allein
          fertig gemacht. Er ist anders als meiner. Er geht auch.
        </p>
      </Speech>
      <Speech speaker="Malik" time="19:05">
        <p>Zwanzig. Ich habe sechs geschafft, dann musste ich »nur kurz« etwas ergänzen.</p>
      </Speech>
      <DayLine on="2026-11-24">Dienstag, 24. November</DayLine>
      <Speech speaker="Henrike Tammen" time="11:20">
        <p>
          Sechs sind viel für das erste Mal. Schreibt bitte bis zum Treffen auf, was <em>in</em> der Stille passiert
          ist, nicht was danach herauskam.
        </p>
        <p>
          <a href="/datei">Beobachtungsbogen.pdf</a> <span class="meta">84 kB</span>
        </p>
      </Speech>
      <Speech speaker="Treffen" time="">
        <Slip>
          <p>
            <strong>Mittwoch, 2. Dezember, 18 bis 20 Uhr</strong>
            <br />
            Gaststraße 11, Oldenburg. Birte und Malik kommen.
          </p>
        </Slip>
      </Speech>
      <Speech speaker="Sie" time="14:02, wird gesendet" isSending>
        <p>Ich bringe Kuchen mit, dann redet wenigstens am Anfang keiner.</p>
      </Speech>
      <Row>
        <SafetyWords words={SAFETY_WORDS} />
        <form class="writing" action="/raum/" method="post">
          <TextArea name="message" label="Nachricht an alle drei" rows={3} />
          <Buttons>
            <Button kind="filled">Senden</Button>
            <Button kind="link">Datei</Button>
          </Buttons>
          <p class="hint">Nachrichten verschwinden nach 90 Tagen. Niemand sieht, ob Sie da sind oder gelesen haben.</p>
        </form>
      </Row>
    </>
  );
}
