import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/calendar/days.ts';
import { fullName, triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { inReadingOrder, nextRise } from '../../../src/domain/triggers/evaluation/result-order.ts';
import { agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import type { TriggerWork } from '../../../src/domain/triggers/work/trigger-work.ts';
import { countText, dateInWords, numberText } from '../../../src/domain/wording.ts';
import { exampleOf } from '../../support/trigger-examples.ts';
import { daysOf, limitOf } from '../../support/trigger-limits.ts';
import { evaluate, fields, lookAhead, states } from '../../support/trigger-words.ts';
import { anyFacts } from './arbitrary-facts.ts';
import { asOf, facts, fieldsOf, highDfr, report, reportOf, textsOf, under } from './build-report.ts';
import { everyField, pathsOf } from './every-field.ts';

const highCap = triggerOf('late-remediation-high-cap');
const rise = nextRise(evaluate(facts, asOf));
if (!rise) throw new Error('The example rises to no higher level.');

/** Every single value of the facts with its path. */
const leavesOf = (facts: unknown) => pathsOf(facts).filter(([, value]) => typeof value !== 'object' || value === null);

describe('the report of an evaluation', () => {
  it('names the CSP, the service and the files with their dates, and what was not read', () => {
    const named = reportOf({ ...everyField, asOf });
    const start = named.blocks.slice(0, 12);
    expect(fieldsOf(start)).toMatchObject({
      'Cloud service provider (CSP)': 'Example Provider',
      'Cloud service offering': 'Example Offering',
    });
    const files = under(named, 'What was read from which file');
    expect(files[0]).toMatchObject({
      columns: ['File', 'Read as', 'Date', 'CSP and service', 'Rows of data', 'Numbers used'],
      rows: [
        [
          ...['poam.xlsx', 'POA&M: FedRAMP POA&M workbook', 'August 12, 2026'],
          ...['Example Provider, Inc., Example Offering East', '1,234', 'For earlier months only'],
        ],
      ],
    });
    expect(files.flatMap(textsOf)).toContain('poam.xlsx: The file ends in the middle of a row.');
    expect(under(report, 'What was read from which file').flatMap(textsOf)[0]).toContain('entered by hand');
  });

  it('lists every file that was given, those too whose numbers are not used or that could not be read', () => {
    const files = [
      { name: 'saved-before.xlsx', kind: 'poam' },
      { name: 'july.xlsx', kind: 'poam', use: 'other-date' },
      { name: 'other.xlsx', kind: 'poam', use: 'other-system' },
      { name: 'scan.nessus', kind: 'scan', use: 'not-filled' },
      { name: 'minutes.pdf', use: 'unread' },
    ] as const;
    expect(under(reportOf({ basis: { files } }), 'What was read from which file')[0]).toMatchObject({
      rows: [
        ['saved-before.xlsx', 'POA&M', 'Yes'],
        ['july.xlsx', 'POA&M', 'No: of another date'],
        ['other.xlsx', 'POA&M', 'No: of another system'],
        ['scan.nessus', 'Scan', 'No: not filled in'],
        ['minutes.pdf', '', 'No: could not be read'],
      ],
    });
  });

  it('says of an item where what counts it is not given, and leaves blank what it need not have', () => {
    const items = [{ id: 'V-1', impact: 'high' as const, detected: asOf }, { id: 'V-2' }];
    const report = reportOf({ remediation: { items } });
    const table = report.blocks.find((block) => block.kind === 'table' && block.rows.some(([id]) => id === 'V-2'));
    expect(table?.kind === 'table' && table.rows.map((row) => row.slice(1, 5))).toEqual([
      ['', 'High', dateInWords(asOf), ''],
      ['', 'Not given', 'Not given', ''],
    ]);
  });

  it('shows every trigger once, in reading order, with its state', () => {
    const headings = under(report, `The ${triggerIds.length} triggers`).flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings).toEqual(
      inReadingOrder(evaluate(facts, asOf).results).map(
        ({ state, trigger }) => `${states[state]}: ${fullName(triggerOf(trigger))}`,
      ),
    );
    expect(headings).toHaveLength(triggerIds.length);
  });

  it('gives the arithmetic of a trigger, its margin, what was counted, the rule and its source', () => {
    const [days, limit] = [daysOf(highDfr.id), limitOf(highDfr.id)];
    const high = (facts.remediation?.items ?? []).filter(({ impact }) => impact === 'high');
    const ages = high.map(({ detected = asOf }) => daysBetween(detected, asOf)).toSorted((one, other) => other - one);
    const late = ages.filter((age) => age > days).length;
    const blocks = under(report, `Met: ${fullName(highDfr)}`);
    expect(fieldsOf(blocks)).toMatchObject({
      'Minimum level': 'Detailed Finding Review (DFR)',
      Result: `${late} high impact items are more than ${days} days old; the limit is ${limit}.`,
      Margin: `${countText(late - limit, 'item')} beyond the limit`,
      Arithmetic: `High impact items over the age: ${late} items. It counts at ${limit} items or more: reached.\nAge of item ${limit}, counted from the oldest: ${ages[limit - 1]} days. It counts at more than ${days} days: reached.`,
      Counted: expect.stringMatching(new RegExp(`^V-H-1 \\(\\w+ \\d+, \\d{4}, ${ages[0]} days\\); `)),
      Note: expect.stringContaining('are counted: there are none.'),
      'The rule': expect.stringContaining(`more than ${days} days old`),
      Source: 'ConMon Performance Management, Table 1 (PM-148..152)',
    });
  });

  it('gives each reason where a trigger has more of them than its result tells', () => {
    const busy = exampleOf('changes-and-incidents');
    const document = reportOf({ ...busy.facts, asOf: busy.asOf });
    const reasons = fieldsOf(under(document, 'Met: Late Notice of Emergency Change'))['Each reason'];
    expect(reasons).toMatch(/^Met: .*“Firewall rule”.*/m);
    expect(reasons).toMatch(/^Not met: .*“Hot fix”.*/m);
  });

  it('says of a switched-off trigger how it stands by the facts', () => {
    expect(fieldsOf(under(report, 'Off: Incident Frequency'))).toMatchObject({ 'Based on the facts': 'Not met' });
  });

  it('puts a reading into words where its text is at hand, and never shows an id', () => {
    const readings = {
      'trigger-multiple-recurrences': { silent: 'Multiple has no number.', reading: 'We read two.' },
      'triggers-not-assessed': { silent: 'Nothing is said.', reading: 'It is never a no.' },
    };
    const document = reportOf({ ...facts, asOf }, readings);
    expect(fieldsOf(under(document, 'Not met: Multiple Recurrences'))).toMatchObject({
      'Our reading': 'Multiple has no number. We read two.',
    });
    expect(under(document, 'How this edition reads the source')[0]).toMatchObject({
      items: ['Nothing is said. It is never a no.'],
    });
    expect(
      report.blocks.flatMap(textsOf).filter((text) => /triggers?-[a-z]+-|triggers-rolling-window/.test(text)),
    ).toEqual([]);
    expect(under(report, 'How this edition reads the source')).toEqual([]);
  });

  it('looks ahead: each trigger with its day, and the days on which something changes', () => {
    const tables = under(report, 'Looking ahead, if nothing is done').filter((block) => block.kind === 'table');
    const ahead = lookAhead(facts, asOf);
    expect(tables.map(({ rows }) => rows.length)).toEqual([ahead.forecasts.length, ahead.days.length]);
    const day = dateInWords(rise.on);
    expect(tables[0]?.rows[1]?.slice(0, 4)).toEqual([fullName(highCap), 'CAP', 'Will be met', day]);
    expect(tables[1]?.columns).toContain(
      `High impact items over ${daysOf(highCap.id)} days (limit ${limitOf(highCap.id)})`,
    );
    const counts = ahead.days.find(({ date }) => date === rise.on)?.counts;
    expect(tables[1]?.rows.find(([date]) => date === day)).toEqual([
      day,
      ...agedTriggerIds.map((id) => String(counts?.[id])),
      fullName(highCap),
      'CAP',
    ]);
    expect(counts?.[highCap.id]).toBe(limitOf(highCap.id));
  });

  it('lists what was not known, with the triggers that wait for it', () => {
    const [table] = under(report, 'What was not known');
    expect(table).toMatchObject({ columns: ['Fact', 'Trigger that needs it'] });
    expect(table && textsOf(table)).toContain('Was any deliverable untimely?');
    expect(under(reportOf({}), 'What was not known').flatMap(textsOf)).toContain('Incidents, including old ones');
  });

  it('shows nothing entered as not given, and an empty list as none', () => {
    expect(fieldsOf(under(reportOf({}), 'The facts as entered'))).toHaveProperty(
      'Unique vulnerabilities now',
      undefined,
    );
    const none = fieldsOf(under(reportOf({ changes: [] }), 'The facts as entered'));
    expect(none).toMatchObject({ 'Planned and emergency changes': 'None', 'Incidents, including old ones': undefined });
  });

  it('shows every fact that was entered, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts(true) as fc.Arbitrary<TriggerWork>, (given) => {
        const document = reportOf(given);
        const start = document.blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Appendix');
        const files = under(document, 'What was read from which file');
        const basis = [...document.blocks.slice(0, start), ...files].flatMap(textsOf).join('\n');
        const facts = under(document, 'The facts as entered').flatMap(textsOf).join('\n');
        const missed = leavesOf(given)
          .filter(([path]) => path !== 'asOf' && !path.startsWith('off.'))
          .map(([path, value]) => {
            const id = triggerIds.find((one) => path.endsWith('.trigger') && one === value);
            if (path.startsWith('basis.') && typeof value === 'number') return [path, numberText(value)] as const;
            const text = id === undefined ? fields.valueText(path, value).trim() : fullName(triggerOf(id));
            return [path, text] as const;
          })
          .filter(([path, text]) => !(path.startsWith('basis.') ? basis : facts).includes(text));
        expect(missed).toEqual([]);
      }),
      { numRuns: 60, examples: [[everyField]] },
    );
  });
});
