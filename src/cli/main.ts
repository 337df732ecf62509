// What bin/insel runs. What comes first is set before anything is loaded.
import { keepCompiled } from './keep-compiled.ts';

keepCompiled();
const { runCommand } = await import('./commands.ts');
process.exitCode = await runCommand(process.argv.slice(2));
