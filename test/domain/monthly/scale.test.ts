import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { checkMonthlyFacts } from '../../../src/domain/monthly/check-facts.ts';
import type {
  DeviationRequest,
  MonthlyFacts,
  PlainMonth,
  SignificantChange,
} from '../../../src/domain/monthly/facts.ts';
import { logWorkbook } from '../../../src/domain/monthly/log-workbook.ts';
import { startNextMonth } from '../../../src/domain/monthly/next-month.ts';
import { type paperIds, paperOf } from '../../../src/domain/monthly/papers.ts';
import { writeEmailText } from '../../../src/formats/email-text.ts';
import { writeMarkdown } from '../../../src/formats/markdown-document.ts';
import { writeFileText } from '../../../src/formats/work-document-file.ts';
import { paperWords as words } from '../../../src/tools/monthly/words/papers.ts';

const asOf = plainDate('2026-11-30');
const textOf = (id: (typeof paperIds)[number], facts: MonthlyFacts) => writeMarkdown(paperOf(id, facts, words, asOf));

describe('a package for forty agencies', () => {
  const agencies = Array.from({ length: 40 }, (_, index) => `Bureau of Examples ${index + 1}.`);
  const facts: MonthlyFacts = {
    month: '2026-11' as PlainMonth,
    changes: agencies.map((agency, index) => ({
      number: `SCR-${index + 1}.`,
      title: `A change for ${agency}`,
      affects: 'one-agency',
      agency,
      state: 'pending-approval',
    })),
    texts: { 'agency-specific': agencies.map((agency) => `${agency} has its own report.`).join('\n') },
    deliverables: {
      'significant-change-requests': { file: agencies.map((_, index) => `SCR-${index + 1}.pdf`).join(', ') },
    },
  };

  it('names every agency in its log and its report, and every change in the emails, the agenda, and the package list', () => {
    const [log, report, agenda] = (['change-log', 'summary-report', 'agenda'] as const).map((id) => textOf(id, facts));
    const files = textOf('package-list', facts);
    const emails = (['invitation', 'follow-up'] as const).map((id) => writeEmailText(paperOf(id, facts, words, asOf)));
    for (const [index, agency] of agencies.entries()) {
      expect(log).toContain(`One agency (${agency})`);
      expect(report).toContain(`${agency} has its own report.`);
      for (const text of [...emails, agenda]) expect(text).toContain(`A change for ${agency}`);
      expect(files).toContain(`SCR-${index + 1}.pdf`);
    }
  });
});

describe('five years of months, each begun from the one before', () => {
  /** Thirty-three requests and a change in each. */
  const requestsOf = (month: string): DeviationRequest[] =>
    Array.from({ length: 33 }, (_, index) => ({
      number: `DR-${month}-${index}`,
      kind: 'false-positive',
      state: 'approved',
    }));
  const changeOf = (month: string): SignificantChange => ({ number: `SCR-${month}`, title: 'A change', state: 'done' });
  const months: MonthlyFacts[] = [];
  let facts: MonthlyFacts = { month: '2026-11' as PlainMonth, service: 'Example' };
  for (let index = 0; index < 60; index += 1) {
    const { month = '', requests = [], changes = [] } = facts;
    facts = { ...facts, requests: [...requests, ...requestsOf(month)], changes: [...changes, changeOf(month)] };
    months.push(facts);
    facts = startNextMonth(facts);
  }

  it('follow one another without a gap, over the ends of years', () => {
    expect(months.at(-1)?.month).toBe('2031-10');
    expect(new Set(months.map(({ month }) => month)).size).toBe(60);
  });

  it('have logs with every entry of every month, which are opened again whole and stand whole in papers and workbook', () => {
    const last = months.at(-1) ?? {};
    const again = checkMonthlyFacts(JSON.parse(writeFileText(last)), words.choices);
    expect(again.problems).toEqual([]);
    expect(again.facts).toEqual(last);
    expect(last.requests).toHaveLength(60 * 33);
    const log = textOf('request-log', last);
    const [requests] = logWorkbook(last, words, asOf).sheets;
    expect(requests?.rows.map(([number]) => number)).toEqual(last.requests?.map(({ number }) => number));
    for (const { number = '' } of last.requests ?? []) expect(log).toContain(number);
  });
});
