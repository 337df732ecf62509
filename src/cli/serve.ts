import { resolve } from 'node:path';
import { logWarnings } from '../server/log.ts';
import { startServing } from '../server/start.ts';
import { announce } from './announce.ts';
import { type Command, need, portOf } from './command.ts';

export const serveCommand: Command = {
  name: 'serve',
  options: { port: { type: 'string' }, host: { type: 'string' } },
  run: async (call) => {
    need(serveCommand, call, 0);
    const port = portOf(String(call.flags.port ?? process.env.PORT ?? 4000), call.lang);
    const hostname = String(call.flags.host ?? process.env.INSEL_HOST ?? '127.0.0.1');
    logWarnings();
    const serving = await startServing({ folders: call.words.map((word) => resolve(word)), port, hostname });
    announce(serving, call.lang, process.stdout.isTTY === true);
    await serving.ended;
    return 0;
  },
};
