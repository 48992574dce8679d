import { expect, it } from 'vitest';
import { leaveOut } from '../left-out.ts';
import { compareAll, disagreementsOf, mutantsOf, summaryOf } from './conformance/agreement.ts';
import { handWritten } from './conformance/corpus.ts';
import { oracleMissing } from './conformance/oracle.ts';
import { seededChoices } from './conformance/seeded.ts';

it('verdicts on a few mutations agree with the reference validator', { timeout: 600_000 }, async (ctx) => {
  const missing = oracleMissing();
  if (missing) leaveOut(ctx, missing);
  const comparisons = await compareAll(mutantsOf(handWritten(), 54, seededChoices(3)));
  const { total, agreedInvalid, agreedValid } = summaryOf(comparisons);
  expect(agreedInvalid + agreedValid, disagreementsOf(comparisons)).toBeGreaterThanOrEqual(total - 2);
});
