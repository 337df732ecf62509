import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { Refusal } from '../words/refusal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A password by its name, such as `smtp.password`: from the island's own `data/secrets.yaml`, else a systemd
 * credential of that name, else the variable `INSEL_SMTP_PASSWORD`. The nearest one wins, since credentials and
 * variables are the same for all islands of a process.
 */
export function secretOf(folder: string, name: string, environment: Environment = process.env): string | undefined {
  return (
    fromFile(join(folder, 'data', 'secrets.yaml'), name) ??
    fromCredential(name, environment) ??
    fromVariable(name, environment)
  );
}

function fromFile(file: string, name: string): string | undefined {
  if (!existsSync(file)) return undefined;
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) throw new Refusal('secretsOpen', { file });
  return readSecrets(file).get(name);
}

/** All names and values; `smtp: {password: …}` is the same as `smtp.password: …`. */
function readSecrets(file: string): ReadonlyMap<string, string> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe', lineCounter: lines });
  const refuse = (offset: number) => new Refusal('secretsBroken', { file, line: String(lines.linePos(offset).line) });
  const secrets = new Map<string, string>();
  const gather = (node: Node | null, path: string): void => {
    if (isScalar(node) && path !== '') secrets.set(path, String(node.value ?? ''));
    else if (!isMap<Node, Node | null>(node)) throw refuse(node?.range?.[0] ?? 0);
    else for (const { key, value } of node.items) gather(value, path ? `${path}.${key}` : String(key));
  };
  if (document.errors[0]) throw refuse(document.errors[0].pos[0]);
  if (document.contents) gather(document.contents, '');
  return secrets;
}

function fromCredential(name: string, environment: Environment): string | undefined {
  const file = environment.CREDENTIALS_DIRECTORY && join(environment.CREDENTIALS_DIRECTORY, name);
  return file && existsSync(file) ? readFileSync(file, 'utf8').replace(/\r?\n$/, '') : undefined;
}

function fromVariable(name: string, environment: Environment): string | undefined {
  return environment[`INSEL_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`];
}
