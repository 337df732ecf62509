import type { roomVerifyWords } from '../../words/room-verify.ts';

/** What differs in a program that was looked at; each has its sentence in both languages. */
export type FaultCode = keyof (typeof roomVerifyWords)['de']['faults'];

export type Fault = { readonly code: FaultCode; readonly values: Readonly<Record<string, string>> };

export function fault(code: FaultCode, values: Fault['values'] = {}): Fault {
  return { code, values };
}
