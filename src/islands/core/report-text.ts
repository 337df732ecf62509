import type { Language } from '../../kit/language.ts';
import { fill } from '../../words/fill.ts';
import { importWords } from '../../words/import.ts';
import { SKIPPED } from './post.ts';
import type { Report } from './report.ts';

/** The report as Markdown; only what there was. */
export function reportText(report: Report, isScan: boolean, lang: Language): string {
  const words = importWords[lang];
  const counts = (['found', 'drafts', 'joined', 'known'] as const).map((key) => row(words.counts[key], report[key]));
  const skipped = SKIPPED.map((why) => row(words.skipped[why], report.skipped[why] ?? 0)).filter((line) => line !== '');
  const rest = [
    row(words.pictures, report.pictures),
    row(words.missing, report.missing.length),
    ...report.missing.map((name) => `  - \`${name}\`\n`),
    row(words.links, report.links),
    row(words.unopened, report.files - report.opened.length),
    row(words.grown, report.grown.length),
    ...report.grown.map((name) => `  - \`${name}\`\n`),
  ];
  const end = isScan ? words.scanned : fill(words.imported, { network: report.network });
  return `# Mastodon\n\n${[...counts, ...skipped, ...rest].join('')}\n${end}`;
}

function row(what: string, count: number): string {
  return count === 0 ? '' : `- ${count} ${what}\n`;
}
