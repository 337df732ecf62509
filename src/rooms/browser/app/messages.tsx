import { useEffect, useRef } from 'hono/jsx/dom';
import { DayLine, Speech } from '../../../look/browser/play.tsx';
import { Status } from '../../../look/forms/status.tsx';
import { Row } from '../../../look/text/row.tsx';
import { written } from '../dates.ts';
import type { MessageView } from '../rooms.ts';
import type { House } from './house.ts';
import { saveFile } from './this-browser.ts';
import { toldOf } from './told.ts';
import { useChanges } from './use-changes.ts';
import { useHeld } from './use-held.ts';

const AT_ONCE = 40; // drawing more at once holds the page
const STEP = AT_ONCE / 2;

type MessagesProps = {
  readonly house: House;
  readonly room: string;
  readonly isClosed: boolean;
  /** How often something was written here: with each the end of the conversation is shown again. */
  readonly written: number;
};

/**
 * What was said, the newest last: so much of it at once, and earlier and later ones step by step. What waits in the outbox
 * stands there as well, and says so.
 */
export function Messages({ house, room, isClosed, written }: MessagesProps) {
  const { rooms, words } = house;
  const [ends, setEnds] = useHeld<readonly string[]>([]);
  const before = ends.at(-1);
  const [all, setAll] = useHeld<readonly MessageView[] | undefined>(undefined);
  const [said, setSaid] = useHeld('');
  const read = async () => {
    setAll(await rooms.messages(room, { most: AT_ONCE, ...(before && { before }) }));
    // Not waited for: it stands behind a meeting under way, and what comes with that is to be seen at once.
    if (document.visibilityState === 'visible' && !before) void rooms.markRead(room);
  };
  useChanges(house, room, read, [before]);
  useEffect(() => setEnds([]), [written]);
  useEndInView(all, written);
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
      {all.length === AT_ONCE && (
        <Row>
          <button class="button link" type="button" onClick={() => setEnds([...ends, all[STEP]?.key ?? ''])}>
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
      {before && (
        <Row>
          <button class="button link" type="button" onClick={() => setEnds(ends.slice(0, -1))}>
            {words.room.newer}
          </button>
        </Row>
      )}
      <Row>
        <Status id="files">{said}</Status>
      </Row>
    </>
  );
}

/**
 * A conversation goes on at its end: there one comes in, and there one stays after having written. Nothing moves where the end
 * is in view already, nor with what others write.
 */
function useEndInView(all: readonly MessageView[] | undefined, written: number): void {
  const shownFor = useRef(-1);
  useEffect(() => {
    if (!all || shownFor.current === written) return;
    shownFor.current = written;
    document.getElementById('writing')?.scrollIntoView({ block: 'nearest' });
  }, [all, written]);
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
      {(!before || dayOf(before) !== day) && <DayLine on={day}>{written(message.writtenAt, lang, DAY)}</DayLine>}
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
const TIME = { hour: '2-digit', minute: '2-digit' } as const;
const DATE = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;

function timeOf({ words, lang }: House, message: MessageView): string {
  return [
    written(message.writtenAt, lang, TIME),
    message.state === 'waiting' ? words.room.sending : '',
    message.isExcerpt ? words.room.excerpt : '',
    message.disappearsAt ? words.room.disappears(written(message.disappearsAt, lang, DATE)) : '',
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
