import { useEffect, useRef } from 'hono/jsx/dom';
import { Button } from '../../../look/forms/button.tsx';
import { Row } from '../../../look/text/row.tsx';
import type { House } from './house.ts';
import { progressOf } from './messages.tsx';
import { useHeld } from './use-held.ts';

type WritingProps = {
  readonly house: House;
  readonly room: string;
  /** Whether something that was written has not gone out yet. */
  readonly isWaiting: boolean;
  readonly wrote: () => void;
};

/** What was begun in each room, while the page is open; it is not laid on the disk. */
const begun = new Map<string, string>();

/** The field to write in. What is sent is kept first: the field is emptied only when it is. */
export function Writing({ house, room, isWaiting, wrote }: WritingProps) {
  const { rooms, words } = house;
  const [said, setSaid] = useHeld('');
  const form = useRef<HTMLFormElement>(null);
  const fieldHere = () => form.current?.elements.namedItem('text') as HTMLTextAreaElement | null;
  const note = ({ value }: HTMLTextAreaElement) => begun.set(room, value);
  useEffect(() => {
    const field = fieldHere();
    if (field) field.value = begun.get(room) ?? '';
  }, [room]);
  useEffect(() => {
    if (!isWaiting) setSaid(''); // it has gone out
  }, [isWaiting]);
  const send = async (event: Event) => {
    event.preventDefault();
    const field = fieldHere();
    const text = field?.value.trim() ?? '';
    if (!field || text === '') return;
    field.value = '';
    note(field);
    const kept = await rooms.write(room, text).catch(() => ({ kind: 'refused', why: 'serverFault' }) as const);
    if (kept.kind === 'refused') {
      field.value = field.value === '' ? text : `${text}\n${field.value}`;
      note(field);
      setSaid(house.say(kept.why));
      return;
    }
    setSaid('');
    wrote();
    field.focus();
    const met = await rooms.meet(room).catch(() => undefined);
    if (met?.kind === 'refused') setSaid(`${words.room.kept} ${house.say(met.why)}`);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  const addFile = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const sent = await rooms.sendFile(room, file, (done) => setSaid(progressOf(house, file.name, done)));
    setSaid(sent.kind === 'refused' ? notSent(house, file.name, sent.why) : '');
    if (sent.kind !== 'refused') wrote();
    input.value = '';
    await rooms.meet(room).catch(() => undefined);
  };
  return (
    <Row>
      <form class="writing" id="writing" ref={form} onSubmit={send} onKeyDown={keys}>
        <div class="field">
          <label for="field-text">{words.room.write}</label>
          <textarea
            class="grows"
            id="field-text"
            name="text"
            rows={3}
            onInput={(event: Event) => note(event.currentTarget as HTMLTextAreaElement)}
          />
        </div>
        <div class="buttons">
          <Button kind="filled">{words.room.send}</Button>
          <label class="button plain file">
            {words.room.file}
            <input class="read" type="file" onChange={addFile} />
          </label>
        </div>
        <p class="status" role="status">
          {said}
        </p>
      </form>
    </Row>
  );
}

/** Unlike a text, a file does not go out by itself later: it lies with the person. */
function notSent({ words, say }: House, name: string, why: string): string {
  return ['offline', 'busy', 'serverFault'].includes(why) ? words.room.fileStopped(name) : say(why);
}
