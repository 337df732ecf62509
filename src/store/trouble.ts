import { Refusal } from '../words/refusal.ts';
import type { Reason } from '../words/refusals.ts';

const OF_DISK: Readonly<Record<string, Reason>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'notWritable',
  EACCES: 'notWritable',
  EPERM: 'notWritable',
  EIO: 'diskFailing',
};

/** Primary result codes of SQLite, sqlite.org/rescode.html. */
const OF_SQLITE: Readonly<Record<number, Reason>> = {
  5: 'databaseBusy',
  6: 'databaseBusy',
  8: 'notWritable',
  10: 'diskFailing',
  11: 'databaseDamaged',
  13: 'diskFull',
  14: 'notWritable',
  26: 'databaseDamaged',
};

/** Extended ones that say more than their primary code: no room for the index of the journal (SQLITE_IOERR_SHMSIZE). */
const OF_SQLITE_MORE: Readonly<Record<number, Reason>> = { 4874: 'diskFull' };

/** SQLSTATE of PostgreSQL, appendix A of its manual, and what the way there may answer. */
const OF_POSTGRES: Readonly<Record<string, Reason>> = {
  53100: 'diskFull',
  25006: 'databaseReadOnly',
  '3D000': 'databaseAway',
  '28000': 'databaseAway',
  '28P01': 'databaseAway',
  53300: 'databaseAway',
  '08000': 'databaseAway',
  '08001': 'databaseAway',
  '08003': 'databaseAway',
  '08006': 'databaseAway',
  '57P01': 'databaseAway',
  '57P02': 'databaseAway',
  '57P03': 'databaseAway',
  ECONNREFUSED: 'databaseAway',
  ECONNRESET: 'databaseAway',
  ENOTFOUND: 'databaseAway',
  EAI_AGAIN: 'databaseAway',
  ETIMEDOUT: 'databaseAway',
  EHOSTUNREACH: 'databaseAway',
  ENETUNREACH: 'databaseAway',
  EPIPE: 'databaseAway',
};

/** What pg says without a code of a connection that broke, or that it did not get. */
const BROKEN_CONNECTION =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/**
 * What a person can mend about a fault of disk or database, as a refusal; undefined for all others. `where` is the
 * file, folder or host it is about, without a password; a fault that names a path is about that.
 */
export function refusalFor(error: unknown, where: string): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { code, errcode, path, message } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const known =
    typeof errcode === 'number'
      ? (OF_SQLITE_MORE[errcode] ?? OF_SQLITE[errcode & 0xff])
      : (ofCode(String(code)) ?? ofMessage(String(message)));
  return known && new Refusal(known, { where: typeof path === 'string' ? path : where, code: String(errcode ?? code) });
}

function ofCode(code: string): Reason | undefined {
  return OF_DISK[code] ?? OF_POSTGRES[code];
}

function ofMessage(message: string): Reason | undefined {
  return BROKEN_CONNECTION.test(message) ? 'databaseAway' : undefined;
}

/** Throws the refusal that stands for a fault, or the fault itself. */
export function rethrow(error: unknown, where: string): never {
  throw refusalFor(error, where) ?? error;
}
