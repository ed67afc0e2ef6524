import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { startCase } from '../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../src/domain/escalation/case/events.ts';
import { type LevelId, levelIds, levelName } from '../../../src/domain/escalation/levels.ts';
import { fedrampAddress } from '../../../src/domain/escalation/parties.ts';
import { lineText } from '../../../src/domain/escalation/words.ts';
import { capitalized, filled } from '../../../src/domain/wording.ts';
import { escalationWords } from '../../support/escalation-words.ts';
import { decidedOn, draftOf, labels, on, textOf, words } from './build-drafts.ts';

describe('the notice of the intended escalation', () => {
  const noticeOf = (level: LevelId, existing: LevelId | 'none' = 'none') =>
    textOf(
      draftOf('intent-notice', {
        ...startCase(),
        events: [
          { kind: 'deficiency-found', on, existing },
          { kind: 'raise-chosen', on, level },
        ],
      }),
    );

  it.each([
    ['DFR', 'a DFR', 'the CSP’s security POC'],
    ['CAP', 'a CAP', 'the CSP’s system owner'],
    ['Suspension', 'Suspension', 'the CSP’s system owner'],
    ['Revocation', 'Revocation', 'the CSP’s system owner'],
  ] as const)('says for a %s who must respond', (id, level, responder) => {
    expect(noticeOf(id)).toContain(`${filled(words.responder, { level, responder })} ${words['should-rebut']}`);
    expect(noticeOf(id)).toContain(`${labels['intended-level']}: ${levelName(id)}`);
  });

  it('names the level that the CSP is on, where there is one', () => {
    const present = (level: string) => filled(words['present-level'], { level });
    const intends = filled(words.intends, { level: 'Suspension' });
    expect(noticeOf('Suspension', 'CAP')).toContain(`${intends} ${present('a CAP')}`);
    expect(noticeOf('Suspension').split('\n')).toContain(intends);
  });
});

describe('the notice of the decision', () => {
  it('holds criteria, deadline and what the response must include', () => {
    const text = textOf(draftOf('decision-notice', decidedOn('CAP', 'raise-chosen')));
    expect(text).toContain('- First criterion\n- Second criterion');
    expect(text).toContain(filled(words['criteria-by'], { date: 'June 30, 2026' }));
    const reviewed = filled(words.reviewed, { date: 'March 2, 2026' });
    expect(text).toContain(`${reviewed} ${filled(words.escalates, { level: 'a CAP' })}`);
    for (const line of ['root-cause', 'plan'] as const) {
      expect(text).toContain(`- ${capitalized(lineText('answer-decision', line, escalationWords))}`);
    }
    expect(text).toContain('- The change log');
  });

  it('says of an immediate escalation that no answer was asked for', () => {
    const text = textOf(draftOf('decision-notice', decidedOn('Suspension')));
    expect(text).toContain(words['reviewed-at-once']);
    expect(text).not.toContain('reviewed and adjudicated');
  });

  it('demands nothing when the agency AO does not follow through', () => {
    const document = decidedOn('CAP', 'raise-chosen');
    const events: CaseEvent[] = [...document.events.slice(0, 4), { kind: 'decided', on, level: 'none' }];
    const text = textOf(draftOf('decision-notice', { ...document, events }));
    expect(text).toContain(words.drops);
    for (const part of [labels.criteria, words['the-criteria'], words['must-include']])
      expect(text).not.toContain(part);
  });

  it('does not speak of a deadline that is not set', () => {
    const document = decidedOn('CAP');
    const events = document.events.slice(0, -1);
    expect(textOf(draftOf('decision-notice', { ...document, events }))).not.toContain('fully satisfied by');
  });
});

describe('the CSP’s response to the decision', () => {
  const headings = (level: LevelId) =>
    draftOf('plan-response', decidedOn(level)).blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));
  const parts = [words.deficiency, words['root-cause'], words.plan, words['other-items']];

  it.each(levelIds)('has for a %s the parts that the source asks for', (level) => {
    expect(headings(level)).toEqual(parts);
  });

  it.each([
    ['DFR', false],
    ['CAP', true],
    ['Suspension', true],
    ['Revocation', false],
  ] as const)(
    'for a %s is signed by the system owner: %s; the agency AO’s approval is not part of it',
    (level, owner) => {
      const text = textOf(draftOf('plan-response', decidedOn(level)));
      expect(text.includes(words['owner-signs'])).toBe(owner);
      expect(text.includes(words['for-csp'])).toBe(!owner);
      expect(text).not.toMatch(/approv/i);
      const notice = textOf(draftOf('decision-notice', decidedOn(level)));
      expect(notice.includes(words['owner-signature'])).toBe(owner);
      expect(notice.includes(words['approval-follows'])).toBe(owner);
    },
  );

  it('leaves room for root cause, milestones, the date of full resolution and the other items', () => {
    const draft = draftOf('plan-response', decidedOn('CAP'));
    expect(draft.toFillIn).toEqual([
      words.date,
      words['root-cause-results'],
      words['full-resolution'],
      'The change log',
    ]);
    expect(textOf(draft)).toContain(`${words.milestone} | ${words['milestone-date']}`);
    expect(draft.readings).toContain('escalation-root-cause');
  });
});

describe('what goes to FedRAMP', () => {
  it.each(['Suspension', 'Revocation'] as const)('is addressed, and names the decision to initiate %s', (level) => {
    const text = textOf(draftOf('fedramp-notice-of-start', decidedOn(level)));
    expect(text).toContain(`${words.to}: ${fedrampAddress}`);
    expect(text).toContain(filled(words.initiates, { level }));
    expect(text).toContain(`${words['decided-on']}: March 2, 2026`);
  });

  it('can be written for an earlier level that is still owed', () => {
    const text = textOf(draftOf('fedramp-notice-of-start', decidedOn('Revocation'), 'Suspension'));
    expect(text).toContain(filled(words.initiates, { level: 'Suspension' }));
    expect(text).toContain(`${words['decided-on']}: ____`);
  });

  it.each(['cap-letter', 'cap-release-letter'] as const)('says of the %s that its content is our assumption', (id) => {
    const draft = draftOf(id, decidedOn('CAP'));
    expect(draft.remarks).toContain(words[`assumed-${id}`]);
    expect(textOf(draft)).toContain(`: ${words.repository}\n`);
    expect(textOf(draft)).toContain(levelName('CAP'));
  });

  it.each(levelIds)('is told that a %s is resolved, and when that was determined', (level) => {
    const document = decidedOn(level);
    const events: CaseEvent[] = [
      ...document.events,
      { kind: 'plan-submitted', on, lacking: [] },
      ...(level === 'CAP' || level === 'Suspension' ? [{ kind: 'plan-approved', on } as const] : []),
      ...(level === 'Suspension' || level === 'Revocation'
        ? [{ kind: 'message-sent', on, message: 'fedramp-notice-of-start', level } as const]
        : []),
      { kind: 'report-closed', on },
      { kind: 'resolution-determined', on: plainDate('2026-07-01') },
    ];
    const text = textOf(draftOf('fedramp-notice-of-resolution', { ...document, events }));
    expect(text).toContain(`${words['level-released']}: ${levelName(level)}`);
    expect(text).toContain(`${words['determined-on']}: July 1, 2026`);
    expect(text).toContain(`${words.to}: ${fedrampAddress}`);
  });
});
