import { raw } from 'hono/html';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Prose } from '../../look/text/prose.tsx';
import { Row } from '../../look/text/row.tsx';
import { render } from '../../source/core/render.ts';
import { questionDeskWords } from '../../words/question-desk.ts';
import type { Question } from '../core/question.ts';

/** The answer as it is set, with everything that was typed carried along; nothing is sent and nothing is lost. */
export function previewPage(visit: Visit, questions: readonly Question[]): Promise<Response> {
  const { lang, island } = visit;
  const words = questionDeskWords[lang];
  const { form: _, ...typed } = visit.form;
  const answerLang = questions[0]?.lang ?? lang;
  const { html } = render(visit.form.answer ?? '', { lang: answerLang, origin: island.about.url });
  return visit.page({
    title: words.previewTitle,
    desk: true,
    body: (
      <>
        <PageHead title={visit.form.title || words.previewTitle} />
        <Row>
          <div lang={answerLang}>
            <Prose>{raw(html)}</Prose>
          </div>
          <form action={visit.to('deskAnswer')} method="post">
            <Hidden values={{ form: visit.formToken, ...withoutQuestions(typed) }} />
            {visit.fields.getAll('question').map((id) => (
              <Hidden values={{ question: id }} />
            ))}
            <Buttons>
              <Button kind="filled">{words.send(questions.length)}</Button>
              <Button formaction={visit.to('deskDraft')}>{words.back}</Button>
            </Buttons>
          </form>
        </Row>
      </>
    ),
  });
}

function withoutQuestions({ question: _, ...rest }: Visit['form']): Visit['form'] {
  return rest;
}
