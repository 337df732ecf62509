import { useEffect, useRef } from 'hono/jsx/dom';
import type { House } from './house.ts';
import { useHeld } from './use-held.ts';

type SureProps = {
  readonly house: House;
  readonly button: string;
  readonly question: string;
  readonly act: () => Promise<{ readonly kind: string; readonly why?: string }>;
};

/** Something that cannot be taken back: asked once more, in the place where it was pressed. */
export function Sure({ house, button, question, act }: SureProps) {
  const [isAsking, setAsking] = useHeld(false);
  const [said, setSaid] = useHeld('');
  const place = useRef<HTMLElement>(null);
  const wasAsking = useRef(false);
  // What was pressed is gone: the keyboard goes on at what stands there now, and what is asked is heard.
  useEffect(() => {
    if (wasAsking.current !== isAsking) (place.current?.firstElementChild as HTMLElement | null)?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const yes = async () => {
    setAsking(false);
    setSaid(house.words.working);
    const done = await act().catch(() => ({ kind: 'refused', why: 'serverFault' }));
    setSaid(done.kind === 'refused' ? house.say(done.why ?? '') : '');
  };
  return (
    <div ref={place}>
      {isAsking ? (
        <p tabindex={-1}>
          {question}{' '}
          <button class="button plain" type="button" onClick={yes}>
            {house.words.room.yes}
          </button>{' '}
          <button class="button link" type="button" onClick={() => setAsking(false)}>
            {house.words.room.no}
          </button>
        </p>
      ) : (
        <button class="button link" type="button" onClick={() => setAsking(true)}>
          {button}
        </button>
      )}
      <p class="status" role="status">
        {said}
      </p>
    </div>
  );
}
