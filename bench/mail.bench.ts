// What is understood of mail that comes in: reports of failure, and replies, on the sets of a folder.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bounceFigures, bounceRuns, lostLines, replyRuns, takenForReports } from './mail.ts';
import { folderOr, print, rounded, runsFile } from './output.ts';

const folder = folderOr('npm run bench -- mail FOLDER [--runs FILE]');
const root = process.env.INSEL_ROOT ?? '.';
const record = runsFile();
const engine = 'insel';
const setIn = (name: string) => {
  const set = join(folder, name);
  return existsSync(set) ? set : undefined;
};

const bounces = setIn('sisimai-bounces');
if (bounces) {
  const set = 'sisimai-bounces';
  const begun = process.cpuUsage();
  const runs = await bounceRuns(root, bounces);
  const { user, system } = process.cpuUsage(begun);
  const { share, ...figures } = bounceFigures(runs);
  for (const run of runs) record({ engine, set, ...run });
  print({
    engine,
    set,
    ...figures,
    share: rounded(share),
    cpuMsPerReport: rounded((user + system) / 1000 / runs.length, 2),
  });
}

const others = setIn('sisimai-not-bounces');
if (others) print({ engine, set: 'sisimai-not-bounces', ...(await takenForReports(others)) });

const discourse = setIn('discourse-reply-trimmer');
if (discourse) {
  const set = 'discourse-reply-trimmer';
  const runs = replyRuns(discourse);
  for (const run of runs) record({ engine, set, ...run });
  print({ engine, set, replies: runs.length, exact: runs.filter(({ isExact }) => isExact).length });
}

print({ engine, set: 'all', ...(await lostLines(folder)) });
