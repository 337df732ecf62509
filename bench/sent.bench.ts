// Answers from sent mail: how many of the questions that recur in a made mailbox are found, what the drafts are worth, and what it costs.
import { madeSent, OWNER } from './made-sent.ts';
import { OTHER_OWNER, otherSent } from './other-sent.ts';
import { flag, print } from './output.ts';
import { sentFigures } from './sent.ts';

// `--only made` or `--only other`: the mailbox with which it was built, and one of other people in another trade that was not.
const count = Number(flag('mails') ?? 2000);
const only = flag('only')?.split(',') ?? ['made', 'other'];
for (const mailbox of only) {
  const [made, owner] = mailbox === 'other' ? [otherSent(count), OTHER_OWNER] : [madeSent(count, 40), OWNER];
  const begun = process.cpuUsage();
  const figures = await sentFigures(made, owner);
  const { user, system } = process.cpuUsage(begun);
  const peakRssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  print({ engine: 'insel', mailbox, ...figures, cpuS: Math.round((user + system) / 1e5) / 10, peakRssMb });
}
