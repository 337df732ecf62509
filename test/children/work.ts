// A process that works through jobs, for tests that kill it. Arguments: database, name, and for a victim the number
// of the job at which it stops for ever: `inside` its transaction, or `after` that was committed.
import { sql } from 'kysely';
import { connect } from '../../src/store/connect.ts';
import type { Island, IslandId } from '../../src/store/island.ts';
import { together } from '../../src/store/island.ts';
import { type Handler, runDueJobs } from '../../src/store/queue.ts';

const [where = '', by = '', stopAt = '0', stopsWhere = 'inside'] = process.argv.slice(2);
const { db } = connect(where);
let now = Temporal.Instant.from('2026-11-25T08:00:00Z');
let begun = 0;

const about = {
  url: '',
  hosts: [],
  name: '',
  sentence: {},
  languages: ['de'],
  zone: 'UTC',
  owner: { email: '' },
} as const;
const keys = { tokens: new Uint8Array(32), seal: new Uint8Array(32) };
const place = { id: 'island' as IslandId, folder: '' };
const islandAt = (at: Temporal.Instant): Island => ({ place, about, settings: new Map(), db, keys, now: at });

const note: Handler = async (island, payload, claim) => {
  begun += 1;
  const stops = begun === Number(stopAt);
  await together(island, async (island) => {
    await sql`insert into done (number, worker) values (${payload}, ${by})`.execute(island.db);
    await claim.finish(island);
    if (stops && stopsWhere === 'inside') await stop();
  });
  if (stops) await stop();
};

function stop(): Promise<never> {
  process.send?.('stopped');
  return new Promise(() => {});
}

process.on('message', async (message: { now: string; limit?: number }) => {
  now = Temporal.Instant.from(message.now);
  await runDueJobs(islandAt, { note }, { by, now: () => now, limit: message.limit ?? 1_000 });
  process.send?.('idle');
});
process.send?.('ready');
