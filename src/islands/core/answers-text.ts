import type { Language } from '../../kit/language.ts';
import { fill } from '../../words/fill.ts';
import { importWords } from '../../words/import.ts';

type Counts = {
  readonly mails: number;
  readonly answers: number;
  readonly skipped: number;
  readonly senders: readonly { readonly address: string; readonly count: number }[];
  readonly questions: readonly { readonly asked: string; readonly times: number; readonly file?: string }[];
  readonly drafts: number;
  readonly known: number;
};

/** What was found in sent mail, as Markdown. */
export function answersText(report: Counts, isScan: boolean, lang: Language): string {
  const words = importWords[lang].answers;
  const { mails, answers, skipped, questions, drafts, known } = report;
  const numbers = { mails, answers, skipped, drafts, known, count: questions.length };
  const values = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, String(value)]));
  const rows = questions.map(({ asked, times }) => `- ${fill(words.times, { times: String(times) })}: ${asked}\n`);
  const listed = rows.length === 0 ? `${words.none}\n` : `${fill(words.often, values)}\n\n${rows.join('')}`;
  const also = report.senders.map(({ address, count }) => `- ${address} (${count})\n`);
  const mine = also.length === 0 ? '' : `${words.senders}\n\n${also.join('')}\n`;
  const end = isScan ? importWords[lang].scanned : fill(words.drafts, values);
  return `# ${words.title}\n\n${fill(words.read, values)}\n\n${mine}${listed}\n${end}`;
}
