import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import type { FilledFacts } from '../../../../src/domain/poam/bridge/filling.ts';
import { fillIn } from '../../../../src/tools/triggers/evidence/use/fill-in.ts';

const source = (field: FilledFacts['sources'][number]['field'], outcome: FilledFacts['sources'][number]['outcome']) =>
  ({ field, outcome, text: '', files: [] }) as const;

describe('what files give, put into what was entered', () => {
  const given = { vulnerabilities: { atBaseline: 40, now: 'many' }, scanning: { total: 12 }, notes: 'kept' };
  const facts = { vulnerabilities: { atBaseline: 40, now: 52 }, scanning: { total: 99 }, remediation: { counts: {} } };

  it('takes the place of the fields that were filled or replaced, and of no other', () => {
    const sources = [
      source('vulnerabilities.now', 'replaced'),
      source('scanning', 'kept'),
      source('remediation', 'filled'),
      source('history', 'left-open'),
    ];
    expect(fillIn(given, { facts, sources }, undefined)).toEqual({
      ...given,
      vulnerabilities: { atBaseline: 40, now: 52 },
      remediation: { counts: {} },
    });
  });

  it('takes out what the replacement does not have, and sets the day where one is wanted', () => {
    const filled = { facts: { scanning: { percent: 8 } }, sources: [source('scanning', 'replaced')] };
    expect(fillIn(given, filled, plainDate('2026-05-29'))).toEqual({
      ...given,
      scanning: { percent: 8 },
      asOf: '2026-05-29',
    });
  });
});
