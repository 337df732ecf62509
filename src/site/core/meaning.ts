import type { BlogPosting, BreadcrumbList, Offer, Person, ProfessionalService, WithContext } from 'schema-dts';
import type { Entry } from '../../source/core/content.ts';

/** Whose island it is, as every page says it. */
type About = {
  readonly url: string;
  readonly name: string;
  readonly owner: { readonly email: string; readonly telephone?: string; readonly address?: string };
};

const CONTEXT = 'https://schema.org';

/** What a page says to machines about the person (schema.org), with the owner's pages elsewhere. */
export function personOf(about: About, profiles: readonly string[]): WithContext<Person> {
  return { '@context': CONTEXT, ...person(about), ...(profiles.length > 0 ? { sameAs: [...profiles] } : {}) };
}

/** The practice with its offers. A price is said as the owner wrote it: words, not a number that could be wrong. */
export function practiceOf(about: About, offers: readonly Entry[]): WithContext<ProfessionalService> {
  const { url, name, owner } = about;
  return {
    '@context': CONTEXT,
    '@type': 'ProfessionalService',
    '@id': `${url}/#practice`,
    name,
    url: `${url}/`,
    email: owner.email,
    ...(owner.telephone ? { telephone: owner.telephone } : {}),
    ...(owner.address ? { address: owner.address.replace(/\s*\n\s*/g, ', ') } : {}),
    founder: { '@id': `${url}/#person` },
    makesOffer: offers.map((offer) => offerOf(about, offer)),
  };
}

function offerOf({ url }: About, { title, summary, path, offer }: Entry): Offer {
  return {
    '@type': 'Offer',
    name: title,
    url: url + path,
    ...(summary ? { description: summary } : {}),
    ...(offer?.for
      ? { itemOffered: { '@type': 'Service', audience: { '@type': 'Audience', audienceType: offer.for } } }
      : {}),
    ...(offer?.price ? { priceSpecification: { '@type': 'PriceSpecification', description: offer.price } } : {}),
  };
}

/** A text of the owner's. */
export function articleOf(about: About, entry: Entry, picture: string | undefined): WithContext<BlogPosting> {
  const { url } = about;
  return {
    '@context': CONTEXT,
    '@type': 'BlogPosting',
    headline: entry.title,
    url: url + entry.path,
    inLanguage: entry.lang,
    datePublished: entry.date,
    dateModified: entry.updated ?? entry.date,
    author: person(about),
    ...(entry.summary ? { description: entry.summary } : {}),
    ...(entry.tags.length > 0 ? { keywords: entry.tags.join(', ') } : {}),
    ...(picture ? { image: picture } : {}),
  };
}

/** The way from the home page to this one, which needs no `path` (root-relative). */
export function wayOf(
  { url }: About,
  steps: readonly { readonly name: string; readonly path?: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      ...(path ? { item: url + path } : {}),
    })),
  };
}

function person({ name, url }: About): Exclude<Person, string> {
  return { '@type': 'Person', '@id': `${url}/#person`, name, url: `${url}/` };
}
