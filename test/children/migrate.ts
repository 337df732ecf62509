// A process that brings a database up to date and ends. Argument: its address.
import { connect } from '../../src/store/connect.ts';
import { migrate } from '../../src/store/migrate.ts';

const connection = connect(process.argv[2] ?? '');
await migrate(connection, Temporal.Instant.from('2026-11-25T08:00:00Z'), async () => {});
await connection.close();
