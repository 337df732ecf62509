import { inEveryLanguage } from './in-every-language.ts';

const de = {
  /** Above the digest, where it comes to the second address. */
  second: (time: string, address: string) =>
    `Seit ${time} ließ sich diese Mail nicht an ${address} übergeben. Deshalb kommt sie hierher.`,
  /** On the desk; `why` is empty where the mail server said nothing. */
  late: (day: string, time: string, address: string) =>
    `Die Mail zur Runde vom ${day}, ${time}, ließ sich noch nicht an ${address} übergeben. Die Fragen liegen trotzdem hier.`,
  status: (status: string) => `Der Mailserver sagt: ${status}.`,
  wentToSecond: (address: string) => `Sie ging an ${address}.`,
  secondWaits: (address: string) => `Auch an ${address} ging sie noch nicht.`,
  noSecond: 'Eine zweite Adresse dafür nennen Sie in insel.yaml: questions: {secondEmail: …}',
};

const en: typeof de = {
  second: (time, address) =>
    `Since ${time} this mail could not be handed over to ${address}. That is why it comes here.`,
  late: (day, time, address) =>
    `The mail for the round on ${day}, ${time}, could not yet be handed over to ${address}. The questions lie here all the same.`,
  status: (status) => `The mail server says: ${status}.`,
  wentToSecond: (address) => `It went to ${address}.`,
  secondWaits: (address) => `It has not gone to ${address} yet, either.`,
  noSecond: 'A second address for it is named in insel.yaml: questions: {secondEmail: …}',
};

/** What the owner is told where a digest does not reach him. */
export const watchWords = inEveryLanguage('watchWords', { de, en });
