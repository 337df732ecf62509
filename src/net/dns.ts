import { Resolver } from 'node:dns/promises';

/** Asks DNS for the records of a name; throws as `node:dns` does, with a `code`. */
export type Lookup = (name: string, type: string) => Promise<readonly string[] | readonly (readonly string[])[]>;

/**
 * A resolver that gives up on a server after `timeoutMs` and asks once. `INSEL_DNS` names another one than the machine's
 * (`127.0.0.1:5353`), where that one is known not to tell the truth, or for a trial.
 */
export function lookupWithin(timeoutMs: number): Lookup {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  const servers = process.env.INSEL_DNS;
  if (servers) resolver.setServers(servers.split(','));
  return (name, type) => resolver.resolve(name, type) as ReturnType<Lookup>;
}
