import { expect, test } from 'vitest';
import { mediaNamedIn } from './named-media.ts';

test.each([
  ['![Ein Boot](../media/boot.png)', 'boot.png'],
  ['![Ein Boot](boot.png "Titel") und mehr', 'boot.png'],
  ['[![Klein](/media/a/klein.jpg)](../media/gross.jpg)', 'a/klein.jpg', 'gross.jpg'],
  ['Siehe [Plan](<../media/der plan.pdf>).', 'der plan.pdf'],
  ['Siehe [Plan](../media/der%20plan.pdf).', 'der plan.pdf'],
  ['![b][1]\n\n[1]: ../media/boot(1).png', 'boot(1).png'],
  [`![b](${'Müller.jpg'.normalize('NFD')})`, 'Müller.jpg'],
  ['https://example.org/media/boot.png.', 'boot.png'],
])('%s names its files', (markdown, ...names) => {
  expect(mediaNamedIn(markdown)).toEqual(expect.arrayContaining(names));
});

test('a text without any names none', () => {
  expect(mediaNamedIn('Nichts als Worte [und](https://example.org/x) [noch](../posts/y.md) eines.')).not.toContain('x');
  expect(mediaNamedIn('Nichts.')).toEqual([]);
});
