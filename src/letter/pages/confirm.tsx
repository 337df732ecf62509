import { shownAddress } from '../../kit/shown-address.ts';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { publishedEntries } from '../../source/content-of.ts';
import { letterWords } from '../../words/letter.ts';
import type { Reader } from '../core/letter.ts';
import { hasLetter } from '../is-on.ts';
import { confirmOrder, orderToConfirm } from '../order.ts';

/** Looking changes nothing: whatever guards a mailbox looks at links, too. One button, and it has the focus. */
export const confirmPage: Route = {
  at: 'letterConfirm',
  serve: 'secret',
  get: async (visit) => {
    const reader = await orderToConfirm(visit.island, visit.params.token ?? '');
    if (!reader) return gone(visit);
    return reader.state === 'reading' ? done(visit, reader) : ask(visit, reader);
  },
  post: async (visit) => {
    const reader = await confirmOrder(visit.island, visit.params.token ?? '', 'page');
    return reader ? done(visit, reader) : gone(visit);
  },
};

function ask(visit: Visit, { address }: Reader): Promise<Response> {
  const words = letterWords[visit.lang].confirm;
  return visit.page({
    title: words.title,
    menu: 'letter',
    body: (
      <>
        <PageHead title={words.title} lead={words.lead} />
        <Row>
          <form method="post">
            <Hidden values={{ form: visit.formToken }} />
            <p class="given">{shownAddress(address)}</p>
            <Buttons>
              <Button kind="filled">{words.button}</Button>
            </Buttons>
          </form>
          <p class="meta">{words.notYou}</p>
        </Row>
      </>
    ),
  });
}

function done(visit: Visit, { lang }: Reader): Promise<Response> {
  const words = letterWords[visit.lang].confirm;
  const [last] = publishedEntries(visit.island, 'post', lang);
  return visit.page({
    title: words.done,
    menu: 'letter',
    body: (
      <>
        <PageHead title={words.done} lead={words.doneLead} />
        {last && (
          <Row>
            <p>
              {words.last} <a href={last.path}>{last.title}</a>
            </p>
          </Row>
        )}
      </>
    ),
  });
}

/** The same page for a link that never was and for one that is too old. */
function gone(visit: Visit): Promise<Response> {
  const words = letterWords[visit.lang].gone;
  return visit.page({
    title: words.title,
    status: 404,
    horizon: 'empty',
    body: (
      <>
        <PageHead title={words.title} lead={words.lead} />
        {hasLetter(visit.island) && (
          <Row>
            <p>
              <a href={visit.to('letter')}>{words.order}</a>
            </p>
          </Row>
        )}
      </>
    ),
  });
}
