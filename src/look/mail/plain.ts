import { type Block, type Blocks, barred, present } from './blocks.ts';

/**
 * A mail as plain text: blocks parted by one blank line, headings underlined, addresses on a line of their own without
 * punctuation. Long lines stay long here; the outbox breaks them at 66 characters (format=flowed).
 */
export function plainMail(blocks: Blocks): string {
  return `${present(blocks).map(plain).join('\n\n')}\n`;
}

function plain(block: Block): string {
  if (typeof block === 'string') return block.trim();
  if ('heading' in block) return `${block.heading}\n${'-'.repeat(Math.max(3, [...block.heading].length))}`;
  if ('link' in block) return block.label ? `${block.label}\n${block.link}` : block.link;
  if ('barred' in block) return barred(block.barred).join('\n');
  if ('quote' in block) return block.quote.trim();
  if ('soft' in block) return block.soft.trim();
  if ('line' in block) return '-'.repeat(32);
  if ('title' in block) return titled(block);
  if ('name' in block) return block.name;
  return block.written.trim();
}

function titled({ title, date, lead }: { title: string; date: string; lead?: string | undefined }): string {
  const heading = `${title}\n${'='.repeat(Math.max(3, Math.min(66, [...title].length)))}\n${date}`;
  return lead ? `${heading}\n\n${lead}` : heading;
}
