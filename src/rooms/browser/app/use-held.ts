import { useEffect, useRef, useState } from 'hono/jsx/dom';

/** State that nobody sets any more once its page has gone: what comes late from the server would draw the page again. */
export function useHeld<T>(first: T): [T, (value: T) => void] {
  const [value, setValue] = useState(first);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return [
    value,
    (next) => {
      if (!isGone.current) setValue(() => next);
    },
  ];
}
