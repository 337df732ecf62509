import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importAnswers } from '../src/islands/import-answers.ts';
import { type MadeSent, type Matter, OWNER } from './made-sent.ts';

/** What was found of what is true in a made mailbox. */
export type SentFigures = {
  readonly mails: number;
  readonly answers: number;
  readonly recurring: number;
  readonly found: number;
  /** Questions listed that are none of those, or one of them again. */
  readonly listedWrong: number;
  readonly drafts: number;
  /** Drafts that answer no question of the mailbox, or not the one they name. */
  readonly draftsWrong: number;
  /** Names, addresses and numbers of others that stand in drafts without marks. */
  readonly unmarked: readonly string[];
  readonly wordsMarked: number;
  readonly words: number;
};

/** Makes a mailbox, looks through it, and compares. */
export async function sentFigures(made: MadeSent, owner = OWNER): Promise<SentFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'insel-sent-'));
  try {
    const { mbox, recurring, personal } = made;
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'sent.mbox'), mbox);
    const importing = {
      folder,
      zone: 'Europe/Berlin',
      languages: ['de', 'en'],
      owner,
      isScan: false,
      tell: () => {},
    } as const;
    const report = await importAnswers([join(folder, 'sent.mbox')], importing);
    const asked = report.questions.map((question) => matterOf(question.asked, recurring));
    const found = new Set(asked.filter((matter) => matter !== undefined)).size;
    const drafts = report.questions
      .flatMap(({ file }) => file ?? [])
      .map((file) => readFileSync(join(folder, 'content', 'import', 'answers', file), 'utf8'));
    const texts = drafts.map((draft) => draft.replace(/⟦[^⟧]*⟧/g, '⟦⟧'));
    const words = drafts.join(' ').split(/\s+/).length;
    return {
      mails: report.mails,
      answers: report.answers,
      recurring: recurring.length,
      found,
      listedWrong: report.questions.length - found,
      drafts: drafts.length,
      draftsWrong: drafts.filter((draft) => !isRight(draft, recurring)).length,
      unmarked: texts.flatMap((text) =>
        personal.filter((each) => new RegExp(`(?<![\\p{L}\\d])${escaped(each)}(?![\\p{L}\\d])`, 'u').test(text)),
      ),
      wordsMarked: drafts.join(' ').match(/⟦/g)?.length ?? 0,
      words,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bare = (text: string) => text.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim();

function matterOf(asked: string, recurring: readonly Matter[]): Matter | undefined {
  const last = (wording: string) =>
    bare(wording)
      .match(/[^.!?]+[.!?]*$/)?.[0]
      .trim() ?? '';
  return recurring.find(({ wordings }) => wordings.some((wording) => bare(asked).endsWith(last(wording))));
}

/** The draft holds the answer to the question it names. */
function isRight(draft: string, recurring: readonly Matter[]): boolean {
  const title = /^title: "?(.*?)"?$/m.exec(draft)?.[1] ?? '';
  const matter = matterOf(title, recurring);
  return matter !== undefined && bare(draft).includes(bare(matter.answer[0] ?? '').slice(0, 60));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
