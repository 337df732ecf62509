import type { Section } from '../kit/section.ts';
import { mailSection } from '../mail/core/settings.ts';
import { questionsSection } from '../questions/core/settings.ts';
import { quietSection } from '../quiet/core/settings.ts';
import { identitySection } from '../source/core/settings.ts';
import { laterSection, serverSection } from './settings.ts';

/** Every part's keys of `insel.yaml`. */
export const SECTIONS: readonly Section<unknown>[] = [
  identitySection,
  quietSection,
  mailSection,
  questionsSection,
  serverSection,
  laterSection,
];
