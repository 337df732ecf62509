import type { Visit } from '../../look/route.ts';
import { quietWords } from '../../words/quiet.ts';
import type { Away } from '../core/rules.ts';
import { spokenIn } from '../core/settings.ts';
import { Help } from './help.tsx';

/** What the owner wrote about an absence, whom to turn to meanwhile, and who listens at any hour. */
export function AwayNote({ visit, away }: { readonly visit: Visit; readonly away: Away }) {
  return (
    <>
      <AwayText visit={visit} away={away} />
      <p>
        <Deputy visit={visit} away={away} /> <Help visit={visit} />
      </p>
    </>
  );
}

/** Nothing where the owner wrote nothing. */
export function AwayText({ visit: { island, lang }, away }: { readonly visit: Visit; readonly away: Away }) {
  const text = spokenIn(away.text, lang, island.about.languages[0]);
  return <>{text && <p lang={text.lang === lang ? undefined : text.lang}>{text.text}</p>}</>;
}

/** Nothing where the owner named nobody. */
export function Deputy({ visit: { island, lang }, away }: { readonly visit: Visit; readonly away: Away }) {
  const deputy = spokenIn(away.deputy, lang, island.about.languages[0]);
  return <>{deputy ? quietWords[lang].deputy(deputy.text) : ''}</>;
}
