import type { Language } from '../../kit/language.ts';
import { fill } from '../../words/fill.ts';
import { importWords } from '../../words/import.ts';
import { NOTES, SKIPPED } from './post.ts';
import type { Report } from './report.ts';

/** The report as Markdown; only what there was. */
export function reportText(report: Report, isScan: boolean, lang: Language, movedUrl?: string): string {
  const words = importWords[lang];
  const found = `- ${report.found} ${words.counts.found}\n`;
  const counts = (['drafts', 'publishable', 'joined', 'known'] as const).map((key) =>
    row(words.counts[key], report[key]),
  );
  const skipped = SKIPPED.map((why) => row(words.skipped[why], report.skipped[why] ?? 0));
  const notes = NOTES.map((each) => row(words.notes[each], report.notes[each] ?? 0));
  const rest = [
    row(words.pictures, report.pictures),
    row(words.withoutAlt, report.withoutAlt),
    named(words.missing, report.missing),
    row(words.links, report.links),
    row(words.unopened, report.files - new Set(report.opened).size),
    named(words.grown, report.grown),
    named(words.changed, report.changed),
    row(words.followed, report.followed),
    named(words.hosts, report.hosts),
    named(words.oddHosts, report.oddHosts),
    named(words.askedHosts, report.askedHosts),
  ];
  const end = isScan ? words.scanned : fill(words.imported, { network: report.network });
  const losses = lossTable(report.lost, words);
  const stopped = report.isStopped ? `\n${words.stopped}` : '';
  const leaving = movedUrl === undefined ? '' : leaveText(report, movedUrl, lang);
  return `# ${report.title}\n\n${[found, ...counts, ...skipped, ...notes, ...rest].join('')}${losses}\n${end}${stopped}${leaving}`;
}

/** Where which sentence goes at a network that cannot lead on itself. */
function leaveText({ network, title, profiles }: Report, movedUrl: string, lang: Language): string {
  const left = leftAt(network, movedUrl, lang);
  if (!left) return '';
  const words = importWords[lang].leave;
  const me = profiles.length > 0 ? `\n${words.me}\n\n    profiles: [${profiles.join(', ')}]\n` : '';
  return `\n\n## ${fill(words.title, { network: title })}\n\n${left.where}\n\n    ${left.sentence}\n\n${words.later}\n${me}`;
}

/** What the owner leaves at a network, and where it goes there; undefined for what was a website of his own. */
export function leftAt(network: string, movedUrl: string, lang: Language) {
  const { where, sentence } = importWords[lang].leave;
  if (!Object.hasOwn(where, network)) return undefined;
  return { where: where[network as keyof typeof where], sentence: fill(sentence, { url: movedUrl }) };
}

const MOST_LOSSES = 500;

/** What could not be kept, and why. */
function lossTable(lost: Report['lost'], words: (typeof importWords)['de']): string {
  if (lost.length === 0) return '';
  const rows = lost.slice(0, MOST_LOSSES).map(({ what, why }) => `| ${inCell(what)} | ${words.losses[why]} |\n`);
  const more = lost.length - rows.length;
  return `\n## ${words.lossTitle}\n\n| ${words.lossHead} | |\n| --- | --- |\n${rows.join('')}${more > 0 ? `| … | +${more} |\n` : ''}`;
}

function inCell(text: string): string {
  return text.replace(/[`\p{Cc}]/gu, ' ').replaceAll('|', '\\|');
}

function named(what: string, names: readonly string[]): string {
  return row(what, names.length) + names.map((name) => `  - \`${name.replace(/[`\p{Cc}]/gu, ' ')}\`\n`).join('');
}

function row(what: string, count: number): string {
  return count === 0 ? '' : `- ${count} ${what}\n`;
}
