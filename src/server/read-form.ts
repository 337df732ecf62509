import type { SentFile } from '../look/route.ts';

/** What a form held: the last value of each field, and all of them; files by the name of their field. */
export type ReadForm = {
  readonly values: Readonly<Record<string, string>>;
  readonly fields: URLSearchParams;
  readonly files: ReadonlyMap<string, SentFile>;
  /** Why it must not be acted upon: it is only what had arrived, or what of it could be read. */
  readonly cut?: 'too large' | 'broken';
};

export const EMPTY_FORM: ReadForm = formOf(new URLSearchParams());

const LONGEST_FORM_BYTES = 64 * 1024;

/** How much of a form is read. `readsOn`: what is too large is read to its end, so that a page can answer it. */
export type FormBounds = { readonly longestFormBytes?: number | undefined; readonly readsOn?: boolean };

/**
 * Reads the form of a request, url-encoded or multipart. `too large` without having read more than the bound; where it is
 * read on, a multipart one, whose file is the large part, gives what was typed before it.
 */
export async function readForm(request: Request, bounds: FormBounds = {}): Promise<ReadForm | 'too large'> {
  const { longestFormBytes = LONGEST_FORM_BYTES, readsOn = false } = bounds;
  const type = request.headers.get('content-type') ?? '';
  const isMultipart = type.startsWith('multipart/form-data');
  const isReadOn = isMultipart && readsOn;
  const { body, isWhole } = await readBounded(request, longestFormBytes, isReadOn);
  if (!isWhole) return isReadOn ? { ...formOf(wholeParts(body, type)), cut: 'too large' } : 'too large';
  if (isMultipart) return partsOf(body, type);
  if (type.startsWith('application/json')) return formOf(jsonFieldsOf(body));
  return formOf(new URLSearchParams(new TextDecoder().decode(body)));
}

type Read = { readonly body: Uint8Array; readonly isWhole: boolean };

// A browser shows no answer before it has sent everything; whoever sends more than this sees the connection end.
const MOST_THROWN_AWAY_BYTES = 512 * 1024 * 1024;

/** A body of at most so many bytes, or its beginning; `readsOn` throws away the rest instead of ending the connection. */
export async function readBounded(request: Request, longestBytes: number, readsOn = false): Promise<Read> {
  const most = readsOn ? MOST_THROWN_AWAY_BYTES : longestBytes;
  const toldBytes = request.headers.get('content-length');
  if (Number(toldBytes ?? 0) > most) return { body: new Uint8Array(), isWhole: false };
  if (toldBytes !== null && Number(toldBytes) <= longestBytes) {
    // Node holds the length to what was told, and gives the body in one piece without a stream of the web being made for it.
    const body = new Uint8Array(await request.arrayBuffer());
    if (body.length <= longestBytes) return { body, isWhole: true };
    return { body: body.subarray(0, longestBytes), isWhole: false };
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    if (bytes < longestBytes) chunks.push(chunk.subarray(0, longestBytes - bytes));
    bytes += chunk.length;
    if (bytes > most) break;
  }
  return { body: Buffer.concat(chunks), isWhole: bytes <= longestBytes };
}

async function partsOf(body: Uint8Array, type: string): Promise<ReadForm> {
  const fields = new URLSearchParams();
  const files = new Map<string, SentFile>();
  try {
    const parts = await new Response(body as BodyInit, { headers: { 'content-type': type } }).formData();
    for (const [name, value] of parts) {
      if (typeof value === 'string') fields.append(name, value);
      else if (value.size > 0) files.set(name, { name: value.name, bytes: await value.bytes() });
    }
  } catch {
    return { ...formOf(wholeParts(body, type)), cut: 'broken' }; // nobody acts upon half a form, but what was typed comes back
  }
  return formOf(fields, files);
}

/** The fields of a multipart body (RFC 7578) that arrived whole; files are left out. */
function wholeParts(body: Uint8Array, type: string): URLSearchParams {
  const fields = new URLSearchParams();
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;]+))/.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) return fields;
  const parts = Buffer.from(body).toString('latin1').split(`--${boundary}`);
  for (const part of parts.slice(1, -1)) {
    const [head = '', ...lines] = part.split('\r\n\r\n');
    const [, name] = /;\s*name="([^"]*)"/i.exec(head) ?? [];
    if (name === undefined || /;\s*filename/i.test(head)) continue;
    fields.append(utf8(name), utf8(lines.join('\r\n\r\n').replace(/\r\n$/, '')));
  }
  return fields;
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

function jsonFieldsOf(body: Uint8Array): URLSearchParams {
  const fields = new URLSearchParams();
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return fields;
  }
  if (typeof value !== 'object' || value === null) return fields;
  for (const [name, each] of Object.entries(value)) {
    if (['string', 'number', 'boolean'].includes(typeof each)) fields.append(name, String(each));
  }
  return fields;
}

function formOf(fields: URLSearchParams, files: ReadForm['files'] = new Map()): ReadForm {
  const values: Record<string, string> = Object.create(null);
  for (const [name, value] of fields) values[name] = value;
  return { values, fields, files };
}
