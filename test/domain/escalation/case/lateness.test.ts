import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import type { EscalationCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { latenessOf } from '../../../../src/domain/escalation/case/lateness.ts';
import { recordEvent, replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { situationOf } from '../../../../src/domain/escalation/case/situation.ts';
import { sentDrafts } from '../../../../src/domain/escalation/drafts/sent-drafts.ts';
import type { MessageId } from '../../../../src/domain/escalation/types.ts';
import { dueText, lateText, stepAction } from '../../../../src/domain/escalation/words.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { noticed, noticeOf } from './answer-due.ts';
import { lastRemarks, raised, refusalOf, reportText, upTo } from './build-case.ts';
import { agreed, day } from './walk.ts';

const answered = (days: number): CaseEvent => ({
  kind: 'intent-answered',
  on: addDays(agreed, days),
  by: 'csp-system-owner',
});
/** Demands that the letter last sent says of itself that it comes late, or says nothing of it. */
function expectLetter(document: EscalationCase, message: MessageId, says: string): void {
  const letter = sentDrafts(document, words).find(({ draft }) => draft.message.id === message)?.draft;
  expect(letter, message).toBeDefined();
  const [late = ''] = /It is \d[^.]+\. The agreed last day was [^.]+\./.exec(JSON.stringify(letter?.blocks)) ?? [];
  expect(late).toBe(says);
}

describe('an answer', () => {
  it.each([
    [-1, ''],
    [0, ''],
    [1, 'The CSP’s answer was 1 day late. The agreed last day was April 1, 2026.'],
    [12, 'The CSP’s answer was 12 days late. The agreed last day was April 1, 2026.'],
  ])('that comes %i days after its last day is called late, or not, in step, log, report and letter', (days, says) => {
    const document = upTo(...noticed, answered(days));
    const { late } = situationOf(document);
    expect(late.map((one) => lateText(one, words)).join()).toBe(says);
    expect(lastRemarks(document)).toBe(says);
    expect(reportText(document, agreed).includes(`**${words.report.late}:** ${says}`)).toBe(says !== '');
    const decided = upTo(...document.events, { kind: 'decided', on: addDays(agreed, 20), level: 'CAP' });
    expect(noticeOf(decided).includes('late. The agreed last day was April 1, 2026')).toBe(says !== '');
    if (days > 1) expect(noticeOf(decided)).toContain(`${days} days late`);
    expectLetter(document, 'intent-response', says.replace('The CSP’s answer was', 'It is'));
  });

  it('is late by the date that was agreed on last', () => {
    const moved = upTo(...noticed, { kind: 'date-agreed', on: day, which: 'answer', until: addDays(agreed, 5) });
    expect(latenessOf(replayCase(upTo(...moved.events, answered(5))).state)).toEqual([]);
    expect(latenessOf(replayCase(upTo(...moved.events, answered(6))).state)).toMatchObject([{ days: 1 }]);
  });

  it('is never late where no date was agreed on', () => {
    const open = upTo(...raised('CAP'), { kind: 'intent-notified', on: day }, answered(400));
    expect(situationOf(open).late).toEqual([]);
  });
});

describe('an answer after it was recorded that none came', () => {
  const none: CaseEvent = { kind: 'intent-unanswered', on: addDays(agreed, 3) };
  const after: CaseEvent = { kind: 'answered-late', on: addDays(agreed, 5), by: 'csp-system-owner' };
  const decided: CaseEvent = { kind: 'decided', on: addDays(agreed, 8), level: 'CAP' };
  const unanswered = upTo(...noticed, none);

  it('is an event of its own, by how many days it is late, and step 4 no longer counts as passed over', () => {
    expect(situationOf(unanswered).possible.map(({ kind }) => kind)).toContain('answered-late');
    const { state, late, possible } = situationOf(upTo(...unanswered.events, after));
    expect(late).toMatchObject([{ what: 'answer', days: 5 }]);
    expect(state.skipped).toEqual([]);
    expect(possible.map(({ kind }) => kind)).not.toContain('answered-late');
    expect(sentDrafts(upTo(...unanswered.events, after), words).map(({ draft }) => draft.message.id)).toContain(
      'intent-response',
    );
  });

  it('is weighed in the notice where it came before the decision, and named where it came after it', () => {
    const before = upTo(...unanswered.events, after, decided);
    expect(noticeOf(before)).toContain('The response was 5 days late. The agreed last day was');
    const later = upTo(...unanswered.events, decided, { ...after, on: addDays(agreed, 9) });
    expect(noticeOf(later)).toContain('without a response');
    expect(noticeOf(later)).toContain(
      'The CSP’s response of April 10, 2026, arrived after the agency AO had made the decision.',
    );
    expect(noticeOf(upTo(...unanswered.events, decided))).not.toContain('The CSP’s response of');
  });

  it('must come from whoever has to answer, and be late', () => {
    const wrong = { ...after, by: 'csp-security-poc' } as const;
    expect(refusalOf(recordEvent(unanswered, wrong))).toMatch(/must come from the CSP’s system owner/);
    expect(refusalOf(recordEvent(unanswered, { ...after, on: agreed }))).toMatch(/is on time through April 1, 2026/);
    expect(refusalOf(recordEvent(upTo(...noticed, answered(0)), after))).toMatch(/record that no answer came in time/);
  });
});

describe('the response with the plan', () => {
  const decided = upTo(
    ...raised('CAP').slice(0, 1),
    { kind: 'immediate-chosen', on: day, level: 'CAP' },
    { kind: 'decided', on: day, level: 'CAP' },
    { kind: 'decision-notified', on: day, respondBy: agreed },
  );
  const due = (document: EscalationCase) =>
    situationOf(document, agreed).due.find((item) => dueText(item, words) === 'Response with root cause and plan');

  it('has a due day, from the notice or agreed on afterwards', () => {
    expect(due(decided)).toMatchObject({ by: agreed, daysLeft: 0 });
    const later = addDays(agreed, 7);
    const moved = upTo(...decided.events, { kind: 'date-agreed', on: day, which: 'response', until: later });
    expect(due(moved)).toMatchObject({ by: later, daysLeft: 7 });
  });

  it.each([
    [0, ''],
    [1, 'The CSP’s response with its plan was 1 day late. The agreed last day was April 1, 2026.'],
  ])('that comes %i days after it is called late, or not', (days, says) => {
    const sent = upTo(...decided.events, { kind: 'plan-submitted', on: addDays(agreed, days), lacking: [] });
    expect(lastRemarks(sent)).toBe(says);
    expect(
      situationOf(sent)
        .late.map((one) => lateText(one, words))
        .join(),
    ).toBe(says);
    expectLetter(sent, 'plan-response', says.replace('The CSP’s response with its plan was', 'It is'));
  });

  it('has no date to agree on outside its step', () => {
    const sent = upTo(
      ...decided.events,
      { kind: 'plan-submitted', on: day, lacking: [] },
      { kind: 'plan-approved', on: day },
    );
    const recording = recordEvent(sent, { kind: 'date-agreed', on: day, which: 'response', until: agreed });
    expect(refusalOf(recording)).toBe('The date of the CSP’s response belongs to step 7.');
  });
});

describe('full resolution', () => {
  it.each([
    [0, ''],
    [
      2,
      'Full resolution was determined 2 days after the last day, April 1, 2026. The case does not show whether it was reached in time.',
    ],
  ])('determined %i days after the earlier of timeframe and deadline is said to be, or not', (days, says) => {
    const document = upTo(
      ...raised('DFR').slice(0, 1),
      { kind: 'immediate-chosen', on: day, level: 'DFR' },
      { kind: 'decided', on: day, level: 'DFR' },
      { kind: 'decision-notified', on: day, deadline: addDays(agreed, 10) },
      { kind: 'date-agreed', on: day, which: 'timeframe', until: agreed },
      { kind: 'plan-submitted', on: day, lacking: [] },
      { kind: 'resolution-determined', on: addDays(agreed, days) },
    );
    expect(lastRemarks(document)).toBe(says);
  });
});

describe('step 5', () => {
  const speaksOfAnswer = (...events: CaseEvent[]) =>
    /response/i.test(stepAction(replayCase(upTo(...events)).state, words));

  it('speaks of an answer only where there is one to adjudicate', () => {
    expect(speaksOfAnswer(...noticed, answered(0))).toBe(true);
    const none: CaseEvent = { kind: 'intent-unanswered', on: addDays(agreed, 1) };
    expect(speaksOfAnswer(...noticed, none)).toBe(false);
    expect(
      speaksOfAnswer(...noticed, none, { kind: 'answered-late', on: addDays(agreed, 2), by: 'csp-system-owner' }),
    ).toBe(true);
    const [found] = noticed;
    expect(speaksOfAnswer(found as CaseEvent, { kind: 'immediate-chosen', on: day, level: 'CAP' })).toBe(false);
  });
});
