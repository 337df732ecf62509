// What bin/insel runs. What comes first is set before anything is loaded.
import { keepCompiled } from './keep-compiled.ts';

keepCompiled();
await import('./commands.ts');
