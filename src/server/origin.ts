import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../store/files.ts';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The origin that mails, feeds and canonical links carry. It is `url` from insel.yaml, but on a machine at home, where
 * nobody ever came by that name, it is the address the island is served at. Once somebody came by its name, that is
 * remembered, so that a look at localhost on the server never leads mails astray.
 */
export class Origin {
  readonly #file: string;
  #seen: { publicly: boolean; local: string };

  constructor(folder: string) {
    this.#file = join(folder, 'data', 'origin.json');
    this.#seen = read(this.#file);
  }

  /** The origin in force; `url` is empty where insel.yaml names none. */
  of(url: string): string {
    return (this.#seen.publicly && url) || this.#seen.local || url || 'http://localhost:4000';
  }

  /** Notes by which name the island was visited. */
  visited(host: string, url: string): void {
    if (url && hostOf(url) === host) this.#note({ publicly: true, local: this.#seen.local });
    else if (isLoopback(host)) this.#note({ publicly: this.#seen.publicly, local: `http://${host}` });
  }

  #note(seen: { publicly: boolean; local: string }): void {
    if (seen.publicly === this.#seen.publicly && seen.local === this.#seen.local) return;
    this.#seen = seen;
    try {
      writeFileWhole(this.#file, `${JSON.stringify(seen)}\n`, 0o600);
    } catch {
      // On a full disk it is known until the next start; no visitor's page depends on it.
    }
  }
}

const hosts = new Map<string, string>();

/** The host of an island's `url`, found once: it is asked for with every request. */
export function hostOf(url: string): string {
  const host = hosts.get(url) ?? new URL(url).host;
  hosts.set(url, host);
  return host;
}

export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.includes(host.replace(/:\d+$/, ''));
}

function read(file: string): { publicly: boolean; local: string } {
  try {
    const { publicly, local } = JSON.parse(readFileSync(file, 'utf8'));
    return { publicly: publicly === true, local: typeof local === 'string' ? local : '' };
  } catch {
    return { publicly: false, local: '' }; // not there yet, or damaged: the next visit writes it anew
  }
}
