// Answers from sent mail: how many of the questions that recur in a made mailbox are found, what the drafts are worth, and what it costs.
import { flag, print } from './output.ts';
import { sentFigures } from './sent.ts';

const count = Number(flag('mails') ?? 2000);
const begun = process.cpuUsage();
const figures = await sentFigures(count, 40);
const { user, system } = process.cpuUsage(begun);
const peakRssMb = Math.round(process.resourceUsage().maxRSS / 1024);
print({ engine: 'insel', ...figures, cpuS: Math.round((user + system) / 1e5) / 10, peakRssMb });
