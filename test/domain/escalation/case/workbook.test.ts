import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import { startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import { logColumns, logRows } from '../../../../src/domain/escalation/case/log-rows.ts';
import { situationOf } from '../../../../src/domain/escalation/case/situation.ts';
import { caseWorkbook } from '../../../../src/domain/escalation/case/workbook.ts';
import { escalationExamples } from '../../../../src/domain/escalation/examples.ts';
import { dueText } from '../../../../src/domain/escalation/words.ts';
import { scenarioWords, escalationWords as words } from '../../../support/escalation-words.ts';

const asOf = plainDate('2026-05-04');
const [example] = escalationExamples(scenarioWords);
if (!example) throw new Error('No example.');
const { facts } = example;
const situation = situationOf(facts, asOf);
const sheetsOf = (document: typeof facts) =>
  new Map(caseWorkbook('A case', document, asOf, words).sheets.map((sheet) => [sheet.name, sheet]));
const sheets = sheetsOf(facts);
const { labels } = words.case;

describe('the workbook of a case', () => {
  it('has the whole log in its order, days as days and steps as numbers', () => {
    const log = sheets.get(words.report.log);
    expect(log?.columns).toEqual(logColumns(words));
    const rows = logRows(situation.log, words);
    expect(log?.rows.map(([day]) => day)).toEqual(situation.log.map(({ event }) => ({ date: event.on })));
    expect(log?.rows.map(([, step]) => String(step))).toEqual(rows.map(([, step]) => step));
    expect(log?.rows.map(([, step]) => typeof step)).toContain('number');
    expect(log?.rows.map((row) => row.slice(2))).toEqual(rows.map((row) => row.slice(2)));
  });

  it('has what is due, with the last day as a day and the days left as a number', () => {
    const due = sheets.get(labels.due);
    expect(due?.rows.map(([what]) => what)).toEqual(situation.due.map((item) => dueText(item, words)));
    for (const [place, { by, daysLeft, since }] of situation.due.entries()) {
      const row = due?.rows[place] ?? [];
      expect(row[3]).toEqual(by === undefined ? words.report['no-date'] : { date: by });
      expect([row[4], row[5]]).toEqual([daysLeft, since && { date: since }]);
    }
    expect(situation.due.some(({ by }) => by !== undefined)).toBe(true);
  });

  it('has where the case stands, every message with its days, and every finding', () => {
    const standing = sheets.get(labels.standing)?.rows ?? [];
    expect(standing[0]).toEqual([labels.agency, facts.names?.agency]);
    expect(standing[3]).toEqual([words.report['as-of'], { date: asOf }]);
    const messages = sheets.get(labels.messages)?.rows ?? [];
    expect(messages.map((row) => row[3])).toEqual(
      situation.state.notices.map(({ owedSince }) => ({ date: owedSince })),
    );
    expect(sheets.get(labels.found)?.rows).toHaveLength(facts.findings.length);
  });

  it('says of a case in which nothing was recorded that there is nothing', () => {
    for (const [name, { rows }] of sheetsOf(startCase())) expect(rows.length, name).toBeGreaterThan(0);
  });
});
