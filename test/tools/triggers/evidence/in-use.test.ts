import { describe, expect, it } from 'vitest';
import type { FillOptions } from '../../../../src/domain/poam/bridge/filling.ts';
import type { TriggerFacts } from '../../../../src/domain/triggers/facts/trigger-facts.ts';
import { areInUse } from '../../../../src/tools/triggers/evidence/use/in-use.ts';
import { startStore } from '../../../../src/ui/evidence/store/evidence-store.ts';
import { daysAgo, finding, hosts, poam, poamItems, scan } from '../../../domain/poam/build-evidence.ts';
import { lateAge } from '../../../support/trigger-limits.ts';

const late = lateAge('late-remediation-high-dfr');

/** A month’s files, counted, and the facts once they were filled in, written down and read again as another visit would. */
async function filledMonth(options: Pick<FillOptions, 'form' | 'useLowerBound'> = {}, withScan = true) {
  const store = startStore();
  store.hold(1, poam(poamItems(6, { detected: daysAgo(late + 1) })));
  if (withScan)
    store.hold(2, scan([...hosts(2, 'no'), ...hosts(8, 'yes', 'b')], [finding('11', { severity: 'high' })]));
  const count = await store.count({ choices: {}, hosts: [] });
  const before: TriggerFacts = { vulnerabilities: { atBaseline: 3 } };
  const { facts } = await store.fill(before, { ...options, withHistory: false });
  const again = JSON.parse(JSON.stringify(facts)) as TriggerFacts;
  return { store, count, before, facts: again, client: { fill: store.fill } };
}

describe('numbers that an earlier visit filled in', () => {
  it.each([
    ['as a list', {}, true],
    ['as four counts', { form: 'counts' }, true],
    ['with the lower bound of a POA&M', { useLowerBound: true }, false],
    ['without it', {}, false],
  ] as const)('are in use once the same files are counted again: %s', async (_, options, withScan) => {
    const { client, count, facts } = await filledMonth(options, withScan);
    expect(await areInUse(client, facts, count)).toBe(true);
    const turned = Object.fromEntries(Object.entries(facts).reverse()) as TriggerFacts;
    expect(await areInUse(client, turned, count)).toBe(true);
  });

  it('are not in use where one of them was changed, where files differ, or where none was filled in', async () => {
    const { client, count, before, facts } = await filledMonth();
    expect(await areInUse(client, before, count)).toBe(false);
    expect(await areInUse(client, { ...facts, scanning: { ...facts.scanning, total: 11 } }, count)).toBe(false);
    expect(await areInUse(client, { ...facts, remediation: {} }, count)).toBe(false);
    const files = facts.basis?.files?.map((file) => ({ ...file, rows: 7 }));
    expect(await areInUse(client, { ...facts, basis: { ...facts.basis, files } }, count)).toBe(false);
  });
});
