import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Section } from '../../look/text/section.tsx';
import { fill } from '../../words/fill.ts';
import { siteWords } from '../../words/site.ts';

/** How the site is built for everybody, what is missing, and whom to tell. */
export const accessibility: Route = {
  at: 'accessibility',
  serve: 'kept',
  get: (visit) =>
    visit.page({ title: siteWords[visit.lang].accessibility.title, body: <Accessibility visit={visit} /> }),
};

function Accessibility({ visit }: { readonly visit: Visit }) {
  const { title, lead, ...sections } = siteWords[visit.lang].accessibility;
  const { email } = visit.island.about.owner;
  return (
    <>
      <PageHead title={title} lead={lead} />
      {Object.entries(sections).map(([id, section]) => (
        <Section id={id} label={section.title}>
          <p>{fill(section.text, { email })}</p>
        </Section>
      ))}
    </>
  );
}
