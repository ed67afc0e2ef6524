import { describe, expect, it } from 'vitest';
import { caseOf, cases, linkOfCase, workedCases, workOfCase } from '../../src/content/cases.ts';
import { type PlainDate, plainDate } from '../../src/domain/calendar/plain-date.ts';
import { judgeCharter } from '../../src/domain/charter/checks/judge-checks.ts';
import type { CharterFacts } from '../../src/domain/charter/facts.ts';
import { findingText } from '../../src/domain/charter/finding-text.ts';
import { charterPaper } from '../../src/domain/charter/papers/charter.ts';
import type { BlockDocument } from '../../src/domain/documents/blocks.ts';
import type { EscalationCase } from '../../src/domain/escalation/case/escalation-case.ts';
import { replayCase } from '../../src/domain/escalation/case/replay.ts';
import { reportCase } from '../../src/domain/escalation/case/report.ts';
import type { MonthlyFacts } from '../../src/domain/monthly/facts.ts';
import { summaryReport } from '../../src/domain/monthly/papers/summary-report.ts';
import type { PlanFacts } from '../../src/domain/plan/facts.ts';
import { planPaper } from '../../src/domain/plan/paper.ts';
import { planOf } from '../../src/domain/plan/plan.ts';
import { assess } from '../../src/domain/readiness/assess.ts';
import type { ReadinessFacts } from '../../src/domain/readiness/facts.ts';
import { reportAssessment } from '../../src/domain/readiness/report.ts';
import type { ReviewAnswers } from '../../src/domain/review-approach/answers.ts';
import { decisionMemo } from '../../src/domain/review-approach/memo.ts';
import type { TransitionFacts } from '../../src/domain/transition/facts.ts';
import { transitionReport } from '../../src/domain/transition/report.ts';
import { judgeTransition } from '../../src/domain/transition/transition.ts';
import { reportEvaluation } from '../../src/domain/triggers/report/report.ts';
import type { TriggerWork } from '../../src/domain/triggers/work/trigger-work.ts';
import { readDocument } from '../../src/domain/work-documents/reading/read-document.ts';
import type { ToolId } from '../../src/domain/work-documents/tools.ts';
import type { WorkTool } from '../../src/domain/work-documents/work-document.ts';
import { readLink } from '../../src/formats/work-document-link.ts';
import { charterWords } from '../../src/tools/charter/words/papers.ts';
import { paperWords } from '../../src/tools/monthly/words/papers.ts';
import { milestones } from '../../src/tools/plan/words/milestones.ts';
import { planWords } from '../../src/tools/plan/words/papers.ts';
import { words as checklist } from '../../src/tools/readiness/words/checklist.ts';
import { reportWords as readinessReport } from '../../src/tools/readiness/words/report.ts';
import { memoWords } from '../../src/tools/review-approach/words/memo.ts';
import { resultWords as reviewResult } from '../../src/tools/review-approach/words/result.ts';
import { questions } from '../../src/tools/review-approach/words/tool.ts';
import { resultWords as transitionResult } from '../../src/tools/transition/words/result.ts';
import { escalationWords } from '../support/escalation-words.ts';
import { rulesOfContent } from '../support/rules.ts';
import { evaluate, lookAhead, reportWords } from '../support/trigger-words.ts';

const readers = Object.values(
  import.meta.glob<WorkTool<unknown>>('../../src/tools/*/work-tool.ts', { eager: true, import: 'workTool' }),
);

/** The days on which a reader may open a case: soon, and when all days in it have long passed. */
const days = ['2026-12-01', '2027-03-15', '2027-11-30', '2029-06-01'].map((day) => plainDate(day));

/** The paper that each tool makes of work. */
const papers: Readonly<Record<ToolId, (title: string, facts: never, asOf: PlainDate) => BlockDocument>> = {
  triggers: (title, work: TriggerWork, today) => {
    const asOf = work.asOf ?? today;
    return reportEvaluation({
      title,
      work,
      evaluation: evaluate(work, asOf),
      ahead: lookAhead(work, asOf),
      words: reportWords,
    });
  },
  escalation: (title, facts: EscalationCase, asOf) => reportCase(title, facts, asOf, escalationWords),
  'review-approach': (title, facts: ReviewAnswers, asOf) =>
    decisionMemo(title, facts, { questions, result: reviewResult, memo: memoWords }, asOf),
  readiness: (title, facts: ReadinessFacts, asOf) =>
    reportAssessment(assess(facts, checklist, asOf), title, { checklist, report: readinessReport }, { asOf }),
  monthly: (_, facts: MonthlyFacts) => summaryReport(facts, paperWords),
  transition: (title, facts: TransitionFacts, asOf) =>
    transitionReport(title, facts, judgeTransition(facts, rulesOfContent(), asOf), rulesOfContent(), transitionResult),
  charter: (_, facts: CharterFacts, asOf) => {
    const checks = judgeCharter(facts, asOf, charterWords.choices).map(({ text }) => findingText(text, charterWords));
    const paper = charterPaper(facts, charterWords, asOf);
    return { ...paper, blocks: [...paper.blocks, { kind: 'list', ordered: false, items: checks }] };
  },
  plan: (title, facts: PlanFacts, today) =>
    planPaper({ title, facts, plan: planOf(facts, today, milestones), today }, planWords),
};

/** All that a paper says. */
const textsOf = ({ title, blocks }: BlockDocument): string =>
  [
    title,
    ...blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items;
      if (block.kind === 'table') return [block.caption ?? '', ...block.columns, ...block.rows.flat()];
      if (block.kind === 'field') return [`${block.label}: ${block.value ?? ''}`];
      return 'text' in block ? [block.text] : [];
    }),
  ].join('\n');

describe.each(cases.map((one) => [one.id, one] as const))('The case %s', (id, one) => {
  it('is read by its tool whole, in its current version', () => {
    const read = readDocument(structuredClone(workOfCase(one)), readers);
    expect(read).toMatchObject({ outcome: 'read', problems: [], document: { facts: one.facts } });
    expect(read).not.toHaveProperty('migratedFrom');
    expect(read).not.toHaveProperty('document.unread');
  });

  it('shows what its solution promises, on whatever day it is opened', () => {
    for (const day of days) {
      const said = textsOf(papers[one.tool](one.workTitle, one.facts as never, day));
      expect(
        one.shows.filter((text) => !said.includes(text)),
        `as of ${day}`,
      ).toEqual([]);
    }
  });

  it('names no day in its solution that its tool does not', () => {
    const [today] = days;
    const said = textsOf(papers[one.tool](one.workTitle, one.facts as never, today as PlainDate));
    const named = one.solution.flatMap((text) => text.match(/\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/g) ?? []);
    // A plan shortens the names of months.
    const short = (day: string) => day.replace(/^([A-Z][a-z]{2})[a-z]*/, '$1');
    expect(named.filter((day) => !said.includes(day) && !said.includes(short(day)))).toEqual([]);
  });

  it('opens from its link as it is', async () => {
    const link = await linkOfCase(one);
    const [path, fragment] = link.split('#');
    expect(path).toBe(`/tools/${one.tool}/`);
    const read = await readLink(`#${fragment}`, readers);
    expect(read).toMatchObject({ outcome: 'read', problems: [], document: workOfCase(one) });
    expect(caseOf(id)).toBe(one);
  });

  it('says of its names that they are invented', () => {
    expect(one.story.join(' ')).toContain('invented');
    expect(one.workTitle).toContain('invented');
  });
});

describe('The cases', () => {
  it('are ten, five of them worked', () => {
    expect(cases).toHaveLength(10);
    expect(workedCases.map(({ id }) => id)).toEqual([
      'charter-for-four',
      'failing-cap',
      'finished-ssp',
      'six-highs',
      'trend-to-trigger',
    ]);
  });

  it('have no other names', () => {
    expect(() => caseOf('no-such-case')).toThrow('is not a case');
  });

  it('hold only events of an escalation that fit', () => {
    for (const { facts } of cases.filter(({ tool }) => tool === 'escalation')) {
      expect(replayCase(facts as unknown as EscalationCase).log.filter(({ accepted }) => !accepted)).toEqual([]);
    }
  });
});
