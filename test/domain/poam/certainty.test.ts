import { describe, expect, it } from 'vitest';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamEvidence, PoamItem, ReadIssue, ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { daysAgo, finding, hosts, poam, poamItems, scan, without } from './build-evidence.ts';

const [trigger] = agedTriggerIds;
const { impact, thresholds } = triggerOf(trigger as (typeof agedTriggerIds)[number]);
const limit = thresholds.count.value;
const late: Partial<PoamItem> = { originalRating: impact, detected: daysAgo(thresholds.days.value + 1) };

const cutOff: ReadIssue = {
  place: { file: 'poam.xlsx', sheet: 'Open POA&M Items' },
  kind: 'noted',
  what: 'The file ends in the middle of a row.',
  done: 'Rows may be missing.',
  mayHide: true,
};

/** The same file, of which something may not have been read. */
function cut<File extends PoamEvidence | ScanEvidence>(file: File, ...more: ReadIssue[]): File {
  return { ...file, issues: [{ ...cutOff, place: { ...cutOff.place, file: file.file } }, ...more] };
}

function lateOf(file: PoamEvidence) {
  const { late: counts, shortfalls } = countOnce([file], []);
  const { used, certainty, state } = counts[0] ?? {};
  return { used, certainty, state, shortfalls: shortfalls.length };
}

describe('the number of late items', () => {
  it('is exact where everything was read', () => {
    expect(lateOf(poam(poamItems(2, late)))).toEqual({ used: 2, certainty: 'exact', state: 'not-met', shortfalls: 0 });
    expect(lateOf(poam([]))).toEqual({ used: 0, certainty: 'exact', state: 'not-met', shortfalls: 0 });
  });

  it('is a lower bound where rows may be missing: a trigger is met by it, and never not met', () => {
    expect(lateOf(cut(poam(poamItems(limit - 1, late))))).toEqual({
      used: limit - 1,
      certainty: 'at-least',
      state: 'not-assessed',
      shortfalls: 1,
    });
    expect(lateOf(cut(poam(poamItems(limit, late))))).toMatchObject({ certainty: 'at-least', state: 'met' });
  });

  it('is not known where no item counts and rows may be missing', () => {
    expect(lateOf(cut(poam([])))).toMatchObject({ certainty: 'not-known', state: 'not-assessed' });
  });

  it('is a lower bound where items lack a fact that decides', () => {
    const items = [...poamItems(2, late), ...poamItems(1, late, 9).map((item) => without(item, 'originalRating'))];
    expect(lateOf(poam(items))).toMatchObject({ used: 2, certainty: 'at-least', state: 'not-met' });
    const unclear = poamItems(limit, { ...late, unclearStatus: 'its status is “Verified”' });
    expect(lateOf(poam(unclear))).toMatchObject({ used: 0, certainty: 'not-known', state: 'not-assessed' });
  });

  it('is not touched by what may be missing from the POA&M of another month', () => {
    const now = poam(poamItems(1, late));
    const before = cut(poam(poamItems(1, late), daysAgo(40), 'before.xlsx'));
    expect(countOnce([now, before], []).late[0]).toMatchObject({ certainty: 'exact', state: 'not-met' });
  });
});

describe('items whose status is not clear', () => {
  it('are no open vulnerabilities, and are listed as not assessed with the reason', () => {
    const { items, vulnerabilities, states } = countOnce(
      [poam([...poamItems(1), ...poamItems(1, { unclearStatus: 'its status is “Verified”' }, 5)])],
      [],
    );
    expect(vulnerabilities).toMatchObject({ now: 1, certainty: 'at-least' });
    expect(states['not-assessed']).toBe(1);
    expect(items[1]?.standing).toEqual({ state: 'not-assessed', lacks: ['status'] });
  });
});

describe('the number of unique vulnerabilities', () => {
  const found = [finding('1'), finding('2')];

  it('is exact by scans that were read in full, a lower bound by others', () => {
    expect(countOnce([], [scan(hosts(1, 'yes'), found)]).vulnerabilities).toMatchObject({ now: 2, certainty: 'exact' });
    const { vulnerabilities, shortfalls } = countOnce([], [cut(scan(hosts(1, 'yes'), found))]);
    expect(vulnerabilities).toMatchObject({ now: 2, certainty: 'at-least' });
    expect(vulnerabilities.text).toMatch(/^At least 2 unique vulnerabilities/);
    expect(shortfalls).toEqual([
      'scan.nessus, sheet “Open POA&M Items”: The file ends in the middle of a row. Rows may be missing.',
    ]);
  });

  it('is not known, and never none, where a scan without vulnerabilities was not read in full', () => {
    const { vulnerabilities } = countOnce([], [cut(scan(hosts(1, 'yes'), []))]);
    expect(vulnerabilities).toMatchObject({ from: 'nowhere', certainty: 'not-known' });
    expect(vulnerabilities).not.toHaveProperty('now');
    expect(vulnerabilities.text).not.toContain('hold no vulnerability');
  });

  it('is not known by a POA&M without open items', () => {
    const { vulnerabilities } = countOnce([poam([])], []);
    expect(vulnerabilities).toMatchObject({ certainty: 'not-known' });
    expect(vulnerabilities).not.toHaveProperty('now');
  });
});

describe('the numbers of hosts', () => {
  const numberOf = (file: ScanEvidence, measure: string) =>
    countOnce([], [file]).numbers.find((one) => one.measure === measure);

  it('are exact, or lower bounds where the scan was cut off', () => {
    const whole = scan([...hosts(3, 'yes'), ...hosts(1, 'no')], [finding('1')]);
    expect(numberOf(whole, 'hosts')).toMatchObject({ value: 4, certainty: 'exact' });
    expect(numberOf(whole, 'unauthenticated')).toMatchObject({ value: 1, certainty: 'exact' });
    expect(numberOf(cut(whole), 'hosts')).toMatchObject({ value: 4, certainty: 'at-least' });
    expect(numberOf(cut(whole), 'unauthenticated')).toMatchObject({ value: 1, certainty: 'at-least' });
  });

  it('leave open whether the limit is reached where the scan was cut off', () => {
    const { scans } = countOnce([], [cut(scan([...hosts(9, 'yes')], [finding('1')]))]);
    expect(scans?.authentication.reachesLimit).toBe('not-assessed');
    expect(scans?.authentication).not.toHaveProperty('share');
  });
});

it('reasons why numbers may be too low name the first of each file and count the others', () => {
  const others = [{ ...cutOff, rows: 3 }];
  expect(countOnce([cut(poam([]), ...others)], []).shortfalls).toEqual([
    'poam.xlsx, sheet “Open POA&M Items”: The file ends in the middle of a row. Rows may be missing. 3 more remarks about this file are similar.',
  ]);
});
