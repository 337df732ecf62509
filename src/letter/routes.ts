import type { Route } from '../look/route.ts';
import { confirmPage } from './pages/confirm.tsx';
import { deskLetter } from './pages/desk-letter.tsx';
import {
  deskLetterAgain,
  deskLetterBack,
  deskLetterHtml,
  deskLetterOne,
  deskLetterProof,
  deskLetterUnknown,
} from './pages/desk-one.tsx';
import {
  deskReaderChange,
  deskReaderProof,
  deskReaders,
  deskReadersBring,
  deskReadersTake,
} from './pages/desk-readers.tsx';
import { leavePage } from './pages/leave.tsx';
import { orderPage } from './pages/order.tsx';

/** The addresses of this part. */
export const letterRoutes: readonly Route[] = [
  orderPage,
  confirmPage,
  leavePage,
  deskLetter,
  deskLetterOne,
  deskLetterHtml,
  deskLetterProof,
  deskLetterBack,
  deskLetterAgain,
  deskLetterUnknown,
  deskReaders,
  deskReadersBring,
  deskReadersTake,
  deskReaderProof,
  deskReaderChange,
];
