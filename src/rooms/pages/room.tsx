import { LinkButton } from '../../look/forms/button.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Section } from '../../look/text/section.tsx';
import { ruleInWords } from '../../quiet/core/rule-words.ts';
import { rulesOf } from '../../quiet/rules-of.ts';
import { roomWords } from '../../words/rooms.ts';
import { roomsOrigin } from '../origin.ts';
import { programKey } from '../program-key.ts';

/** What a room is, what is safe in it and what is not, and the way to the rooms' own origin. */
export const roomPage: Route = {
  at: 'room',
  serve: 'kept',
  exists: (island) => roomsOrigin(island) !== undefined,
  get: (visit) => {
    const origin = roomsOrigin(visit.island);
    if (!origin) return new Response(null, { status: 404 });
    const { title, lead } = roomWords[visit.lang].page;
    return visit.page({ title, description: lead, body: <Room visit={visit} origin={origin} /> });
  },
};

function Room({ visit: { island, lang }, origin }: { readonly visit: Visit; readonly origin: string }) {
  const { title, lead, looksIn, open, told, check } = roomWords[lang].page;
  const key = programKey(island.place);
  return (
    <>
      <PageHead title={title} lead={lead} />
      {told.map((each) => (
        <Section id={each.id} label={each.title}>
          {each.texts.map((text) => (
            <p>{text}</p>
          ))}
        </Section>
      ))}
      {key && (
        <Section id="check" label={check.title}>
          <p>{check.text}</p>
          <p>
            <code>{`insel verify ${origin} --key "${key.text}"`}</code>
          </p>
          <p>{check.limits}</p>
        </Section>
      )}
      <Section id="open" label={title}>
        <p>{looksIn(ruleInWords(lang, rulesOf(island).rounds))}</p>
        <p>
          <LinkButton href={`${origin}/?lang=${lang}`}>{open}</LinkButton>
        </p>
      </Section>
    </>
  );
}
