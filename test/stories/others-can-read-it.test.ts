import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { publishedEntries } from '../../src/source/content-of.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';

const run = promisify(execFile);
const FEEDS = ['/feed.xml', '/atom.xml', '/fragen/feed.xml', '/fragen/atom.xml', '/en/feed.xml', '/en/atom.xml'];
const PARSE =
  'import feedparser,json,sys\nf=feedparser.parse(sys.argv[1])\nprint(json.dumps({"bozo":int(f.bozo),"version":f.version,"language":f.feed.get("language",""),"entries":[{"id":e.id,"title":e.title,"link":e.link,"html":(e.get("content") or [{}])[0].get("value") or e.get("summary",""),"published":bool(e.get("published_parsed"))} for e in f.entries]}))';

type Parsed = {
  readonly bozo: number;
  readonly version: string;
  readonly language: string;
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly link: string;
    readonly html: string;
    readonly published: boolean;
  }[];
};

/** Whether a program of the system is there; where it is not, one sentence says so, and its tests are skipped. */
function isThere(name: string, command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    process.stdout.write(`${name} was not found: reading the site with it is skipped.\n`);
    return false;
  }
}

const hasLynx = isThere('lynx', 'lynx', ['-version']);
const hasNewsboat = isThere('newsboat', 'newsboat', ['-v']);
const hasFeedparser = isThere('python3-feedparser', '/usr/bin/python3', ['-c', 'import feedparser']);

describe('programs of others', () => {
  let site: TestSite;
  let origin: string;
  beforeAll(async () => {
    site = await openTestSite({ folder: copyOfExample() });
    origin = await site.listen();
  });
  afterAll(() => site.close());

  const posts = (lang: 'de' | 'en') => publishedEntries(site.island(), 'post', lang);

  test.skipIf(!hasLynx)('lynx shows the whole text, its way on and its numbers, without style or program', async () => {
    const [newest] = posts('de');
    const { stdout } = await run('lynx', ['-dump', '-display_charset=utf-8', '-width=100', origin + newest?.path]);
    const plain = stdout.replace(/\[\d+\]/g, '').replace(/\s+/g, ' ');
    expect(plain).toContain(newest?.title);
    for (const paragraph of newest?.body.match(/^[A-ZÄÖÜ][^*[\]()_\n]{60,}$/gm) ?? ['no paragraph'])
      expect(plain).toContain(paragraph.replaceAll(' - ', ' – ').slice(0, 60).trim());
    expect(stdout).toContain(`${origin}/fragen/`);
    const ask = await run('lynx', ['-dump', '-display_charset=utf-8', `${origin}/fragen/`]);
    expect(ask.stdout).toMatch(/_{10,}/); // the field to write in
    expect(ask.stdout).not.toMatch(/\{[^}]*:[^}]*;|function ?\(/);
  });

  test.skipIf(!hasFeedparser)('feedparser finds nothing wrong in any feed, and every text whole', async () => {
    for (const path of FEEDS) {
      const { stdout } = await run('/usr/bin/python3', ['-c', PARSE, origin + path], { maxBuffer: 1 << 26 });
      const { bozo, version, entries } = JSON.parse(stdout) as Parsed;
      expect([path, bozo, version]).toEqual([path, 0, path.endsWith('feed.xml') ? 'rss20' : 'atom10']);
      expect(entries.length, path).toBeGreaterThan(2);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id, link, html, published } of entries) {
        expect(id).toMatch(/^tag:/);
        expect(link.startsWith(`${origin}/`), link).toBe(true);
        expect(html.length, link).toBeGreaterThan(200);
        expect(published, link).toBe(true);
      }
    }
  });

  test.skipIf(!hasNewsboat)('newsboat keeps every article once, also when it looks again', async () => {
    const folder = mkdtempSync(join(inject('runFolder'), 'newsboat-'));
    const [urls, cache, config] = ['urls', 'cache.db', 'config'].map((name) => join(folder, name));
    writeFileSync(urls ?? '', `${origin}/atom.xml\n`);
    writeFileSync(config ?? '', '');
    const reload = ['-u', urls, '-c', cache, '-C', config, '-x', 'reload'].map(String);
    for (let times = 0; times < 2; times += 1) await run('newsboat', reload, { env: { ...process.env, HOME: folder } });
    const database = new DatabaseSync(cache ?? '', { readOnly: true });
    const kept = database.prepare('select title, content from rss_item').all();
    database.close();
    const titles = posts('de').map(({ title }) => title);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter(({ title }) => !titles.includes(String(title)))).toEqual([]);
    expect(new Set(kept.map(({ title }) => title)).size).toBe(kept.length);
    expect(kept.every(({ content }) => String(content).length > 200)).toBe(true);
  });
});
