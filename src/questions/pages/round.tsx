import { type Route, seeOther, type Visit } from '../../look/route.ts';
import type { Purpose } from '../../words/addresses.ts';
import { questionDeskWords } from '../../words/question-desk.ts';
import { questionMails } from '../../words/question-mails.ts';
import { Refusal } from '../../words/refusal.ts';
import { answer, type Decision, previewOf } from '../answer.ts';
import type { Leak } from '../core/leak.ts';
import { ENDINGS, type Question } from '../core/question.ts';
import { decideHeldPublication, dropHeld, sendHeld } from '../decide-held.ts';
import { deliverRound } from '../deliver-round.ts';
import { deskView } from '../desk-view.ts';
import { join, split } from '../group.ts';
import { leaksOf, unlessStays } from '../leaks.ts';
import { keepDraft, postpone, setAside } from '../sort.ts';
import { questionsWithIds } from '../store.ts';
import { takeBack } from '../take-back.ts';
import { undo } from '../undo.ts';
import { previewPage } from './preview.tsx';
import { TEMPLATES } from './round-ends.tsx';
import { RoundView, type Told } from './round-view.tsx';
import { LONGEST_FORM_BYTES } from './typed.ts';

/** One page a round: everything that lies on the desk, each with its one answer box. */
export const roundPage: Route = {
  at: 'deskRound',
  serve: 'secret',
  desk: true,
  get: (visit) => show(visit, {}),
};

export const roundAnswer = action('deskAnswer', async (visit) => {
  const leaks = await leaksIn(visit);
  if (leaks.length > 0) return leaks;
  await answer(visit.island, { ...decisionIn(visit), ending: 'answered' });
  return 'sent';
});

/** Words of single askers that others would read, unless the owner has said that they stay. */
async function leaksIn(visit: Visit): Promise<readonly Leak[]> {
  const { form, island } = visit;
  const shared = { markdown: form.answer ?? '', title: form.title, isPublic: form.publish !== undefined };
  return unlessStays(leaksOf(island, await questionsIn(visit), shared), form.stays);
}

export const roundKeep = action('deskKeep', async (visit) => {
  await keepDraft(visit.island, await questionsIn(visit), decisionIn(visit));
  return 'kept';
});

/** The other ends: an entry is quoted, or one of the buttons names it. */
export const roundEnd = action('deskEnd', async (visit) => {
  const { entry, ending } = visit.form;
  const named = ENDINGS.find((each) => each === ending);
  const { publish: _, ...decision } = decisionIn(visit);
  const [question] = await questionsIn(visit);
  const reason = named === 'declined' ? reasonOf(visit, question) : '';
  await answer(visit.island, {
    ...decision,
    markdown: [reason, decision.markdown].filter((text) => text.trim() !== '').join('\n\n'),
    ending: entry ? 'already-answered' : (named ?? 'declined'),
    entryPath: entry,
    colleague: visit.form.colleague,
  });
  return 'sent';
});

/** The ticked ones are one question, or the same as another one on the desk. */
export const roundJoin = action('deskJoin', async (visit) => {
  const { there, with: other } = visit.form;
  await join(visit.island, tickedIn(visit), there || !proposedIn(visit).length ? other : undefined);
  return 'joined';
});

/** Takes one out of those it stands with; it is not proposed with them again. */
export const roundPart = action('deskPart', async (visit) => {
  await split(visit.island, [visit.form.part ?? ''], proposedIn(visit));
  return 'parted';
});

/** Lays the ticked ones by themselves. */
export const roundSplit = action('deskSplit', async (visit) => {
  await split(visit.island, tickedIn(visit), proposedIn(visit));
  return 'parted';
});

/** The last step back, whatever it was, and the one before, and so on. */
export const roundUndo = action(
  'deskUndo',
  async (visit) => {
    await undo(visit.island);
    return 'undone';
  },
  (visit) => (visit.form.from === 'trays' ? 'trays' : 'deskRound'),
);

export const roundLater = action('deskLater', async (visit) => {
  await postpone(visit.island, await questionsIn(visit));
  return 'later';
});

export const roundAside = action('deskAside', async (visit) => {
  const tray = (['advice', 'promotion', 'spam', 'unclear'] as const).find((each) => each === visit.form.tray);
  await setAside(visit.island, await questionsIn(visit), tray ?? 'unclear');
  return 'aside';
});

export const roundTakeBack = action('deskTakeBack', async (visit) => {
  await takeBack(visit.island, visit.form.given ?? '');
  return 'takenBack';
});

export const roundHeld = action('deskHeld', async (visit) => {
  const { publication, unpublished } = visit.form;
  if (publication || unpublished) {
    await decideHeldPublication(visit.island, publication ?? unpublished ?? '', publication !== undefined);
    return 'decided';
  }
  if (visit.form.drop) {
    await dropHeld(visit.island, visit.form.drop);
    return 'dropped';
  }
  await sendHeld(visit.island, visit.form.held ?? '');
  return 'sent';
});

/** The words of a template, in the asker's language. */
function reasonOf(visit: Visit, question: Question | undefined): string {
  const template = TEMPLATES.find((each) => each === visit.form.template) ?? 'none';
  return questionMails[question?.lang ?? visit.lang].answer.reasons[template];
}

export const roundPreview: Route = {
  at: 'deskPreview',
  serve: 'secret',
  desk: true,
  get: (visit) => seeOther(visit.to('deskRound')),
  post: async (visit) => {
    try {
      const preview = await previewOf(visit.island, { ...decisionIn(visit), ending: 'answered' });
      return previewPage(visit, preview, await leaksIn(visit));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return show(visit, { refused: error.sentence(visit.lang), typed: visit.form });
    }
  },
  longestFormBytes: LONGEST_FORM_BYTES,
};

/** Back from the preview: the page with everything as it was typed. */
export const roundDraft: Route = {
  at: 'deskDraft',
  serve: 'secret',
  desk: true,
  get: (visit) => seeOther(visit.to('deskRound')),
  post: (visit) => show(visit, { typed: visit.form }),
  longestFormBytes: LONGEST_FORM_BYTES,
};

/** Opens the next round at once, with everything that waits. */
export const roundOpen: Route = {
  at: 'deskOpen',
  serve: 'secret',
  desk: true,
  get: (visit) => seeOther(visit.to('deskRound')),
  post: async (visit) => {
    const delivered = await deliverRound(visit.island);
    const count = delivered.kind === 'delivered' ? delivered.questions : 0;
    return show(visit, { notice: questionDeskWords[visit.lang].opened(count) });
  },
};

/** A button of the page. What is refused is said above, with everything that was typed kept; nothing has changed then. */
function action(
  at: Purpose,
  run: (visit: Visit) => Promise<Told | readonly Leak[]>,
  next: (visit: Visit) => Purpose = () => 'deskRound',
): Route {
  return {
    at,
    serve: 'secret',
    desk: true,
    get: (visit) => seeOther(visit.to('deskRound')),
    post: async (visit) => {
      try {
        const done = await run(visit);
        if (typeof done !== 'string') return show(visit, { typed: visit.form, leaks: done });
        return seeOther(`${visit.to(next(visit))}?done=${done}`);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return show(visit, { refused: error.sentence(visit.lang), typed: visit.form });
      }
    },
    again: (visit, said, status) => show(visit, { refused: said, typed: visit.form, status }),
    longestFormBytes: LONGEST_FORM_BYTES,
  };
}

function decisionIn(visit: Visit): Omit<Decision, 'ending'> {
  const { form } = visit;
  const ids = idsIn(visit);
  const personal = Object.fromEntries(ids.map((id) => [id, form[`personal-${id}`] ?? '']));
  return {
    questionIds: ids,
    markdown: form.answer ?? '',
    personal,
    apart: proposedIn(visit),
    publish: form.publish ? { title: form.title, slug: form.slug } : undefined,
    source: 'desk',
  };
}

/** The questions the form is about; in a group only those that are ticked. The preview carries them in one field. */
function idsIn(visit: Visit): readonly string[] {
  return visit.fields
    .getAll('question')
    .flatMap((ids) => ids.split(' '))
    .filter((id) => id !== '');
}

/** The questions that stood ticked as the same when the page was made. */
function proposedIn(visit: Visit): readonly string[] {
  return (visit.form.proposed ?? '').split(' ').filter((id) => id !== '');
}

/** Refuses where nobody is ticked, and where one of them is gone. */
async function questionsIn(visit: Visit): Promise<readonly Question[]> {
  const ids = tickedIn(visit);
  const questions = await questionsWithIds(visit.island, ids);
  if (questions.length < ids.length) throw new Refusal('questionChanged');
  return questions;
}

function tickedIn(visit: Visit): readonly string[] {
  const ids = [...new Set(idsIn(visit))];
  if (ids.length === 0) throw new Refusal('nobodyTicked');
  return ids;
}

const TOLD: readonly Told[] = [
  'sent',
  'later',
  'aside',
  'joined',
  'parted',
  'takenBack',
  'dropped',
  'kept',
  'decided',
  'undone',
];

type Shown = {
  readonly refused?: string;
  readonly typed?: Visit['form'];
  readonly notice?: string;
  readonly leaks?: readonly Leak[];
  readonly status?: 422 | 500;
};

async function show(visit: Visit, { refused, typed, notice, leaks, status }: Shown): Promise<Response> {
  const words = questionDeskWords[visit.lang];
  const done = TOLD.find((each) => each === visit.query.get('done'));
  const view = await deskView(visit.island);
  return visit.page({
    title: words.title,
    menu: 'deskRound',
    desk: true,
    status: status ?? (refused || leaks ? 422 : 200),
    scripts: ['desk'],
    body: (
      <RoundView
        visit={visit}
        view={view}
        refused={refused}
        notice={notice ?? (done && words.told[done])}
        typed={typed}
        typedFor={typed ? idsIn(visit) : []}
        leaks={leaks}
      />
    ),
  });
}
