import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test, vi } from 'vitest';
import type { Entry } from '../source/core/content.ts';

const ENTRIES = Array.from({ length: 220 }, (_, at): Entry => {
  const body = `Vom Bahnhof ${at} sind es zehn Minuten.\n\n## Zum Fluss ${at}\n\nDort wartet das Boot ${at} am Ufer.\n`;
  const path = `/texte/boot-${at}/`;
  const about = {
    kind: 'post',
    file: `posts/boot-${at}.md`,
    lang: 'de',
    slug: `boot-${at}`,
    title: `Weg ${at}`,
  } as const;
  return { ...about, path, date: '2026-01-02', phrasings: [], body } as unknown as Entry;
});

const placed = () => join(mkdtempSync(join(inject('runFolder'), 'words-')), 'words');
/** What a new process finds that has met other words `before`, and how many of the entries it read. */
async function inNewProcess(path: string, before: readonly string[], entries: readonly Entry[] = ENTRIES) {
  vi.resetModules();
  const { render } = await import('../source/core/render.ts');
  const { KeptPieces } = await import('../source/kept-pieces.ts');
  const { encode } = await import('./core/codec.ts');
  const { documentsOf } = await import('./core/documents-of.ts');
  const { buildIndex, suggest } = await import('./core/finder.ts');
  const { sharedLexicon } = await import('./core/lexicon.ts');
  const { finished } = await import('./core/shelf.ts');
  const { withoutText } = await import('./core/without-text.ts');
  const { KeptWords } = await import('./kept-words.ts');
  before.forEach(sharedLexicon('de').terms.numberOf);
  let read = 0;
  const words = new KeptWords(new KeptPieces(path, { keeps: true }));
  const documents = entries.flatMap((entry) => {
    const again = () => documentsOf(entry, render(entry.body, { lang: 'de' }));
    return words.take(entry, again, () => {
      read += 1;
      return withoutText(again(), again);
    });
  });
  finished(words.keep());
  const index = buildIndex(documents);
  return { read, found: suggest(index, 'Wo wartet das Boot 42?'), file: Buffer.from(encode(index)).toString('latin1') };
}

test('the words of a text are those it had when it was read, whatever numbers they have by now', async () => {
  const path = placed();
  const first = await inNewProcess(path, ['geheimnis']);
  expect(first.read).toBe(ENTRIES.length);
  expect(first.found[0]).toMatchObject({
    url: '/texte/boot-42/#zum-fluss-42',
    quote: 'Dort wartet das Boot 42 am Ufer.',
  });
  expect(readFileSync(path, 'utf8')).toContain('"ufer"');
  expect(readFileSync(path, 'utf8')).not.toContain('geheimnis'); // which is no word of the texts
  const [left, ...others] = ENTRIES;
  const further = { ...(left as Entry), slug: 'kahn', path: '/texte/kahn/', body: 'Der Kahn liegt im Schilf.\n' };
  const then = await inNewProcess(path, ['schilf', 'ufer', 'zehn'], [...others, further]);
  expect(then.read).toBe(1);
  expect(await inNewProcess(path, [], [...others, further])).toEqual({ ...then, read: 0 });
  expect(await inNewProcess(placed(), [], [...others, further])).toEqual({ ...then, read: ENTRIES.length });
});
