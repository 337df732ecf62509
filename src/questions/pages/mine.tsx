import { readTypedAddress } from '../../kit/address.ts';
import { json, type Route, seeOther, type Visit } from '../../look/route.ts';
import { ELSEWHERE_SCRIPTS } from '../../quiet/pages/elsewhere.tsx';
import type { Purpose } from '../../words/addresses.ts';
import { questionWords } from '../../words/questions.ts';
import { Refusal } from '../../words/refusal.ts';
import { askerView, ownData } from '../asker-view.ts';
import { type DraftChanges, type DraftError, readAdded, readChanges } from '../core/draft.ts';
import type { Question } from '../core/question.ts';
import { erase } from '../erase.ts';
import { follow } from '../follow.ts';
import { secondsToWait } from '../limits.ts';
import { mineToken } from '../links.ts';
import {
  changeAddress,
  edit,
  editableUntil,
  openMine,
  reopen,
  rescue,
  sendAgain,
  settle,
  takeConsentBack,
  withdraw,
} from '../mine.ts';
import { isPublicTitle } from '../wording-as-title.ts';
import { ARRIVED_SCRIPT } from './arrived.tsx';
import { gonePage } from './gone.tsx';
import { deletedPage, MineView, type Told } from './mine-view.tsx';
import { errorsInWords, LONGEST_FORM_BYTES } from './typed.ts';

/** The asker's page: what becomes of the question, and everything that can be done with it. */
export const minePage: Route = {
  at: 'mine',
  serve: 'secret',
  get: (visit) => withQuestion(visit, (question) => show(visit, question, { done: doneOf(visit) })),
};

export const mineData: Route = {
  at: 'mineData',
  serve: 'secret',
  get: (visit) =>
    withQuestion(visit, async (question) =>
      json(await ownData(visit.island, question), 200, {
        'content-disposition': `attachment; filename="${questionWords[visit.lang].fileName}.json"`,
      }),
    ),
};

export const mineEdit = action('mineEdit', async (visit, question) => {
  const { changes, errors } = readChanges(visit.form, question.differs);
  if (errors.length > 0)
    return show(visit, question, { typed: visit.form, errors: errorsInWords(visit.lang, errors), status: 422 });
  return back(visit, await edit(visit.island, question, changes), 'saved');
});

export const mineConsent = action('mineConsent', async (visit, question) => {
  const isTitle = await isPublicTitle(visit.island, question);
  return back(visit, await takeConsentBack(visit.island, question), isTitle ? 'consentBackTitle' : 'consentBack');
});

export const mineAddress = action('mineAddress', async (visit, question) => {
  const read = readTypedAddress(visit.form.email ?? '');
  const { changes, errors } = alsoTyped(visit, question);
  if (read.kind === 'faulty' || errors.length > 0) {
    const wrong = read.kind === 'faulty' ? [{ field: 'email', fault: read.fault } as const] : [];
    return show(visit, question, {
      typed: visit.form,
      errors: errorsInWords(visit.lang, [...wrong, ...errors]),
      status: 422,
    });
  }
  const { reply } = question;
  if (reply.by === 'email' && reply.address === read.address)
    return show(visit, question, { typed: visit.form, done: 'addressSame' });
  const edited = changes ? await edit(visit.island, question, changes) : question;
  return back(visit, await changeAddress(visit.island, edited, read.address), 'addressChanged');
});

export const mineAgain = action('mineAgain', async (visit, question) =>
  back(visit, question, (await sendAgain(visit.island, question)) ? 'sentAgain' : 'notAgain'),
);

export const mineWithdraw = action(
  'mineWithdraw',
  async (visit, question) => back(visit, await withdraw(visit.island, question)),
  'always',
);

export const mineRescue = action('mineRescue', async (visit, question) =>
  back(visit, await rescue(visit.island, question)),
);

export const mineSettle = action('mineSettle', async (visit, question) =>
  back(visit, await settle(visit.island, question, visit.form.entry ?? '')),
);

export const mineReopen = action('mineReopen', async (visit, question) => {
  const { added, errors } = readAdded(visit.form);
  if (errors.length > 0)
    return show(visit, question, { typed: visit.form, errors: errorsInWords(visit.lang, errors), status: 422 });
  return back(visit, await reopen(visit.island, question, added));
});

/** Other words that stand in the same form: another address makes another page, and they would be gone with this one. */
function alsoTyped(
  visit: Visit,
  question: Question,
): { readonly changes?: DraftChanges; readonly errors: readonly DraftError[] } {
  if (visit.form.text === undefined || !editableUntil(visit.island, question)) return { errors: [] };
  const { changes, errors } = readChanges(visit.form, question.differs);
  const { text, differs, betweenUs, consent } = { ...question, ...changes };
  const isSame =
    text === question.text &&
    differs === question.differs &&
    betweenUs === question.betweenUs &&
    consent === question.consent;
  return isSame ? { errors } : { changes, errors };
}

/** Whether changes of the answer are told: the two buttons say which. */
export const mineFollow = action('mineFollow', async (visit, question) => {
  const isWanted = visit.form.follow !== 'no';
  const { isFollowing } = await askerView(visit.island, question);
  if (isFollowing === undefined) throw new Refusal('questionChanged');
  await follow(visit.island, question, isWanted);
  return back(visit, question, isWanted ? 'followed' : 'unfollowed');
});

export const mineDelete = action(
  'mineDelete',
  async (visit, question) => {
    return deletedPage(visit, await erase(visit.island, question));
  },
  'always',
);

/**
 * A button of the page. What can no longer be done is said on the page; nothing has changed then. Leaving is possible
 * `always`, everything else as often as people do it.
 */
function action(
  at: Purpose,
  run: (visit: Visit, question: Question) => Promise<Response>,
  howOften: 'limited' | 'always' = 'limited',
): Route {
  return {
    at,
    serve: 'secret',
    get: (visit) => seeOther(visit.to('mine', { token: visit.params.token ?? '' })),
    post: (visit) =>
      withQuestion(visit, async (question) => {
        const { island, network } = visit;
        const seconds = howOften === 'always' ? 0 : await secondsToWait(island, 'change', { network });
        if (seconds > 0) return show(visit, question, { wait: seconds, typed: visit.form, status: 429 });
        try {
          return await run(visit, question);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return show(visit, question, { refused: error.sentence(visit.lang), typed: visit.form, status: 422 });
        }
      }),
    again: (visit, said, status) =>
      withQuestion(visit, (question) => show(visit, question, { refused: said, typed: visit.form, status })),
    longestFormBytes: LONGEST_FORM_BYTES,
  };
}

async function withQuestion(visit: Visit, run: (question: Question) => Promise<Response>): Promise<Response> {
  const question = await openMine(visit.island, visit.params.token ?? '');
  return question ? run(question) : gonePage(visit);
}

/** Back to the page, under the token that holds now, with what has been done. */
function back(visit: Visit, question: Question, done?: Told): Response {
  const path = visit.to('mine', { token: mineToken(visit.island, question) });
  return seeOther(done ? `${path}?${DONE}=${done}` : path);
}

const DONE = 'done';
const TOLD: readonly Told[] = [
  'saved',
  'addressChanged',
  'addressSame',
  'sentAgain',
  'notAgain',
  'consentBack',
  'consentBackTitle',
  'followed',
  'unfollowed',
];

function doneOf(visit: Visit): Told | undefined {
  return TOLD.find((each) => each === visit.query.get(DONE));
}

type Shown = Omit<Parameters<typeof MineView>[0], 'visit' | 'view' | 'token'> & {
  readonly status?: 200 | 422 | 429 | 500;
};

async function show(visit: Visit, question: Question, { status = 200, ...shown }: Shown): Promise<Response> {
  const view = await askerView(visit.island, question);
  const words = questionWords[visit.lang].mine;
  return visit.page({
    title: words.title,
    status,
    headers: shown.wait ? { 'retry-after': String(shown.wait) } : {},
    menu: 'questions',
    scripts: [ARRIVED_SCRIPT, ...ELSEWHERE_SCRIPTS],
    body: <MineView visit={visit} view={view} token={mineToken(visit.island, question)} {...shown} />,
  });
}
