import { Resolver } from 'node:dns/promises';

/** Asks DNS for the records of a name; throws as `node:dns` does, with a `code`. */
export type Lookup = (name: string, type: string) => Promise<readonly string[] | readonly (readonly string[])[]>;

/** A resolver that gives up on a server after `timeoutMs` and asks once. */
export function lookupWithin(timeoutMs: number): Lookup {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  return (name, type) => resolver.resolve(name, type) as ReturnType<Lookup>;
}
