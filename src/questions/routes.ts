import type { Route } from '../look/route.ts';
import { announcePage } from './pages/announce.tsx';
import { answeredPage } from './pages/answered.tsx';
import { askPage } from './pages/ask.tsx';
import { collectPage } from './pages/collect.tsx';
import { confirmPage } from './pages/confirm.tsx';
import { entryPage } from './pages/entry.tsx';
import { followPage } from './pages/follow.tsx';
import {
  mineAddress,
  mineAgain,
  mineConsent,
  mineData,
  mineDelete,
  mineEdit,
  mineFollow,
  minePage,
  mineReopen,
  mineRescue,
  mineSettle,
  mineWithdraw,
} from './pages/mine.tsx';
import {
  roundAnswer,
  roundAside,
  roundDraft,
  roundEnd,
  roundHeld,
  roundJoin,
  roundKeep,
  roundLater,
  roundOpen,
  roundPage,
  roundPart,
  roundPreview,
  roundSplit,
  roundTakeBack,
  roundUndo,
} from './pages/round.tsx';
import { suggestionsPage } from './pages/suggestions.tsx';
import { takeBackPage } from './pages/take-back.tsx';
import { trayRescue, traysPage } from './pages/trays.tsx';

/** Every address of this part. */
export const questionRoutes: readonly Route[] = [
  askPage,
  entryPage,
  suggestionsPage,
  answeredPage,
  confirmPage,
  collectPage,
  minePage,
  mineData,
  mineEdit,
  mineFollow,
  mineAddress,
  mineAgain,
  mineConsent,
  mineWithdraw,
  mineDelete,
  mineRescue,
  mineSettle,
  mineReopen,
  takeBackPage,
  followPage,
  roundPage,
  roundAnswer,
  roundPreview,
  roundDraft,
  roundKeep,
  roundEnd,
  roundJoin,
  roundPart,
  roundSplit,
  roundUndo,
  roundLater,
  roundAside,
  roundTakeBack,
  roundHeld,
  roundOpen,
  traysPage,
  trayRescue,
  announcePage,
];
