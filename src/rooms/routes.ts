import type { Route } from '../look/route.ts';
import { deskRooms } from './pages/desk-rooms.tsx';
import { roomPage } from './pages/room.tsx';

/** What the site and the desk have of this part; the rooms themselves stand at their own origin (`call-list.ts`). */
export const roomRoutes: readonly Route[] = [roomPage, deskRooms];
