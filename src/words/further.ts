import type { Language } from '../kit/language.ts';
import type { Purpose } from './addresses.ts';
import type { announceWords } from './announce.ts';
import type { answersWords } from './answers.ts';
import type { boxWords } from './box.ts';
import type { cliWords } from './cli.ts';
import type { deskWords } from './desk.ts';
import type { doctorWords } from './doctor.ts';
import type { feedWords } from './feeds.ts';
import type { importDeskWords, importWords } from './import.ts';
import type { inboxWords } from './inbox.ts';
import type { letterWords } from './letter.ts';
import type { lookWords } from './look.ts';
import type { mailWords } from './mail.ts';
import type { newWords } from './new.ts';
import type { questionDeskWords } from './question-desk.ts';
import type { questionMails } from './question-mails.ts';
import type { questionPrivacyWords } from './question-privacy.ts';
import type { watchWords } from './question-watch.ts';
import type { questionWords } from './questions.ts';
import type { quietWords } from './quiet.ts';
import type { refusals } from './refusals.ts';
import type { roomExportWords } from './room-export.ts';
import type { roomRefusals } from './room-refusals.ts';
import type { roomServiceWords } from './room-service.ts';
import type { roomVerifyWords } from './room-verify.ts';
import type { roomWords } from './rooms.ts';
import type { roomsAppWords } from './rooms-app.ts';
import type { serverWords } from './server.ts';
import type { siteWords } from './site.ts';
import type { textWords } from './source.ts';
import type { backupLeaf } from './store.ts';
import type { writingWords } from './writing.ts';

/** Languages besides the two that every part's own file speaks. */
export type Further = Exclude<Language, 'de' | 'en'>;

/** All that a further language has to say: a file in `further/` exports each of these. A sentence that lacks is a type error. */
export type Words = {
  readonly addresses: Readonly<Record<Purpose, string>>;
  readonly announceWords: (typeof announceWords)['en'];
  readonly answersWords: (typeof answersWords)['en'];
  readonly backupLeaf: (typeof backupLeaf)['en'];
  readonly boxWords: (typeof boxWords)['en'];
  readonly cliWords: (typeof cliWords)['en'];
  readonly deskWords: (typeof deskWords)['en'];
  readonly doctorWords: (typeof doctorWords)['en'];
  readonly feedWords: (typeof feedWords)['en'];
  readonly importDeskWords: (typeof importDeskWords)['en'];
  readonly importWords: (typeof importWords)['en'];
  readonly inboxWords: (typeof inboxWords)['en'];
  readonly letterWords: (typeof letterWords)['en'];
  readonly lookWords: (typeof lookWords)['en'];
  readonly mailWords: (typeof mailWords)['en'];
  readonly newWords: (typeof newWords)['en'];
  readonly questionDeskWords: (typeof questionDeskWords)['en'];
  readonly questionMails: (typeof questionMails)['en'];
  readonly questionPrivacyWords: (typeof questionPrivacyWords)['en'];
  readonly questionWords: (typeof questionWords)['en'];
  readonly quietWords: (typeof quietWords)['en'];
  readonly refusals: (typeof refusals)['en'];
  readonly roomExportWords: (typeof roomExportWords)['en'];
  readonly roomRefusals: (typeof roomRefusals)['en'];
  readonly roomServiceWords: (typeof roomServiceWords)['en'];
  readonly roomVerifyWords: (typeof roomVerifyWords)['en'];
  readonly roomWords: (typeof roomWords)['en'];
  readonly roomsAppWords: (typeof roomsAppWords)['en'];
  readonly serverWords: (typeof serverWords)['en'];
  readonly siteWords: (typeof siteWords)['en'];
  readonly textWords: (typeof textWords)['en'];
  readonly watchWords: (typeof watchWords)['en'];
  readonly writingWords: (typeof writingWords)['en'];
};

/** The files of words in `further/`, by language; `LANGUAGES` in kit/language.ts names the same. docs/languages.md says how one is added. */
export const further: Readonly<Record<Further, Words>> = {};
