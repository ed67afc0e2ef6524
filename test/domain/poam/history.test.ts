import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/domain/calendar/months.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { toTriggerFacts } from '../../../src/domain/poam/bridge/to-trigger-facts.ts';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { Certainty } from '../../../src/domain/poam/counting/sure-number.ts';
import type { PoamEvidence, PoamItem, ReadIssue } from '../../../src/domain/poam/evidence.ts';
import { type ChangeKind, changeKinds } from '../../../src/domain/poam/history/change-certainty.ts';
import { historyOf } from '../../../src/domain/poam/history/poam-history.ts';
import type { HostDecision } from '../../../src/domain/poam/scans/host-authentication.ts';
import type { SomeChoices } from '../../../src/domain/poam/switches/choices.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { evaluate } from '../../support/trigger-words.ts';
import { anyPoams, daysAgo, hosts, poam, poamDay, poamItem, poamItems, scan, without } from './build-evidence.ts';

const month = (back: number) => addMonths(poamDay, -back);
const file = (back: number) => `poam-${month(back).slice(0, 7)}.xlsx`;
/** The POA&M of so many months back. */
const poamOf = (back: number, items: readonly PoamItem[]): PoamEvidence => poam(items, month(back), file(back));
const ids = (items: readonly PoamItem[] | undefined) => items?.map(({ id }) => id);

const cutOffIssue: ReadIssue = {
  place: { file: 'poam.xlsx' },
  kind: 'noted',
  what: 'The file ends early.',
  done: 'The rest is missing.',
  mayHide: true,
};

/** The certainty of every kind of change: exact but for these. */
const certainty = (others: Partial<Record<ChangeKind, Certainty>>) => ({
  ...Object.fromEntries(changeKinds.map((kind) => [kind, 'exact'])),
  ...others,
});

/** What changed in the last of the POA&Ms. */
function lastChanges(...poams: PoamEvidence[]) {
  return historyOf(poams, []).months.at(-1)?.changes;
}

describe('from month to month', () => {
  const old = { detected: daysAgo(100) };

  it('items are new, closed, gone or reopened, by their id', () => {
    const changes = lastChanges(
      poamOf(0, [poamItem(1, old), poamItem(2, { ...old, list: 'closed' }), poamItem(4), poamItem(5, old)]),
      poamOf(2, [...poamItems(3, old), poamItem(5, old)]),
      poamOf(1, [...poamItems(3, old), poamItem(5, { ...old, list: 'closed' })]),
    );
    expect(changes).toMatchObject({ date: poamDay, since: month(1) });
    expect([ids(changes?.added), ids(changes?.closed), ids(changes?.gone), ids(changes?.reopened)]).toEqual([
      ['V-4'],
      ['V-2'],
      ['V-3'],
      ['V-5'],
    ]);
  });

  it('an item that vanished and is back is reopened, not new', () => {
    const changes = lastChanges(poamOf(2, [poamItem(1, old)]), poamOf(1, []), poamOf(0, [poamItem(1, old)]));
    expect([ids(changes?.added), ids(changes?.reopened), changes?.recurrences]).toEqual([[], ['V-1'], []]);
  });

  it('an item on the open and on the closed sheet is open', () => {
    const listed = [poamItem(1, old), poamItem(1, { ...old, list: 'closed' })];
    const changes = lastChanges(poamOf(1, [poamItem(1, old)]), poamOf(0, listed));
    expect([ids(changes?.closed), ids(changes?.reopened), ids(changes?.gone)]).toEqual([[], [], []]);
  });

  it('a number of changes is a lower bound, or not known, where items of a month were not read', () => {
    const cut = { ...poamOf(1, [poamItem(1, old)]), issues: [cutOffIssue] };
    const whole = poamOf(0, [poamItem(1, old), poamItem(2)]);
    expect(lastChanges(poamOf(1, [poamItem(1, old)]), whole)?.certainty).toEqual(certainty({}));
    expect(lastChanges(cut, whole)?.certainty).toEqual(
      certainty({
        ...{ added: 'not-known', closed: 'at-least', reopened: 'not-known', gone: 'at-least' },
        ...{ recurrences: 'not-known', movedLater: 'at-least', movedEarlier: 'at-least' },
      }),
    );
    expect(lastChanges(poamOf(1, [poamItem(1, old)]), { ...whole, issues: [cutOffIssue] })?.certainty).toEqual(
      certainty({
        ...{ added: 'at-least', closed: 'at-least', reopened: 'at-least', gone: 'not-known' },
        ...{ recurrences: 'not-known', movedLater: 'at-least', movedEarlier: 'at-least' },
      }),
    );
    // Read two months ago, whether an item is new cannot be told; what was open a month ago can.
    const since = lastChanges({ ...cut, ...poamOf(2, []), issues: [cutOffIssue] }, poamOf(1, []), whole)?.certainty;
    expect(since).toMatchObject({ added: 'not-known', reopened: 'at-least', gone: 'exact' });
  });

  it('a number of changes is not exact where an item has no id', () => {
    const unnamed = poamOf(0, [poamItem(1, old), without(poamItem(2), 'id')]);
    expect(lastChanges(poamOf(1, [poamItem(1, old)]), unnamed)?.certainty).toMatchObject({
      added: 'at-least',
      gone: 'not-known',
    });
  });

  it('the first month has no changes, as nothing is known before it', () => {
    expect(lastChanges(poamOf(0, poamItems(2)))).toMatchObject({ added: [], closed: [], gone: [], reopened: [] });
  });

  it('a later date of detection is told with both dates; an earlier one apart', () => {
    const changes = lastChanges(
      poamOf(1, [poamItem(1, { detected: daysAgo(70) }), poamItem(2, { detected: daysAgo(50) }), poamItem(3)]),
      poamOf(0, [
        poamItem(1, { id: ' v-1', detected: daysAgo(40) }),
        poamItem(2, { detected: daysAgo(55) }),
        without(poamItem(3), 'detected'),
      ]),
    );
    expect(changes?.movedLater).toMatchObject([
      { before: { id: 'V-1' }, item: { id: ' v-1' }, from: daysAgo(70), to: daysAgo(40), days: 30 },
    ]);
    expect(changes?.movedEarlier.map(({ days }) => days)).toEqual([-5]);
  });

  it('remembers a date over a month in which it is missing', () => {
    const changes = lastChanges(
      poamOf(2, [poamItem(1, { detected: daysAgo(90) })]),
      poamOf(1, [without(poamItem(1), 'detected')]),
      poamOf(0, [poamItem(1, { detected: daysAgo(80) })]),
    );
    expect(changes?.movedLater.map(({ from, to }) => [from, to])).toEqual([[daysAgo(90), daysAgo(80)]]);
  });

  it('a vulnerability that comes back under a new id recurs, at once or after months; beside its old id it does not', () => {
    const same = { sourceId: '777' };
    const first = poamItem(1, { ...same, ...old });
    const again = poamItem(9, same);
    const atOnce = lastChanges(poamOf(1, [first]), poamOf(0, [{ ...first, list: 'closed' }, again]));
    expect(atOnce?.recurrences.map(({ item, before, lastOpen }) => [item.id, before.id, lastOpen])).toEqual([
      ['V-9', 'V-1', month(1)],
    ]);
    const later = lastChanges(poamOf(3, [first]), poamOf(2, []), poamOf(1, []), poamOf(0, [again]));
    expect(later?.recurrences.map(({ lastOpen }) => lastOpen)).toEqual([month(3)]);
    expect(lastChanges(poamOf(1, [first]), poamOf(0, [first, again]))?.recurrences).toEqual([]);
  });

  it('items that cannot be followed are listed, not dropped', () => {
    const changes = lastChanges(poamOf(0, [without(poamItem(1), 'id'), poamItem(2), poamItem(2)]));
    expect(changes?.notFollowed).toHaveLength(2);
  });

  it('files of one date are one state, and files without a date are in none', () => {
    const { months } = historyOf(
      [poam(poamItems(1), poamDay, 'open.csv'), poam([], poamDay, 'closed.csv'), poam([], null, 'undated.csv')],
      [],
    );
    expect(months.map(({ files }) => files)).toEqual([['open.csv', 'closed.csv']]);
  });
});

describe.each(agedTriggerIds)('earlier occurrences of %s', (trigger) => {
  const { impact, thresholds } = triggerOf(trigger);
  const late = (back: number) =>
    poamOf(back, poamItems(thresholds.count.value, { originalRating: impact, detected: addMonths(month(back), -6) }));
  const clean = (back: number) => poamOf(back, []);
  const unclear = (back: number) =>
    poamOf(back, [...late(back).items.slice(1), without(poamItem(99), 'originalRating', 'detected')]);
  const found = (...poams: PoamEvidence[]) => {
    const { occurrences, lasting } = historyOf(poams, []);
    const only = occurrences.filter((one) => one.trigger === trigger);
    return [
      only.map(({ date, resolved }) => [date, resolved]),
      lasting.filter((one) => one.trigger === trigger).map(({ since }) => since),
    ];
  };

  it('begin with the first month in which it is met, and end with the first in which it is not', () => {
    expect(found(clean(4), late(3), late(2), clean(1), clean(0))).toEqual([[[month(3), month(1)]], []]);
  });

  it('are apart when a month lies between in which it is not met', () => {
    expect(found(late(4), clean(3), late(2), clean(1), clean(0))).toEqual([
      [
        [month(4), month(3)],
        [month(2), month(1)],
      ],
      [],
    ]);
  });

  it('are not the one that goes on until the last month, which the facts show', () => {
    expect(found(late(4), clean(3), late(2), late(1), late(0))).toEqual([[[month(4), month(3)]], [month(2)]]);
  });

  it('are not known to be resolved where the next month cannot be assessed', () => {
    expect(found(late(2), unclear(1), clean(0))).toEqual([[[month(2), undefined]], []]);
  });
});

describe('the history', () => {
  it('agrees, month for month, with judging the month’s facts', () => {
    fc.assert(
      fc.property(anyPoams, (poams) => {
        const { months } = historyOf(poams, []);
        for (const { date, states } of months) {
          const count = countOnce(
            poams.filter((one) => one.date === date),
            [],
            {},
            date,
          );
          const { results } = evaluate(toTriggerFacts(count, {}).facts, date);
          for (const id of agedTriggerIds)
            expect([id, results.find((one) => one.trigger === id)?.state]).toEqual([id, states[id]]);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('ends with the as-of day', () => {
    const poams = [poamOf(2, poamItems(1)), poamOf(1, []), poamOf(0, poamItems(1))];
    expect(historyOf(poams, [], {}, month(1)).months.map(({ date }) => date)).toEqual([month(2), month(1)]);
  });

  it('holds the earlier submissions of scans that reached the limit, as first and as subsequent', () => {
    const past = 4 + triggerOf('scanning-noncompliance-first').thresholds.window.value + 1;
    const scanOf = (back: number, kind: 'yes' | 'no') =>
      scan(hosts(3, kind), [], { file: `scan-${back}.nessus`, date: month(back) });
    const { occurrences, scanMonths } = historyOf(
      [],
      [scanOf(0, 'no'), scanOf(1, 'yes'), scanOf(2, 'no'), scanOf(4, 'no'), scanOf(past, 'no')],
    );
    expect(scanMonths.map(({ date }) => date)).toEqual([past, 4, 2, 1, 0].map(month));
    expect(occurrences.map(({ trigger, date }) => [trigger, date])).toEqual([
      ['scanning-noncompliance-first', month(past)],
      ['scanning-noncompliance-first', month(4)],
      ['scanning-noncompliance-subsequent', month(2)],
    ]);
    const weekly = scan(hosts(1, 'yes', 'db'), [], { file: 'week.nessus', date: daysAgo(7) });
    expect(historyOf([], [weekly, scanOf(0, 'no')]).scanMonths.map(({ date, files }) => [date, files.length])).toEqual([
      [poamDay, 2],
    ]);
    const now = countOnce([], [scanOf(0, 'no')], {}, poamDay);
    const { facts } = toTriggerFacts(now, { history: [] }, { occurrences });
    const { results } = evaluate(facts, poamDay);
    expect(results.find(({ trigger }) => trigger === 'scanning-noncompliance-subsequent')?.state).toBe('met');
  });

  it('takes what is said of hosts as said of the latest scans alone, and a stated reason as said of all', () => {
    const scanOf = (back: number) =>
      scan([...hosts(2, 'unknown', 'web'), ...hosts(8, 'yes')], [], { file: `${back}.nessus`, date: month(back) });
    const shares = (...decisions: HostDecision[]) => {
      const { scanMonths, occurrences } = historyOf([], [scanOf(1), scanOf(0)], {}, poamDay, decisions);
      return [scanMonths.map(({ authentication }) => authentication.reachesLimit), occurrences.length];
    };
    const without = (['web-1', 'web-2'] as const).map((host) => ({ host, authentication: 'no' }) as const);
    expect(shares(...without)).toEqual([['not-assessed', 'met'], 0]);
    const reason = { justification: 'An appliance without accounts.' };
    expect(shares(...without.map((one) => ({ ...one, ...reason })))).toEqual([['not-met', 'not-met'], 0]);
  });

  it('holds one submission where all scans are taken as one', () => {
    const scans = ['2026-08-31', '2026-09-01'].map((date) =>
      scan([...hosts(4, 'no', `no-${date}`), ...hosts(6, 'yes', `yes-${date}`)], [], {
        file: `${date}.nessus`,
        date: plainDate(date),
      }),
    );
    const told = (choices: SomeChoices) => {
      const { scanMonths, occurrences } = historyOf([], scans, choices);
      return [scanMonths.map(({ authentication }) => authentication.total), occurrences.length];
    };
    expect(told({})).toEqual([[10, 10], 1]);
    expect(told({ scans: 'all' })).toEqual([[20], 0]);
  });
});
