import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { questionWords } from '../../words/questions.ts';
import type { Question } from '../core/question.ts';
import { entryAnswering, follow, questionToFollow } from '../follow.ts';
import { saidLongDate } from '../said.ts';
import { gonePage } from './gone.tsx';

/** Where the link in an answer leads: one button asks to be told when it changes, and the same page takes it back. */
export const followPage: Route = {
  at: 'follow',
  serve: 'secret',
  get: async (visit) => {
    const question = await questionToFollow(visit.island, visit.params.token ?? '');
    return question ? show(visit, question) : gonePage(visit);
  },
  post: async (visit) => {
    const token = visit.params.token ?? '';
    const question = await questionToFollow(visit.island, token);
    if (question) await follow(visit.island, question, visit.form.stop === undefined);
    const now = await questionToFollow(visit.island, token);
    return now ? show(visit, now) : gonePage(visit);
  },
};

async function show(visit: Visit, question: Question): Promise<Response> {
  const { island, lang } = visit;
  const words = questionWords[lang].follow;
  const entry = await entryAnswering(island, question);
  const isFollowing = question.knowsEntry !== undefined;
  return visit.page({
    title: words.title,
    menu: 'questions',
    body: (
      <>
        <PageHead title={words.title} lead={entry ? words.lead(entry.title) : words.none} />
        {entry && (
          <Row>
            <form method="post">
              <Hidden values={{ form: visit.formToken }} />
              {isFollowing && <p role="status">{words.done}</p>}
              {question.forgetAt && <p>{words.until(saidLongDate(island, lang, question.forgetAt))}</p>}
              <Buttons>
                {isFollowing ? (
                  <Button name="stop" value="yes">
                    {words.stop}
                  </Button>
                ) : (
                  <Button kind="filled">{words.button}</Button>
                )}
              </Buttons>
            </form>
          </Row>
        )}
      </>
    ),
  });
}
