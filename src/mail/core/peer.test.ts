import { expect, test } from 'vitest';
import { readPeer } from './peer.ts';

test('a mail server is read with its port, its user, and how the connection is made safe', () => {
  expect(readPeer('smtps://lena%40example.org@mail.example.org')).toEqual({
    host: 'mail.example.org',
    port: 465,
    isTls: true,
    user: 'lena@example.org',
    isLoopback: false,
  });
  expect(readPeer('smtp://lena@example.org@mail.example.org:2587')).toMatchObject({
    port: 2587,
    isTls: false,
    user: 'lena@example.org',
  });
  expect(readPeer('smtp://localhost')).toEqual({ host: 'localhost', port: 587, isTls: false, isLoopback: true });
  expect(readPeer('smtp://[::1]:25')).toMatchObject({ host: '::1', port: 25, isLoopback: true });
});

test('a name that only looks like the own machine is not', () => {
  expect(readPeer('smtp://127.0.0.1.example.org')).toMatchObject({ isLoopback: false });
  expect(readPeer('smtp://localhost.example.org')).toMatchObject({ isLoopback: false });
});

test('a password is refused where it does not belong, and so is what is no mail server', () => {
  expect(readPeer('smtp://lena:geheim@mail.example.org')).toBe('smtpPassword');
  expect(readPeer('smtp://lena@example.org:geheim@mail.example.org')).toBe('smtpPassword');
  for (const text of [
    '',
    'mail.example.org',
    'http://mail.example.org',
    'smtp://',
    'smtp://mail.example.org/x',
    'smtp:x',
  ])
    expect(readPeer(text)).toBe('smtpAddress');
});
