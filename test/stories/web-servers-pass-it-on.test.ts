import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { askBy, openWebServer, sendBy, type WebServer, webServerMissing } from '../peers/web-server.ts';
import { openTestSite, type TestSite } from '../site.ts';

describe.each(['caddy', 'nginx'] as const)('the sample for %s', (name) => {
  const missing = webServerMissing(name);
  const says = (what: string) => (missing ? `${what}: ${missing}` : what);
  let site: TestSite;
  let proxy: WebServer;
  let home = '';

  beforeEach(async () => {
    if (missing) return;
    const settings = {
      url: 'https://example.org',
      hosts: ['www.example.org'],
      rooms: { url: 'https://raum.example.org' },
    };
    site = await openTestSite({ settings });
    home = join(inject('runFolder'), `proxy-${name}`);
    proxy = await openWebServer(name, home, Number(new URL(await site.listen()).port));
  });
  afterEach(async () => {
    await proxy?.close();
    await site?.close();
  });

  test.skipIf(missing)(
    says('passes on the site, its other names and the rooms, and writes nothing of who asks for what'),
    async () => {
      const page = await askBy(proxy.port, 'example.org', '/');
      expect(page.status).toBe(200);
      expect(page.headers['strict-transport-security']).toBeTruthy();
      expect(await askBy(proxy.port, 'www.example.org', '/fragen/')).toMatchObject({
        status: 308,
        headers: { location: 'https://example.org/fragen/' },
      });
      const rooms = await askBy(proxy.port, 'raum.example.org', '/');
      expect(rooms.status).toBe(200);
      expect(rooms.headers['content-security-policy']).toContain("default-src 'none'");
      const plain = await fetch(`http://127.0.0.1:${proxy.plainPort}/fragen/`, {
        headers: { host: 'example.org' },
        redirect: 'manual',
      });
      expect([301, 308]).toContain(plain.status);

      const asked = await askBy(proxy.port, 'example.org', '/fragen/', {
        text: 'Kommt das durch?',
        reply: 'email',
        email: 'wer@example.org',
      });
      expect(asked.status).toBe(303);
      const mine = String(asked.headers.location);
      expect(mine).toMatch(/^\/fragen\/meine\/\w{40}/);
      expect((await askBy(proxy.port, 'example.org', mine)).status).toBe(200);
      expect((await askBy(proxy.port, 'example.org', '/suche/?q=geheimwort')).status).toBe(200);
      await site.close();
      expect((await askBy(proxy.port, 'example.org', '/suche/?q=geheimwort')).status).toBe(502);
      await proxy.close();
      const written = filesIn(home).map((file) => readFileSync(file, 'latin1'));
      expect(written.length).toBeGreaterThan(0);
      for (const text of written) {
        expect(text).not.toMatch(/geheimwort|"remote_ip"|^127\.0\.0\.1 /m);
        expect(text).not.toContain(mine.slice('/fragen/meine/'.length));
      }
    },
  );

  test.skipIf(missing)(
    says('passes on a picture of the desk that is too large, so that what was typed beside it comes back'),
    async () => {
      const token = newLink(site.island());
      const entered = await askBy(proxy.port, 'example.org', `/tisch/anmelden/${token}`, { x: '' });
      const [cookie = ''] = entered.headers['set-cookie']?.[0]?.split(';') ?? [];
      expect(cookie).toMatch(/^__Host-/);
      const form = new FormData();
      for (const [field, value] of Object.entries({ kind: 'post', title: 'Großes Bild', body: 'Viel Text.' }))
        form.set(field, value);
      form.set('picture', new File([new Uint8Array(33 * 1024 * 1024)], 'gross.jpg'));
      const sent = new Response(form);
      const type = sent.headers.get('content-type') ?? '';
      const headers = { cookie, 'content-type': type };
      const answer = await sendBy(proxy.port, 'example.org', '/tisch/texte/bild', headers, await sent.bytes());
      expect(answer.status).toBe(422);
      expect(answer.body).toMatch(/value="Großes Bild"/);
      expect(answer.body).toMatch(/<textarea[^>]*>Viel Text\./);
    },
  );
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}
