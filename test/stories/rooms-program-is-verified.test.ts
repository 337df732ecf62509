import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '../../src/kit/language.ts';
import { keyText, readKeyText } from '../../src/rooms/core/program.ts';
import { type Fetched, type FetchProgram, fetchProgram } from '../../src/rooms/fetch-program.ts';
import { roomsOrigin } from '../../src/rooms/origin.ts';
import { ensureProgramKey, programKey } from '../../src/rooms/program-key.ts';
import { readSignedProgram, signedProgram } from '../../src/rooms/signed-program.ts';
import { type OwnProgram, verify } from '../../src/rooms/verify.ts';
import { readAssets } from '../../src/server/assets.ts';
import { roomsProgram } from '../../src/server/rooms-program.ts';
import { roomVerifyWords } from '../../src/words/room-verify.ts';
import { roomWords } from '../../src/words/rooms.ts';
import { insel } from '../insel.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
let origin: string;
let key: string;
let script: string;

beforeAll(async () => {
  await insel('en', ['help']); // brings up to date what is served
  site = await openTestSite();
  await site.listen();
  origin = roomsOrigin(site.island()) ?? '';
  key = programKey(site.open.place)?.text ?? '';
  script = /src="([^"]+)"/.exec(await (await fetch(origin)).text())?.[1] ?? '';
});
afterAll(() => site?.close());

type Answer = Extract<Fetched, { kind: 'answer' }>;

/** What stands between the island and whoever checks: it changes answers whose path it likes. */
function changing(path: RegExp | string, change: (answer: Answer) => Partial<Answer>): FetchProgram {
  return async (url, lang) => {
    const answer = await fetchProgram(url, lang);
    const { pathname } = new URL(url);
    const isMeant = typeof path === 'string' ? pathname === path : path.test(pathname);
    return answer.kind === 'answer' && isMeant ? { ...answer, ...change(answer) } : answer;
  };
}

const text = ({ body }: Answer) => Buffer.from(body).toString();
const rewritten = (path: RegExp | string, from: string | RegExp, to: string) =>
  changing(path, (answer) => {
    expect(text(answer)).toMatch(from);
    return { body: Buffer.from(text(answer).replace(from, to)) };
  });
const withHeader = (path: RegExp | string, name: string, value?: (found: string) => string | undefined) =>
  changing(path, ({ headers }) => {
    const changed = new Headers(headers);
    const next = value?.(headers.get(name) ?? '');
    if (next === undefined) changed.delete(name);
    else changed.set(name, next);
    return { headers: changed };
  });
const codes = async (get: FetchProgram, wanted: Parameters<typeof verify>[1] = {}) => {
  const { faults } = await verify(origin, wanted, get);
  return [...new Set(faults.map(({ code }) => code))];
};

test('what an island serves is what it has signed, and what this copy of Insel has', async () => {
  const own = roomsProgram(readAssets());
  const found = await verify(origin, { key, own });
  expect(found).toMatchObject({ faults: [], key });
  expect(found.files).toBe(own.files.size);
  expect(found.pages).toBe(8); // four addresses in two languages
  expect(found.files).toBeGreaterThan(4);
});

test('the key is one file for nobody else to read, made once; a damaged one is refused', async () => {
  const { folder } = site;
  const file = join(folder, 'data', 'keys', 'rooms.pem');
  const before = readFileSync(file, 'utf8');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  ensureProgramKey(folder);
  expect(readFileSync(file, 'utf8')).toBe(before);
  const elsewhere = await openTestSite();
  try {
    const other = join(elsewhere.folder, 'data', 'keys', 'rooms.pem');
    expect(readFileSync(other, 'utf8')).not.toBe(before);
    writeFileSync(other, 'broken');
    expect(() => programKey(elsewhere.open.place)).toThrow('keyBroken');
    rmSync(other);
    expect(programKey(elsewhere.open.place)).toBe(undefined);
  } finally {
    await elsewhere.close();
  }
});

test('one byte of a file, of each file, is found', async () => {
  for (const path of roomsProgram(readAssets()).files.keys()) {
    const get = changing(path, ({ body }) => {
      const changed = Uint8Array.from(body);
      changed[body.length >> 1] = (changed[body.length >> 1] ?? 0) ^ 1;
      return { body: changed };
    });
    expect(await codes(get), path).toContain('fileDiffers');
  }
});

test('a manifest that was changed, replayed from elsewhere, or signed by another is found', async () => {
  const changed = changing('/program.json', (answer) => {
    const jws = JSON.parse(text(answer));
    const program = JSON.parse(Buffer.from(jws.payload, 'base64url').toString());
    jws.payload = Buffer.from(JSON.stringify({ ...program, version: '9' })).toString('base64url');
    return { body: Buffer.from(JSON.stringify(jws)) };
  });
  expect(await codes(changed)).toEqual(['signature']);

  const { privateKey } = generateKeyPairSync('ed25519');
  const forged = (origin?: string) =>
    changing('/program.json', (answer) => {
      const read = readSignedProgram(text(answer));
      if (!read) throw new Error('no program');
      const program = { ...read.program, ...(origin ? { origin } : {}) };
      return { body: Buffer.from(signedProgram(program, { privateKey, text: '' })) };
    });
  expect(await codes(forged(), { key })).toEqual(['otherKey']);
  expect(await codes(forged())).toEqual([]); // whoever gives no key learns only that all fits together
  expect(await codes(forged('https://raum.example.org'))).toEqual(['otherOrigin']);

  for (const body of ['', '{}', '<html>', '{"payload":"e30","protected":"e30","signature":"e30"}'])
    expect(await codes(changing('/program.json', () => ({ body: Buffer.from(body) })))).toEqual(['noProgram']);
  expect(await codes(changing('/program.json', () => ({ status: 404 })))).toEqual(['status']);
  expect(await codes(async () => ({ kind: 'silent', why: 'ECONNREFUSED' }))).toEqual(['silent']);
});

test('a script more, a script in the page, a frame, an import map, a handler: each is found, wherever the page stands', async () => {
  const put = (what: string, at: RegExp | string = '/') => rewritten(at, '</head>', `${what}</head>`);
  expect(await codes(put('<script type="module" src="/assets/more.js"></script>'))).toEqual(['pageDiffers', 'unnamed']);
  expect(await codes(put('<script type="module" src="https://elsewhere.example/x.js"></script>'))).toContain('unnamed');
  expect(await codes(put('<link rel="stylesheet" href="/assets/more.css">'))).toContain('unnamed');
  for (const what of [
    '<script>alert(1)</script>',
    '<script type="importmap">{}</script>',
    `<script src="${script}"></script>`,
    '<iframe src="/"></iframe>',
    '<base href="https://elsewhere.example/">',
    '<meta http-equiv="refresh" content="0">',
    '<link rel="modulepreload" href="/assets/more.js">',
    '<p onclick="x()">',
    '<SCRIPT SRC=/x.js></SCRIPT>',
    '<!-- x -->',
    '<p class="a" class="b">',
    '<svg/onload=x()>',
  ])
    expect(await codes(put(what)), what).toEqual(['pageDiffers', 'strange']);
  for (const at of ['/hand-over', /^\/i\//, /^\/r\//])
    expect(await codes(put('<script>x()</script>', at))).toEqual(['pageDiffers', 'strange']);
  expect(await codes(rewritten('/', / integrity="[^"]+"/, ''))).toEqual(['pageDiffers', 'integrityMissing']);
  expect(await codes(rewritten('/', /sha384-..../, 'sha384-AAAA'))).toEqual(['pageDiffers', 'integrityDiffers']);
  expect(await codes(rewritten('/', '<p>', '<p> '))).toEqual(['pageDiffers']);
});

test('what a file loads and the manifest does not name is found', async () => {
  const more = (what: string, path: RegExp) => rewritten(path, /$/, what);
  expect(await codes(more('import("./more.js")', /rooms\.\w+\.js$/))).toEqual(['fileDiffers', 'unnamed']);
  expect(await codes(more('import"https://elsewhere.example/x.js"', /rooms\.\w+\.js$/))).toContain('unnamed');
  expect(await codes(more('@import "/more.css";', /room\.\w+\.css$/))).toContain('unnamed');
  expect(await codes(more('a{background:url(https://elsewhere.example/p)}', /room\.\w+\.css$/))).toContain('unnamed');
});

test('a header that is missing, weaker or not meant there is found', async () => {
  const policy = 'content-security-policy';
  expect(await codes(withHeader('/', policy))).toEqual(['headerMissing']);
  for (const [from, to, code] of [
    [`require-trusted-types-for 'script'; `, '', 'policyMissing'],
    [`default-src 'none'`, `default-src 'self'`, 'policyDiffers'],
    [`script-src 'self'`, `script-src 'self' 'unsafe-inline'`, 'policyDiffers'],
    [`script-src 'self'`, `script-src 'self' https://elsewhere.example`, 'policyDiffers'],
    [`connect-src 'self'`, 'connect-src *', 'policyDiffers'],
    [`base-uri 'none'`, `base-uri 'none'; frame-src *`, 'policyDiffers'],
    [`trusted-types 'none'`, `trusted-types 'allow-duplicates' default`, 'policyDiffers'],
  ] as const) {
    const get = withHeader('/', policy, (found) => {
      expect(found).toContain(from);
      return found.replace(from, to);
    });
    expect(await codes(get), to).toEqual([code]);
  }
  const stricter = (found: string) => `${found.replace("img-src 'self'", "img-src 'none'")}; upgrade-insecure-requests`;
  expect(await codes(withHeader('/', policy, stricter))).toEqual([]);
  expect(await codes(withHeader('/', policy, (found) => `${found}, default-src *`))).toEqual([]);
  for (const header of ['x-content-type-options', 'cross-origin-opener-policy', 'referrer-policy', 'cache-control'])
    expect(await codes(withHeader(/^\/i\//, header)), header).toEqual(['headerMissing']);
  expect(await codes(withHeader('/', 'referrer-policy', () => 'unsafe-url'))).toEqual(['headerDiffers']);
  expect(await codes(withHeader(script, 'content-type', () => 'text/plain'))).toEqual(['headerDiffers']);
  for (const header of ['set-cookie', 'link', 'access-control-allow-origin'])
    expect(await codes(withHeader(/^\//, header, () => 'x')), header).toEqual(['headerForeign']);
});

test('without https, or with an https that may be left again, it is said', async () => {
  const at = (elsewhere: string) => {
    const get: FetchProgram = (url, lang) => fetchProgram(url.replace(elsewhere, origin), lang);
    return verify(elsewhere, {}, get).then(({ faults }) => [...new Set(faults.map(({ code }) => code))]);
  };
  expect(await at('http://raum.example.org')).toEqual(['notSecured', 'otherOrigin']);
  expect(await at('https://raum.example.org')).toEqual(['otherOrigin', 'headerMissing']);
});

test('a program that is not the one of this copy is found, whoever signed it', async () => {
  const here = roomsProgram(readAssets());
  const other = (files: OwnProgram['files'], more: Partial<OwnProgram> = {}) => ({ own: { ...here, files, ...more } });
  const files = new Map<string, { readonly integrity: string }>(here.files);
  const without = new Map([...files].filter(([path]) => path !== script));
  const changed = new Map([...files, [script, { integrity: 'sha384-x' }]]);
  expect(await codes(fetchProgram, other(without))).toEqual(['notHere']);
  expect(await codes(fetchProgram, other(changed))).toEqual(['notAsHere']);
  expect(await codes(fetchProgram, other(changed, { version: '9' }))).toEqual(['otherVersion', 'notAsHere']);
  const more = new Map([...files, ['/assets/more.js', { integrity: 'sha384-x' }]]);
  expect(await codes(fetchProgram, other(more))).toEqual(['onlyHere']);
  const page = async () => 'another';
  expect(await codes(fetchProgram, other(here.files, { page }))).toEqual(['pageNotAsHere']);
});

test('a key is read as people write it, and stands on the site, in the application and in the manifest', async () => {
  expect(readKeyText(` ${key.replaceAll(' ', '').toUpperCase()}\n`)).toBe(key);
  expect(readKeyText(key.replaceAll(' ', '-'))).toBe(key);
  for (const none of ['', 'x', key.slice(5), `${key} 0000`]) expect(readKeyText(none)).toBe(undefined);
  expect(keyText(randomBytes(32))).toMatch(/^(\w{4} ){12}\w{4}$/);
  for (const [path, lang] of [
    ['/raum/', 'de'],
    ['/en/room/', 'en'],
  ] as const) {
    const html = await (await site.get(path)).text();
    expect(html).toContain(roomWords[lang].page.check.title);
    expect(html).toContain(key);
  }
  expect((await (await fetch(`${origin}/api/about`)).json()).programKey).toBe(key);
});

test('the command says one sentence a fault, in both languages, and ends with 1', async () => {
  const good = await insel('de', ['verify', `${origin}/i/abc#1.secret`, '--key', key, '--same-as-here']);
  expect(good).toMatchObject({ code: 0, err: '' });
  expect(good.out).toContain(`Unterschrieben mit dem Schlüssel ${key}`);
  expect(good.out).toContain('Alles stimmt:');
  expect(good.out).toContain('dieselben wie in dieser Kopie');

  const between = await openProxy(origin, script);
  try {
    const bad = await insel('en', ['verify', between.origin]);
    expect([bad.code, bad.err]).toEqual([1, '']);
    const lines = bad.out.trim().split('\n');
    expect(lines[0]).toBe(`The manifest is for ${origin}, not for ${between.origin}.`);
    expect(lines[1]).toMatch(new RegExp(`^${script.replaceAll('.', '\\.')}: The file has \\d+ bytes and the checksum`));
    expect(lines.slice(2)).toEqual([
      `Signed with the key ${key}`,
      roomVerifyWords.en.compare,
      '2 things are not right.',
      roomVerifyWords.en.limits,
    ]);
    const json = JSON.parse((await insel('de', ['verify', between.origin, '--json'])).out);
    expect(json.faults.map(({ code }: { code: string }) => code)).toEqual(['otherOrigin', 'fileDiffers']);
  } finally {
    between.server.close();
  }
  const silent = await insel('de', ['verify', between.origin]);
  expect([silent.code, silent.out.split('\n')[0]]).toEqual([
    1,
    `${between.origin}/program.json antwortet nicht (ECONNREFUSED).`,
  ]);
  for (const args of [[], ['raum.example.org'], [origin, '--key', 'x'], [origin, '--wrong']])
    expect((await insel('de', ['verify', ...args])).code).toBe(2);
});

/** A host in front of the island that changes one letter of one file on the way. */
async function openProxy(to: string, path: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(async ({ url = '', headers: asked }, answer) => {
    const lang = asked['accept-language'] as Language;
    const { status, headers, body } = (await fetchProgram(to + url, lang)) as Answer;
    const passed = [...headers].filter(([name]) => !/^(content-(encoding|length)|connection|transfer)/.test(name));
    answer.writeHead(status, Object.fromEntries(passed));
    answer.end(url === path ? Buffer.from(text({ body } as Answer).replace('e', 'f')) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
