import { useEffect } from 'hono/jsx/dom';
import { DayLine, Speech } from '../../../look/browser/play.tsx';
import { Status } from '../../../look/forms/status.tsx';
import { Row } from '../../../look/text/row.tsx';
import type { MessageView } from '../rooms.ts';
import type { House } from './house.ts';
import { saveFile } from './this-browser.ts';
import { toldOf } from './told.ts';
import { useChanges } from './use-changes.ts';
import { useHeld } from './use-held.ts';

const AT_ONCE = 100;

type MessagesProps = { readonly house: House; readonly room: string; readonly isClosed: boolean };

/** What was said, the newest last. What waits in the outbox stands there as well, and says so. */
export function Messages({ house, room, isClosed }: MessagesProps) {
  const { rooms, words } = house;
  const [most, setMost] = useHeld(AT_ONCE);
  const [all, setAll] = useHeld<readonly MessageView[] | undefined>(undefined);
  const [said, setSaid] = useHeld('');
  const read = async () => {
    setAll(await rooms.messages(room, { most }));
    if (document.visibilityState === 'visible') await rooms.markRead(room);
  };
  useChanges(house, room, read);
  useEffect(() => void read(), [most]);
  if (!all) return <div role="log" />;
  const fetchFile = async (message: MessageView) => {
    const name = message.file?.name ?? '';
    const got = await rooms.readFile(room, message.id, (done) => setSaid(progressOf(house, name, done)));
    setSaid(got.kind === 'refused' ? house.say(got.why) : '');
    if (got.kind === 'file') saveFile(got.file, name);
  };
  const remove = async (message: MessageView) => {
    const kept = await rooms.deleteForAll(room, message.id);
    setSaid(kept.kind === 'refused' ? house.say(kept.why) : '');
    await rooms.meet(room).catch(() => undefined); // what cannot be sent now is kept
  };
  return (
    <>
      {all.length === most && (
        <Row>
          <button class="button link" type="button" onClick={() => setMost(most + AT_ONCE)}>
            {words.room.older}
          </button>
        </Row>
      )}
      {all.length === 0 && (
        <Row>
          <p>{words.room.empty}</p>
        </Row>
      )}
      <div role="log" aria-live="polite">
        {all.map((message, at) => (
          <Said
            key={message.key}
            house={house}
            message={message}
            before={all[at - 1]}
            open={fetchFile}
            remove={isClosed ? undefined : remove}
          />
        ))}
      </div>
      <Row>
        <Status id="files">{said}</Status>
      </Row>
    </>
  );
}

type SaidProps = {
  readonly house: House;
  readonly message: MessageView;
  readonly before: MessageView | undefined;
  readonly open: (message: MessageView) => Promise<void>;
  /** Undefined where nothing can be taken back any more. */
  readonly remove: ((message: MessageView) => Promise<void>) | undefined;
};

function Said({ house, message, before, open, remove }: SaidProps) {
  const { words, lang } = house;
  const day = dayOf(message);
  const isWaiting = message.state === 'waiting';
  const isDone = message.said === 'timer' || message.said === 'leave';
  const told = toldOf(words, lang, message);
  return (
    <>
      {(!before || dayOf(before) !== day) && (
        <DayLine on={day}>{new Date(message.writtenAt).toLocaleDateString(lang, DAY)}</DayLine>
      )}
      <Speech speaker={message.isOwn ? words.you : message.from} time={timeOf(house, message)} isSending={isWaiting}>
        {message.isDeleted ? (
          <p class="meta">{words.room.deleted}</p>
        ) : (
          told !== '' && <p class={isDone ? 'meta' : 'spoken'}>{told}</p>
        )}
        {message.file && !message.isDeleted && (
          <p>
            {message.file.name} ({sizeOf(message.file.sizeBytes, lang)}){' '}
            <button class="button link" type="button" onClick={() => void open(message)}>
              {words.room.open}
            </button>
          </p>
        )}
        {remove && message.isOwn && !isWaiting && !message.isDeleted && !isDone && (
          <button class="button link quiet-until-near" type="button" onClick={() => void remove(message)}>
            {words.room.remove}
          </button>
        )}
      </Speech>
    </>
  );
}

const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;

function timeOf({ words, lang }: House, message: MessageView): string {
  const written = new Date(message.writtenAt);
  return [
    written.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' }),
    message.state === 'waiting' ? words.room.sending : '',
    message.isExcerpt ? words.room.excerpt : '',
    message.disappearsAt ? words.room.disappears(new Date(message.disappearsAt).toLocaleDateString(lang)) : '',
  ]
    .filter((each) => each !== '')
    .join(', ');
}

/** The day in the reader's own zone. */
function dayOf({ writtenAt }: MessageView): string {
  const at = new Date(writtenAt);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export function progressOf({ words, lang }: House, name: string, done: number): string {
  return words.room.fileProgress(name, done.toLocaleString(lang, { style: 'percent' }));
}

export function sizeOf(bytes: number, lang: string): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString(lang, { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
}
