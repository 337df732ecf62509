import type { AddressFault } from '../kit/address.ts';
import type { Language } from '../kit/language.ts';
import { letterWords } from '../words/letter.ts';
import { questionWords } from '../words/questions.ts';

/** What is said of an address below its field; without one nobody gets a letter, as an answer comes by number. */
export function addressError(lang: Language, fault: AddressFault): string {
  return fault === 'missing' ? letterWords[lang].order.missing : questionWords[lang].errors.address[fault];
}
