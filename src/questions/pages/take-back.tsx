import { raw } from 'hono/html';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Prose } from '../../look/text/prose.tsx';
import { Row } from '../../look/text/row.tsx';
import { render } from '../../source/core/render.ts';
import { questionWords } from '../../words/questions.ts';
import { Refusal } from '../../words/refusal.ts';
import type { Answer } from '../core/answer.ts';
import { saidTime } from '../said.ts';
import { recipientsOf } from '../store-answer.ts';
import { answerToTakeBack, takeBack } from '../take-back.ts';

/** Where the link of an acknowledgement leads; works from any device, without signing in. */
export const takeBackPage: Route = {
  at: 'takeBack',
  serve: 'secret',
  get: async (visit) => show(visit, await answerToTakeBack(visit.island, visit.params.token ?? '')),
  post: async (visit) => {
    const answer = await answerToTakeBack(visit.island, visit.params.token ?? '');
    if (!answer) return show(visit, undefined);
    try {
      await takeBack(visit.island, answer.id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return say(visit, questionWords[visit.lang].takeBack.tooLate, 409);
    }
    return say(visit, questionWords[visit.lang].takeBack.done);
  },
};

async function show(visit: Visit, answer: Answer | undefined): Promise<Response> {
  const { island, lang } = visit;
  const words = questionWords[lang].takeBack;
  if (!answer) return say(visit, words.gone, 404);
  if (answer.takenBackAt) return say(visit, words.done);
  if (answer.sentAt) return say(visit, words.tooLate);
  const count = (await recipientsOf(island, answer.id)).length;
  return visit.page({
    title: words.title,
    desk: true,
    body: (
      <>
        <PageHead
          title={words.title}
          lead={`${words.lead(saidTime(island, lang, answer.sendAt))} ${words.to(count)}`}
        />
        <Row>
          <Prose>{raw(render(answer.markdown, { lang: answer.lang, origin: island.about.url }).html)}</Prose>
          <form method="post">
            <Hidden values={{ form: visit.formToken }} />
            <Buttons>
              <Button kind="filled">{words.button}</Button>
            </Buttons>
          </form>
        </Row>
      </>
    ),
  });
}

function say(visit: Visit, sentence: string, status: 200 | 404 | 409 = 200): Promise<Response> {
  const { title } = questionWords[visit.lang].takeBack;
  return visit.page({ title, status, desk: true, body: <PageHead title={title} lead={sentence} /> });
}
