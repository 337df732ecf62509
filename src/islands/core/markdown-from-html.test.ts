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
  'Boot', 'Wind', '1.', '12)', '#', '##', '-', '+', '*', '**', '_x_', '`', '``', '&lt;b&gt;', '&amp;amp;', '[a](b)', '![x]',
  '~~', '|', '---', '===', '>', '\\', 'a*b', '»Zitat«', '„so“', '(c)', 'ü', '👩🏽‍🌾', 'x&nbsp;y', '[^1]', '"q"', ':-|', '!', '<br>', 'http',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).chain((words) =>
  fc.constantFrom(' ', ' ', '\n', '').map((between) => words.join(between)),
);
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.tuple(fc.constantFrom('b', 'i', 'em', 'strong', 's', 'code', 'a href="https://x.example/y?a=1&amp;b=2"', 'span', 'u'), tie('inline')).map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
    fc.tuple(tie('inline'), fc.constantFrom('', ' '), tie('inline')).map((parts) => parts.join('')),
  ),
}));
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline.map((each) => `<p>${each}</p>`),
    inline,
    fc.tuple(fc.constantFrom('h1', 'h2', 'h4', 'div', 'blockquote', 'section', 'pre'), inline).map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
    fc.tuple(fc.constantFrom('ul', 'ol', 'ol start="7"'), fc.array(tie('block'), { maxLength: 3 })).map(([tag, items]) => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag.split(' ')[0]}>`),
    fc.tuple(fc.array(inline, { minLength: 4, maxLength: 4 })).map(([cells]) => `<table><tr><th>${cells[0]}</th><th>${cells[1]}</th></tr><tr><td>${cells[2]}</td><td>${cells[3]}</td></tr></table>`),
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
