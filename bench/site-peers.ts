import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, costOf, write } from './processes.ts';

/** What stands before and after the text of every page: a peer writes the same. */
export type Shell = { readonly before: string; readonly after: string };

/** A generator that makes the same pages of the same posts: each text, archive, topics, a feed and a sitemap. */
export type Peer = {
  /** What the bench installs from npm into a folder of its own; nothing where the system has it. */
  readonly packages: readonly string[];
  prepare(folder: string, posts: string, shell: Shell): void;
  build(folder: string): Cost;
};

/** Frame of the pages that Insel exported, taken from one of them. */
export function shellOf(page: string): Shell {
  const html = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = html.split(/(?<=<main[^>]*>)/);
  const after = rest.slice(rest.lastIndexOf('</main>'));
  return { before: before.replace(/<title>.*?<\/title>/, '<title>TITLE</title>').replace(/\{\{|\}\}/g, ''), after };
}

/** Puts the packages of a peer into a folder, without running their scripts. */
export function install(folder: string, { packages }: Pick<Peer, 'packages'>): void {
  mkdirSync(folder, { recursive: true });
  write(folder, { 'package.json': JSON.stringify({ private: true, type: 'module' }) });
  if (packages.length === 0) return;
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...packages],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`npm install ${packages.join(' ')}: ${stderr}`);
}

export function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length;
}

const hugo: Peer = {
  packages: [],
  prepare: (folder, posts, { before, after }) => {
    cpSync(posts, join(folder, 'content', 'posts'), { recursive: true });
    mkdirSync(join(folder, 'layouts', '_default'), { recursive: true });
    const { rss } = FEED_LIMIT;
    write(folder, {
      'hugo.toml': `baseURL="https://insel.example/"\ntitle="Marlene Brandt"\n[taxonomies]\ntag="tags"\n[permalinks]\nposts="/:year/:filename/"\n[services.rss]\nlimit=${rss}\n`,
    });
    write(join(folder, 'layouts', '_default'), {
      'baseof.html': `${before.replace('TITLE', '{{ .Title }}')}{{ block "main" . }}{{ end }}${after}`,
      'single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p><time>{{ .Date.Format "2006-01-02" }}</time>{{ range .Params.tags }}<a href="/tags/{{ . | urlize }}/">{{ . }}</a>{{ end }}{{ .Content }}{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</article>{{ end }}`,
      'list.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .RegularPages }}<li><time>{{ .Date.Format "2006-01-02" }}</time><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`,
    });
  },
  build: (folder) => costOf(folder, 'hugo', ['--quiet', '-d', 'out']),
};

const FEED_LIMIT = { rss: 50 };

const eleventy: Peer = {
  packages: ['@11ty/eleventy@3.1.8'],
  prepare: (folder, posts, { before, after }) => {
    cpSync(posts, join(folder, 'posts'), { recursive: true });
    mkdirSync(join(folder, '_includes'));
    const list =
      '{% for post in list %}<li><time>{{ post.page.date.toISOString() }}</time><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}';
    write(folder, {
      'eleventy.config.js': `export default function (config) {
  config.addCollection('newest', (all) => all.getFilteredByGlob('posts/*.md').reverse());
  config.setFrontMatterParsingOptions({ excerpt: false });
  return { markdownTemplateEngine: false, dir: { output: 'out' } };
}`,
      'archiv.njk': `---\nlayout: base.njk\npermalink: /archiv/\n---\n{% set list = collections.newest %}<ul>${list}</ul>`,
      'thema.njk': `---\nlayout: base.njk\npagination: { data: collections, size: 1, alias: tag, filter: [all, newest] }\npermalink: "/thema/{{ tag | slugify }}/"\n---\n{% set list = collections[tag] %}<ul>${list}</ul>`,
      'feed.njk': `---\npermalink: /feed.xml\n---\n<rss version="2.0"><channel><title>Marlene Brandt</title>{% for post in collections.newest %}{% if loop.index <= ${FEED_LIMIT.rss} %}<item><title>{{ post.data.title }}</title><link>https://insel.example{{ post.url }}</link><description>{{ post.content }}</description></item>{% endif %}{% endfor %}</channel></rss>`,
      'sitemap.njk': `---\npermalink: /sitemap.xml\n---\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for post in collections.newest %}<url><loc>https://insel.example{{ post.url }}</loc></url>{% endfor %}</urlset>`,
    });
    write(join(folder, 'posts'), { 'posts.11tydata.json': '{"layout":"post.njk"}' });
    write(join(folder, '_includes'), {
      'base.njk': `${before.replace('TITLE', '{{ title }}')}{{ content | safe }}${after}`,
      'post.njk': `---\nlayout: base.njk\n---\n<article><h1>{{ title }}</h1><p>{{ summary }}</p><time>{{ page.date.toISOString() }}</time>{% for tag in tags %}<a href="/thema/{{ tag | slugify }}/">{{ tag }}</a>{% endfor %}{{ content | safe }}</article>`,
    });
  },
  build: (folder) =>
    costOf(folder, process.execPath, [join(folder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'), '--quiet']),
};

const astro: Peer = {
  packages: ['astro@7.3.5'],
  prepare: (folder, posts, { before, after }) => {
    const pages = join(folder, 'src', 'pages');
    cpSync(posts, join(folder, 'src', 'posts'), { recursive: true });
    for (const name of ['[year]', 'archiv', 'thema']) mkdirSync(join(pages, name), { recursive: true });
    const shell = JSON.stringify({ before, after });
    const load = `import { getCollection } from 'astro:content';\nconst posts = (await getCollection('posts')).sort((a, b) => b.data.date.localeCompare(a.data.date));`;
    const frame = (up: string) => `import { before, after } from '${up}shell.json';`;
    const page = (title: string, body: string) =>
      `<Fragment set:html={before.replace('TITLE', ${title})} />${body}<Fragment set:html={after} />\n`;
    const list =
      '<ul>{list.map((post) => <li><time>{post.data.date}</time><a href={path(post)}>{post.data.title}</a></li>)}</ul>';
    const path = "const path = (post) => '/' + post.data.date.slice(0, 4) + '/' + post.id + '/';";
    write(folder, {
      'astro.config.mjs':
        "export default { site: 'https://insel.example', outDir: './out', compressHTML: false, devToolbar: { enabled: false } };\n",
    });
    write(join(folder, 'src'), {
      'shell.json': shell,
      'content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nimport { z } from 'astro/zod';\nconst day = z.coerce.date().transform((date) => date.toISOString().slice(0, 10));\nexport const collections = { posts: defineCollection({ loader: glob({ pattern: '*.md', base: './src/posts' }), schema: z.object({ title: z.string(), date: day, summary: z.string(), tags: z.array(z.string()) }) }) };\n",
    });
    write(join(pages, '[year]'), {
      '[slug].astro': `---\n${frame('../../')}\nimport { getCollection, render } from 'astro:content';\nexport async function getStaticPaths() { return (await getCollection('posts')).map((post) => ({ params: { year: post.data.date.slice(0, 4), slug: post.id }, props: { post } })); }\nconst { post } = Astro.props;\nconst { Content } = await render(post);\n---\n${page('post.data.title', '<article><h1>{post.data.title}</h1><p>{post.data.summary}</p><time>{post.data.date}</time>{post.data.tags.map((tag) => <a href={"/thema/" + tag + "/"}>{tag}</a>)}<Content /></article>')}`,
    });
    write(join(pages, 'archiv'), {
      'index.astro': `---\n${frame('../../')}\n${load}\n${path}\nconst list = posts;\n---\n${page("'Archiv'", list)}`,
    });
    write(join(pages, 'thema'), {
      '[topic].astro': `---\n${frame('../../')}\nimport { getCollection } from 'astro:content';\nexport async function getStaticPaths() { const posts = await getCollection('posts'); return [...Map.groupBy(posts, (post) => post.data.tags[0])].map(([topic, list]) => ({ params: { topic }, props: { list } })); }\nconst { list } = Astro.props;\n${path}\n---\n${page('Astro.params.topic', list)}`,
    });
    write(pages, {
      'feed.xml.js': `${load}\n${path}\nexport const GET = () => new Response('<rss version="2.0"><channel>' + posts.slice(0, ${FEED_LIMIT.rss}).map((post) => '<item><title>' + post.data.title + '</title><link>https://insel.example' + path(post) + '</link><description><![CDATA[' + post.rendered.html + ']]></description></item>').join('') + '</channel></rss>');\n`,
      'sitemap.xml.js': `${load}\n${path}\nexport const GET = () => new Response('<urlset>' + posts.map((post) => '<url><loc>https://insel.example' + path(post) + '</loc></url>').join('') + '</urlset>');\n`,
    });
  },
  build: (folder) => {
    for (const cache of ['.astro', join('node_modules', '.astro')])
      rmSync(join(folder, cache), { recursive: true, force: true });
    return costOf(folder, process.execPath, [join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
      ASTRO_TELEMETRY_DISABLED: '1',
    });
  },
};

export const PEERS: Readonly<Record<string, Peer>> = { hugo, eleventy, astro };
