import type { SentFile } from '../look/route.ts';

/** What a form held: the last value of each field, and all of them; files by the name of their field. */
export type ReadForm = {
  readonly values: Readonly<Record<string, string>>;
  readonly fields: URLSearchParams;
  readonly files: ReadonlyMap<string, SentFile>;
};

export const EMPTY_FORM: ReadForm = formOf(new URLSearchParams());

const LONGEST_FORM_BYTES = 64 * 1024;

/** Reads the form of a request, url-encoded or multipart; `too large` without having read more than the bound. */
export async function readForm(request: Request, longestBytes = LONGEST_FORM_BYTES): Promise<ReadForm | 'too large'> {
  const body = await readBounded(request, longestBytes);
  if (!body) return 'too large';
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return partsOf(body, type);
  if (type.startsWith('application/json')) return formOf(jsonFieldsOf(body));
  return formOf(new URLSearchParams(new TextDecoder().decode(body)));
}

/** A body of at most so many bytes; undefined, without reading on, where it is longer. */
export async function readBounded(request: Request, longestBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > longestBytes) return undefined;
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.length;
    if (bytes > longestBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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
    return EMPTY_FORM; // a broken multipart body has no fields; the page says what is missing
  }
  return formOf(fields, files);
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
