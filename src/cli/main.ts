// What bin/insel runs. What comes first is set before anything is loaded.
import { keepCompiled } from './keep-compiled.ts';
import { goOnUnread } from './unread.ts';

keepCompiled();
goOnUnread();
const { runCommand } = await import('./commands.ts');
process.exitCode = await runCommand(process.argv.slice(2));
