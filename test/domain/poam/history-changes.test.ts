import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../../src/domain/poam/counting/sure-number.ts';
import type { PoamEvidence, PoamItem } from '../../../src/domain/poam/evidence.ts';
import { type ChangeKind, changeKinds } from '../../../src/domain/poam/history/change-certainty.ts';
import { historyOf } from '../../../src/domain/poam/history/poam-history.ts';
import {
  cutOff,
  daysAgo,
  monthsAgo,
  poam,
  poamDay,
  poamItem,
  poamItems,
  poamMonthsAgo,
  without,
} from './build-evidence.ts';

const ids = (items: readonly PoamItem[] | undefined) => items?.map(({ id }) => id);

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
      poamMonthsAgo(0, [poamItem(1, old), poamItem(2, { ...old, list: 'closed' }), poamItem(4), poamItem(5, old)]),
      poamMonthsAgo(2, [...poamItems(3, old), poamItem(5, old)]),
      poamMonthsAgo(1, [...poamItems(3, old), poamItem(5, { ...old, list: 'closed' })]),
    );
    expect(changes).toMatchObject({ date: poamDay, since: monthsAgo(1) });
    expect([ids(changes?.added), ids(changes?.closed), ids(changes?.gone), ids(changes?.reopened)]).toEqual([
      ['V-4'],
      ['V-2'],
      ['V-3'],
      ['V-5'],
    ]);
  });

  it('an item that vanished and is back is reopened, not new', () => {
    const changes = lastChanges(
      poamMonthsAgo(2, [poamItem(1, old)]),
      poamMonthsAgo(1, []),
      poamMonthsAgo(0, [poamItem(1, old)]),
    );
    expect([ids(changes?.added), ids(changes?.reopened), changes?.recurrences]).toEqual([[], ['V-1'], []]);
  });

  it('an item on the open and on the closed sheet is open', () => {
    const listed = [poamItem(1, old), poamItem(1, { ...old, list: 'closed' })];
    const changes = lastChanges(poamMonthsAgo(1, [poamItem(1, old)]), poamMonthsAgo(0, listed));
    expect([ids(changes?.closed), ids(changes?.reopened), ids(changes?.gone)]).toEqual([[], [], []]);
  });

  it('a number of changes is a lower bound, or not known, where items of a month were not read', () => {
    const cut = cutOff(poamMonthsAgo(1, [poamItem(1, old)]));
    const whole = poamMonthsAgo(0, [poamItem(1, old), poamItem(2)]);
    expect(lastChanges(poamMonthsAgo(1, [poamItem(1, old)]), whole)?.certainty).toEqual(certainty({}));
    expect(lastChanges(cut, whole)?.certainty).toEqual(
      certainty({
        ...{ added: 'not-known', closed: 'at-least', reopened: 'not-known', gone: 'at-least' },
        ...{ recurrences: 'not-known', movedLater: 'at-least', movedEarlier: 'at-least' },
      }),
    );
    expect(lastChanges(poamMonthsAgo(1, [poamItem(1, old)]), cutOff(whole))?.certainty).toEqual(
      certainty({
        ...{ added: 'at-least', closed: 'at-least', reopened: 'at-least', gone: 'not-known' },
        ...{ recurrences: 'not-known', movedLater: 'at-least', movedEarlier: 'at-least' },
      }),
    );
    // Read two months ago, whether an item is new cannot be told; what was open a month ago can.
    const since = lastChanges(cutOff(poamMonthsAgo(2, [])), poamMonthsAgo(1, []), whole)?.certainty;
    expect(since).toMatchObject({ added: 'not-known', reopened: 'at-least', gone: 'exact' });
  });

  it('a number of changes is not exact where an item has no id', () => {
    const unnamed = poamMonthsAgo(0, [poamItem(1, old), without(poamItem(2), 'id')]);
    expect(lastChanges(poamMonthsAgo(1, [poamItem(1, old)]), unnamed)?.certainty).toMatchObject({
      added: 'at-least',
      gone: 'not-known',
    });
  });

  it('the first month has no changes, as nothing is known before it', () => {
    expect(lastChanges(poamMonthsAgo(0, poamItems(2)))).toMatchObject({
      added: [],
      closed: [],
      gone: [],
      reopened: [],
    });
  });

  it('a later date of detection is told with both dates; an earlier one apart', () => {
    const changes = lastChanges(
      poamMonthsAgo(1, [poamItem(1, { detected: daysAgo(70) }), poamItem(2, { detected: daysAgo(50) }), poamItem(3)]),
      poamMonthsAgo(0, [
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
      poamMonthsAgo(2, [poamItem(1, { detected: daysAgo(90) })]),
      poamMonthsAgo(1, [without(poamItem(1), 'detected')]),
      poamMonthsAgo(0, [poamItem(1, { detected: daysAgo(80) })]),
    );
    expect(changes?.movedLater.map(({ from, to }) => [from, to])).toEqual([[daysAgo(90), daysAgo(80)]]);
  });

  it('a vulnerability that comes back under a new id recurs, at once or after months; beside its old id it does not', () => {
    const same = { sourceId: '777' };
    const first = poamItem(1, { ...same, ...old });
    const again = poamItem(9, same);
    const atOnce = lastChanges(poamMonthsAgo(1, [first]), poamMonthsAgo(0, [{ ...first, list: 'closed' }, again]));
    expect(atOnce?.recurrences.map(({ item, before, lastOpen }) => [item.id, before.id, lastOpen])).toEqual([
      ['V-9', 'V-1', monthsAgo(1)],
    ]);
    const later = lastChanges(
      poamMonthsAgo(3, [first]),
      poamMonthsAgo(2, []),
      poamMonthsAgo(1, []),
      poamMonthsAgo(0, [again]),
    );
    expect(later?.recurrences.map(({ lastOpen }) => lastOpen)).toEqual([monthsAgo(3)]);
    expect(lastChanges(poamMonthsAgo(1, [first]), poamMonthsAgo(0, [first, again]))?.recurrences).toEqual([]);
  });

  it('items that cannot be followed are listed, not dropped', () => {
    const changes = lastChanges(poamMonthsAgo(0, [without(poamItem(1), 'id'), poamItem(2), poamItem(2)]));
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
