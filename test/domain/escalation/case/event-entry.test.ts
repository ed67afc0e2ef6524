import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import { type EscalationCase, startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import {
  type EventEntry,
  fieldsOf,
  type RequiredField,
  readEntry,
  refusedField,
  requiredFields,
} from '../../../../src/domain/escalation/case/event-entry.ts';
import { eventKinds } from '../../../../src/domain/escalation/case/event-kinds.ts';
import type { CaseEvent, EventKind } from '../../../../src/domain/escalation/case/events.ts';
import { situationOf } from '../../../../src/domain/escalation/case/situation.ts';
import { formWords } from '../../../support/escalation-words.ts';

const on = plainDate('2026-03-02');

/** What an entry for a kind of event comes to after the given events. */
function read(kind: EventKind, entry: EventEntry, ...events: CaseEvent[]) {
  const document: EscalationCase = { ...startCase(), events };
  const { possible, state } = situationOf(document);
  const choice = possible.find((one) => one.kind === kind);
  if (!choice) throw new Error(`${kind} does not belong to ${state.place}.`);
  return readEntry(choice, entry, state, formWords);
}

const found: CaseEvent = { kind: 'deficiency-found', on, existing: 'none' };
const atOnce = (level: 'DFR' | 'CAP'): CaseEvent[] => [
  found,
  { kind: 'immediate-chosen', on, level },
  { kind: 'decided', on, level },
];
const raised: CaseEvent[] = [found, { kind: 'raise-chosen', on, level: 'CAP' }];
const notified: CaseEvent = { kind: 'decision-notified', on };

describe('an entry that is complete', () => {
  it.each<[string, EventKind, EventEntry, CaseEvent[], CaseEvent]>([
    ['a level', 'deficiency-found', { on, existing: 'CAP' }, [], { kind: 'deficiency-found', on, existing: 'CAP' }],
    ['no level given', 'deficiency-found', { on, existing: 'not-given' }, [], { kind: 'deficiency-found', on }],
    ['a note', 'noted', { on, note: '  A call. ' }, [], { kind: 'noted', on, note: 'A call.' }],
    ['an empty note', 'noted', { on, note: '   ' }, [], { kind: 'noted', on }],
    ['a level', 'raise-chosen', { on, level: 'DFR' }, [found], { kind: 'raise-chosen', on, level: 'DFR' }],
    ['no date for the answer', 'intent-notified', { on, answerBy: '' }, raised, { kind: 'intent-notified', on }],
    [
      'lists',
      'decision-notified',
      { on, criteria: 'One\n\n Two \n', actions: ' ', deadline: '2026-05-01' },
      atOnce('CAP'),
      { kind: 'decision-notified', on, criteria: ['One', 'Two'], deadline: plainDate('2026-05-01') },
    ],
    [
      'a complete plan',
      'plan-submitted',
      { on, completeness: 'complete', lacking: ['7.1'] },
      [...atOnce('CAP'), notified],
      { kind: 'plan-submitted', on, lacking: [] },
    ],
    [
      'a plan that lacks something',
      'plan-submitted',
      { on, completeness: 'lacking', lacking: ['7.3', '7.1'] },
      [...atOnce('CAP'), notified],
      { kind: 'plan-submitted', on, lacking: ['7.1', '7.3'] },
    ],
    [
      'a plan that was not assessed',
      'plan-submitted',
      { on, completeness: 'not-assessed' },
      [...atOnce('CAP'), notified],
      { kind: 'plan-submitted', on },
    ],
    [
      'a message',
      'message-sent',
      { on },
      atOnce('CAP'),
      { kind: 'message-sent', on, message: 'cap-letter', level: 'CAP' },
    ],
    [
      'a date',
      'date-agreed',
      { on, which: 'timeframe', until: '2026-05-01' },
      [...atOnce('CAP'), notified],
      { kind: 'date-agreed', on, which: 'timeframe', until: plainDate('2026-05-01') },
    ],
  ])('with %s is the event %s', (_, kind, entry, events, event) => {
    expect(read(kind, entry, ...events)).toEqual({ event });
  });

  it('ignores what belongs to the notice of an escalation when there is none', () => {
    const events: CaseEvent[] = [
      found,
      { kind: 'immediate-chosen', on, level: 'CAP' },
      { kind: 'decided', on, level: 'none' },
    ];
    expect(read('decision-notified', { on, criteria: 'One', deadline: '2026-99-99' }, ...events)).toEqual({
      event: { kind: 'decision-notified', on },
    });
  });
});

/** What is said at each field that cannot be left empty. */
const missing = Object.fromEntries(requiredFields.map((field) => [field, formWords.fields[field].missing])) as Readonly<
  Record<RequiredField, string>
>;

describe('an entry that lacks something', () => {
  it.each<[EventKind, EventEntry, CaseEvent[], Record<string, unknown>]>([
    ['noted', {}, [], { on: missing.on }],
    ['noted', { on: '2026-02-30' }, [], { on: 'There is no February 30, 2026: that month has 28 days.' }],
    ['deficiency-found', { on }, [], { existing: missing.existing }],
    ['raise-chosen', { on }, [found], { level: missing.level }],
    [
      'intent-notified',
      { on, answerBy: '2026-13-01' },
      raised,
      { answerBy: 'Enter a month from 01 to 12: there is no month 13.' },
    ],
    ['intent-answered', { on }, [...raised, { kind: 'intent-notified', on }], { by: missing.by }],
    ['plan-submitted', { on }, [...atOnce('CAP'), notified], { completeness: missing.completeness }],
    ['plan-submitted', { on, completeness: 'lacking' }, [...atOnce('CAP'), notified], { lacking: missing.lacking }],
    ['date-agreed', { on }, [...atOnce('CAP'), notified], { which: missing.which, until: missing.until }],
  ])('of the kind %s says so at its field', (kind, entry, events, problems) => {
    expect(read(kind, entry, ...events)).toEqual({ problems });
  });
});

describe('a refusal', () => {
  it('is shown at a field that the event has', () => {
    const { state } = situationOf(startCase());
    for (const kind of eventKinds) expect(['on', ...fieldsOf(kind, state)]).toContain(refusedField(kind));
  });
});
