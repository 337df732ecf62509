import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { letterWords } from '../../words/letter.ts';
import type { Reader } from '../core/letter.ts';
import { eraseReader, leave, readerLeaving } from '../leave.ts';

const ONE_CLICK = 'List-Unsubscribe';

/**
 * The way out at the end of every letter, for ever. GET shows a button and changes nothing; POST leaves, from the button or
 * from a mail program's own (RFC 8058), as often as anybody likes.
 */
export const leavePage: Route = {
  at: 'letterLeave',
  serve: 'secret',
  get: async (visit) => {
    const reader = await readerLeaving(visit.island, visit.params.token ?? '');
    if (reader === 'forged') return show(visit, 'unknown');
    return show(visit, reader && reader.state !== 'left' ? 'reading' : reader ? 'left' : 'erased');
  },
  post: async (visit) => {
    const reader = await readerLeaving(visit.island, visit.params.token ?? '');
    if (reader === 'forged') return show(visit, 'unknown');
    if (!reader) return show(visit, 'erased');
    if (visit.form.erase !== undefined) {
      await eraseReader(visit.island, reader);
      return show(visit, 'erased');
    }
    await leave(visit.island, reader, visit.form[ONE_CLICK] === 'One-Click' ? 'one-click' : 'page');
    return show(visit, 'left');
  },
};

type Standing = Extract<Reader['state'], 'reading' | 'left'> | 'erased' | 'unknown';

function show(visit: Visit, standing: Standing): Promise<Response> {
  const words = letterWords[visit.lang].leave;
  const isOver = standing === 'left' || standing === 'erased';
  const lead = { reading: words.lead, left: words.doneLead, erased: words.doneLead, unknown: undefined }[standing];
  if (standing === 'unknown') return unknown(visit);
  return visit.page({
    title: isOver ? words.done : words.title,
    menu: 'letter',
    body: (
      <>
        <PageHead title={isOver ? words.done : words.title} lead={lead} />
        <Row>
          {standing === 'erased' && <p role="status">{words.erased}</p>}
          {standing !== 'erased' && (
            <form method="post">
              <Hidden values={{ form: visit.formToken }} />
              {standing === 'left' && <p>{words.kept}</p>}
              <Buttons>
                {standing === 'reading' ? (
                  <Button kind="filled">{words.button}</Button>
                ) : (
                  <Button name="erase" value="yes">
                    {words.erase}
                  </Button>
                )}
              </Buttons>
            </form>
          )}
        </Row>
      </>
    ),
  });
}

function unknown(visit: Visit): Promise<Response> {
  const { unknown: title, unknownLead: lead } = letterWords[visit.lang].leave;
  return visit.page({ title, status: 404, horizon: 'empty', body: <PageHead title={title} lead={lead} /> });
}
