import { expect, test } from 'vitest';
import { robotsOf } from './robots-rules.ts';

const allowed = (text: string, path: string) => robotsOf(text, 'insel').allows(path);

test.each([
  ['', '/a', true],
  ['Disallow: /', '/a', true], // belongs to nobody
  ['User-agent: *\nDisallow:', '/a', true],
  ['User-agent: *\nDisallow: /', '/a', false],
  ['User-agent: *\nDisallow: /', '/robots.txt', true],
  ['User-agent: *\nDisallow: /a', '/ab', false],
  ['User-agent: *\nDisallow: /a/', '/a', true],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?1', true],
  ['User-agent: *\nDisallow: /*/a*b$', '/x/aab', false],
  ['User-agent: *\nDisallow: /a$b', '/a$b', false],
  ['User-agent: *\nDisallow: /', '/?q=1', false],
  ['User-agent: insel\nUser-agent: other\nDisallow: /x\n\nUser-agent: *\nDisallow: /', '/a', true],
  ['User-agent: *\nDisallow: /\nUser-agent: Insel\nDisallow: /x', '/a', true],
  ['User-agent: insel\nDisallow: /x\nUser-agent: b\nDisallow: /\nUser-agent: insel\nDisallow: /y', '/y', false],
  ['User-agent: inselchen\nDisallow: /', '/a', true],
  ['user-agent:*\r\nDISALLOW:/f%C3%BCr # so\r\n', '/für', false],
  ['User-agent: *\nDisallow: /für', '/f%c3%bcr', false],
  ['User-agent: *\nDisallow: /%7eanna', '/~anna/x', false],
  ['\uFEFFUser-agent: *\nSitemap: /s.xml\nDisallow: /a', '/a', false],
  ['<html>nichts</html>', '/a', true],
])('%j on %s: %s', (text, path, expected) => {
  expect(allowed(text, path)).toBe(expected);
});

test('a rule of many stars takes no time', () => {
  expect(allowed(`User-agent: *\nDisallow: /${'*a'.repeat(400)}b`, `/${'a'.repeat(2000)}`)).toBe(true);
});

test('delay and maps of the site', () => {
  const text = 'Sitemap: https://x.example/1.xml\nUser-agent: *\nCrawl-delay: 2.5\nDisallow: /a\nsitemap: /2.xml\n';
  expect(robotsOf(text, 'insel')).toMatchObject({ delayS: 2.5, sitemaps: ['https://x.example/1.xml', '/2.xml'] });
  expect(robotsOf('User-agent: *\nCrawl-delay: bald', 'insel').delayS).toBeUndefined();
});
