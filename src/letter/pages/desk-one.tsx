import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { type Route, seeOther, type Visit } from '../../look/route.ts';
import { Definitions } from '../../look/text/definitions.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { settleUnknowns } from '../../mail/bulk.ts';
import { letterWords } from '../../words/letter.ts';
import { textsOf, writeLetter } from '../compose.ts';
import { type Letter, WAY_OUT, type Written } from '../core/letter.ts';
import { standingOf } from '../desk-view.ts';
import { putLetterBack, takeLetterBack } from '../plan.ts';
import { postProof } from '../send.ts';
import { countReaders, letterWithId } from '../store.ts';
import { lineOf, momentIn } from './letter-line.ts';

const CUT_AT_KB = 100;
/** A letter brings its styles along; nothing else in it may do anything. */
const HTML_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups",
};

type Said = 'proofSent' | 'backDone' | 'againDone' | 'tooLate';

/** One letter as it goes, or went: both its forms, and what can still be done with it. */
export const deskLetterOne: Route = {
  at: 'deskLetterOne',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const found = await letterIn(visit);
    return found ? show(visit, found.letter, found.content) : missing(visit);
  },
};

/** The letter alone, as a mail program shows it. */
export const deskLetterHtml: Route = {
  at: 'deskLetterHtml',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const found = await letterIn(visit);
    if (!found) return missing(visit);
    return new Response(found.content.html.replaceAll(WAY_OUT, 'probe'), { headers: HTML_HEADERS });
  },
};

/** A proof to the owner. */
export const deskLetterProof: Route = act('deskLetterProof', async ({ island }, letter, content) => {
  await postProof(island, letter, content);
  return 'proofSent';
});

/** Takes a letter back until it goes. */
export const deskLetterBack: Route = act('deskLetterBack', async ({ island }, letter) =>
  letter.state === 'planned' && (await takeLetterBack(island, letter)) ? 'backDone' : 'tooLate',
);

/** Sends one that was taken back after all. */
export const deskLetterAgain: Route = act('deskLetterAgain', async ({ island }, letter) =>
  letter.state === 'taken back' && (await putLetterBack(island, letter)) ? 'againDone' : 'tooLate',
);

/** What nobody knows of: once more, or not. */
export const deskLetterUnknown: Route = {
  at: 'deskLetterUnknown',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const found = await letterIn(visit);
    if (!found) return missing(visit);
    await settleUnknowns(visit.island, found.letter.id, visit.form.again === 'yes');
    return seeOther(visit.to('deskLetter'));
  },
};

function act(
  at: 'deskLetterProof' | 'deskLetterBack' | 'deskLetterAgain',
  work: (visit: Visit, letter: Letter, content: Written) => Promise<Said>,
): Route {
  return {
    at,
    serve: 'secret',
    desk: true,
    post: async (visit) => {
      const found = await letterIn(visit);
      if (!found) return missing(visit);
      const said = await work(visit, found.letter, found.content);
      const letter = (await letterWithId(visit.island, found.letter.id)) ?? found.letter;
      return show(visit, letter, found.content, said);
    },
  };
}

async function letterIn({ island, params }: Visit): Promise<{ letter: Letter; content: Written } | undefined> {
  const letter = await letterWithId(island, params.letter ?? '');
  if (!letter) return undefined;
  const content = letter.content ?? writeLetter(island, letter.lang, textsOf(island, letter.entryIds));
  return { letter, content };
}

async function show(visit: Visit, letter: Letter, content: Written, said?: Said): Promise<Response> {
  const words = letterWords[visit.lang].one;
  const kb = Math.ceil(Buffer.byteLength(content.html) / 1024);
  const rows = [
    { term: words.subject, children: content.subject },
    { term: words.standing, children: await standsInWords(visit, letter) },
  ];
  return visit.page({
    title: content.subject,
    desk: true,
    menu: 'deskLetter',
    status: said === 'tooLate' ? 409 : 200,
    body: (
      <>
        <PageHead title={content.subject} />
        <Row>
          {said && <p role="status">{words[said]}</p>}
          <Definitions rows={rows} />
          <Actions visit={visit} letter={letter} />
        </Row>
        <Section id="text" label={words.text}>
          <pre class="mail" tabindex={0} lang={letter.lang}>
            {content.text.replaceAll(WAY_OUT, '…')}
          </pre>
        </Section>
        <Section id="html" label={words.html}>
          <p>
            <a href={visit.to('deskLetterHtml', { letter: letter.id })}>{words.open}</a>
          </p>
          <p class="meta">
            {words.size(kb)} {kb > CUT_AT_KB && words.tooLarge}
          </p>
          <p>
            <a href={visit.to('deskLetter')}>{words.all}</a>
          </p>
        </Section>
      </>
    ),
  });
}

async function standsInWords(visit: Visit, letter: Letter): Promise<string> {
  if (letter.state !== 'planned') return lineOf(visit, letter, await standingOf(visit.island, letter));
  const words = letterWords[visit.lang].desk;
  const readers = await countReaders(visit.island, letter.lang);
  const when = momentIn(visit, letter.sendAt);
  return readers > 0 ? words.goes(when, readers) : words.goesToNobody(when);
}

function Actions({ visit, letter }: { readonly visit: Visit; readonly letter: Letter }) {
  const words = letterWords[visit.lang].one;
  const to = { letter: letter.id };
  return (
    <form method="post" action={visit.to('deskLetterProof', to)}>
      <Hidden values={{ form: visit.formToken }} />
      <Buttons>
        <Button>{words.proof}</Button>
        {letter.state === 'planned' && <Button formaction={visit.to('deskLetterBack', to)}>{words.back}</Button>}
        {letter.state === 'taken back' && <Button formaction={visit.to('deskLetterAgain', to)}>{words.again}</Button>}
      </Buttons>
    </form>
  );
}

function missing(visit: Visit): Promise<Response> {
  const title = letterWords[visit.lang].one.missing;
  return visit.page({ title, desk: true, menu: 'deskLetter', status: 404, body: <PageHead title={title} /> });
}
