import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import type { EscalationCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { productsOf } from '../../../../src/domain/escalation/case/products.ts';
import { situationOf, waitsOn } from '../../../../src/domain/escalation/case/situation.ts';
import { dueText, productText, refusalText, remarkText, skipReason } from '../../../../src/domain/escalation/words.ts';
import { expandStatementIds } from '../../../../src/domain/ledger/statement-ids.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { upTo } from './build-case.ts';
import { agreed, day, walkAll } from './walk.ts';

const on = day;

/** A case raised from no level to a CAP, event by event. */
const cap: readonly CaseEvent[] = [
  { kind: 'deficiency-found', on, existing: 'none' },
  { kind: 'raise-chosen', on, level: 'CAP' },
  { kind: 'intent-notified', on, answerBy: agreed },
  { kind: 'intent-answered', on, by: 'csp-system-owner' },
  { kind: 'decided', on, level: 'CAP' },
  { kind: 'decision-notified', on, deadline: addDays(agreed, 60) },
  { kind: 'plan-submitted', on, lacking: ['7.1', '7.3'] },
  { kind: 'plan-submitted', on, lacking: [], fullResolutionOn: addDays(agreed, 50) },
  { kind: 'plan-approved', on },
  { kind: 'report-closed', on },
  { kind: 'resolution-determined', on },
  { kind: 'message-sent', on, message: 'fedramp-notice-of-resolution', level: 'CAP' },
  { kind: 'message-sent', on, message: 'cap-release-letter', level: 'CAP' },
  { kind: 'released', on },
];
const capAfter = (count: number) => situationOf(upTo(...cap.slice(0, count)), on);

describe('a CAP, event by event', () => {
  it.each([
    [0, 'identify', 'agency-ao', undefined],
    [1, 'review', 'agency-ao', 'none'],
    [2, 'notify-intent', 'agency-ao', 'none'],
    [3, 'answer-intent', 'csp-system-owner', 'none'],
    [4, 'decide', 'agency-ao', 'none'],
    [5, 'notify-decision', 'agency-ao', 'CAP'],
    [6, 'answer-decision', 'csp', 'CAP'],
    [7, 'answer-decision', 'csp', 'CAP'],
    [8, 'answer-decision', 'agency-ao', 'CAP'],
    [9, 'report', 'agency-ao', 'CAP'],
    [10, 'release', 'agency-ao', 'CAP'],
    [13, 'release', 'agency-ao', 'CAP'],
    [14, 'released', undefined, 'none'],
  ] as const)(
    'stands after %i events at %s, waits on %s, with the level in force: %s',
    (count, place, party, level) => {
      const { state, waitsOn, step, end } = capAfter(count);
      expect([state.place, waitsOn, state.inForce]).toEqual([place, party, level]);
      expect(step?.id ?? end?.id).toBe(place);
    },
  );

  it('says what is done, current and ahead', () => {
    const statuses = (document: EscalationCase) =>
      situationOf(document)
        .progress.map(({ status }) => status[0])
        .join('');
    expect([0, 3, 9, 14].map((count) => statuses(upTo(...cap.slice(0, count))))).toEqual([
      'caaaaaaaa',
      'dddcaaaaa',
      'dddddddca',
      'ddddddddd',
    ]);
    const [found] = cap;
    if (found === undefined) throw new Error('A case begins with an event.');
    expect(statuses(upTo(found, { kind: 'monitoring-chosen', on }))).toBe('dduuuuuuu');
    expect(statuses(upTo(found, { kind: 'immediate-chosen', on, level: 'CAP' }))).toBe('ddsscaaaa');
  });

  it('says what has to be produced', () => {
    const produced = (count: number) =>
      capAfter(count).produces.map(({ number = '', force }) => `${number} ${force}`.trim());
    expect(produced(1)).toEqual(['2.1 may', '2.2 may', '2.3 may']);
    expect(produced(3)).toEqual(['4.2 must', 'should']);
    expect(produced(5)).toEqual(['6.1 does', '6.2 does']);
    expect(produced(6)).toEqual(['7.1 must', '7.2 must', '7.3 must', '7.4 must']);
    expect(produced(7)).toEqual(['7.1 must', '7.3 must']);
    expect(produced(8)).toEqual(['7.3 must']);
    expect(produced(9)).toEqual(['should']);
    expect(produced(11)).toEqual(['must', 'must']);
    expect(produced(12)).toEqual(['must']);
    expect(produced(14)).toEqual([]);
  });

  it('says what is due, and by when where a date was agreed on', () => {
    const due = (count: number) => capAfter(count).due.map((item) => [dueText(item, words), item.by, item.daysLeft]);
    expect(due(3)).toEqual([['Response to the intended escalation', agreed, 30]]);
    expect(due(5)).toEqual([
      ['Resolution of a CAP within the agreed-upon timeframe', undefined, undefined],
      ['Notice of the decision', undefined, undefined],
      ['CAP letter', undefined, undefined],
    ]);
    expect(due(8)).toEqual([
      ['Resolution of a CAP within the agreed-upon timeframe', undefined, undefined],
      ['Full satisfaction of the criteria by the deadline of the notice', addDays(agreed, 60), 90],
      ['Full resolution by the date in the CSP’s plan', addDays(agreed, 50), 80],
      ['CAP letter', undefined, undefined],
    ]);
    expect(due(14)).toEqual([['CAP letter', undefined, undefined]]);
  });

  it('keeps the CAP letter as something that should be done, without stopping for it', () => {
    const { log, owed } = capAfter(14);
    expect(owed.map(({ id, force }) => `${id} ${force}`)).toEqual(['cap-letter should']);
    const remarks = log.flatMap((entry) =>
      entry.accepted ? entry.remarks.map((remark) => remarkText(remark, words)) : [],
    );
    expect(remarks).toContain('Still open: CAP letter. The source says “should”, so the case continues without it.');
  });

  it('counts the days left from the day of looking, and none without it', () => {
    const waiting = upTo(...cap.slice(0, 3));
    const left = (asOf?: typeof on) => situationOf(waiting, asOf).due.map(({ daysLeft }) => daysLeft);
    expect([left(agreed), left(addDays(agreed, 1)), left()]).toEqual([[0], [-1], [undefined]]);
  });
});

describe('a possible event', () => {
  it('comes with the levels to choose from, who answers at each, and which lie below the minimum', () => {
    const document: EscalationCase = {
      ...upTo({ kind: 'deficiency-found', on, existing: 'none' }),
      findings: [{ kind: 'trigger', trigger: 'lack-of-transparency' }],
    };
    const raise = situationOf(document).possible.find(({ kind }) => kind === 'raise-chosen');
    expect(raise?.edge).toBe('raise-level');
    expect(raise?.levels?.map(({ level, answeredBy, belowMinimum }) => [level, answeredBy, belowMinimum])).toEqual([
      ['DFR', 'csp-security-poc', true],
      ['CAP', 'csp-system-owner', false],
      ['Suspension', 'csp-system-owner', false],
      ['Revocation', 'csp-system-owner', false],
    ]);
  });

  it('says after an unresolved level which one the source names next', () => {
    const released = upTo(...cap.slice(0, 10), { kind: 'timeframe-passed', on: addDays(agreed, 61) });
    const { state, possible, log } = situationOf(released);
    expect([state.place, state.existing, state.round]).toEqual(['review', 'CAP', 2]);
    const raise = possible.find(({ kind }) => kind === 'raise-chosen');
    expect(raise?.levels?.map(({ level, wordedNext }) => [level, wordedNext])).toEqual([
      ['Suspension', true],
      ['Revocation', true],
    ]);
    expect(log.at(-1)).toMatchObject({ edge: 'unresolved', remarks: [{ ours: true }] });
  });

  it('waits for what must come first, and says so', () => {
    const suspended = upTo(
      { kind: 'deficiency-found', on, existing: 'CAP' },
      { kind: 'immediate-chosen', on, level: 'Suspension' },
      { kind: 'decided', on, level: 'Suspension' },
      { kind: 'decision-notified', on },
      { kind: 'plan-submitted', on, lacking: [] },
      { kind: 'plan-approved', on },
    );
    const close = situationOf(suspended).possible.find(({ kind }) => kind === 'report-closed');
    expect(close?.blocked && refusalText(close.blocked, words)).toBe(
      'This must come first: Notice to FedRAMP of a Suspension or Revocation (Suspension).',
    );
    const send = situationOf(suspended).possible.find(({ kind }) => kind === 'message-sent');
    expect(send?.message).toMatchObject({ id: 'fedramp-notice-of-start', level: 'Suspension', force: 'must' });
  });
});

describe('every state', () => {
  it('names something to bring about, with its statements, as long as it waits on somebody', () => {
    const states = [...walkAll().states.values()];
    const wrong = states.filter((state) => productsOf(state).length > 0 !== (waitsOn(state) !== undefined));
    expect(wrong).toEqual([]);
    const products = states.flatMap(productsOf);
    expect(products.filter(({ says }) => productText(says, words) === '')).toEqual([]);
    const cited = [...new Set(products.map(({ statements }) => statements))];
    expect(cited.filter((statements) => expandStatementIds(statements).length === 0)).toEqual([]);
  });

  it.each(['DFR', 'Revocation'] as const)('of a %s asks for no signature and no approval', (level) => {
    const answered = upTo(
      { kind: 'deficiency-found', on, existing: 'none' },
      { kind: 'immediate-chosen', on, level },
      { kind: 'decided', on, level },
      { kind: 'decision-notified', on },
    );
    const { produces, possible } = situationOf(answered);
    expect(produces.map(({ number }) => number)).toEqual(['7.1', '7.2', '7.4']);
    expect(possible.map(({ kind }) => kind)).not.toContain('plan-approved');
    for (const { statements } of produces) expect(expandStatementIds(statements)).not.toEqual([]);
  });

  it('of a DFR goes from step 7 to step 9, since step 8 asks for nothing there', () => {
    const dfr = upTo(
      { kind: 'deficiency-found', on, existing: 'none' },
      { kind: 'immediate-chosen', on, level: 'DFR' },
      { kind: 'decided', on, level: 'DFR' },
      { kind: 'decision-notified', on },
      { kind: 'plan-submitted', on, lacking: [] },
    );
    const { state, progress } = situationOf(dfr);
    expect(state.place).toBe('release');
    expect(progress.filter(({ status }) => status === 'skipped').map(({ step }) => step)).toContain('report');
    const over = state.skipped.find(({ step }) => step === 'report');
    expect(over && skipReason(over, words)).toMatch(/requires neither a notice to FedRAMP nor a letter/);
    // A case of an earlier edition closed that empty step: the entry stays, and changes nothing.
    const former = situationOf(upTo(...dfr.events, { kind: 'report-closed', on }));
    expect([former.state, former.log.at(-1)?.accepted]).toEqual([state, true]);
  });

  it('of Suspension and Revocation comes with the reading on whose ATO is touched', () => {
    const readings = (level: 'CAP' | 'Suspension') =>
      situationOf(upTo({ kind: 'deficiency-found', on }, { kind: 'raise-chosen', on, level })).readings;
    expect(readings('Suspension')).toContain('escalation-own-ato');
    expect(readings('CAP')).not.toContain('escalation-own-ato');
  });
});
