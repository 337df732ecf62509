import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { render } from './render.ts';

const german = (markdown: string) => render(markdown, { lang: 'de' });

/** What a browser's `textContent` gives for our HTML, white space collapsed. */
function contentOf(html: string): string {
  const text = html.replace(/<[^>]*>/g, '');
  const decoded = text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return decoded.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}

test('headings keep their order below the page title, and their ids are made of their words', () => {
  const { html, headings } = german('# Für Anfänger\n\nText\n\n#### Für Anfänger\n\n### Main\n');
  expect(headings).toEqual([
    { level: 2, text: 'Für Anfänger', anchor: 'fuer-anfaenger' },
    { level: 3, text: 'Für Anfänger', anchor: 'fuer-anfaenger-2' },
    { level: 3, text: 'Main', anchor: 'main-2' },
  ]);
  expect(html).toContain('<h3 id="fuer-anfaenger-2">Für Anfänger</h3>');
});

test('passages are cut at headings and begin anew with every sentence', () => {
  const { passages } = german(
    'Vorab.\n\n## Absagen\n\nDas geht z. B. am 3. März. Oder Dr. Ohm ruft an.\n\n- eins\n- zwei\n',
  );
  expect(passages.map(({ heading, anchor }) => [heading, anchor])).toEqual([
    [undefined, undefined],
    ['Absagen', 'absagen'],
  ]);
  const { text = '', sentences = [] } = passages[1] ?? {};
  expect(sentences.map((start, at) => text.slice(start, sentences[at + 1]))).toEqual([
    'Das geht z. B. am 3. März. ',
    'Oder Dr. Ohm ruft an. ',
    'eins ',
    'zwei',
  ]);
});

test('quotation marks are those of the language', () => {
  expect(german('Er sagte: "Das ist \'so\'."').text).toBe('Er sagte: »Das ist ›so‹.«');
  expect(render('He said: "It isn\'t."', { lang: 'en' }).text).toBe('He said: “It isn’t.”');
});

test('a note leads to the end and back in words', () => {
  const { html, passages } = german('Satz.[^a] Noch einer.\n\n[^a]: Anmerkung.');
  expect(html).toContain('<a href="#fn1" id="fnref1" role="doc-noteref">1</a>');
  expect(html).toContain('<a class="back" href="#fnref1" role="doc-backlink">zurück zum Text</a>');
  expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
    [undefined, 'Satz.1 Noch einer.'],
    ['Anmerkungen', 'Anmerkung.'],
  ]);
});

test('each note can be quoted by itself, at its own place, without the way back', () => {
  const { passages } = german(
    'Eins.[^a] Zwei.[^b] Und wieder eins.[^a]\n\n[^a]: Erste.\n\n    Noch ein Absatz.\n\n[^b]: Zweite.',
  );
  expect(passages.slice(1).map(({ anchor, text }) => [anchor, text])).toEqual([
    ['fn1', 'Erste. Noch ein Absatz.'],
    ['fn2', 'Zweite.'],
  ]);
});

test('a picture alone is a figure, the second one waits, one from elsewhere becomes a link', () => {
  const { html, images } = german(
    '![Treppe](media/treppe.jpg "Siebzehn Stufen")\n\n![Boot](../media/boot 2.jpg)\n\n![Zähler](https://example.com/x.gif)\n\n![Boot](<../media/boot 2.jpg>)',
  );
  expect(html).toContain(
    '<figure><img src="/media/treppe.jpg" alt="Treppe">\n<figcaption>Siebzehn Stufen</figcaption></figure>',
  );
  expect(html).toContain('<img src="/media/boot%202.jpg" alt="Boot" loading="lazy">');
  expect(html).toContain('<a href="https://example.com/x.gif" rel="external">Zähler</a>');
  expect(images).toEqual([
    { src: '/media/treppe.jpg', alt: 'Treppe' },
    { src: '/media/boot%202.jpg', alt: 'Boot' },
  ]);
});

test('a table has a box of its own, and columns of words stand at the left', () => {
  const { html } = german('| Was | Euro |\n| --- | --- |\n| Gespräch | 190 € |\n');
  expect(html).toContain('<section class="scrolled" aria-label="Tabelle 1" tabindex="0">\n<table>');
  expect(html).toContain('<th scope="col" class="start">Was</th>\n<th scope="col">Euro</th>');
  expect(html).toContain('<td class="start">Gespräch</td>\n<td>190 €</td>');
});

test('words of another language say so', () => {
  expect(german('Ein [cri du *cœur*]{lang=fr}, [x](/y/).').html).toContain(
    '<span lang="fr">cri du <em>cœur</em></span>',
  );
});

test('where several texts share a page, every id carries its name', () => {
  const { html, passages } = render('## Preis\n\nGut.[^1]\n\n[^1]: Ja.', { lang: 'de', idPrefix: 'zu-zweit-' });
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['zu-zweit-preis', 'zu-zweit-fnref1', 'zu-zweit-notes', 'zu-zweit-fn1']);
  expect(html).toContain('href="#zu-zweit-fnref1"');
  expect(passages.map(({ anchor }) => anchor)).toEqual(['zu-zweit-preis', 'zu-zweit-fn1']);
});

test('a link into another language says so', () => {
  const { html } = render('[a](/en/x/) [b](/y/) [c](/media/x.pdf)', { lang: 'de', languages: ['de', 'en'] });
  expect(html).toBe('<p><a href="/en/x/" hreflang="en">a</a> <a href="/y/">b</a> <a href="/media/x.pdf">c</a></p>\n');
  expect(render('[b](/y/)', { lang: 'en', languages: ['de', 'en'] }).html).toContain('hreflang="de"');
});

test('links lead where a visitor may go', () => {
  const { html, links } = render('[a](https://insel.example/x/) [b](https://example.com) [c](javascript:alert(1))', {
    lang: 'de',
    origin: 'https://insel.example',
  });
  expect(links).toEqual(['/x/', 'https://example.com']);
  expect(html).toContain('[c](javascript:alert(1))');
});

const EVERYTHING = `# A

Text with *em*, \`code\`, <b>, ~~no~~, [mot]{lang=fr}, "quoted", https://example.com[^1] and ^[inline]. Again.[^1]

> Quote

1. one
   - two

     three

| a | b | c |
| - | :-: | --: |
| x | y | 1 |

    code

![Boat](media/a.jpg "The boat & more")

![x](media/b.jpg) in text [a](</x y>)

---

[^1]: Note

    second paragraph
`;

test('whatever Markdown can say is valid HTML', async () => {
  const { html } = render(EVERYTHING, { lang: 'en', sizeOf: () => ({ width: 4, height: 3 }) });
  const page = `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>T</h1>\n${html}</body></html>`;
  const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(page);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

const pieces = fc.constantFrom(
  ...'<script>|</script>|<img src=x onerror=alert(1)>|javascript:alert(1)|data:text/html,x|[a](|)|![|](|"|\'|`|```\n|\n\n|> |- |1. |# |## || --- |\n| a | b |\n| - | - |\n|[^1]|[^1]: |^[|*|**|_|&lt;|&#106;avascript:|&|<|>|\\|](java\tscript:x)|media/x.jpg|https://x.example|{lang=de}|{lang="x}|\u00a0|  \n|Ä|😀|\u202e'.split(
    '|',
  ),
  '| a | b |\n| --- | :-: |\n| 1 | <b> |\n',
);
const anyMarkdown = fc.oneof(
  fc.string(),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 }).map((all) => all.join('')),
);

test('whatever is written, nothing runs, and every passage is a part of the text as a browser has it', () => {
  fc.assert(
    fc.property(anyMarkdown, fc.constantFrom('de' as const, 'en' as const), (markdown, lang) => {
      const { html, text, passages } = render(markdown, { lang });
      const tags = html.match(/<[^>]*>/g) ?? [];
      for (const tag of tags) {
        expect(tag).toMatch(
          /^<\/?(a|blockquote|br|code|em|figcaption|figure|h[2-6]|hr|img|li|ol|p|pre|s|section|span|strong|sup|table|tbody|td|th|thead|tr|ul)(?=[\s>])/,
        );
        expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(on\w+|style)\s*=/i);
        expect(tag).not.toMatch(/(href|src)="\s*(javascript|data|vbscript|file):/i);
        expect(tag.replace(/"[^"]*"/g, '""')).toMatch(/^<\/?\w+( [a-z-]+="")*>$/);
      }
      expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
      expect(text).toBe(contentOf(html));
      for (const passage of passages) {
        expect(text).toContain(passage.text);
        expect(passage.sentences[0]).toBe(0);
        expect([...passage.sentences].sort((a, b) => a - b)).toEqual(passage.sentences);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a text of ten megabytes is refused before it is read', () => {
  expect(() => german('x'.repeat(10 * 1024 * 1024))).toThrow('fileTooLong');
});
