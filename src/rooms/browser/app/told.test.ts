import { expect, test } from 'vitest';
import { roomsAppWords } from '../../../words/rooms-app.ts';
import type { MessageView } from '../rooms.ts';
import { toldOf } from './told.ts';

const saying = (said: string, text: string) => ({ said, text }) as MessageView;

test('what somebody did in a room is told in a sentence', () => {
  const german = (said: string, text: string) => toldOf(roomsAppWords.de, 'de', saying(said, text));
  const english = (said: string, text: string) => toldOf(roomsAppWords.en, 'en', saying(said, text));
  expect(german('timer', '604800')).toBe('Neue Nachrichten verschwinden ab jetzt. Frist: 7 Tage.');
  expect(english('timer', '86400')).toBe('New messages disappear from now on, after: 1 day.');
  expect(german('timer', '3600')).toContain('1 Stunde');
  expect(english('timer', '0')).toBe('New messages stay from now on.');
  expect(german('leave', '')).toBe('hat den Raum verlassen.');
  expect(english('leave', '')).toBe('has left the room.');
  expect(german('text', '604800')).toBe('604800');
});
