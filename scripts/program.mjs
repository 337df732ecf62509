// Makes what Node runs: the commands and what they load by esbuild, joined into few files. Loading the packages and the
// parts of the house one by one costs every command a second of work before it does anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

const [out, hash] = process.argv.slice(2);
if (!out || !hash) throw new Error('usage: program.mjs OUT HASH');

await build({
  // Besides the commands what runs in a thread of its own, which is begun by the name of its file.
  entryPoints: ['cli/main', 'cli/start', 'islands/unpacking'].map((name) => ({
    in: join(ROOT, 'src', `${name}.ts`),
    out: name,
  })),
  outdir: out,
  // What `import()` names becomes a file of its own: a command loads only what it needs.
  splitting: true,
  chunkNames: 'program/[name]-[hash]',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  // Otherwise a pattern with \p{...} would be made anew each time it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [whenNeeded(), plainFields()],
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: true,
  sourcesContent: false,
  // Older packages ask for what Node brings in the older way.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);",
  },
  define: { INSEL_BUILD: JSON.stringify(hash) },
  logLevel: 'warning',
});

/**
 * A package that is asked for by `import()` stays a package in node_modules: few commands need it, it may look for files
 * beside itself, and an older one has its names by Node alone.
 */
function whenNeeded() {
  return {
    name: 'when-needed',
    setup({ onResolve }) {
      onResolve({ filter: /^[^.]/ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : undefined));
    },
  };
}

/**
 * markdown-it is published for older engines: every field of every token is set through a function, which was a tenth
 * of the time it takes. Here they are set as its sources set them.
 */
function plainFields() {
  return {
    name: 'plain-fields',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]markdown-it\.mjs$/ }, ({ path }) => {
        const published = readFileSync(path, 'utf8');
        const contents = published.replace(
          /\b_defineProperty\(\s*this,\s*(?:\/\*[\s\S]*?\*\/\s*)?"(\w+)",/g,
          '(this.$1 =',
        );
        return { contents, loader: 'js' };
      });
    },
  };
}
