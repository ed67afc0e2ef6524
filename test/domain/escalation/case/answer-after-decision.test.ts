import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import type { EscalationCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { recordEvent, replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { situationOf } from '../../../../src/domain/escalation/case/situation.ts';
import { sentDrafts } from '../../../../src/domain/escalation/drafts/sent-drafts.ts';
import { stepAction } from '../../../../src/domain/escalation/words.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { noticed, noticeOf } from './answer-due.ts';
import { lastRemarks, refusalOf, reportText, upTo } from './build-case.ts';
import { agreed } from './walk.ts';

describe('an answer that comes after the decision has been notified', () => {
  const none: CaseEvent = { kind: 'intent-unanswered', on: addDays(agreed, 1) };
  const at = (days: number) => addDays(agreed, days);
  const late = (days: number): CaseEvent => ({ kind: 'answered-late', on: at(days), by: 'csp-system-owner' });
  const decidedUpon = upTo(
    ...noticed,
    none,
    { kind: 'decided', on: at(2), level: 'CAP' },
    { kind: 'decision-notified', on: at(3), criteria: ['One'], actions: ['Two'], deadline: at(30) },
  );
  const planned = upTo(
    ...decidedUpon.events,
    { kind: 'plan-submitted', on: at(5), lacking: [] },
    { kind: 'plan-approved', on: at(6) },
  );
  const toRelease = upTo(...planned.events, { kind: 'report-closed', on: at(7) });
  const released = upTo(
    ...toRelease.events,
    { kind: 'resolution-determined', on: at(8) },
    { kind: 'message-sent', on: at(8), message: 'fedramp-notice-of-resolution', level: 'CAP' },
    { kind: 'message-sent', on: at(8), message: 'cap-release-letter', level: 'CAP' },
    { kind: 'released', on: at(9) },
  );
  const dropped = upTo(
    ...noticed,
    none,
    { kind: 'decided', on: at(2), level: 'none' },
    { kind: 'decision-notified', on: at(3) },
  );

  it.each<[string, EscalationCase]>([
    ['in step 7', decidedUpon],
    ['in step 8', planned],
    ['in step 9', toRelease],
    ['after the release', released],
    ['after a decision not to follow through', dropped],
  ])('%s is recorded as late, and leaves the case where it stood', (_, before) => {
    const recording = recordEvent(before, late(40));
    expect(refusalOf(recording)).toBeUndefined();
    const [old, now] = [replayCase(before).state, replayCase(recording.case).state];
    expect([now.place, now.inForce, now.plan, now.skipped]).toEqual([old.place, old.inForce, old.plan, old.skipped]);
    const says =
      'The CSP’s answer was 40 days late and came after the notice of the decision. The agreed last day was April 1, 2026.';
    expect(lastRemarks(recording.case)).toContain(says);
    expect(reportText(recording.case, agreed)).toContain(`**${words.report.late}:** ${says}`);
    expect(situationOf(recording.case).possible.map(({ kind }) => kind)).not.toContain('answered-late');
    const letter = sentDrafts(recording.case, words).at(-1)?.draft;
    expect(letter?.message.id).toBe('intent-response');
    expect(JSON.stringify(letter?.blocks)).toContain('It is 40 days late. The agreed last day was April 1, 2026.');
  });

  it('does not change what the notice of the decision said', () => {
    const noticeText = (document: EscalationCase) =>
      sentDrafts(document, words).find(({ draft }) => draft.message.id === 'decision-notice')?.draft.blocks;
    expect(noticeText(upTo(...decidedUpon.events, late(10)))).toEqual(noticeText(decidedUpon));
  });

  describe('and a new review has begun', () => {
    const passed: CaseEvent = { kind: 'timeframe-passed', on: at(31) };
    const reviewed = upTo(...planned.events, { kind: 'report-closed', on: at(7) }, passed);
    const intended = upTo(
      ...reviewed.events,
      { kind: 'raise-chosen', on: at(32), level: 'Suspension' },
      { kind: 'intent-notified', on: at(33), answerBy: at(50) },
    );
    const says =
      'The CSP’s answer to the notice of an earlier review was 40 days late. The agreed last day was April 1, 2026.';

    it('is late by its own date, and leaves the new notice unanswered', () => {
      const document = upTo(...intended.events, late(40));
      expect(refusalOf(recordEvent(intended, late(40)))).toBeUndefined();
      expect(lastRemarks(document)).toContain(says);
      expect(situationOf(document).owed.map(({ id, level }) => `${id} ${level}`)).toContain(
        'intent-response Suspension',
      );
      const letter = sentDrafts(document, words).at(-1)?.draft;
      const about =
        'This letter responds to the notice of March 2, 2026, which states that the agency AO intends to escalate to a CAP.';
      expect(JSON.stringify(letter?.blocks)).toContain(about);
    });

    it('does not make the answer in the new review a late one', () => {
      const inTime: CaseEvent = { kind: 'intent-answered', on: at(45), by: 'csp-system-owner' };
      const document = upTo(...intended.events, late(40), inTime);
      expect(lastRemarks(document)).toBe('');
      const decided = upTo(...document.events, { kind: 'decided', on: at(46), level: 'Suspension' });
      expect(noticeOf(decided)).toContain('the CSP’s response of May 16, 2026, to the intended escalation');
      expect(noticeOf(decided)).not.toContain('The agreed last day');
    });

    it('does not stand for an answer to the new notice', () => {
      const unanswered = upTo(...intended.events, late(40), { kind: 'intent-unanswered', on: at(51) });
      expect(/response/i.test(stepAction(replayCase(unanswered).state, words))).toBe(false);
      const kinds = situationOf(unanswered).possible.map(({ kind }) => kind);
      expect(kinds).toContain('answered-late');
    });

    it('is still there to record when the review ends without a raise', () => {
      const resumed = upTo(...reviewed.events, { kind: 'monitoring-chosen', on: at(32) });
      expect(replayCase(resumed).state.place).toBe('release');
      const answeredThen = upTo(...resumed.events, late(40));
      expect(refusalOf(recordEvent(resumed, late(40)))).toBeUndefined();
      expect(situationOf(answeredThen).step?.id).toBe('release');
    });
  });
});
