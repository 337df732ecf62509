import type { Said } from '../../words/quiet.ts';

/** A sentence with its stressed parts. */
export function Sentence({ said }: { readonly said: Said }) {
  return (
    <>
      {said.map((part) => (typeof part === 'string' ? part : <strong>{part.stressed}</strong>))}
    </>
  );
}
