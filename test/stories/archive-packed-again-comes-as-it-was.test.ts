import { expect, test } from 'vitest';
import { moving } from '../moving.ts';

const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const ANNA = 'https://mastodon.example/users/anna';
const object = { id: `${ANNA}/statuses/1`, type: 'Note', published: '2023-05-01T08:00:00Z', url: 'https://mastodon.example/@anna/1', attributedTo: ANNA, to: [PUBLIC], cc: [], content: '<p>Ein langer Gedanke über die Stille.</p>', attachment: [], tag: [] }; // biome-ignore format: one row
const activity = { id: `${ANNA}/statuses/1/activity`, type: 'Create', actor: ANNA, published: object.published, to: [PUBLIC], cc: [], object }; // biome-ignore format: one row
const OUTBOX = JSON.stringify({ id: 'outbox.json', type: 'OrderedCollection', orderedItems: [activity] });

/** Somebody unpacks an archive, looks into it, and packs it again; a Mac lays files of its own beside. */
test.each([
  ['by a Mac', { 'archive/outbox.json': OUTBOX, 'archive/.DS_Store': 'x', '__MACOSX/archive/._outbox.json': 'x' }],
  ['with the folder around the folder', { 'Meine Daten/archive/outbox.json': OUTBOX }],
  ['as it was', { 'outbox.json': OUTBOX, '.DS_Store': 'x', '__MACOSX/._outbox.json': 'x' }],
])('an archive that was packed again %s is known', async (_, files) => {
  const { bring, zip, all } = await moving('mastodon');
  expect(await bring(zip(files))).toMatchObject({ found: 1, drafts: 1 });
  expect(all()).toContain('Ein langer Gedanke');
});

test('an old website that a Mac packed has no pages of the Mac', async () => {
  const { bring, zip, all } = await moving('website');
  const page =
    '<html><head><title>Stille</title></head><body><h1>Stille</h1><p>Drei Tage ohne Worte.</p></body></html>';
  const files = { 'site/index.html': page, '__MACOSX/site/._index.html': '<p>Mac</p>', 'site/.DS_Store': 'x' };
  expect(await bring(zip(files))).toMatchObject({ found: 1, drafts: 1 });
  expect(all()).toContain('Drei Tage ohne Worte.');
});
