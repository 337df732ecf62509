import { raw } from 'hono/html';
import { Diff } from '../../look/desk/diff.tsx';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Prose } from '../../look/text/prose.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { entryText } from '../../source/core/entry-text.ts';
import { render } from '../../source/core/render.ts';
import { questionDeskWords } from '../../words/question-desk.ts';
import type { Given } from '../answer.ts';
import type { Leak } from '../core/leak.ts';
import { entryOf } from '../publish.ts';
import { LeakNotice } from './leak-notice.tsx';

/**
 * The answer as it goes out: as a page, as the mail, and as the file it becomes. Everything that was typed is carried along;
 * nothing is sent and nothing is lost.
 */
export function previewPage(visit: Visit, given: Given, leaks: readonly Leak[]): Promise<Response> {
  const { lang, island } = visit;
  const words = questionDeskWords[lang];
  const { answer, questions } = given;
  const { html } = render(answer.markdown, { lang: answer.lang, origin: island.about.url });
  return visit.page({
    title: words.previewTitle,
    menu: 'deskRound',
    desk: true,
    scripts: ['desk'],
    body: (
      <>
        <PageHead title={answer.publication?.title || words.previewTitle} />
        <Row>
          <div lang={answer.lang}>
            <Prose>{raw(html)}</Prose>
          </div>
          {leaks.length > 0 && <LeakNotice visit={visit} leaks={leaks} askers={questions.length} buttons={null} />}
          <Ways visit={visit} count={questions.length} leaks={leaks} />
        </Row>
        <TheMail visit={visit} given={given} />
        <TheFile visit={visit} given={given} />
      </>
    ),
  });
}

type WaysProps = { readonly visit: Visit; readonly count: number; readonly leaks: readonly Leak[] };

function Ways({ visit, count, leaks }: WaysProps) {
  const words = questionDeskWords[visit.lang];
  const { form: _, question: __, ...typed } = visit.form;
  const question = visit.fields.getAll('question').join(' ');
  return (
    <form class="group" action={visit.to('deskAnswer')} method="post">
      <Hidden values={{ ...typed, form: visit.formToken, question }} />
      <Buttons>
        {leaks.length > 0 ? (
          <Button kind="filled" name="stays" value={leaks.map(({ word }) => word).join('|')} data-key="y">
            {words.leakStays}
          </Button>
        ) : (
          <Button kind="filled" data-key="send">
            {words.send(count)}
          </Button>
        )}
        <Button formaction={`${visit.to('deskDraft')}#q-${typed.card ?? ''}`} data-key="v">
          {words.back}
        </Button>
      </Buttons>
    </form>
  );
}

type GivenProps = { readonly visit: Visit; readonly given: Given };

/** The mail to the first of them, letter by letter. */
function TheMail({ visit, given: { mails } }: GivenProps) {
  const words = questionDeskWords[visit.lang];
  const [first] = mails.values();
  return (
    <Section id="mail" label={words.previewMail(Math.max(1, mails.size))}>
      {first ? (
        <pre class="mail" tabindex={0}>
          {first.text}
        </pre>
      ) : (
        <p>{words.noMail}</p>
      )}
    </Section>
  );
}

/** What is written into the folder, where it is published. */
function TheFile({ visit, given: { answer, questions } }: GivenProps) {
  const words = questionDeskWords[visit.lang];
  if (!answer.publication) return null;
  const entry = entryOf(visit.island, answer, answer.publication, questions);
  const lines = entryText(entry, visit.island.about.languages[0]).trimEnd().split('\n');
  return (
    <Section id="file" label={words.previewFile}>
      <p class="meta">{words.newFile(`content/questions/${answer.publication.slug}.md`)}</p>
      <Diff lines={lines.map((text) => ({ text, isNew: true }))} />
    </Section>
  );
}
