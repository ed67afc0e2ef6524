import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { type EscalationCase, startCase } from '../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../src/domain/escalation/case/events.ts';
import { sentDrafts } from '../../../src/domain/escalation/drafts/sent-drafts.ts';
import { type Draft, draftOf as draftWith } from '../../../src/domain/escalation/drafts.ts';
import { type LevelId, levelIds, levelName } from '../../../src/domain/escalation/levels.ts';
import { messages } from '../../../src/domain/escalation/messages.ts';
import { fedrampAddress } from '../../../src/domain/escalation/parties.ts';
import { scenariosIn } from '../../../src/domain/escalation/scenarios.ts';
import type { MessageId } from '../../../src/domain/escalation/types.ts';
import { findingText, lineText } from '../../../src/domain/escalation/words.ts';
import { capitalized, filled } from '../../../src/domain/wording.ts';
import { writeMarkdown } from '../../../src/formats/markdown-document.ts';
import { escalationWords, scenarioWords } from '../../support/escalation-words.ts';

const on = plainDate('2026-03-02');
const ids = messages.map(({ id }) => id);
const {
  drafts: words,
  case: { labels },
} = escalationWords;
const draftOf = (id: MessageId, document: EscalationCase, level?: LevelId) =>
  draftWith(id, document, escalationWords, level);
/** A case of a DFR, its findings and names given. */
const [{ start } = { start: startCase() }] = scenariosIn(scenarioWords);

/** The whole text of a draft, one line a block. */
const textOf = ({ blocks }: Draft) =>
  blocks
    .map((block) => {
      if (block.kind === 'field') return `${block.label}: ${block.value ?? '____'}`;
      if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
      return block.kind === 'table' ? block.columns.join(' | ') : block.text;
    })
    .join('\n');

/** A case raised to a level and decided, with what the decision notice was recorded to hold. */
const decidedOn = (
  level: LevelId,
  first: 'raise-chosen' | 'immediate-chosen' = 'immediate-chosen',
): EscalationCase => ({
  ...start,
  events: [
    { kind: 'deficiency-found', on, existing: 'none' },
    { kind: first, on, level },
    ...(first === 'raise-chosen'
      ? ([
          { kind: 'intent-notified', on },
          { kind: 'intent-answered', on, by: level === 'DFR' ? 'csp-security-poc' : 'csp-system-owner' },
        ] satisfies CaseEvent[])
      : []),
    { kind: 'decided', on, level },
    {
      kind: 'decision-notified',
      on,
      criteria: ['First criterion', 'Second criterion'],
      deadline: plainDate('2026-06-30'),
      otherItems: ['The change log'],
    },
  ],
});

describe('every draft', () => {
  const cases = [startCase(), start, ...levelIds.map((level) => decidedOn(level))];

  it.each(ids)('%s comes with a caution beside it, and says nothing that the case does not hold', (id) => {
    for (const document of cases) {
      const draft = draftOf(id, document);
      expect(draft.caution).toBe(words.caution);
      expect(draft.title).toBe(draft.message.title);
      expect(textOf(draft)).not.toContain(words.caution);
      expect(textOf(draft)).not.toMatch(/undefined|null|NaN|\[object/);
      expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
    }
  });

  it.each(ids)('%s is full of fields to fill in for a case without facts', (id) => {
    const { toFillIn } = draftOf(id, startCase());
    expect(toFillIn).toEqual(expect.arrayContaining([words.date, words.from, labels.service, labels.found]));
    const given = draftOf(id, { ...start }).toFillIn;
    for (const label of [words.from, words.to, labels.csp, labels.service, labels.found]) {
      expect(given).not.toContain(label);
    }
  });

  it.each(ids)('%s names the finding with its numbers, and what was found', (id) => {
    const text = textOf(draftOf(id, decidedOn('CAP')));
    expect(start.findings.length).toBeGreaterThan(0);
    for (const finding of start.findings) expect(text).toContain(findingText(finding, escalationWords));
  });

  it('is there for every message and for nothing else', () => {
    expect(() => draftOf('love-letter' as MessageId, startCase())).toThrow('"love-letter" is not a message');
    for (const id of ids) expect(draftOf(id, startCase()).message.id).toBe(id);
  });
});

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

describe('the dates of a letter', () => {
  it('are those of the log: the day on which it went out, and the days to which it refers', () => {
    const document = decidedOn('CAP', 'raise-chosen');
    const [notice, response, decision] = sentDrafts(document, escalationWords).map(({ draft }) => textOf(draft));
    for (const text of [notice, response, decision]) expect(text).toMatch(/^Date: March 2, 2026$/m);
    expect(notice).toContain(filled(words['found-on'], { date: 'March 2, 2026' }));
    expect(response).toContain(filled(words.answers, { date: 'March 2, 2026', level: 'a CAP' }));
    expect(decision).toContain(`${words['decided-on']}: March 2, 2026`);
  });

  it('are blank lines while it has not gone out', () => {
    expect(textOf(draftOf('decision-notice', decidedOn('CAP')))).toMatch(/^Date: ____$/m);
  });

  it('include the last day agreed on for an answer, and none where there is none', () => {
    const intended: CaseEvent[] = decidedOn('CAP', 'raise-chosen').events.slice(0, 2);
    const textWith = (answerBy?: PlainDate) =>
      textOf(
        draftOf('intent-notice', {
          ...start,
          events: [...intended, { kind: 'intent-notified', on, ...(answerBy && { answerBy }) }],
        }),
      );
    expect(textWith(plainDate('2026-03-18'))).toContain(filled(words['answer-by'], { date: 'March 18, 2026' }));
    expect(textWith()).not.toContain('is due by');
  });
});

describe('a letter as it is sent', () => {
  it.each(ids)('%s has blank lines to sign on, also as Markdown', (id) => {
    const draft = draftOf(id, decidedOn('CAP'));
    const signs = draft.blocks.filter((block) => block.kind === 'field' && block.line === 'sign');
    expect(signs).toHaveLength(2);
    expect(draft.toFillIn).not.toContain(words.signature);
    const markdown = writeMarkdown(draft);
    expect(markdown).toMatch(/\*\*Signature:\*\* _{32}\\\n\*\*Name and title:\*\* _{32}\n$/);
    expect(markdown).not.toContain('Not given');
  });

  it('says why a level is raised again', () => {
    const { events } = decidedOn('Suspension');
    const suspended: CaseEvent[] = [...events, { kind: 'plan-submitted', on, lacking: [] }];
    const lost: EscalationCase = { ...start, events: [...suspended, { kind: 'compliance-lost', on }] };
    expect(textOf(draftOf('intent-notice', lost))).toContain(words['compliance-lost']);
    const passed: CaseEvent = { kind: 'timeframe-passed', on: plainDate('2026-07-01') };
    const late: EscalationCase = { ...start, events: [...suspended, passed] };
    expect(textOf(draftOf('intent-notice', late))).toContain(filled(words['time-passed'], { level: 'Suspension' }));
  });
});

describe('what the case does not hold yet', () => {
  it('is not stated in the text, and is said beside it', () => {
    const raised: EscalationCase = { ...start, events: decidedOn('CAP').events.slice(0, 2) };
    expect(textOf(draftOf('decision-notice', raised))).toContain(`${words['the-decision']}: ____`);
    expect(draftOf('cap-letter', raised).remarks).toContain(words['no-decision']);
    const open = draftOf('fedramp-notice-of-resolution', decidedOn('CAP'));
    expect(open.remarks).toEqual([words['no-determination']]);
  });

  it('includes a message that the source does not name for the level', () => {
    const { remarks } = draftOf('fedramp-notice-of-start', decidedOn('CAP'));
    expect(remarks).toEqual([filled(words['no-such-message'], { level: 'a CAP' })]);
  });

  it('is nothing where everything has been recorded', () => {
    const draft = draftOf('fedramp-notice-of-start', decidedOn('Suspension'));
    expect(draft.remarks).toEqual([]);
    expect(draft.readings).toContain('escalation-own-ato');
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
