import * as z from 'zod';
import type { Language } from '../../kit/language.ts';
import { json } from '../../look/route.ts';
import type { Island } from '../../store/island.ts';
import { roomServiceWords } from '../../words/room-service.ts';
import type { Limit } from '../limits.ts';

/** A call of a browser at the rooms' origin. Who calls is known by a token alone: no cookies, no names. */
export type Call = {
  readonly island: Island;
  readonly lang: Language;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Uint8Array;
  /** The token behind `Authorization: Bearer`. */
  readonly token: string | undefined;
  /** A second one, where a call needs two: the seat of whoever begins a vault; the owner's browser that takes a seat. */
  readonly seat: string | undefined;
  readonly device: string | undefined;
  /** Calls back when the browser has gone. */
  readonly onGone: (then: () => void) => void;
};

export type CallRoute = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `:name` is a segment of letters, digits, `-` and `_`. */
  readonly at: `/api/${string}`;
  readonly limit?: Limit;
  readonly largestBytes?: number;
  readonly answer: (call: Call) => Promise<Response>;
};

export type Refused = keyof (typeof roomServiceWords)['de'];

const STATUS: Readonly<Record<Refused, number>> = {
  malformed: 400,
  unknown: 403,
  gone: 410,
  nowhere: 404,
  method: 405,
  late: 409,
  used: 409,
  crowded: 409,
  full: 507,
  large: 413,
  busy: 429,
  fault: 500,
  disk: 507,
};

/** A call that is not taken: why, for the program, and a sentence for whoever reads it. */
export function refused(
  lang: Language,
  kind: Refused,
  facts: object = {},
  headers: Record<string, string> = {},
): Response {
  return json({ ...facts, kind, error: roomServiceWords[lang][kind] }, STATUS[kind], headers);
}

export const done = () => json({ kind: 'done' });

/** 16 random bytes in base 64 for addresses, or a UUID: chosen by browsers, never by people. */
export const idForm = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
export const hashForm = z.string().regex(/^[0-9a-f]{64}$/);
export const numberForm = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
export const bytesForm = z
  .string()
  .regex(/^[A-Za-z0-9_-]*$/)
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')));

/** Reads a body of JSON, answers with what `take` makes of it, or says that the program sent something odd. */
export async function taking<T>(
  call: Call,
  form: z.ZodType<T>,
  take: (value: T) => Promise<Response>,
): Promise<Response> {
  const parsed = form.safeParse(jsonIn(call.body));
  return parsed.success ? take(parsed.data) : refused(call.lang, 'malformed');
}

/** A whole number of a query or a segment; undefined where it is none. */
export function wholeNumber(text: string | null | undefined): number | undefined {
  return text && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

export function textOfBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

export function bytes(body: Uint8Array, headers: Record<string, string> = {}): Response {
  return new Response(body as BodyInit, { headers: { 'content-type': 'application/octet-stream', ...headers } });
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined; // not JSON: the form refuses it
  }
}
