import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { judgeStatus, readItemStatus } from '../../../src/domain/poam/rules/item-status.ts';

describe('a status', () => {
  it.each([
    'Closed',
    'CLOSED',
    'Complete',
    'Completed',
    'Remediated',
    'Resolved',
    'Done',
    'Fixed',
    'Closed - verified',
    'Verified closed',
    'Closed (5/4/2026)',
    'Closed by J. Doe',
    'Closed. No longer detected',
    '100% complete',
    'Closed - False Positive',
  ])('%j closes an item', (text) => {
    expect(readItemStatus(text)).toBe('closed');
  });

  it.each([
    'Open',
    'Ongoing',
    'In Progress',
    'in-progress',
    'Delayed',
    'Pending',
    'New',
    'Risk Accepted',
    'Reopened',
    'Re-opened 5/4',
    'Overdue',
    'Not started',
    'Not remediated',
    'Pending closure',
    'Awaiting verification',
    'Partially remediated',
    'Open - risk accepted',
    'Open, to be fixed in May',
    'Operational Requirement',
    'Vendor Dependency',
    'Under investigation',
    'Work in progress',
    'On hold',
    'Unresolved',
    'Incomplete',
  ])('%j leaves an item open', (text) => {
    expect(readItemStatus(text)).toBe('open');
  });

  it.each([
    'Mitigated',
    'Closed, pending verification',
    'Completed - not verified',
    'Open/Closed',
    'Closed - reopened',
    '50% complete',
    'Closed?',
    'False Positive',
    'Verified',
    'O',
    'Cancelled',
    'Fermé',
    '2026-05-04 see notes',
    'open '.repeat(100),
    'constructor',
  ])('%j says neither: it is asked about', (text) => {
    expect(readItemStatus(text)).toBe('unknown');
  });

  it('says nothing where no letter stands', () => {
    expect(readItemStatus('')).toBeUndefined();
    expect(readItemStatus(' - ')).toBeUndefined();
  });
});

describe('an item', () => {
  const day = plainDate('2026-05-04');
  const poamDate = plainDate('2026-05-29');

  it.each([
    [{ list: 'open' }, 'open'],
    [{ list: 'open', sign: 'open' }, 'open'],
    [{ list: 'open', sign: 'closed' }, 'closed'],
    [{ list: 'configuration', sign: 'closed' }, 'closed'],
    [{ list: 'open', completed: day }, 'closed'],
    [{ list: 'open', sign: 'closed', completed: day, poamDate }, 'closed'],
    [{ list: 'open', sign: 'open', completed: 'unread' }, 'open'],
    [{ list: 'open', sign: 'closed', completed: 'unread' }, 'closed'],
    // A planned completion, as many trackers keep it.
    [{ list: 'open', sign: 'open', completed: plainDate('2026-08-31'), poamDate }, 'open'],
    [{ list: 'open', sign: 'open', completed: day, mayBePlanned: true }, 'open'],
    [{ list: 'open', sign: 'closed', completed: day, mayBePlanned: true }, 'closed'],
    [{ list: 'closed' }, 'closed'],
    [{ list: 'closed', sign: 'unknown' }, 'closed'],
    [{ list: 'closed', sign: 'closed', completed: day }, 'closed'],
  ] as const)('with %j is %s', (signs, list) => {
    expect(judgeStatus(signs)).toEqual({ list });
  });

  it.each([
    [
      { list: 'open', sign: 'open', status: 'Open', completed: day },
      'its status is “Open”, and its completion date is May 4, 2026',
    ],
    [{ list: 'closed', sign: 'open', status: 'Open' }, 'it is among the closed items, and its status is “Open”'],
    [
      { list: 'open', sign: 'unknown', status: 'Mitigated' },
      'its status is “Mitigated”, which does not say whether it is open',
    ],
    [{ list: 'open', sign: 'unread' }, 'its status could not be read'],
    [{ list: 'open', completed: 'unread' }, 'its completion date could not be read'],
    [
      { list: 'open', completed: plainDate('2026-08-31'), poamDate },
      'its completion date, August 31, 2026, is later than the POA&M’s date',
    ],
    [
      { list: 'open', sign: 'closed', status: 'Closed', completed: plainDate('2026-08-31'), poamDate },
      'its status is “Closed”, but its completion date, August 31, 2026, is later than the POA&M’s date',
    ],
    [
      { list: 'open', completed: day, mayBePlanned: true },
      'its completion date, May 4, 2026, may be the planned one or the actual one',
    ],
  ] as const)('with %j stays in its list, and the doubt is named', (signs, unclear) => {
    expect(judgeStatus(signs)).toEqual({ list: signs.list, unclear });
  });
});
