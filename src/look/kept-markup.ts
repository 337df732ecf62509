import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';

const MOST_KEPT = 500;

const kept = new WeakMap<object, Map<string, ReturnType<typeof raw>>>();

/**
 * A component that renders once for the same properties: the head and foot of thousands of pages are the same. Only for
 * what depends on its properties alone, and these must be plain data.
 */
export function keptMarkup<Props extends object>(component: FC<Props>, props: Props) {
  const known = kept.get(component) ?? new Map<string, ReturnType<typeof raw>>();
  kept.set(component, known);
  const key = JSON.stringify(props);
  const markup = known.get(key) ?? raw(String(component(props)));
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, markup);
  return markup;
}
