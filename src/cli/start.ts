// What `npm start` runs. What comes first is set before anything is loaded.
import { keepCompiled } from './keep-compiled.ts';
import { goOnUnread } from './unread.ts';

keepCompiled();
goOnUnread();
await import('./npm-start.ts');
