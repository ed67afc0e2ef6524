import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { type EscalationCase, startCase } from '../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../src/domain/escalation/case/events.ts';
import { type Draft, draftOf as draftWith } from '../../../src/domain/escalation/drafts.ts';
import { type LevelId, levelIds, levelName } from '../../../src/domain/escalation/levels.ts';
import { messages } from '../../../src/domain/escalation/messages.ts';
import { fedrampAddress } from '../../../src/domain/escalation/parties.ts';
import { scenariosIn } from '../../../src/domain/escalation/scenarios.ts';
import type { MessageId } from '../../../src/domain/escalation/types.ts';
import { findingText, lineText } from '../../../src/domain/escalation/words.ts';
import { capitalized, filled } from '../../../src/domain/wording.ts';
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

  it.each(ids)('%s begins with a caution, and says nothing that the case does not hold', (id) => {
    for (const document of cases) {
      const draft = draftOf(id, document);
      expect(draft.blocks[0]).toEqual({ kind: 'paragraph', text: words.caution });
      expect(draft.title).toBe(filled(words.title, { message: draft.message.title }));
      expect(textOf(draft)).not.toMatch(/undefined|null|NaN|\[object/);
      expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
    }
  });

  it.each(ids)('%s is full of fields to fill in for a case without facts', (id) => {
    const { toFillIn } = draftOf(id, startCase());
    expect(toFillIn).toEqual(expect.arrayContaining([labels.agency, labels.csp, labels.service, labels.found]));
    const given = draftOf(id, { ...start }).toFillIn;
    expect(given).not.toContain(labels.agency);
    expect(given).not.toContain(labels.found);
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
    expect(noticeOf('Suspension', 'CAP')).toContain(`${words.intends} ${present('a CAP')}`);
    expect(noticeOf('Suspension').split('\n')).toContain(words.intends);
  });
});

describe('the notice of the decision', () => {
  it('holds criteria, deadline and what the response must include', () => {
    const text = textOf(draftOf('decision-notice', decidedOn('CAP', 'raise-chosen')));
    expect(text).toContain('- First criterion\n- Second criterion');
    expect(text).toContain(`${words.deadline}: 30 June 2026`);
    expect(text).toContain(words['deadline-missed']);
    expect(text).toContain(`${words.reviewed} ${words.escalates}`);
    const line = capitalized(lineText('answer-decision', 'signature', escalationWords));
    expect(text).toContain(filled(words.line, { line, number: '7.3' }));
    expect(text).toContain(filled(words['other-items-given'], { items: 'The change log' }));
  });

  it('says of an immediate escalation that no answer was asked for', () => {
    const text = textOf(draftOf('decision-notice', decidedOn('Suspension')));
    expect(text).toContain(words['reviewed-at-once']);
    expect(text).not.toContain(words.reviewed);
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
    expect(textOf(draftOf('decision-notice', { ...document, events }))).not.toContain(words['deadline-missed']);
  });
});

describe('the outline of the CSP’s response', () => {
  const headings = (level: LevelId) =>
    draftOf('plan-response', decidedOn(level)).blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));

  it.each([
    ['DFR', ['7.1', '7.2', '7.4']],
    ['CAP', ['7.1', '7.2', '7.3', '7.4']],
    ['Suspension', ['7.1', '7.2', '7.3', '7.4']],
    ['Revocation', ['7.1', '7.2', '7.4']],
  ] as const)('has for a %s the parts that the source asks for', (level, parts) => {
    expect(headings(level)).toEqual([words.deficiency, ...parts.map((number) => filled(words.step, { number }))]);
  });

  it('leaves room for milestones, the date of full resolution, signature and approval', () => {
    const draft = draftOf('plan-response', decidedOn('CAP'));
    expect(draft.toFillIn).toEqual(
      expect.arrayContaining([words['root-cause'], words['full-resolution'], words.signature, words.approval]),
    );
    expect(textOf(draft)).toContain(`${words.milestone} | ${words['milestone-date']}`);
    expect(textOf(draft)).toContain('- The change log');
    expect(draft.readings).toContain('escalation-root-cause');
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
    expect(text).toContain(`${words['decided-on']}: 2 March 2026`);
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
    expect(text).toContain(`${words['determined-on']}: 1 July 2026`);
    expect(text).toContain(`${words.to}: ${fedrampAddress}`);
  });
});
