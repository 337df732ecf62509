import { expect, test } from 'vitest';
import { isInApp } from './this-browser.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 16; Pixel 9';
const BLINK = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/156.0.0.0 Mobile Safari/537.36';

test.each([
  `${IPHONE} Mobile/15E148`,
  `${IPHONE} Mobile/15E148 Instagram 300.0.0.0`,
  `${IPHONE} Version/19.1 Mobile/15E148 Safari/604.1 [LinkedInApp]`,
  `${ANDROID}; wv) ${BLINK}`,
  `${ANDROID}) ${BLINK} [FB_IAB/FB4A;FBAV/480.0.0.0;]`,
])('inside of an app: %s', (agent) => {
  expect(isInApp(agent)).toBe(true);
});

test.each([
  `${IPHONE} Version/19.1 Mobile/15E148 Safari/604.1`,
  `${IPHONE} CriOS/156.0 Mobile/15E148 Safari/604.1`,
  `${IPHONE} FxiOS/150.0 Mobile/15E148 Safari/605.1.15`,
  `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36`,
  'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
])('a browser: %s', (agent) => {
  expect(isInApp(agent)).toBe(false);
});
