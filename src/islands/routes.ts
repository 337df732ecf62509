import type { Route } from '../look/route.ts';
import {
  deskBox,
  deskBoxBring,
  deskBoxEmpty,
  deskBoxLook,
  deskBoxPiece,
  deskBoxState,
  deskBoxStop,
} from './pages/desk-box.tsx';
import { deskImportMedia, deskImportOne } from './pages/desk-draft.tsx';
import {
  deskImport,
  deskImportDiscard,
  deskImportKeep,
  deskImportMerge,
  deskImportPart,
  deskImportPublish,
  deskImportRestore,
} from './pages/desk-import.tsx';

/** The addresses of this part. */
export const importRoutes: readonly Route[] = [
  deskImport,
  deskImportOne,
  deskImportMedia,
  deskImportPublish,
  deskImportKeep,
  deskImportMerge,
  deskImportPart,
  deskImportDiscard,
  deskImportRestore,
  deskBox,
  deskBoxPiece,
  deskBoxState,
  deskBoxLook,
  deskBoxBring,
  deskBoxStop,
  deskBoxEmpty,
];
