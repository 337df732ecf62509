// Put in by scripts/program.mjs; sources that run as they are know of none.
declare const INSEL_BUILD: string | undefined;

/** Another text for every state of the program. */
export const BUILD = typeof INSEL_BUILD === 'string' ? INSEL_BUILD : 'sources';
