import { Button } from '../../look/forms/button.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Line } from '../../look/forms/line.tsx';
import { type Route, seeOther, type Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { questionWords } from '../../words/questions.ts';
import { collect } from '../collect.ts';
import { secondsToWait } from '../limits.ts';
import { mineToken } from '../links.ts';
import { Busy } from './busy.tsx';

export const collectPage: Route = {
  at: 'collect',
  serve: 'fresh',
  get: (visit) => (visit.isExport ? new Response(null, { status: 404 }) : show(visit, {})), // no file answers a form
  post: async (visit) => {
    const seconds = await secondsToWait(visit.island, 'collect', { network: visit.network });
    if (seconds > 0) return show(visit, { seconds });
    const collected = await collect(visit.island, visit.form.number ?? '');
    if (collected.kind === 'found')
      return seeOther(visit.to('mine', { token: mineToken(visit.island, collected.question) }));
    return show(visit, { error: collected.kind });
  },
};

type Shown = { readonly error?: 'misread' | 'unknown'; readonly seconds?: number };

function show(visit: Visit, { error, seconds = 0 }: Shown): Promise<Response> {
  const words = questionWords[visit.lang].collect;
  return visit.page({
    title: words.title,
    menu: 'questions',
    noindex: true,
    status: seconds > 0 ? 429 : error ? 422 : 200,
    headers: seconds > 0 ? { 'retry-after': String(seconds) } : {},
    body: (
      <>
        {seconds > 0 && <Busy visit={visit} title={questionWords[visit.lang].busy.title} seconds={seconds} />}
        <PageHead title={words.title} lead={words.lead} />
        <Row>
          <form action={visit.to('collect')} method="post">
            <Hidden values={{ form: visit.formToken }} />
            <Line button={<Button kind="filled">{words.button}</Button>}>
              <Field
                name="number"
                label={words.label}
                hint={words.hint}
                value={visit.form.number}
                error={error && words[error]}
                autocomplete="off"
                spellcheck={false}
                required
              />
            </Line>
          </form>
        </Row>
      </>
    ),
  });
}
