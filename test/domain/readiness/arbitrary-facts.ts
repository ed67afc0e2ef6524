import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { itemIds } from '../../../src/domain/readiness/checklist.ts';
import { assessorRoles, impactLevels, itemStates } from '../../../src/domain/readiness/types.ts';
import { readinessTool } from '../../../src/tools/readiness/tool.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('2000-01-01'), days));
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

const item = fc.record(
  { state: fc.constantFrom(...itemStates), owner: text, target: day, evidence: text, note: text },
  { requiredKeys: [] },
);
const assessment = {
  role: fc.constantFrom(...assessorRoles),
  level: fc.constantFrom(...impactLevels),
  severalAuthorizations: fc.boolean(),
  items: fc.dictionary(fc.constantFrom(...itemIds), item, { maxKeys: 40 }),
};
const kept = fc.array(fc.record({ on: day, ...assessment }, { requiredKeys: ['on'] }), { maxLength: 3 });

/** Sound readiness facts of every kind, in the form in which a reading gives them. */
export const anyFacts = fc
  .record({ ...assessment, kept }, { requiredKeys: [] })
  .map((facts) => readinessTool.check(facts).facts);

/** JSON values that look like readiness facts but are wrong in any places. */
export const anyNearFacts = (() => {
  const wrong = fc.jsonValue({ maxDepth: 2 });
  const near = (sound: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 3, arbitrary: sound }, { weight: 1, arbitrary: wrong });
  const word = fc.oneof(fc.constantFrom('done', 'csp', 'High', '2026-02-30', '2026-02-28', '', 'agency'), fc.string());
  const nearItem = fc.dictionary(fc.constantFrom('state', 'owner', 'target', 'evidence', 'note', 'color'), near(word));
  const id = fc.oneof(fc.constantFrom(...itemIds), fc.constantFrom('unknown-item', '__proto__', 'constructor', ''));
  const nearItems = fc.array(fc.tuple(id, near(nearItem)), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs));
  const fields = {
    role: near(word),
    level: near(word),
    severalAuthorizations: near(fc.boolean()),
    items: near(nearItems),
    color: wrong,
  };
  const nearKept = fc.array(near(fc.record({ on: near(word), ...fields }, { requiredKeys: [] })), { maxLength: 3 });
  return near(fc.record({ ...fields, kept: near(nearKept) }, { requiredKeys: [] }));
})();
