import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { checklist, type ItemId, itemOf } from '../../../src/domain/readiness/checklist.ts';
import type { AssessmentFacts, ItemFacts } from '../../../src/domain/readiness/facts.ts';
import { statusOf } from '../../../src/domain/readiness/item-status.ts';
import { itemStates } from '../../../src/domain/readiness/types.ts';
import { fillPeriods } from '../../../src/domain/schedule/periods.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';

const scope = { role: 'csp', level: 'Moderate', severalAuthorizations: false } as const satisfies AssessmentFacts;
/** The status of an item with these entries. */
const statusWith = (id: ItemId, entered: ItemFacts, { asOf, ...others }: AssessmentFacts & { asOf?: PlainDate } = {}) =>
  statusOf(itemOf(id), { ...scope, ...others, items: { [id]: entered } }, words, asOf);

describe('an item', () => {
  it.each(itemStates)('entered as %s has that state', (state) => {
    const item = statusWith('proven-maturity', { state });
    expect(item.state).toBe(state);
    expect(item.status).toBe(state === 'done' || state === 'not-applicable' ? state : 'open');
  });

  it('is late from the day after its target date, while it is open', () => {
    const target = plainDate('2026-02-27');
    const lateOn = (days: number, state: ItemFacts['state']) =>
      statusWith('proven-maturity', { state, target }, { asOf: addDays(target, days) }).daysLate;
    expect([-1, 0, 1, 3].map((days) => lateOn(days, 'in-progress'))).toEqual([undefined, undefined, 1, 3]);
    expect(lateOn(3, undefined)).toBe(3);
    expect(lateOn(3, 'done')).toBeUndefined();
    expect(statusWith('proven-maturity', { target }).daysLate).toBeUndefined();
  });

  it('marked not applicable wants a reason, and a must without exception a second look', () => {
    const { remarks } = words;
    const remarksOn = (id: ItemId, entered: ItemFacts) => statusWith(id, entered).remarks;
    const [must, reason] = [remarks['must-without-exception'], remarks['reason-missing']];
    expect(itemOf('conmon-strategy').force).toBe('must');
    expect(remarksOn('conmon-strategy', { state: 'not-applicable' })).toEqual([must, reason]);
    expect(remarksOn('conmon-strategy', { state: 'not-applicable', note: 'Because.' })).toEqual([must]);
    expect(remarksOn('ato-letter-conditions', { state: 'not-applicable', note: 'None.' })).toEqual([]);
    expect(remarksOn('proven-maturity', { state: 'not-applicable' })).toEqual([reason]);
    expect(remarksOn('monthly-collaborative-meetings', { state: 'not-applicable', note: 'Skipped.' })).toEqual([]);
    expect(remarksOn('completed-ssp', { state: 'done' })).toEqual([remarks.kept]);
  });

  it('is worded for the assessor, with every time filled in', () => {
    const { csp, agency } = words.items['recurring-meeting-established'];
    const textFor = (role: AssessmentFacts['role']) => statusWith('recurring-meeting-established', {}, { role }).text;
    expect([textFor('csp'), textFor('agency'), textFor(undefined)]).toEqual([
      fillPeriods(csp),
      fillPeriods(agency),
      undefined,
    ]);
    const texts = checklist.map(({ id }) => statusWith(id, {})).flatMap(({ text = '{', why }) => [text, why]);
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it('is called by its state if it applies, and otherwise by what it is instead', () => {
    for (const state of itemStates) {
      expect(statusWith('in-process-request-sent', { state }).statusName).toBe(words.states[state]);
    }
    expect(statusWith('agreed-to-partner', {}).statusName).toBe(words.states['not-answered']);
    const nameAt = (level: AssessmentFacts['level']) =>
      statusWith('package-uploaded-to-max-gov', { state: 'done' }, { level }).statusName;
    expect(nameAt('High')).toBe(words.statuses['does-not-apply']);
    expect(nameAt(undefined)).toBe(words.statuses['not-assessed']);
  });

  it('keeps its entries if it does not apply', () => {
    const item = statusWith('package-uploaded-to-csp-repository', { state: 'done', owner: 'A' });
    expect(item).toMatchObject({ status: 'not-applicable', state: 'done', owner: 'A' });
  });
});
