import type { Language } from '../../kit/language.ts';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import type { Island } from '../../store/island.ts';
import { fill } from '../../words/fill.ts';
import { siteWords } from '../../words/site.ts';

/** What a part does with what it is told, in plain words; nothing where it is switched off. */
export type Notice = (island: Island, lang: Language) => readonly { readonly title: string; readonly text: string }[];

/** The privacy page, made from what is really switched on: each part tells its own. */
export function privacy(notices: readonly Notice[]): Route {
  return {
    at: 'privacy',
    serve: 'kept',
    get: (visit) =>
      visit.page({ title: siteWords[visit.lang].privacy.title, body: <Privacy visit={visit} notices={notices} /> }),
  };
}

function Privacy({ visit, notices }: { readonly visit: Visit; readonly notices: readonly Notice[] }) {
  const { island, lang } = visit;
  const words = siteWords[lang].privacy;
  const { name, owner } = island.about;
  const values = { name, email: owner.email, address: owner.address?.replaceAll('\n', ', ') ?? '' };
  const sections = [
    words.reading,
    ...notices.flatMap((notice) => notice(island, lang)),
    words.rights,
    words.responsible,
  ];
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {sections.map(({ title, text }, at) => (
        <Section id={`p${at + 1}`} label={title}>
          {text.split('\n\n').map((paragraph) => (
            <p>{fill(paragraph, values).replace(', ,', ',')}</p>
          ))}
        </Section>
      ))}
      <Row>
        <p class="meta">{words.noAdvice}</p>
      </Row>
    </>
  );
}
