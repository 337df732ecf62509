import type { FileKey } from './attachments.ts';
import { decodeJson, encodeJson } from './json.ts';

export type FileContent = FileKey & { readonly name: string; readonly type: string };
export type ExcerptText = {
  readonly from: string;
  readonly writtenAt: string;
  readonly text: string;
  readonly file?: FileContent;
};

/** What a message can say. Everything else about it (who, in which order) the room itself knows. */
export type Saying =
  | { readonly kind: 'hello'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly text: string; readonly file: FileContent }
  | { readonly kind: 'delete'; readonly message: string }
  | { readonly kind: 'timer'; readonly seconds: number }
  | { readonly kind: 'excerpt'; readonly texts: readonly ExcerptText[] }
  | { readonly kind: 'leave' }
  /** In a room for two: a newcomer's package for a circle, and the circle's answer. */
  | { readonly kind: 'letIn'; readonly circle: string; readonly keyPackage: Uint8Array }
  | { readonly kind: 'welcome'; readonly circle: string; readonly name: string; readonly welcome: Uint8Array };

/**
 * A message as it is encrypted. `count` rises by one with each message of a browser in a room, so that one that is held
 * back is missed; `id` stays when a message has to be encrypted again.
 */
export type Content = {
  readonly id: string;
  readonly count: number;
  readonly writtenAt: string;
  readonly saying: Saying;
};

export const encodeContent = (content: Content): Uint8Array => encodeJson(content);

/** What another browser wrote; undefined where it is not in this form, whoever made it. */
export function decodeContent(bytes: Uint8Array): Content | undefined {
  try {
    const value = decodeJson(bytes);
    return isContent(value) ? value : undefined;
  } catch {
    return undefined; // no JSON
  }
}

type Form = 'text' | 'count' | 'bytes' | ((value: unknown) => boolean);

const FILE: Readonly<Record<string, Form>> = {
  id: 'text',
  key: 'bytes',
  prefix: 'bytes',
  sizeBytes: 'count',
  paddedBytes: 'count',
  digest: 'bytes',
  name: 'text',
  type: 'text',
};

const FORMS: Readonly<Record<Saying['kind'], Readonly<Record<string, Form>>>> = {
  hello: { name: 'text' },
  text: { text: 'text' },
  file: { text: 'text', file: isFile },
  delete: { message: 'text' },
  timer: { seconds: 'count' },
  excerpt: {
    texts: (value) =>
      Array.isArray(value) &&
      value.every((each) => isOf(each, { from: 'text', writtenAt: isInstant, text: 'text', file: isFileOrNone })),
  },
  leave: {},
  letIn: { circle: 'text', keyPackage: 'bytes' },
  welcome: { circle: 'text', name: 'text', welcome: 'bytes' },
};

function isContent(value: unknown): value is Content {
  return isOf(value, { id: 'text', count: 'count', writtenAt: isInstant, saying: isSaying });
}

function isSaying(value: unknown): boolean {
  const kind = (value as { kind?: unknown } | null)?.kind;
  const form = typeof kind === 'string' && Object.hasOwn(FORMS, kind) ? FORMS[kind as Saying['kind']] : undefined;
  return form !== undefined && isOf(value, form);
}

function isFile(value: unknown): boolean {
  return isOf(value, FILE);
}

function isFileOrNone(value: unknown): boolean {
  return value === undefined || isFile(value);
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && value.length < 40 && !Number.isNaN(Date.parse(value));
}

function isOf(value: unknown, form: Readonly<Record<string, Form>>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return Object.entries(form).every(([name, each]) => {
    const field = fields[name];
    if (typeof each === 'function') return each(field);
    if (each === 'bytes') return field instanceof Uint8Array;
    return each === 'text' ? typeof field === 'string' : Number.isSafeInteger(field) && (field as number) >= 0;
  });
}
