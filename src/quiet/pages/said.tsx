import type { Part, Said } from '../../words/quiet.ts';

/** A sentence with its stressed parts and numbers to call. */
export function Sentence({ said }: { readonly said: Said }) {
  return <>{said.map((part) => (typeof part === 'string' ? part : <Marked part={part} />))}</>;
}

function Marked({ part }: { readonly part: Part }) {
  if ('stressed' in part) return <strong>{part.stressed}</strong>;
  if ('linked' in part) return <a href={part.href}>{part.linked}</a>;
  return <a href={`tel:${part.telephone.replaceAll(' ', '')}`}>{part.telephone.replaceAll(' ', '\u00a0')}</a>;
}
