import { expect, test } from 'vitest';
import { Layout, type LayoutProps } from './layout.tsx';

const PROPS: LayoutProps = {
  lang: 'de',
  title: 'Drei Tage Stille',
  name: 'Henrike Tammen',
  home: '/',
  assets: {
    css: '/assets/insel.1.css',
    desk: '/assets/desk.1.css',
    icon: '/assets/mark.1.svg',
    face: '',
    script: (name) => `/assets/${name}.1.js`,
    has: () => true,
  },
};

async function rendered(props: Partial<LayoutProps> = {}): Promise<string> {
  return String(await (<Layout {...PROPS} {...props} />));
}

test('a page is a whole document in its language', async () => {
  const html = await rendered();
  expect(html).toMatch(/^<!doctype html><html lang="de">/);
  expect(html).toContain('<title>Drei Tage Stille · Henrike Tammen</title>');
  expect(html).toContain('<a class="skip" href="#main">Zum Inhalt</a>');
});

test('the home page is called like the person, once', async () => {
  expect(await rendered({ title: 'Henrike Tammen' })).toContain('<title>Henrike Tammen</title>');
});

test('what is not given is not there', async () => {
  const html = await rendered();
  for (const absent of ['<nav', '<footer', 'canonical', 'hreflang', 'noindex', 'no-referrer', '<script', 'desk.1.css'])
    expect(html).not.toContain(absent);
});

test('a page behind a token is kept out of indexes and addresses', async () => {
  const html = await rendered({ noindex: true, noReferrer: true });
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).toContain('<meta name="referrer" content="no-referrer"/>');
});

test('the menu marks the current page, and the language switch speaks its own language', async () => {
  const html = await rendered({
    menu: [
      { href: '/archiv/', label: 'Texte', current: true },
      { href: '/fragen/', label: 'Fragen' },
    ],
    languageSwitch: [{ href: '/en/', label: 'English', lang: 'en' }],
  });
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  expect(html).toContain('<a href="/archiv/" aria-current="page">Texte</a>');
  expect(html).toContain('lang="en" hreflang="en">English</a>');
});

test('style sheets load in order: page, desk, theme', async () => {
  const html = await rendered({ desk: true, assets: { ...PROPS.assets, theme: '/theme.css' } });
  const sheets = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
  expect(sheets).toEqual(['/assets/insel.1.css', '/assets/desk.1.css', '/theme.css']);
  expect(html).toContain('am Tisch');
});

test('the island is missing where nothing is found', async () => {
  expect(await rendered()).toContain('class="island"');
  expect(await rendered({ horizon: 'empty' })).not.toContain('class="island"');
});

test('nothing runs or is styled inline', async () => {
  const html = await rendered({ scripts: ['ask-box'], children: <p>Text</p> });
  expect(html).toContain('<script type="module" src="/assets/ask-box.1.js"></script>');
  expect(html).not.toMatch(/ style=|<style|javascript:| on[a-z]+=/);
});

test('words of others are never markup', async () => {
  const html = await rendered({ title: '<b>&', name: '"><script>' });
  expect(html).toContain('<title>&lt;b&gt;&amp; · &quot;&gt;&lt;script&gt;</title>');
});
