/** Lets a command go on where nobody reads what it prints any more, as in `insel ask … | head`, or with its terminal gone. */
export function goOnUnread(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
}
