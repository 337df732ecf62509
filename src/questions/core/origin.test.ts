import { expect, test } from 'vitest';
import { withOrigin } from './origin.ts';

test('links to the island work in a mail, others stay as they are', () => {
  const markdown = '[hier](/wie/) und [dort](https://example.com/) und [x](//example.com)\n\n[1]: /fuss/';
  const html = '<a href="/wie/">hier</a><a href="https://example.com/">dort</a><a href="//example.com">x</a>';
  expect(withOrigin(markdown, html, 'https://insel.example')).toEqual({
    markdown:
      '[hier](https://insel.example/wie/) und [dort](https://example.com/) und [x](//example.com)\n\n[1]: https://insel.example/fuss/',
    html: '<a href="https://insel.example/wie/">hier</a><a href="https://example.com/">dort</a><a href="//example.com">x</a>',
  });
});
