import { resolve } from 'node:path';
import type { DnsLine, Finding } from '../mail/core/doctor.ts';
import { examineMail } from '../mail/examine.ts';
import { lookupWithin } from '../net/dns.ts';
import { examineMachine } from '../server/examine-machine.ts';
import { openIsland } from '../server/open-island.ts';
import { doctorWords } from '../words/doctor.ts';
import { fill } from '../words/fill.ts';
import { type Call, type Command, need, print } from './command.ts';

const DNS_MS = 5_000;

export const doctorCommand: Command = {
  name: 'doctor',
  options: { json: { type: 'boolean' } },
  run: async (call) => {
    const folder = resolve(need(doctorCommand, call, 0));
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: false });
    try {
      const island = open.at(now);
      const findings = [...(await examineMail(island, { lookup: lookupWithin(DNS_MS) })), ...examineMachine(island)];
      return report(call, findings);
    } finally {
      await open.close();
    }
  },
};

function report({ lang, flags }: Call, findings: readonly Finding[]): number {
  const words = doctorWords[lang];
  const wrong = findings.filter(({ standing }) => standing === 'wrong').length;
  const lines = findings.flatMap(({ add }) => add ?? []);
  if (flags.json) print(JSON.stringify({ findings }));
  else {
    for (const { standing, code, values } of findings)
      print(`${`${words.standings[standing]}:`.padEnd(16)} ${fill(words.codes[code], values ?? {})}`);
    if (lines.length > 0) print(`\n${words.add}\n\n${lines.map(zoneLine).join('\n')}`);
    print(`\n${wrong === 0 ? words.all : words.some(wrong)}`);
  }
  return wrong === 0 ? 0 : 1;
}

/** As it stands in a zone file (RFC 1035 §5); a text of more than 255 characters is several of them. */
function zoneLine({ name, type, value }: DnsLine): string {
  const text = type === 'TXT' ? (value.match(/.{1,255}/g) ?? []).map((part) => `"${part}"`).join(' ') : `${value}.`;
  return `${name}. IN ${type} ${text}`;
}
