import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { type EscalationCase, startCase } from '../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../src/domain/escalation/case/events.ts';
import { sentDrafts } from '../../../src/domain/escalation/drafts/sent-drafts.ts';
import { levelIds } from '../../../src/domain/escalation/levels.ts';
import { messages } from '../../../src/domain/escalation/messages.ts';
import type { MessageId } from '../../../src/domain/escalation/types.ts';
import { findingText } from '../../../src/domain/escalation/words.ts';
import { filled } from '../../../src/domain/wording.ts';
import { writeMarkdown } from '../../../src/formats/markdown-document.ts';
import { escalationWords } from '../../support/escalation-words.ts';
import { decidedOn, draftOf, labels, on, start, textOf, words } from './build-drafts.ts';

const ids = messages.map(({ id }) => id);

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
