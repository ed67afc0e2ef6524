import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { Block, BlockDocument } from '../../../src/domain/documents/blocks.ts';
import { fullName, triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { inReadingOrder, nextRise } from '../../../src/domain/triggers/evaluation/result-order.ts';
import { agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { reportEvaluation } from '../../../src/domain/triggers/report/report.ts';
import type { TriggerWork } from '../../../src/domain/triggers/work/trigger-work.ts';
import { countText, dateInWords, numberText } from '../../../src/domain/wording.ts';
import { exampleOf, examples } from '../../support/trigger-examples.ts';
import { daysOf, limitOf } from '../../support/trigger-limits.ts';
import { evaluate, fields, lookAhead, reportWords, states } from '../../support/trigger-words.ts';
import { anyFacts, middle } from './arbitrary-facts.ts';
import { everyField } from './every-field.ts';

const [example] = examples;
if (!example) throw new Error('No example.');
const { facts, asOf, title } = example;
const highDfr = triggerOf('late-remediation-high-dfr');
const highCap = triggerOf('late-remediation-high-cap');
const rise = nextRise(evaluate(facts, asOf));
if (!rise) throw new Error('The example rises to no higher level.');

function reportOf(work: TriggerWork, readings?: Parameters<typeof reportEvaluation>[0]['readings']): BlockDocument {
  const day = work.asOf ?? middle;
  return reportEvaluation({
    title,
    work,
    evaluation: evaluate(work, day),
    ahead: lookAhead(work, day),
    words: reportWords,
    ...(readings ? { readings } : {}),
  });
}

/** All texts of a block, in order. */
function textsOf(block: Block): string[] {
  if (block.kind === 'list') return [...block.items];
  if (block.kind === 'table') return [...block.columns, ...block.rows.flat()];
  return block.kind === 'field' ? [block.label, block.value ?? ''] : [block.text];
}

/** The blocks under a heading, up to the next one of its level or above. */
function under({ blocks }: BlockDocument, heading: string): Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const level = blocks[start]?.kind === 'heading' ? blocks[start].level : 0;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return start < 0 ? [] : rest.slice(0, end < 0 ? rest.length : end);
}

const fieldsOf = (blocks: readonly Block[]) =>
  Object.fromEntries(blocks.flatMap((block) => (block.kind === 'field' ? [[block.label, block.value]] : [])));

/** Every single value of the facts with its path. */
function leavesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, path === '' ? name : `${path}.${name}`));
}

const report = reportOf({ ...facts, asOf });

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

  it('says of an item where what counts it is not given, and leaves blank what it need not have', () => {
    const items = [{ id: 'V-1', impact: 'high' as const, detected: asOf }, { id: 'V-2' }];
    const report = reportOf({ remediation: { items } });
    const table = report.blocks.find((block) => block.kind === 'table' && block.rows.some(([id]) => id === 'V-2'));
    expect(table?.kind === 'table' && table.rows.map((row) => row.slice(1, 5))).toEqual([
      ['', 'High', dateInWords(asOf), ''],
      ['', 'Not given', 'Not given', ''],
    ]);
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
