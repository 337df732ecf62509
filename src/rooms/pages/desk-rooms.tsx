import { Button } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { type Route, seeOther, type Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Section } from '../../look/text/section.tsx';
import { roomWords } from '../../words/rooms.ts';
import { roomsOrigin } from '../origin.ts';
import { newCode } from '../owner-device.ts';

/** The way from the desk to the rooms' own origin: a code that is good once, behind `#`, where no server sees it. */
export const deskRooms: Route = {
  at: 'deskRooms',
  serve: 'secret',
  desk: true,
  get: (visit) => {
    const origin = roomsOrigin(visit.island);
    const { title } = roomWords[visit.lang].desk;
    return visit.page({ title, desk: true, formsTo: origin, body: <Rooms visit={visit} origin={origin} /> });
  },
  post: async ({ island, lang, to }) => {
    const origin = roomsOrigin(island);
    return seeOther(origin ? `${origin}/hand-over?lang=${lang}#${newCode(island)}` : to('deskRooms'));
  },
};

function Rooms({ visit, origin }: { readonly visit: Visit; readonly origin: string | undefined }) {
  const words = roomWords[visit.lang].desk;
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Section id="open" label={words.title}>
        {origin ? (
          <form method="post" action={visit.to('deskRooms')}>
            <Hidden values={{ form: visit.formToken }} />
            <Button kind="filled">{words.open}</Button>
            <p class="meta">
              {words.once} <a href={`${origin}/`}>{`${origin}/`}</a>
            </p>
          </form>
        ) : (
          <p>{words.noUrl}</p>
        )}
      </Section>
    </>
  );
}
