import { createServer, type Socket } from 'node:net';

/** A mail server that takes everything as fast as it can and counts it by Message-ID; run in a process of its own. */
export function runSink(): void {
  const taken = new Map<string, number>();
  let count = 0;
  let wanted: number | undefined;
  const server = createServer((socket) => serve(socket, take));
  function take(id: string): void {
    taken.set(id, (taken.get(id) ?? 0) + 1);
    count += 1;
    if (wanted === undefined || count < wanted) return;
    wanted = undefined;
    process.send?.({ reached: count });
  }
  process.on('message', (asked: { until?: number; report?: boolean; reset?: boolean }) => {
    if (asked.reset) {
      taken.clear();
      count = 0;
    }
    if (asked.report) process.send?.({ count, ids: taken.size, doubled: count - taken.size });
    if (asked.until === undefined) return;
    wanted = asked.until;
    if (count >= wanted) process.send?.({ reached: count });
  });
  process.on('disconnect', () => process.exit());
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
  });
}

const END = '\r\n.\r\n';

function serve(socket: Socket, take: (id: string) => void): void {
  let text = '';
  let isData = false;
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    for (;;) {
      const end = text.indexOf(isData ? END : '\r\n');
      if (end < 0) return;
      const said = text.slice(0, end);
      text = text.slice(end + (isData ? END.length : 2));
      if (isData) take(/^Message-ID: (\S+)/im.exec(said)?.[1] ?? '');
      socket.write(isData ? '250 2.0.0 queued\r\n' : answerTo(said));
      isData = !isData && /^DATA/i.test(said);
      if (/^QUIT/i.test(said)) socket.end();
    }
  });
  socket.write('220 sink ESMTP\r\n');
}

function answerTo(command: string): string {
  if (/^EHLO/i.test(command)) return '250-sink\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME\r\n';
  if (/^DATA/i.test(command)) return '354 go on\r\n';
  return /^QUIT/i.test(command) ? '221 2.0.0 bye\r\n' : '250 2.0.0 ok\r\n';
}
