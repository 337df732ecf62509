import type { Language } from '../kit/language.ts';
import { localeOf } from '../kit/locale.ts';
import type { Assets, FeedLink } from '../look/head.tsx';
import { Layout } from '../look/layout.tsx';
import { markupOf } from '../look/markup.ts';
import { type PageContent, type Route, textAnswer, type Visit } from '../look/route.ts';
import { wayOf } from '../site/core/meaning.ts';
import { previewPath } from '../site/preview.ts';
import type { Island } from '../store/island.ts';
import { type Purpose, pathOf } from '../words/addresses.ts';
import { deskWords } from '../words/desk.ts';
import { serverWords } from '../words/server.ts';
import { isPurpose } from './addressing.ts';
import { contentSecurityPolicy } from './headers.ts';

/** Where a page stands: what its frame is made from. */
export type Place = {
  readonly island: Island;
  readonly lang: Language;
  readonly path: string;
  readonly route: Route | undefined;
  /** What stood in the address for `:token` and the like; a file of an export has none. */
  readonly params?: Visit['params'];
  readonly routes: readonly Route[];
  readonly assets: Assets;
};

type MenuWord = keyof (typeof serverWords)['de']['menu'];

const MENU: readonly MenuWord[] = ['archive', 'questions', 'offers', 'availability', 'ventures', 'letter'];
const DESK_MENU = [
  'desk',
  'deskRound',
  'trays',
  'deskInbox',
  'deskTexts',
  'deskReport',
  'deskLetter',
  'deskRooms',
  'deskOutbox',
  'deskHouse',
] as const;
const FOOTER: readonly MenuWord[] = ['imprint', 'privacy', 'accessibility', 'islands', 'room', 'rss'];

/** A page of the island as an answer to a request. */
export async function framed(place: Place, content: PageContent): Promise<Response> {
  return textAnswer(await framedText(place, content), {
    status: content.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(content.formsTo && { 'content-security-policy': contentSecurityPolicy(content.formsTo) }),
      ...content.headers,
    },
  });
}

/** Its text: content in the frame that all pages share. */
export async function framedText(place: Place, content: PageContent): Promise<string> {
  const { island, lang, assets } = place;
  const { about } = island;
  const isPublic = !content.noindex && place.route?.serve !== 'secret' && (content.status ?? 200) === 200;
  const translations = content.translations ?? translationsOf(place);
  const switches = switchesOf(place, translations);
  const deskMenu = content.desk && content.status !== 401 ? deskMenuOf(place, content.menu) : undefined;
  const page = Layout({
    lang,
    assets,
    title: content.title,
    name: about.name,
    home: pathOf(about.languages, lang, 'home'),
    description: isPublic ? descriptionOf(place, content) : content.description,
    canonical: isPublic ? about.url + place.path : undefined,
    alternates: isPublic ? alternatesOf(place, translations) : undefined,
    feeds: content.desk ? undefined : feedsOf(place),
    noindex: !isPublic,
    noReferrer: place.route?.serve === 'secret',
    scripts: content.scripts?.filter((name) => assets.has(name)),
    desk: content.desk,
    menu: content.desk ? deskMenu : menuOf(place, content.menu),
    // The words of the desk fill two rows of a phone; a third would be the other language's alone.
    languageSwitch: deskMenu ? undefined : switches,
    footer: content.desk ? deskMenu && switches : linksOf(place, FOOTER),
    footnote: content.desk ? undefined : serverWords[lang].footnote,
    horizon: content.horizon,
    head: isPublic && <Meaning place={place} content={content} translations={translations} />,
    children: content.body,
  });
  return markupOf(page);
}

/** A page that says nothing of itself is introduced by its title, and by what the person does for whom. */
function descriptionOf({ island: { about }, lang }: Place, { title, description }: PageContent): string {
  const sentence = about.sentence[lang] ?? about.sentence[about.languages[0]] ?? '';
  return description ?? `${title} · ${about.name}: ${sentence}`;
}

type MeaningProps = {
  readonly place: Place;
  readonly content: PageContent;
  readonly translations: Partial<Record<Language, string>>;
};

/** What a page says to machines: how a link to it may look elsewhere (Open Graph), what it is, and where it stands. */
function Meaning({ place, content, translations }: MeaningProps) {
  const { island, lang, path } = place;
  const { about } = island;
  const first = lang === about.languages[0] ? path : translations[about.languages[0]];
  const isArticle = content.data?.some((each) => '@type' in each && each['@type'] === 'BlogPosting');
  const way = wayTo(place, content);
  const properties = {
    'og:type': isArticle ? 'article' : 'website',
    'og:title': content.title,
    'og:site_name': about.name,
    'og:url': about.url + path,
    'og:locale': localeOf(lang).replace('-', '_'),
    'og:description': descriptionOf(place, content),
    'og:image': content.picture ?? about.url + previewPath(island, lang, decodeURI(path)),
  };
  return (
    <>
      {Object.keys(translations).length > 0 && first && (
        <link rel="alternate" hreflang="x-default" href={about.url + first} />
      )}
      {Object.entries(properties).map(([property, text]) => text && <meta property={property} content={text} />)}
      {content.profiles?.map((profile) => (
        <link rel="me" href={profile} />
      ))}
      <StructuredData data={[...(content.data ?? []), ...(way ? [way] : [])]} />
    </>
  );
}

/** Home, the word of the menu, this page; nothing for those two themselves. */
function wayTo({ island, lang, route }: Place, { title, menu }: PageContent): object | undefined {
  const { about } = island;
  const words: Readonly<Record<string, string>> = serverWords[lang].menu;
  const label = menu && words[menu];
  if (!menu || !label || route?.at === menu) return undefined;
  const home = { name: about.name, path: pathOf(about.languages, lang, 'home') };
  return wayOf(about, [home, { name: label, path: pathOf(about.languages, lang, menu) }, { name: title }]);
}

/** JSON-LD is a data block, which no policy runs; `<` is escaped so that no text can end it. */
function StructuredData({ data }: { readonly data: readonly object[] | undefined }) {
  return (
    <>
      {data?.map((each) => {
        const json = JSON.stringify(each).replaceAll('<', '\\u003c');
        return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
      })}
    </>
  );
}

function menuOf(place: Place, named: Purpose | undefined) {
  const own = place.route && isPurpose(place.route.at) ? place.route.at : undefined;
  return linksOf(place, MENU).map((item) => ({ ...item, current: item.purpose === (named ?? own) }));
}

/** The words of the desk; none before the door, where only the way in stands. */
function deskMenuOf({ island, lang, route, routes }: Place, named: Purpose | undefined) {
  if (!route?.desk) return undefined;
  return DESK_MENU.filter((purpose) => routes.some(({ at }) => at === purpose)).map((purpose) => ({
    label: deskWords[lang].menu[purpose],
    href: pathOf(island.about.languages, lang, purpose),
    current: purpose === (named ?? route.at),
  }));
}

type Link = { readonly purpose: MenuWord; readonly label: string; readonly href: string };

// An island is one moment of it, and an export makes all its pages at the same one.
const links = new WeakMap<Island, Map<string, readonly Link[]>>();
const feeds = new WeakMap<Island, Map<Language, readonly FeedLink[]>>();

/** Links to those pages that this island has: what is empty is not shown. */
function linksOf({ island, lang, routes }: Place, purposes: readonly MenuWord[]): readonly Link[] {
  const known = links.get(island) ?? new Map<string, readonly Link[]>();
  links.set(island, known);
  const key = `${lang} ${purposes}`;
  const found =
    known.get(key) ??
    purposes
      .filter((purpose) => routes.some(({ at, exists }) => at === purpose && (exists?.(island, lang) ?? true)))
      .map((purpose) => ({
        purpose,
        label: serverWords[lang].menu[purpose],
        href: pathOf(island.about.languages, lang, purpose),
      }));
  known.set(key, found);
  return found;
}

function translationsOf({ island, lang, route, params }: Place): Partial<Record<Language, string>> {
  if (!route || !isPurpose(route.at)) return {};
  const same = route.serve === 'secret' ? params : undefined; // a token is the same in every language
  const { languages } = island.about;
  const at = route.at;
  const others = languages.filter((other) => other !== lang && (route.exists?.(island, other) ?? true));
  try {
    return Object.fromEntries(others.map((other) => [other, pathOf(languages, other, at, same)]));
  } catch {
    return {}; // the address has other values, and only its page knows them in another language
  }
}

function alternatesOf({ island, lang, path }: Place, translations: Partial<Record<Language, string>>) {
  const all = { ...translations, [lang]: path };
  const alternates = Object.entries(all).map(([each, href]) => ({
    lang: each as Language,
    href: island.about.url + href,
  }));
  return alternates.length > 1 ? alternates : undefined;
}

function switchesOf({ island, lang }: Place, translations: Partial<Record<Language, string>>) {
  const { languages } = island.about;
  return languages
    .filter((other) => other !== lang)
    .map((other) => ({
      href: translations[other] ?? pathOf(languages, other, 'home'),
      lang: other,
      label: serverWords[other].language,
    }));
}

function feedsOf(place: Place): readonly FeedLink[] {
  const known = feeds.get(place.island) ?? new Map<Language, readonly FeedLink[]>();
  feeds.set(place.island, known);
  const found = known.get(place.lang) ?? feedsAt(place);
  known.set(place.lang, found);
  return found;
}

function feedsAt({ island, lang, routes }: Place): FeedLink[] {
  const all = [
    { at: 'rss', type: 'application/rss+xml', title: `${island.about.name} (RSS)` },
    { at: 'atom', type: 'application/atom+xml', title: `${island.about.name} (Atom)` },
    { at: 'jsonFeed', type: 'application/feed+json', title: `${island.about.name} (JSON)` },
  ] as const;
  return all
    .filter(({ at }) => routes.some((route) => route.at === at))
    .map(({ at, type, title }) => ({ type, title, href: pathOf(island.about.languages, lang, at) }));
}
