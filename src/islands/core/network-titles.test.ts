import { expect, test } from 'vitest';
import { NETWORKS } from '../networks.ts';
import { titleOfNetwork } from './network-titles.ts';

test.each(NETWORKS.map(({ name }) => name))('%s has a name that people know it by', (name) => {
  expect(titleOfNetwork(name)).not.toBe(name);
});
