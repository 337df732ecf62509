import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { type Route, seeOther, type Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { questionWords } from '../../words/questions.ts';
import { confirm, questionToConfirm } from '../confirm.ts';
import type { Question } from '../core/question.ts';
import { mineToken } from '../links.ts';
import { saidDate } from '../said.ts';
import { gonePage } from './gone.tsx';

/** Looking at the link changes nothing: mail programs and their guards look at links, too. */
export const confirmPage: Route = {
  at: 'confirm',
  serve: 'secret',
  get: async (visit) => {
    const question = await questionToConfirm(visit.island, visit.params.token ?? '');
    return question ? showConfirm(visit, question) : gonePage(visit);
  },
  post: async (visit) => {
    const question = await confirm(visit.island, visit.params.token ?? '');
    return question ? seeOther(visit.to('mine', { token: mineToken(visit.island, question) })) : gonePage(visit);
  },
};

/** Not a word of the question: the address may be somebody else's. */
function showConfirm(visit: Visit, question: Question): Promise<Response> {
  const words = questionWords[visit.lang].confirm;
  const { reply } = question;
  if (reply.by === 'number') return gonePage(visit);
  const day = saidDate(visit.island, visit.lang, question.askedAt);
  return visit.page({
    title: words.title,
    body: (
      <>
        <PageHead title={words.title} />
        <Row>
          <p>{words.asked(day)}</p>
          <p class="given">{reply.address}</p>
          {reply.isConfirmed ? <p>{words.already}</p> : <Confirming visit={visit} />}
        </Row>
      </>
    ),
  });
}

function Confirming({ visit }: { readonly visit: Visit }) {
  const words = questionWords[visit.lang].confirm;
  return (
    <form method="post">
      <Hidden values={{ form: visit.formToken }} />
      <p>{words.wasIt}</p>
      <Buttons>
        <Button kind="filled">{words.button}</Button>
      </Buttons>
      <p class="meta">{words.notYou}</p>
    </form>
  );
}
