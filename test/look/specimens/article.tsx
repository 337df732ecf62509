import { Neighbours } from '../../../src/look/text/neighbours.tsx';
import { PageHead } from '../../../src/look/text/page-head.tsx';
import { Onward, Prose } from '../../../src/look/text/prose.tsx';
import { Row } from '../../../src/look/text/row.tsx';
import { publicPage } from '../frame.tsx';

export const article = () =>
  publicPage('Drei Tage Stille', <Article />, {
    current: 'Texte',
    canonical: 'https://example.org/2026/drei-tage-stille/',
  });

function Article() {
  return (
    <article>
      <PageHead
        margin={<time datetime="2026-10-22">22. Oktober 2026</time>}
        title="Drei Tage Stille"
        lead="Warum ich nach dem ersten Gespräch niemanden zusagen lasse, auch mich nicht."
      />
      <Row margin={<Translation />}>
        <Prose>
          <Beginning />
          <Middle />
          <End />
        </Prose>
        <Onward>
          Der nächste Text kommt, wenn er fertig ist. Sie bekommen ihn <a href="/brief/">als Brief</a> oder{' '}
          <a href="/feed.xml">im Feed</a>, vollständig und sonst nichts. Etwas ist offen geblieben?{' '}
          <a href="/fragen/">Fragen Sie.</a>
        </Onward>
        <Neighbours
          lang="de"
          before={{
            label: 'Davor, 1. Oktober',
            href: '/2026/das-protokoll/',
            title: 'Das Protokoll, das keiner liest',
          }}
          after={{ label: 'Danach, 12. November', href: '/2026/wer-zuletzt-redet/', title: 'Wer zuletzt redet' }}
        />
      </Row>
    </article>
  );
}

function Translation() {
  return (
    <>
      Auch auf Englisch:{' '}
      <a href="/en/2026/three-days-of-silence/" lang="en" hreflang="en">
        Three days of silence
      </a>
    </>
  );
}

function Beginning() {
  return (
    <>
      <p>
        Am Ende eines ersten Gesprächs kommt fast immer derselbe Satz: »Dann fangen wir doch gleich an.« Er ist
        freundlich gemeint, und er ist fast immer zu früh. Wer eine Stunde lang erzählt hat, was ihn seit Monaten
        drückt, ist erleichtert. Erleichterung ist ein schlechter Ratgeber für einen Vertrag.
      </p>
      <p>
        Deshalb gilt bei mir seit vierzehn Jahren: Drei Tage lang hören wir nichts voneinander. Ich schreibe nicht, und
        Sie schreiben nicht. Am vierten Tag sagt jeder, ob er <em>will</em>, nicht ob er <em>sollte</em>, und zwar in
        einem Satz.
        <sup>
          <a href="#fn1" id="fnref1">
            1
          </a>
        </sup>
      </p>
    </>
  );
}

function Middle() {
  return (
    <>
      <h2>Was in den drei Tagen geschieht</h2>
      <p>
        Am ersten Tag hallt das Gespräch nach. Am zweiten kommt der Einwand: zu teuer, zu weit, zu persönlich. Am
        dritten zeigt sich, ob der Einwand trägt. Eine Klientin, die ein Krankenhauslabor leitet, hat es so beschrieben:
      </p>
      <blockquote>
        <p>
          »Am Mittwoch war ich froh, am Donnerstag war ich dagegen, und am Freitag wusste ich, dass ich gegen mich
          selbst gewesen war.«
        </p>
      </blockquote>
      <p>
        Ich habe mitgezählt. Von je hundert Menschen, die zum ersten Gespräch kamen, gingen früher zwölf, bevor wir
        anfingen, und 27 in den ersten Wochen danach. Heute gehen 38 vorher und vier danach. Es sind nicht weniger
        geworden. Aber sie gehen, bevor es etwas kostet: Geld, Hoffnung, einen Satz, den man nicht zurücknehmen kann.
      </p>
    </>
  );
}

function End() {
  return (
    <>
      <h2>Und wenn es eilt?</h2>
      <p>
        Es eilt selten. Wenn es doch eilt, ist ein Gespräch mit mir meistens nicht das Richtige, sondern eine Anwältin,
        ein Arzt oder zehn Stunden Schlaf. Auch das merkt man in drei Tagen, und oft merkt man es am ersten.
      </p>
      <p>
        Für mich gilt die Stille genauso. In jedem Jahr gibt es zwei oder drei Menschen, denen ich am vierten Tag
        absage. Nicht weil sie schwierig wären, sondern weil ich in der Zwischenzeit gemerkt habe, dass ich ihnen etwas
        beweisen wollte. Das wäre teuer geworden, für beide.
      </p>
      <section class="footnotes">
        <ol>
          <li id="fn1">
            <p>
              Ein Satz, weil zwei Sätze schon eine Verhandlung sind. Den Gedanken verdanke ich Jörn Voss, mit dem ich
              bis 2003 Seminare gehalten habe. <a href="#fnref1">zurück</a>
            </p>
          </li>
        </ol>
      </section>
    </>
  );
}
