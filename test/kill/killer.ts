import { setTimeout as sleep } from 'node:timers/promises';
import type { Program, Server } from './program.ts';
import type { Random } from './random.ts';

const LONGEST_LIFE_MS = 1_800;
const LONGEST_START_MS = 400;

type Killing = {
  readonly program: Program;
  readonly server: Server;
  readonly random: Random;
  readonly progress: (killed: number) => void;
};

/** Kills the server so many times: mostly in the middle of its work, now and then while it starts or with all else. */
export async function killAgainAndAgain(
  times: number,
  { program, server, random, progress }: Killing,
): Promise<{ commands: number }> {
  let commands = 0;
  for (let killed = 0; killed < times; killed += 1) {
    if (random.isIn(15)) await sleep(random.between(0, LONGEST_START_MS));
    else {
      await server.isUp();
      await sleep(random.between(0, LONGEST_LIFE_MS));
    }
    if (random.isIn(30)) {
      const others = program.running().filter((child) => child !== server.child);
      program.kill(others);
      commands += others.length;
    }
    await server.kill();
    server.start();
    progress(killed + 1);
  }
  await server.isUp();
  return { commands };
}
