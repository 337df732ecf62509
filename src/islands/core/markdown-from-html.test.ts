import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../../source/core/render.ts';
import { htmlTree, textIn } from './html-tree.ts';
import { markdownFromHtml, webAddress, writtenFrom } from './markdown-from-html.ts';

/** Texts are compared as they are read: white space and the form of quotation marks aside. */
const plain = (text: string) =>
  text
    .replace(/["'»«›‹“”‘’]/g, '"')
    .replace(/\s+/g, '')
    .trim();
const textOfMarkdown = (markdown: string) => plain(textIn(htmlTree(render(markdown, { lang: 'de' }).html)));
const textOfHtml = (html: string) => plain(textIn(htmlTree(html)));

const WORDS = [
  'Boot',
  'Wind',
  '1.',
  '12)',
  '#',
  '##',
  '-',
  '+',
  '*',
  '**',
  '_x_',
  '`',
  '``',
  '&lt;b&gt;',
  '&amp;amp;',
  '[a](b)',
  '![x]',
  '~~',
  '|',
  '---',
  '===',
  '>',
  '\\',
  'a*b',
  '»Zitat«',
  '„so“',
  '(c)',
  'ü',
  '👩🏽‍🌾',
  'x&nbsp;y',
  '[^1]',
  '"q"',
  ':-|',
  '!',
  '<br>',
  'http',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .chain((words) => fc.constantFrom(' ', ' ', '\n', '').map((between) => words.join(between)));
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'em', 'strong', 's', 'code', 'a href="https://x.example/y?a=1&amp;b=2"', 'span', 'u'),
        tie('inline'),
      )
      .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
    fc.tuple(tie('inline'), fc.constantFrom('', ' '), tie('inline')).map((parts) => parts.join('')),
  ),
}));
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline.map((each) => `<p>${each}</p>`),
    inline,
    fc
      .tuple(fc.constantFrom('h1', 'h2', 'h4', 'div', 'blockquote', 'section', 'pre'), inline)
      .map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
    fc
      .tuple(fc.constantFrom('ul', 'ol', 'ol start="7"'), fc.array(tie('block'), { maxLength: 3 }))
      .map(([tag, items]) => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag.split(' ')[0]}>`),
    fc
      .tuple(fc.array(inline, { minLength: 4, maxLength: 4 }))
      .map(
        ([cells]) =>
          `<table><tr><th>${cells[0]}</th><th>${cells[1]}</th></tr><tr><td>${cells[2]}</td><td>${cells[3]}</td></tr></table>`,
      ),
    fc.tuple(tie('block'), tie('block')).map((parts) => `<div>${parts.join('')}</div>`),
  ),
}));

test('the text of the Markdown is the text of the HTML', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const html = blocks.join('');
      expect(textOfMarkdown(markdownFromHtml(html))).toBe(textOfHtml(html));
    }),
    { numRuns: 1500 },
  );
});

test('a text of the web reads as somebody would have written it', () => {
  const html = `<h1>Boote</h1><p>Ein <b>schneller </b>Kahn, <em>ganz</em> aus Holz:<br>siehe
    <a href="https://werft.example/k?utm_source=x&amp;n=1">die Werft</a>.</p><script>alert(1)</script>
    <ul><li>Rumpf<ul><li>Planken</li></ul></li><li><p>Mast</p></li></ul><ol start="3"><li>Drei</li></ol>
    <table><tr><th>Jahr</th><th>Länge</th></tr><tr><td>1998</td><td>7 m | 23 ft</td></tr></table>
    <blockquote><p>Wer rudert,</p><p>sieht zurück.</p></blockquote><pre>a  b
 \`\`\`c</pre><p>Mit <a href="javascript:x()">Falle</a> und <a href="mailto:a@b.example">Post</a> 3 &lt; 4 &amp;amp;</p>`;
  expect(markdownFromHtml(html)).toBe(`## Boote

Ein **schneller** Kahn, *ganz* aus Holz:\\
siehe [die Werft](<https://werft.example/k?n=1>).

- Rumpf
  - Planken
- Mast

3. Drei

| Jahr | Länge |
| --- | --- |
| 1998 | 7 m \\| 23 ft |

> Wer rudert,
>
> sieht zurück.

\`\`\`\`
a  b
 \`\`\`c
\`\`\`\`

Mit Falle und Post 3 \\< 4 \\&amp;`);
});

test('pictures stand where they stood, films and frames are links, and what is hidden is not read', () => {
  const html = `<figure><a href="/gross.jpg"><img src="boot.jpg" alt="Ein [Boot]"></a><figcaption>1998</figcaption></figure>
    <iframe src="https://film.example/e/1"></iframe><p hidden>geheim</p><p style="display:none">auch</p><style>p{}</style>`;
  const written = writtenFrom(htmlTree(html), { link: webAddress, picture: (src) => `bilder/${src}` });
  expect(written.body).toBe('![Ein \\[Boot\\]](<picture:0>)\n\n1998\n\n![](<picture:1>)');
  expect(written.pictures.map(({ file }) => file)).toEqual(['bilder/boot.jpg', 'bilder/https://film.example/e/1']);
  const linked = writtenFrom(htmlTree(html), { link: webAddress, picture: () => undefined });
  expect(linked).toMatchObject({ body: '1998\n\n<https://film.example/e/1>', notes: ['embed'] });
});
