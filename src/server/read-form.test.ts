import { expect, test } from 'vitest';
import { readForm } from './read-form.ts';

const BOUNDARY = '----x';
const part = (name: string, text: string, more = '') =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`;
const WORDS = part('title', 'Über Äpfel') + part('body', 'Eins\r\n\r\nzwei');
const sent = (body: string | Uint8Array) =>
  new Request('https://x.example/', {
    method: 'POST',
    body: body as BodyInit,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  });

test('a file that is too large costs the file, not what was typed before it', async () => {
  const whole = `${WORDS}${part('picture', 'x'.repeat(5000), '; filename="x.jpg"')}--${BOUNDARY}--\r\n`;
  const form = await readForm(sent(whole), { longestFormBytes: 1000, readsOn: true });
  if (form === 'too large') throw new Error('nothing was kept');
  expect([form.cut, form.files.size]).toEqual(['too large', 0]);
  expect({ ...form.values }).toEqual({ title: 'Über Äpfel', body: 'Eins\r\n\r\nzwei' });
  expect(await readForm(sent(whole), { longestFormBytes: 1000 })).toBe('too large');
});

test('of a broken body comes back what arrived whole, marked so that nobody acts upon it', async () => {
  const form = await readForm(sent(`${WORDS}--${BOUNDARY}\r\ncontent-disposition: form-data; name="tags"\r\n\r\nSe`));
  if (form === 'too large') throw new Error('it is small');
  expect(form.cut).toBe('broken');
  expect({ ...form.values }).toEqual({ title: 'Über Äpfel', body: 'Eins\r\n\r\nzwei' });
  expect((await readForm(sent('nichts'))) as object).toMatchObject({ cut: 'broken' });
});

test('a whole one has no mark', async () => {
  const form = await readForm(sent(`${WORDS}${part('picture', 'x', '; filename="x.jpg"')}--${BOUNDARY}--\r\n`));
  if (form === 'too large') throw new Error('it is small');
  expect([form.cut, form.files.get('picture')?.bytes.length, form.values.title]).toEqual([undefined, 1, 'Über Äpfel']);
});
