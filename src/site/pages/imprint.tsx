import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Section } from '../../look/text/section.tsx';
import { siteWords } from '../../words/site.ts';
import { WithLink } from './with-link.tsx';

export const imprint: Route = {
  at: 'imprint',
  serve: 'kept',
  get: (visit) => visit.page({ title: siteWords[visit.lang].imprint.title, body: <Imprint visit={visit} /> }),
};

function Imprint({ visit }: { readonly visit: Visit }) {
  const words = siteWords[visit.lang].imprint;
  const { name, owner } = visit.island.about;
  return (
    <>
      <PageHead title={words.title} />
      <Section id="provider" label={words.provider}>
        <address>
          <p>{name}</p>
          {owner.address ? linesOf(owner.address).map((line) => <p>{line}</p>) : <p>{words.missing}</p>}
        </address>
      </Section>
      <Section id="contact" label={words.contact}>
        <p>
          {words.mail}: <a href={`mailto:${owner.email}`}>{owner.email}</a>
        </p>
        {owner.telephone && (
          <p>
            {words.telephone}: <a href={`tel:${owner.telephone.replace(/[^+\d]/g, '')}`}>{unbroken(owner.telephone)}</a>
          </p>
        )}
        <p>
          <WithLink sentence={words.askText} href={visit.to('questions')} label={words.askLink} />
        </p>
      </Section>
      <Section id="responsible" label={words.responsible}>
        <p>{words.responsibleText(name)}</p>
      </Section>
    </>
  );
}

/** A number is read in one go. */
function unbroken(telephone: string): string {
  return telephone.replaceAll(' ', '\u00a0');
}

/** An address on one line of insel.yaml is parted at its commas. */
function linesOf(address: string): string[] {
  return address
    .split(/\n|,\s*/)
    .map((line) => line.trim())
    .filter(Boolean);
}
