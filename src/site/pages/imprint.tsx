import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Section } from '../../look/text/section.tsx';
import { section } from '../../store/island.ts';
import { siteWords } from '../../words/site.ts';
import { siteSection } from '../core/settings.ts';
import { WithLink } from './with-link.tsx';

export const imprint: Route = {
  at: 'imprint',
  serve: 'kept',
  get: (visit) => visit.page({ title: siteWords[visit.lang].imprint.title, body: <Imprint visit={visit} /> }),
};

function Imprint({ visit }: { readonly visit: Visit }) {
  const words = siteWords[visit.lang].imprint;
  const { name, owner } = visit.island.about;
  const { legal, profiles } = section(visit.island, siteSection);
  return (
    <>
      <PageHead title={words.title} />
      <Section id="provider" label={words.provider}>
        <address class="h-card">
          <p class="p-name">{name}</p>
          {linesOf(owner.address ?? '').map((line) => (
            <p>{line}</p>
          ))}
          {!owner.address && legal.imprint === 'required' && <p>{words.missing}</p>}
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
      <Practice visit={visit} />
      <Section id="responsible" label={words.responsible}>
        <p>{legal.responsible ?? (owner.address ? words.responsibleText(name) : name)}</p>
      </Section>
      {profiles.length > 0 && (
        <Section id="elsewhere" label={words.elsewhere}>
          {profiles.map((profile) => (
            <p>
              <a class="u-url" rel="me" href={profile}>
                {profile.replace(/^https:\/\/|\/$/g, '')}
              </a>
            </p>
          ))}
        </Section>
      )}
    </>
  );
}

/** What a regulated profession, a register or a tax number asks for: as it stands in `legal`. */
function Practice({ visit }: { readonly visit: Visit }) {
  const words = siteWords[visit.lang].imprint;
  const { profession, supervisor, register, vat, insurance, disputes } = section(visit.island, siteSection).legal;
  const told = profession && [
    words.titleOf(profession.title, profession.awarded),
    words.chamber(profession.chamber),
    words.rules(profession.rules),
  ];
  const parts = [
    { id: 'profession', label: words.profession, lines: told ?? [] },
    { id: 'supervisor', label: words.supervisor, lines: linesIn(supervisor) },
    { id: 'register', label: words.register, lines: linesIn(register) },
    { id: 'vat', label: words.vat, lines: vat ? [words.vatText(vat)] : [] },
    { id: 'insurance', label: words.insurance, lines: linesIn(insurance) },
    { id: 'disputes', label: words.disputes, lines: linesIn(disputes) },
  ];
  return (
    <>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ id, label, lines }) => (
          <Section id={id} label={label}>
            {lines.map((line) => (
              <p>{line}</p>
            ))}
          </Section>
        ))}
    </>
  );
}

function linesIn(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
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
