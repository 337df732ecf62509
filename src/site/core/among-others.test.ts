import { expect, test } from 'vitest';
import { render } from '../../source/core/render.ts';
import { amongOthers } from './among-others.ts';

test('two texts with the same headings and notes stand on one page without a double id', () => {
  const { html } = render(
    '## Oben\n\nSiehe [oben](#oben) und die Note.[^1]\n\n##### Tief\n\n`<h2 id="x">`\n\n[^1]: Eine.',
    {
      lang: 'de',
    },
  );
  const both = amongOthers(html, 'a-', 2) + amongOthers(html, 'b-', 2);
  const ids = [...both.matchAll(/<[^>]* id="([^"]+)"/g)].map(([, id = '']) => id);
  const links = [...both.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  expect(links.length).toBeGreaterThan(3);
  expect(both).toContain('<h4 id="a-oben"');
  expect(both.match(/<h(\d)/g)).not.toContain('<h7');
  expect(both).toContain('&lt;h2 id=');
  expect(both).not.toContain('doc-endnotes');
});
