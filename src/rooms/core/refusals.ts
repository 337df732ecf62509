import type { roomRefusals } from '../../words/room-refusals.ts';

/** Why something in a room is not taken; each has its sentence in both languages. */
export type RoomRefusal = keyof (typeof roomRefusals)['de'] & keyof (typeof roomRefusals)['en'];
