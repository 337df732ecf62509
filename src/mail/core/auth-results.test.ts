import { expect, test } from 'vitest';
import { resultsOf } from './auth-results.ts';

const of = (...headers: string[]) => resultsOf(headers, 'mx.example.org', 'example.com');

test.each<[string, string, string | undefined]>([
  ['passed', 'mx.example.org; dkim=pass header.d=example.com; dmarc=pass (p=none) header.from=example.com', 'pass'],
  ['with a version', 'MX.example.org 1; dmarc=pass header.from=Example.com', 'pass'],
  ['failed', 'mx.example.org; dmarc=fail (p=reject dis=none) header.from=example.com', 'fail'],
  ['no record', 'mx.example.org; dmarc=none header.from=example.com', 'unknown'],
  ['quoted', 'mx.example.org; dmarc="pass" header.from="example.com"', 'pass'],
  ['nothing about it', 'mx.example.org; spf=pass smtp.mailfrom=example.com', undefined],
  ['another server', 'mx.example.com; dmarc=pass header.from=example.com', undefined],
  ['a longer name', 'mx.example.org.example.net; dmarc=pass header.from=example.com', undefined],
  ['another domain', 'mx.example.org; dmarc=pass header.from=example.net', undefined],
  ['in a comment', 'mx.example.org; spf=pass (x; dmarc=pass (y; dmarc=pass))', undefined],
  [
    'in a quoted text',
    'mx.example.org; spf=pass smtp.mailfrom="x; dmarc=pass header.from=example.com; y"@example.net',
    undefined,
  ],
  ['twice', 'mx.example.org; dmarc=pass header.from=example.com; dmarc=fail header.from=example.com', undefined],
])('%s', (_, header, result) => {
  expect(of(header)).toBe(result);
});

test('only the topmost header counts', () => {
  const forged = 'mx.example.org; dmarc=pass header.from=example.com';
  expect(of('mx.example.org; spf=none', forged)).toBeUndefined();
  expect(of('mx.example.net; dmarc=fail', forged)).toBeUndefined();
  expect(of()).toBeUndefined();
});
