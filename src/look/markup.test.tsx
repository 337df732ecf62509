import fc from 'fast-check';
import { raw } from 'hono/html';
import { type Child, jsx } from 'hono/jsx';
import { expect, test } from 'vitest';
import { markupOf } from './markup.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'ß', '&', '<', '>', '"', "'", ' ', '\n', '\u2028', '😀') });
const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined));
const keys = [
  'class',
  'href',
  'className',
  'htmlFor',
  'crossOrigin',
  'hidden',
  'aria-hidden',
  'tabindex',
  'viewBox',
  'strokeWidth',
  'data-x',
  'bad name',
  'ref',
  'key',
];
const props = fc.dictionary(fc.constantFrom(...keys), value);
const names = [
  'p',
  'div',
  'a',
  'img',
  'br',
  'svg',
  'path',
  'head',
  'title',
  'meta',
  'link',
  'script',
  'style',
  'form',
  'input',
  'button',
];
const asIs = fc.constantFrom(raw('<b>&amp;</b>'), [], [[null], 'x']);

const { tree } = fc.letrec<{ tree: Child; element: Child; component: Child }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    value as fc.Arbitrary<Child>,
    asIs as fc.Arbitrary<Child>,
    tie('element'),
    tie('component'),
  ),
  element: fc
    .tuple(fc.constantFrom(...names), props, fc.array(tie('tree'), { maxLength: 3 }))
    .map(([name, given, children]) => jsx(name, { ...given }, ...children)),
  component: fc.tuple(text, tie('tree')).map(([title, child]) => <Boxed title={title}>{child}</Boxed>),
}));

function Boxed({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <>
      <h2 class={title}>{title}</h2>
      {children}
    </>
  );
}

test('a page is the text that the library makes of it', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (child) => {
      const page = <div>{child}</div>;
      expect(String(await markupOf(page))).toBe(String(await page.toString()));
    }),
    { numRuns: 1000 },
  );
});

test('what the library alone can render it renders', async () => {
  const later = async () => <b>später</b>;
  const page = jsx('p', {}, jsx(later, {}));
  expect(markupOf(page)).toBeInstanceOf(Promise);
  expect(String(await markupOf(page))).toBe('<p><b>später</b></p>');
});

test('an ordinary page is rendered at once', () => {
  const page = (
    <html lang="de">
      <head>
        <title>Über uns &amp; Sie</title>
        <link rel="icon" href="/mark.svg" />
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: '{"a":"<"}' }} />
      </head>
      <body>
        <svg viewBox="0 0 1 1" aria-hidden="true">
          <title>Zeichen</title>
        </svg>
        <input name="a" required disabled={false} />
      </body>
    </html>
  );
  expect(markupOf(page)).toBe(String(page));
});
