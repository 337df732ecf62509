import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGE, MONTH_SETTINGS, Months, SMALL, type Told } from '../../bench/months.ts';
import { openTestSite, type TestSite } from '../site.ts';

// Two weeks with the night in which clocks go back, and an absence; the whole months are `npm run bench -- months`.
const FORTNIGHT = {
  ...LARGE,
  name: 'fortnight',
  from: '2026-10-15',
  days: 14,
  questions: 30,
  advice: 3,
  promotions: 6,
  spam: 2,
};

for (const plan of [SMALL, FORTNIGHT]) {
  describe(plan.name, () => {
    let site: TestSite;
    let told: Told;
    beforeAll(async () => {
      site = await openTestSite({ settings: MONTH_SETTINGS, now: Temporal.Instant.from(`${plan.from}T00:00:00Z`) });
      told = await new Months(site, plan).live();
    });
    afterAll(() => site?.close());

    test('the owner gets one digest for each round with something in it, and nothing else', () => {
      expect(told.digests).toBe(told.roundsWithQuestions);
      expect(told.digests).toBeGreaterThan(0);
      expect(told.otherMailsToOwner).toBe(0);
      expect(told.acknowledgements).toBe(plan.by === 'mail' ? told.digests : 0);
      if (plan === SMALL) expect(told.digests).toBeLessThanOrEqual(6);
    });

    test('every question that was sent has its end, and was told it once', () => {
      expect(told.sent + told.answeredBefore).toBe(plan.questions);
      expect(told.ended).toBe(told.sent);
      expect(told.told).toBe(told.sent);
      expect(told.mailsToAskers.answer).toBe(told.sent);
    });

    test('a decision takes three keys at most, and no page shows a part with nothing in it', () => {
      expect(told.mostKeysPerDecision).toBeLessThanOrEqual(3);
      expect(told.decisions).toBeGreaterThan(0);
      expect(told.emptySections).toBe(0);
    });
  });
}
