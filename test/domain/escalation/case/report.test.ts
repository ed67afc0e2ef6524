import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import { type EscalationCase, startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { logColumns, logRows } from '../../../../src/domain/escalation/case/log-rows.ts';
import { replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { reportCase } from '../../../../src/domain/escalation/case/report.ts';
import { situationOf } from '../../../../src/domain/escalation/case/situation.ts';
import { draftAhead, draftAsSent, sentDrafts } from '../../../../src/domain/escalation/drafts/sent-drafts.ts';
import { escalationExamples } from '../../../../src/domain/escalation/examples.ts';
import type { ScenarioId } from '../../../../src/domain/escalation/scenarios/scenario.ts';
import { stepOf, steps } from '../../../../src/domain/escalation/steps.ts';
import { daysLeftWords, findingText } from '../../../../src/domain/escalation/words.ts';
import { scenarioWords, escalationWords as words } from '../../../support/escalation-words.ts';
import { reportText } from './build-case.ts';

const asOf = plainDate('2026-05-04');
const examples = escalationExamples(scenarioWords);
const exampleOf = (id: ScenarioId): EscalationCase => {
  const found = examples.find(({ scenario }) => scenario.id === id);
  if (!found) throw new Error(`${id} has no example.`);
  return found.facts;
};
const late = exampleOf('late-remediation');
const severe = exampleOf('severe-at-once');
const markdown = (document: EscalationCase) => reportText(document, asOf);

describe('the examples', () => {
  it('hold only events that fit, and nothing else that needs correcting', () => {
    for (const { facts } of examples) {
      expect(replayCase(facts).log.filter(({ accepted }) => !accepted)).toEqual([]);
    }
  });

  it('show a decision to take, a level above a CAP, and an end', () => {
    expect(examples.map(({ facts }) => situationOf(facts).state.place)).toEqual(['release', 'release', 'released']);
    expect(examples.map(({ facts }) => situationOf(facts).state.inForce)).toEqual(['DFR', 'Suspension', 'none']);
  });
});

describe('the report of a case', () => {
  it('says where the case stands, what was found, what is due and what happened', () => {
    const text = markdown(late);
    const { number, title } = stepOf('release');
    const [finding] = late.findings;
    for (const part of [
      '# A case',
      `**Agency:** ${late.names?.agency}`,
      `**Step:** ${number} of ${steps.length}: ${title}`,
      '**Level in force:** Detailed Finding Review (DFR)',
      finding && findingText(finding, words),
      'April 30, 2026 | passed 4 days ago',
      'A root-cause analysis of the broken patch job.',
      '| 2026-03-16 | 5 | The agency AO formally decided on Detailed Finding Review (DFR).',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says of an empty case what it does not hold', () => {
    const text = markdown(startCase());
    expect(text).toContain('**Agency:** Not given');
    expect(text).toContain('**Findings:** Not given');
    expect(text).toContain('Nothing has been recorded yet.');
    expect(text).not.toContain('## What is due');
    expect(text).not.toContain('## Drafts of what has gone out');
  });

  it('ends its first sheet with the lines that it is signed on, after what is due', () => {
    const headings = reportCase('A case', late, asOf, words).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block] : [],
    );
    expect(headings.slice(2, 5).map(({ text }) => text)).toEqual([words.case.labels.due, 'Sign-off', 'Appendix']);
    expect(headings.findIndex(({ startsPage }) => startsPage)).toBe(4);
  });

  it('names the steps that were passed over, with the reason', () => {
    expect(markdown(severe)).toContain('- Step 3 (Notify the CSP of the intent): The agency AO determines that');
    expect(markdown(late)).toContain('- Step 8 (Notify FedRAMP or file the letter): The level is a DFR:');
    expect(markdown({ ...late, events: late.events.slice(0, 6) })).not.toContain('## Steps passed over');
  });

  it('says what ended the case', () => {
    expect(markdown(severe)).toContain('**Ended:** Released.');
  });

  it('is the same JSON for the same case, with nothing undefined in its words', () => {
    for (const { facts, title } of examples) {
      const report = reportCase(title, facts, asOf, words);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      expect(JSON.stringify(report)).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('the drafts of what has gone out', () => {
  it('are one for each message recorded as sent, in that order', () => {
    const cases = examples.map(({ facts }) => facts);
    for (const document of cases) {
      const sent = replayCase(document).state.notices.filter(({ sentOn }) => sentOn !== undefined);
      const drafts = sentDrafts(document, words).map(({ draft }) => draft.message.id);
      expect([...drafts].sort()).toEqual(sent.map(({ message }) => message).sort());
    }
    expect(sentDrafts(severe, words).map(({ draft }) => draft.message.id)).toEqual([
      'fedramp-notice-of-start',
      'decision-notice',
      'plan-response',
      'fedramp-notice-of-resolution',
    ]);
  });

  it('are as the case stood when they went', () => {
    const [notice] = sentDrafts(late, words);
    expect(notice?.draft.message.id).toBe('intent-notice');
    expect(JSON.stringify(notice?.draft.blocks)).toContain('March 18, 2026');
    expect(JSON.stringify(notice?.draft.blocks)).not.toContain('April 30, 2026');
  });

  it('do not show the decision of an earlier round in the notice of one that was not followed through', () => {
    const on = plainDate('2026-05-04');
    const document: EscalationCase = {
      ...late,
      events: [
        ...late.events,
        { kind: 'timeframe-passed', on },
        { kind: 'raise-chosen', on, level: 'CAP' },
        { kind: 'intent-notified', on },
        { kind: 'intent-answered', on, by: 'csp-system-owner' },
        { kind: 'decided', on, level: 'none' },
        { kind: 'decision-notified', on },
      ],
    };
    const last = sentDrafts(document, words).at(-1);
    expect(JSON.stringify(last?.draft.blocks)).toContain(words.drafts.drops);
    expect(situationOf(document).state.inForce).toBe('DFR');
  });
});

describe('the draft of what is about to be sent', () => {
  const on = plainDate('2026-03-16');
  const decided: EscalationCase = { ...late, events: late.events.slice(0, 5) };
  const notice: CaseEvent = { kind: 'decision-notified', on, criteria: ['Only this'] };

  it('holds what the event would record', () => {
    expect(JSON.stringify(draftAhead(decided, notice, 'decision-notice', words)?.blocks)).toContain('Only this');
  });

  it('is nothing for an event that sends something else, or that does not fit', () => {
    expect(draftAhead(decided, notice, 'plan-response', words)).toBeUndefined();
    expect(draftAhead(decided, { kind: 'noted', on }, 'decision-notice', words)).toBeUndefined();
    expect(draftAhead(late, notice, 'decision-notice', words)).toBeUndefined();
  });

  it('leaves the drafts of what has gone out as they are', () => {
    const [sent] = replayCase(late).state.notices;
    if (!sent) throw new Error('The example has sent a notice.');
    expect(draftAsSent(late, sent, words)).toEqual(sentDrafts(late, words)[0]?.draft);
    expect(draftAsSent(late, { ...sent, sentOn: on }, words)).toBeUndefined();
  });
});

describe('the log as rows', () => {
  it('has a cell for each column, and one row for each event', () => {
    for (const { facts } of examples) {
      const rows = logRows(replayCase(facts).log, words);
      expect(rows).toHaveLength(facts.events.length);
      for (const row of rows) expect(row).toHaveLength(logColumns(words).length);
    }
  });

  it('says why an entry does not count', () => {
    const document: EscalationCase = { ...startCase(), events: [{ kind: 'released', on: asOf, note: 'Too soon' }] };
    const [row] = logRows(replayCase(document).log, words);
    expect(row?.slice(0, 4)).toEqual(['2026-05-04', '1', 'The CSP was released.', 'Too soon']);
    expect(row?.[4]).toMatch(/^This entry does not count: “Release the CSP” belongs to step 9/);
  });
});

describe('the days left', () => {
  it.each([
    [2, '2 days left'],
    [1, '1 day left'],
    [0, 'today is the last day'],
    [-1, 'passed 1 day ago'],
    [-2, 'passed 2 days ago'],
  ])('are said for %i', (days, words) => {
    expect(daysLeftWords(days)).toBe(words);
  });

  it('are said to have passed exactly when they are below zero', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -4000, max: 4000 }),
        (days) => daysLeftWords(days).startsWith('passed') === days < 0,
      ),
    );
  });
});
