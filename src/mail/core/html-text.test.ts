import { expect, test } from 'vitest';
import { htmlToText, ORIGINAL_MESSAGE } from './html-text.ts';

test.each([
  ['<p>Guten Tag,</p><p>eine Frage.</p>', 'Guten Tag,\n\neine Frage.'],
  ['<div>eins</div><div><br></div><div>zwei</div>', 'eins\n\nzwei'],
  ['eins<br>zwei<br/>\ndrei', 'eins\nzwei\ndrei'],
  ['Gr&uuml;&szlig;e &#8211; &#x201E;so&ldquo; &amp;auml; &unknown; &lt;b&gt;', 'Grüße – „so“ &auml; &unknown; <b>'],
  ['<b>fett</b> und <i>kursiv</i>\n  in   einer Zeile', 'fett und kursiv in einer Zeile'],
  ['<ul><li>eins</li><li>zwei</li></ul>', '- eins\n- zwei'],
  ['<table><tr><td>eins</td><td>zwei</td></tr><tr><td>drei</td></tr></table>', 'eins zwei\ndrei'],
  ['<pre>a\n  b\n</pre>c', 'a\n  b\n\nc'],
  ['<a href="https://example.org/x">hier</a>', 'hier <https://example.org/x>'],
  ['<a href="https://example.org/">example.org</a>', 'example.org'],
  ['<a href="mailto:a@example.org">a@example.org</a>', 'a@example.org'],
  ['<a href="javascript:alert(1)">hier</a>', 'hier'],
  ['<head><title>t</title><style>p{}</style></head><script>x<y</script>Text', 'Text'],
  ['<!-- <p>nicht</p> -->Text<!-- ohne Ende', 'Text'],
  ['<div style="display:none">Vorschau</div>Text', 'Text'],
  ['a < b und <3 <', 'a < b und <3 <'],
  ['<p title="a > b">Text</p>', 'Text'],
  ['<p title="ohne Ende>Text</p><p>mehr', 'Text\n\nmehr'],
  ['<img alt="👍" src="x">', '👍'],
  ['<img alt="Logo der Praxis" src="x">Text', 'Text'],
  ['</p></div>Text</blockquote>', 'Text'],
  ['Pra&shy;xis&nbsp;am Markt', 'Pra\u00adxis am Markt'],
])('%s', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('quotes of all mail programs carry their mark, and the mark of who wrote them', () => {
  const attribution = 'Am 20.11.2026 um 15:57 schrieb Anna:';
  const quoted = 'Ja.\n\n> Eine Frage?\n>\n> Noch eine?';
  const inner = '<p>Eine Frage?</p><p>Noch eine?</p>';
  expect(htmlToText(`Ja.<blockquote type="cite">${inner}</blockquote>`)).toBe(quoted);
  expect(htmlToText(`Ja.<div name="quote" style="border-left:2px">${inner}</div>`)).toBe(quoted);
  expect(htmlToText(`Ja.<div id="yahoo_quoted_12">${inner}</div>`)).toBe(quoted);
  expect(
    htmlToText(
      `<div>Ja.</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${attribution}<br></div><blockquote class="gmail_quote">Eine Frage?</blockquote></div>`,
    ),
  ).toBe(`Ja.\n\n> ${attribution}\n>\n> Eine Frage?`);
  expect(
    htmlToText(
      `Ja.<div class="moz-cite-prefix">${attribution}</div><blockquote>Eine <blockquote>alte</blockquote></blockquote>`,
    ),
  ).toBe(`Ja.\n\n> ${attribution}\n>\n> Eine\n>\n>> alte`);
});

test('where Outlook puts the original below without a mark, one is put', () => {
  for (const mark of ['<div id="divRplyFwdMsg">', '<div id="x_divRplyFwdMsg">', '<div class="OutlookMessageHeader">'])
    expect(htmlToText(`<p>Ja.</p>${mark}<b>Von:</b> Anna<br>Text</div>`)).toBe(
      `Ja.\n\n${ORIGINAL_MESSAGE}\nVon: Anna\nText`,
    );
  expect(htmlToText('Ja.<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">x</div>')).toBe(
    `Ja.\n\n${ORIGINAL_MESSAGE}\n\nx`,
  );
});

test('an answer between Gmail quotes stays unmarked', () => {
  const html =
    '<div class="gmail_quote"><blockquote>Eins?</blockquote><div>Ja.</div><blockquote>Zwei?</blockquote></div>';
  expect(htmlToText(html)).toBe('> Eins?\n\nJa.\n\n> Zwei?');
});

test('broken and endless HTML takes no long time', () => {
  for (const html of [
    '<',
    '<a ',
    '<a "',
    "<a '",
    '<!--',
    '<style>',
    '<div>',
    '</div>',
    '<blockquote>',
    '&#',
    '<a href=x>',
  ])
    expect(typeof htmlToText(html.repeat(200_000))).toBe('string');
});
