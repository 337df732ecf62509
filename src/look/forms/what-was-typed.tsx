import { TextArea } from './text-area.tsx';

/** What somebody wrote in words; marks, numbers and addresses are chosen again soon enough. */
export function sentencesIn(form: Readonly<Record<string, string>>): string[] {
  return Object.values(form).filter((value) => /\S\s+\S/.test(value));
}

/** Gives back what was typed where the form it stood in does not come back. */
export function WhatWasTyped({ label, typed }: { readonly label: string; readonly typed: readonly string[] }) {
  return (
    <>
      {typed.map((value, index) => (
        <TextArea name={`typed-${index + 1}`} label={label} value={value} rows={10} />
      ))}
    </>
  );
}
