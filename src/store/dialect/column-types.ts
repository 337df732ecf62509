/** What a migration writes for a column or a table, in the words of each database. */
export type ColumnTypes = { readonly bytes: string; readonly integer: string; readonly tableEnd: string };

export const SQLITE_TYPES: ColumnTypes = { bytes: 'blob', integer: 'integer', tableEnd: ' strict' };
export const POSTGRES_TYPES: ColumnTypes = { bytes: 'bytea', integer: 'bigint', tableEnd: '' };
