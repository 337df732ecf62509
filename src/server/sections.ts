import type { Section } from '../kit/section.ts';
import { letterSection } from '../letter/core/settings.ts';
import { mailSection } from '../mail/core/settings.ts';
import { questionsSection, roomsLinkSection } from '../questions/core/settings.ts';
import { quietSectionOfFile } from '../quiet/section.ts';
import { roomsSection } from '../rooms/core/settings.ts';
import { siteSection } from '../site/core/settings.ts';
import { identitySection } from '../source/core/settings.ts';
import { serverSection } from './settings.ts';

/** Every part's keys of `insel.yaml`. */
export const SECTIONS: readonly Section<unknown>[] = [
  identitySection,
  quietSectionOfFile,
  mailSection,
  letterSection,
  questionsSection,
  roomsLinkSection,
  siteSection,
  serverSection,
  roomsSection,
];
