import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_MAIL_BYTES } from '../mail/parse.ts';
import { Refusal } from '../words/refusal.ts';

/** Every message of an mbox file (RFC 4155) or a Maildir, one at a time. Refuses what is neither. */
export async function* sentMails(source: string): AsyncGenerator<Uint8Array> {
  const found = statSync(source, { throwIfNoEntry: false });
  if (!found) throw new Refusal('importMissing', { file: source });
  if (!found.isDirectory()) yield* messagesIn(source);
  else yield* mailsInFolder(source);
}

function* mailsInFolder(folder: string): Generator<Uint8Array> {
  const places = ['cur', 'new'].map((name) => join(folder, name)).filter((place) => existsSync(place));
  const isMaildir = places.length > 0;
  let count = 0;
  for (const place of isMaildir ? places : [folder])
    for (const each of readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!each.isFile() || (!isMaildir && !each.name.endsWith('.eml'))) continue;
      count += 1;
      yield readFileSync(join(place, each.name));
    }
  if (count === 0) throw new Refusal('importNoMail', { file: folder });
}

const FROM = Buffer.from('From ');

/** Lines are bytes: a message may be in any encoding. `>From` at the start of a line was `From`. */
async function* messagesIn(file: string): AsyncGenerator<Uint8Array> {
  let lines: Buffer[] | undefined;
  let size = 0;
  let isAfterBlank = true;
  for await (const line of linesIn(file)) {
    if (isAfterBlank && line.subarray(0, 5).equals(FROM)) {
      if (lines && lines.length > 0) yield Buffer.concat(lines);
      lines = [];
      size = 0;
    } else if (lines) {
      size += line.length;
      const isQuoted = /^>+From /.test(line.toString('latin1', 0, 40));
      if (size <= LARGEST_MAIL_BYTES) lines.push(isQuoted ? line.subarray(1) : line);
    } else if (line.toString('latin1').trim() !== '') throw new Refusal('importNoMail', { file });
    isAfterBlank = line.length <= 2 && line.toString('latin1').trim() === '';
  }
  if (!lines) throw new Refusal('importNoMail', { file });
  if (lines.length > 0) yield Buffer.concat(lines);
}

async function* linesIn(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      rest.push(chunk.subarray(from, at + 1));
      yield Buffer.concat(rest);
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
