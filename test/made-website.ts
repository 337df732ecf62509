import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MADE_PNG } from './moving.ts';

/** A website as it grew over many years: three templates, one after the other, and what else lies on a server. */
export type MadeWebsite = {
  /** Old paths of pages, and what is to be read there; some have two. */
  readonly texts: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
};

const WORDS =
  'Wind Segel Mast Ufer Brücke Größe Kahn Planke Regen Hafen »Krabbe« Möwe Tide Watt 3*4 [Karte] _Anker_ Boje Lotse & Steuer < Kiel > #1 Tau'.split(
    ' ',
  );
const TOPICS = ['boote', 'wetter', 'reisen', 'werkstatt', 'briefe'];
const WRITTEN = new Date('2004-05-06T12:00:00Z');
export const OLD_HOST = 'www.alte-seite.example';

/** Writes `count` pages into `folder`. Everything is told by the number of a page, so it is always the same. */
export function makeWebsite(folder: string, count: number): MadeWebsite {
  const texts = new Map<string, string>();
  const paths: string[] = [];
  const save = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    utimesSync(join(folder, name), WRITTEN, WRITTEN);
  };
  const names = Array.from({ length: count }, (_, number) => nameOf(number));
  for (const [number, name] of names.entries()) {
    const { html, text, bytes } = pageFor(number, names);
    save(name, bytes ?? html);
    const path = `/${encodeURI(name)}`;
    texts.set(path, text);
    paths.push(path);
    if (name.endsWith('/index.html')) paths.push(path.replace('index.html', ''));
  }
  save('bilder/boot.png', MADE_PNG);
  save('bilder/unten/leer.gif', 'kein Bild');
  save('papiere/plan.pdf', '%PDF-1.4 gemacht');
  save('stil.css', 'body {}');
  save('programm.exe', 'MZ');
  save(
    'umgezogen.html',
    '<html><head><meta http-equiv="refresh" content="0; URL=wetter/seite-001.html"></head></html>',
  );
  save('rahmen.html', '<html><frameset cols="20%,*"><frame src="a.html"></frameset></html>');
  paths.push('/umgezogen.html');
  return { texts, paths };
}

function nameOf(number: number): string {
  const topic = TOPICS[number % TOPICS.length] ?? '';
  const padded = String(number).padStart(3, '0');
  if (number % 25 === 7) return `${topic}/${padded}/index.html`;
  if (number % 25 === 11) return `${topic}/über uns ${padded}.html`;
  if (number % 3 === 2)
    return `20${String(5 + (number % 20)).padStart(2, '0')}/0${1 + (number % 9)}/1${number % 10}/text-${padded}.html`;
  return number % 25 === 3
    ? `${topic}/kontakt.html`.replace('/', `${padded}/`)
    : `${topic}/seite-${padded}.htm${number % 2 ? 'l' : ''}`;
}

function said(number: number, part: number): string {
  let state = number * 7919 + part * 104_729 + 1;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state >>> 8;
  };
  return Array.from({ length: 12 + (next() % 20) }, () => WORDS[next() % WORDS.length]).join(' ');
}

const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function pageFor(number: number, names: readonly string[]): { html: string; text: string; bytes?: Uint8Array } {
  const up = '../'.repeat((names[number] ?? '').split('/').length - 1);
  const other = names[(number * 17 + 1) % names.length] ?? '';
  const title = `Seite ${number}: ${WORDS[number % WORDS.length]}`;
  const [one, two, three] = [said(number, 1), said(number, 2), said(number, 3)];
  const link = `<a href="${up}${encodeURI(other)}">weiter zu ${number}</a>`;
  const text = `${one} ${two} weiter zu ${number} ${three}`;
  const body = `<p>${inHtml(one)}</p><p><b>${inHtml(two)}</b> ${link}<br>${inHtml(three)}</p><img src="${up}bilder/boot.png" alt="Boot ${number}">`;
  const plan = number % 40 === 0 ? `<p><a href="${up}papiere/plan.pdf">Plan ${number}</a></p>` : '';
  const whole = plan === '' ? text : `${text} Plan ${number}`;
  if (number % 3 === 0) {
    const html = `<HTML><HEAD><TITLE>${inHtml(title)}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"></HEAD>
<BODY BGCOLOR=white><TABLE><TR><TD WIDTH=150><A HREF="${up}index.html">Startseite</A><BR><A HREF="${up}boote/">Boote</A></TD>
<TD><FONT FACE=Arial><H1>${inHtml(title)}</H1>${body}${plan}</FONT></TD></TR></TABLE><HR><CENTER>© 1998 Alte Seite</CENTER></BODY></HTML>`;
    return { html, text: whole, bytes: latin(html) };
  }
  if (number % 3 === 1) {
    const html = `<html lang="de"><head><meta charset="utf-8"><title>${inHtml(title)} - Alte Seite</title></head><body><div id="header">Alte Seite seit 1998</div>
<div class="menu"><ul><li><a href="${up}boote/">Boote</a></li></ul></div><div id="content"><h1>${inHtml(title)}</h1>${body}${plan}</div><div class="footer">© Alte Seite</div></body></html>`;
    return { html, text: whole };
  }
  const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${inHtml(title)}</title><meta property="article:published_time" content="${names[number]?.slice(0, 10).replaceAll('/', '-')}T08:00:00Z">
<link rel="canonical" href="https://${OLD_HOST}/${encodeURI(names[number] ?? '')}"></head><body><header><nav><a href="/">Start</a></nav></header>
<main><article><h1>${inHtml(title)}</h1>${body}${plan}</article></main><footer>Alte Seite</footer></body></html>`;
  return { html, text: whole };
}

/** windows-1252 as editors of those years wrote it. */
function latin(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('»', '\xbb').replaceAll('«', '\xab'), 'latin1');
}
