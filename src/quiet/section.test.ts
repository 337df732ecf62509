import { expect, test } from 'vitest';
import * as z from 'zod';
import { reasonOf } from '../words/reason-issue.ts';
import { quietSectionOfFile } from './section.ts';

const schema = z.strictObject(quietSectionOfFile.shape);
const issuesOf = (holidays?: string) => {
  const rounds = [{ days: ['tue'], at: '10:00' }];
  const { error } = schema.safeParse({ zone: 'Europe/Berlin', rounds, ...(holidays ? { holidays } : {}) });
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${reasonOf(issue)?.reason}`);
};

test('a region without known holidays is refused where it stands', () => {
  expect(issuesOf('DE-XY')).toEqual(['holidays holidaysUnknown']);
  expect(issuesOf('DE_NI')).toEqual(['holidays holidaysForm']);
  expect(issuesOf('AT-9')).toEqual([]);
  expect(issuesOf()).toEqual([]);
});
