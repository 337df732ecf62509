import { Folded } from '../../../look/text/folded.tsx';
import { written } from '../dates.ts';
import type { MessageView } from '../rooms.ts';
import { Action } from './action.tsx';
import type { House } from './house.ts';
import { useChanges } from './use-changes.ts';
import { useHeld } from './use-held.ts';

const AT_ONCE = 50;
const LONGEST_SHOWN = 160;

/** The owner chooses what those read who came later. */
export function HandingOn({ house, room }: { readonly house: House; readonly room: string }) {
  const { rooms, words } = house;
  const [most, setMost] = useHeld(AT_ONCE);
  const [all, setAll] = useHeld<readonly MessageView[]>([]);
  useChanges(house, room, async () => setAll(await rooms.messages(room, { most })));
  const show = async (count: number) => {
    setMost(count);
    setAll(await rooms.messages(room, { most: count }));
  };
  const give = async (_: unknown, form: HTMLFormElement) => {
    const ids = new FormData(form).getAll('message').map(String);
    if (ids.length === 0) return words.excerpt.nothing;
    const given = await rooms.giveExcerpt(room, ids);
    if (given.kind === 'refused') return given;
    form.reset();
    void rooms.meet(room).catch(() => undefined);
    return words.excerpt.done(given.count);
  };
  const messages = all.filter(({ mayBeGiven }) => mayBeGiven);
  return (
    <Folded summary={words.excerpt.title}>
      <p>{words.excerpt.lead}</p>
      {messages.length === 0 ? (
        <p>{words.excerpt.empty}</p>
      ) : (
        <Action house={house} id="handing-on" button={words.excerpt.button} act={give}>
          {all.length === most && (
            <button class="button link" type="button" onClick={() => void show(most + AT_ONCE)}>
              {words.room.older}
            </button>
          )}
          <fieldset class="choices">
            <legend>{words.excerpt.choose}</legend>
            {messages.map((message) => (
              <label class="choice" key={message.id}>
                <input type="checkbox" name="message" value={message.id} />
                <span>
                  {message.file?.name ?? message.text.slice(0, LONGEST_SHOWN)}
                  <span class="hint">{whose(house, message)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        </Action>
      )}
    </Folded>
  );
}

function whose({ words, lang }: House, { isOwn, from, writtenAt }: MessageView): string {
  const at = written(writtenAt, lang, { dateStyle: 'long', timeStyle: 'short' });
  return `${isOwn ? words.you : from}, ${at}`;
}
