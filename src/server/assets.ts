import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256, toBase32 } from '../kit/bytes.ts';
import type { Assets } from '../look/head.tsx';

/** A file that the browser loads, under an address that changes with its content and so keeps for ever. */
export type Asset = { readonly path: string; readonly type: string; readonly body: Uint8Array };

export type AssetShelf = { readonly byPath: ReadonlyMap<string, Asset>; readonly addresses: Assets };

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What `npm run build` made for the browser, next to this program. Throws where the build is missing. */
export function readAssets(folder = builtFolder()): AssetShelf {
  const byName = new Map<string, Asset>();
  for (const name of readdirSync(folder)) {
    const type = TYPES[extname(name)];
    if (type) byName.set(name, assetOf(name, type, readFileSync(join(folder, name))));
  }
  const addressOf = (name: string) => {
    const asset = byName.get(name);
    if (!asset) throw new Error(`the build has no ${name}`);
    return asset.path;
  };
  const byPath = new Map([...byName.values()].map((asset) => [asset.path, asset]));
  const optional = (name: string) => byName.get(name)?.path ?? '';
  return {
    byPath,
    addresses: {
      css: addressOf('insel.css'),
      desk: optional('desk.css'),
      icon: optional('mark.svg'),
      face: optional([...byName.keys()].find((name) => name.startsWith('literata-roman')) ?? ''),
      script: (name) => addressOf(`${name}.js`),
      has: (name) => byName.has(`${name}.js`),
    },
  };
}

// What another file of the build names, a face or a part of a module, was given its hash by the build.
const NAMED_BY_OTHERS = /-[A-Z0-9]{8}\.(woff2|js)$/;

/** An asset under an address with its hash. */
export function assetOf(name: string, type: string, body: Uint8Array): Asset {
  if (NAMED_BY_OTHERS.test(name)) return { path: `/assets/${name}`, type, body };
  const hash = toBase32(sha256(body)).slice(0, 10);
  return { path: `/assets/${name.replace(/\.(\w+)$/, `.${hash}.$1`)}`, type, body };
}

function builtFolder(): string {
  const beside = fileURLToPath(new URL('../browser/', import.meta.url));
  return existsSync(join(beside, 'insel.css')) ? beside : join(process.env.INSEL_ROOT ?? '.', 'dist', 'browser');
}
