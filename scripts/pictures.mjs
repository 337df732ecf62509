// The pictures of the README, taken of the example as it is now, on a Sunday in November.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findChromium } from './chromium.mjs';
import { ROOT } from './setup.mjs';

const { startServing } = await import(join(ROOT, 'dist', 'server', 'start.js'));
const { newLink } = await import(join(ROOT, 'dist', 'desk', 'session.js'));

const WIDTH = 1120;
const now = () => Temporal.Instant.from('2026-11-22T10:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'insel-pictures-'));
cpSync(join(ROOT, 'examples', readdirSync(join(ROOT, 'examples'))[0]), folder, { recursive: true });
const serving = await startServing({ folders: [folder], port: 0, hostname: '127.0.0.1', now });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await takeAll(await browser.newPage({ reducedMotion: 'reduce' }), `http://127.0.0.1:${serving.port}`);
} finally {
  await browser.close();
  await serving.close();
  rmSync(folder, { recursive: true });
}

async function takeAll(page, origin) {
  await page.goto(origin);
  await take(page, 'home', 1090); // down to the week
  await page.goto(`${origin}/fragen/`);
  const box = page.getByLabel('Was möchten Sie wissen?');
  await box.pressSequentially('Was kostet ein erstes Gespräch?');
  await page.locator('#suggestions h3').nth(1).waitFor();
  await take(page, 'ask', 820);
  await box.fill('Darf meine Hündin mitkommen, wenn wir beim Reden am Wasser entlang gehen?');
  await page.getByRole('button', { name: 'Frage senden' }).click();
  await page.getByLabel('Ihre E-Mail-Adresse').fill('wiebke@example.org');
  await page.getByRole('button', { name: 'Frage senden' }).click();
  await page.waitForURL(/\/meine\//);
  await page.goto(`${origin}/tisch/anmelden/${newLink(serving.islands[0].at(now()))}`);
  await page.locator('main form button').first().click();
  await page.goto(`${origin}/tisch/runde/`);
  await page.getByRole('button', { name: 'Nächste Runde jetzt öffnen' }).click();
  await page.goto(`${origin}/tisch/runde/`);
  await take(page, 'desk', 960);
}

async function take(page, name, height) {
  await page.setViewportSize({ width: WIDTH, height });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = sharp(await page.screenshot()).png({ palette: true, colours: 64, dither: 0, effort: 10 });
  await picture.toFile(join(ROOT, 'docs', 'pictures', `${name}.png`));
}
