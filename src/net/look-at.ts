import { connect } from 'node:tls';

const LONGEST_MS = 10_000;

/** What a page of one's own answers, and how many days its certificate is still good; undefined where it is not. */
export type Web = (
  url: string,
) => Promise<{ readonly status: number | undefined; readonly daysLeft: number | undefined }>;

/** Looks at a page over https. Nothing of what it says is read. */
export const checkWeb: Web = async (url) => {
  const { hostname } = new URL(url);
  return { status: await statusOf(url), daysLeft: await daysLeftOf(hostname) };
};

async function statusOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(LONGEST_MS) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined; // nobody there, or nobody to be trusted
  }
}

function daysLeftOf(host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: 443, servername: host, timeout: LONGEST_MS }, () => {
      const until = Date.parse(socket.getPeerCertificate().valid_to);
      socket.destroy();
      resolve(Math.floor((until - Date.now()) / 86_400_000));
    });
    const end = () => {
      socket.destroy();
      resolve(undefined);
    };
    socket.once('error', end);
    socket.once('timeout', end);
  });
}
