import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openTestSite } from '../../test/site.ts';
import { portraitOf } from './portrait.ts';

const plain = (background: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();

test('the portrait that lies in theme/ is the one that is shown, at once, and to those who kept another', async () => {
  const site = await openTestSite({ files: { 'theme/portrait.png': await plain('#336699') } });
  const shown = async () => {
    const [, src = ''] = /<img class="picture" src="([^"]+)"/.exec(await (await site.get('/')).text()) ?? [];
    const answer = await site.get(src);
    const { dominant } = await sharp(Buffer.from(await answer.arrayBuffer())).stats();
    return { src, isBlue: dominant.b > dominant.r, kept: answer.headers.get('cache-control') };
  };
  const before = await shown();
  expect(before).toMatchObject({ isBlue: true, kept: 'public, max-age=86400' });
  await site.save('theme/portrait.png', await plain('#996633'));
  const after = await shown();
  expect(after.isBlue).toBe(false);
  expect(after.src).not.toBe(before.src);
  await site.remove('theme/portrait.png');
  expect((await site.get('/assets/portrait.jpg')).status).toBe(404);
  expect(await (await site.get('/')).text()).not.toContain('portrait.jpg');
  await site.close();
});

test('many who ask at once cost one drawing', async () => {
  const site = await openTestSite({ files: { 'theme/portrait.png': await plain('#336699') } });
  const { place } = site.island();
  const [one, other] = await Promise.all([portraitOf(place), portraitOf(place)]);
  expect(one?.width).toBe(60);
  expect(other).toBe(one);
  await site.close();
});
