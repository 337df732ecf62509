import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** Records by `TYPE name`, such as `TXT example.org`; MX as `10 mail.example.org`. What is not there is answered NXDOMAIN. */
export type Zone = Readonly<Record<string, readonly string[]>>;

export type DnsServer = {
  /** For `INSEL_DNS`. */
  readonly address: string;
  /** What was asked so far, as `TYPE name`. */
  readonly asked: readonly string[];
  /** Answers by another zone from now on; `silent` answers nothing. */
  turn(zone: Zone | 'silent'): void;
  close(): Promise<void>;
};

const TYPES: Readonly<Record<number, string>> = {
  1: 'A',
  2: 'NS',
  5: 'CNAME',
  12: 'PTR',
  15: 'MX',
  16: 'TXT',
  28: 'AAAA',
};

/** A resolver on a free port of the own machine that knows one zone (RFC 1035), with answers of any length over UDP. */
export async function openDnsServer(first: Zone): Promise<DnsServer> {
  let zone: Zone | 'silent' = first;
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, peer) => {
    const { name, type, end } = questionOf(query);
    asked.push(`${type} ${name}`);
    if (zone !== 'silent') socket.send(answerTo(query.subarray(0, end), name, type, zone), peer.port, peer.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(socket.address() as AddressInfo).port}`,
    asked,
    turn: (next) => {
      zone = next;
    },
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

function questionOf(query: Buffer): { name: string; type: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: TYPES[query.readUInt16BE(at + 1)] ?? '?', end: at + 5 };
}

function answerTo(question: Buffer, name: string, type: string, zone: Zone): Buffer {
  const records = zone[`${type} ${name}`] ?? [];
  const isThere = records.length > 0 || Object.keys(zone).some((key) => key.endsWith(` ${name}`));
  const head = Buffer.from(question);
  head.writeUInt16BE(0x8180 | (isThere ? 0 : 3), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(records.length, 6);
  head.writeUInt16BE(0, 8);
  head.writeUInt16BE(0, 10);
  return Buffer.concat([head, ...records.map((record) => resource(type, record))]);
}

function resource(type: string, record: string): Buffer {
  const number = Number(Object.keys(TYPES).find((key) => TYPES[Number(key)] === type));
  const data = dataOf(type, record);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(number, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function dataOf(type: string, record: string): Buffer {
  if (type === 'A') return Buffer.from(record.split('.').map(Number));
  if (type === 'AAAA') return Buffer.from(record.split(':').flatMap((group) => [Number.parseInt(group || '0', 16) >> 8, Number.parseInt(group || '0', 16) & 255])); // biome-ignore format: eight groups
  if (type === 'TXT') return Buffer.concat((record.match(/[\s\S]{1,255}/g) ?? ['']).map((part) => Buffer.concat([Buffer.of(part.length), Buffer.from(part, 'latin1')]))); // biome-ignore format: one rule
  if (type !== 'MX') return nameOf(record);
  const [priority = '0', host = ''] = record.split(' ');
  return Buffer.concat([Buffer.of(Number(priority) >> 8, Number(priority) & 255), nameOf(host)]);
}

function nameOf(name: string): Buffer {
  const labels = name.split('.').map((label) => Buffer.concat([Buffer.of(label.length), Buffer.from(label, 'latin1')]));
  return Buffer.concat([...labels, Buffer.of(0)]);
}
