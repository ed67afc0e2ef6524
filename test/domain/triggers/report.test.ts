import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { fullName, triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import type { TriggerWork } from '../../../src/domain/triggers/work/trigger-work.ts';
import { countText, dateInWords } from '../../../src/domain/wording.ts';
import { exampleOf } from '../../support/trigger-examples.ts';
import { limitOf } from '../../support/trigger-limits.ts';
import { evaluate, lookAhead } from '../../support/trigger-words.ts';
import { anyFacts } from './arbitrary-facts.ts';
import { asOf, facts, fieldsOf, highDfr, report, reportOf, textsOf, under } from './build-report.ts';

describe('the report of an evaluation', () => {
  it('begins with the outcome, its day, and what leads there', () => {
    const [first] = report.blocks;
    const { counts } = evaluate(facts, asOf);
    expect(first).toEqual({ kind: 'paragraph', text: evaluate(facts, asOf).text });
    const start = report.blocks.slice(
      0,
      report.blocks.findIndex(({ kind }) => kind === 'heading'),
    );
    expect(first).toMatchObject({
      text: expect.stringContaining('On November 22, 2026, the minimum level is Detailed'),
    });
    expect(fieldsOf(start)).toEqual({
      Triggers: `${counts.met} met, ${counts['not-met']} not met, ${counts['not-assessed']} not assessed, 1 switched off, ${triggerIds.length} in all`,
      'Switched off by the agency': 'Incident Frequency',
    });
  });

  it('does not repeat in the arithmetic of its first pages what the sentence beside it says', () => {
    const [table] = under(report, 'What is met');
    const limit = limitOf(highDfr.id);
    const text = table?.kind === 'table' ? (table.rows[0]?.[2] ?? '') : '';
    expect(text).toContain(`the limit is ${limit}.`);
    expect(text).toContain(`Age of item ${limit}, counted from the oldest: `);
    expect(text).not.toContain('High impact items over the age');
    expect(report.blocks.flatMap(textsOf).join()).toContain('High impact items over the age');
  });

  it('gives further reasons of a trigger on its first pages, and says how many more the appendix has', () => {
    const changes = Array.from({ length: 7 }, (_, index) => ({
      ...{ title: `Rule ${index + 1}`, kind: 'emergency', date: plainDate('2026-08-01') },
      notice: plainDate(`2026-08-${20 + index}`),
    })) as NonNullable<TriggerWork['changes']>;
    const [table] = under(reportOf({ changes, asOf: plainDate('2026-09-01') }), 'What is met');
    const text = table?.kind === 'table' ? (table.rows.find(([name]) => name?.includes('Emergency'))?.[2] ?? '') : '';
    expect(text).toMatch(/^“Rule 7”.*\n“Rule 1”.*\n“Rule 2”.*\n“Rule 3”/);
    expect(text).not.toContain('“Rule 5”');
    expect(text).toContain('More reasons: 3.');
  });

  it('has on its first pages what is met with its arithmetic, what comes, and the open questions', () => {
    const [met] = under(report, 'What is met');
    expect(met).toMatchObject({
      columns: ['Trigger', 'Minimum level', 'Result and arithmetic'],
      rows: [
        [fullName(highDfr), 'DFR', expect.stringMatching(/Age of item .+ \(counts at .+\)\. .+ beyond the limit\./)],
      ],
    });
    const coming = lookAhead(facts, asOf).forecasts.filter(({ outcome }) => outcome === 'comes-true');
    expect(under(report, 'What will be met, if nothing is done')[0]).toMatchObject({
      rows: coming.map(({ trigger, on = asOf }) =>
        expect.arrayContaining([fullName(triggerOf(trigger)), dateInWords(on)]),
      ),
    });
    expect(under(report, 'Open questions')[0]).toMatchObject({
      kind: 'list',
      items: expect.arrayContaining(['Was any deliverable untimely? Was any deliverable inaccurate?']),
    });
    const headings = report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []));
    expect(headings.slice(3, 5).map(({ text }) => text)).toEqual(['Sign-off', 'Appendix']);
    expect(headings.findIndex(({ startsPage }) => startsPage)).toBe(4);
  });

  it('takes a fact that many items lack as one open question', () => {
    const items = Array.from({ length: 40 }, (_, index) => ({ id: `V-${index}` }));
    const [table] = under(reportOf({ remediation: { items } }), 'Open questions');
    const first = table && textsOf(table).find((text) => text.startsWith('Open item 1, '));
    expect(first).toContain('Open item 1, impact; and in 39 others');
  });

  it.each([0, 1, limitOf(highDfr.id), limitOf(highDfr.id) + 3])(
    'gives %i items as the least there can be, where not all are known, in the arithmetic too',
    (amount) => {
      const counts = { [highDfr.id]: amount };
      const textOf = (isLowerBound: boolean) =>
        reportOf({ remediation: { counts, isLowerBound } }).blocks.flatMap(textsOf).join('\n');
      const exact = `High impact items over the age: ${countText(amount, 'item')}. It counts at`;
      const least = `High impact items over the age: at least ${countText(amount, 'item')}. It counts at`;
      expect([textOf(false).includes(exact), textOf(false).includes(least)]).toEqual([true, false]);
      expect([textOf(true).includes(exact), textOf(true).includes(least)]).toEqual([false, true]);
      const unreached = `${least} ${limitOf(highDfr.id)} items or more: not reached by what is known.`;
      expect(textOf(true).includes(unreached)).toBe(amount < limitOf(highDfr.id));
    },
  );

  it('leaves Suspension and Revocation to the agency AO', () => {
    const said = report.blocks.flatMap(textsOf).filter((text) => /Suspension|Revocation/.test(text));
    expect(said).toEqual([
      expect.stringContaining('The agency AO decides on Suspension and Revocation, which we never compute.'),
    ]);
  });

  it('says that no level follows where no trigger is met', () => {
    const quiet = exampleOf('quiet-month');
    const document = reportOf({ ...quiet.facts, asOf: quiet.asOf });
    expect(document.blocks[0]).toMatchObject({ text: expect.stringContaining('no trigger is met') });
    expect(fieldsOf(document.blocks.slice(0, 4))).toEqual({
      Triggers: expect.stringMatching(/^0 met, .* 0 switched off/),
    });
    expect(under(document, 'What is met').flatMap(textsOf)).toEqual(['Based on the known facts, no trigger is met.']);
  });

  it('has as many cells in every row as columns, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts(true), (given) => {
        const wrong = reportOf(given).blocks.filter(
          (block) => block.kind === 'table' && block.rows.some(({ length }) => length !== block.columns.length),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
