import { expect, test } from 'vitest';
import type { Route } from '../look/route.ts';
import { Addressing, languageOfPath } from './addressing.ts';

const routes: Route[] = [
  { at: 'page', serve: 'kept' },
  { at: 'post', serve: 'kept' },
  { at: 'question', serve: 'kept' },
  { at: 'questions', serve: 'fresh' },
  { at: 'answersRss', serve: 'kept' },
  { at: '/media/:rest*', serve: 'kept' },
];
const addressing = new Addressing(routes, ['de', 'en']);
const at = (path: string) => addressing.find(path)?.route.at;

test('fixed words win over names, in every language', () => {
  expect(at('/fragen/')).toBe('questions');
  expect(at('/en/questions/')).toBe('questions');
  expect(at('/fragen/feed.xml')).toBe('answersRss');
  expect(at('/fragen/was-kostet-das/')).toBe('question');
  expect(at('/ueber-mich/')).toBe('page');
  expect(addressing.find('/en/2026/three-days/')).toMatchObject({
    lang: 'en',
    params: { year: '2026', slug: 'three-days' },
  });
});

test('the words of one language are no addresses of the other', () => {
  expect(at('/questions/')).toBe('page');
  expect(at('/en/fragen/')).not.toBe('questions');
});

test('the rest of a path is one value, decoded; broken encoding matches literally', () => {
  expect(addressing.find('/media/a/b%20c.jpg')?.params.rest).toBe('a/b c.jpg');
  expect(addressing.find('/%E0%A4%A/')?.params.slug).toBe('%E0%A4%A');
  expect(at('/nothing')).toBeUndefined();
});

test('the language of an address that leads nowhere is that of its prefix', () => {
  expect(languageOfPath('/en/nothing', ['de', 'en'])).toBe('en');
  expect(languageOfPath('/english', ['de', 'en'])).toBe('de');
});
