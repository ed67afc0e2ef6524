import { describe, expect, it } from 'vitest';
import { toTriggerFacts } from '../../../src/domain/poam/bridge/to-trigger-facts.ts';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import { lateAge } from '../../support/trigger-limits.ts';
import { evaluate } from '../../support/trigger-words.ts';
import { cutOff, daysAgo, finding, hosts, poam, poamDay, poamItems, scan } from './build-evidence.ts';

describe('what was not read', () => {
  const few = poamItems(2, { detected: daysAgo(lateAge('late-remediation-high-dfr')) });
  const count = countOnce([cutOff(poam(few))], [cutOff(scan([...hosts(9, 'yes'), ...hosts(1, 'no')], [finding('1')]))]);

  it.each(['items', 'counts'] as const)(
    'makes the facts lower bounds, given as %s, and no trigger “not met”',
    (form) => {
      const { facts, sources } = toTriggerFacts(count, { vulnerabilities: { atBaseline: 10 } }, { form });
      expect(facts.remediation?.isLowerBound).toBe(true);
      expect(facts.vulnerabilities).toEqual({ atBaseline: 10, now: 1, nowIsLowerBound: true });
      expect(sources[2]?.text).toContain('There may be more');
      const states = evaluate(facts, poamDay).results.map(({ state }) => state);
      expect(states).not.toContain('not-met');
    },
  );

  it('leaves the share of hosts open', () => {
    const { facts, sources } = toTriggerFacts(count, {});
    expect(facts.scanning).toBeUndefined();
    expect(sources[1]).toMatchObject({ outcome: 'left-open', text: expect.stringContaining('not known') });
  });

  it('is forgotten once numbers of whole files take the place of the others', () => {
    const whole = countOnce([poam(few)], [scan(hosts(1, 'yes'), [finding('1'), finding('2')])]);
    const overwrite = ['vulnerabilities.now', 'remediation'] as const;
    const { facts } = toTriggerFacts(whole, toTriggerFacts(count, {}).facts, { overwrite });
    expect(facts.vulnerabilities).toEqual({ now: 2 });
    expect(facts.remediation).not.toHaveProperty('isLowerBound');
  });
});

it('the share of scans is left open where hosts may be one and the limit depends on it', () => {
  const scanned = (name: string, authentication: 'yes' | 'no') => ({ name, authentication, basis: 'plugin 19506' });
  const nine = Array.from({ length: 9 }, (_, at) => scanned(`web-${at}.example.com`, 'yes'));
  const scans = [scan([...nine, scanned('db.example.com', 'no'), scanned('web-0', 'yes')])];
  const { facts, sources } = toTriggerFacts(countOnce([], scans), {});
  expect(facts.scanning).toBeUndefined();
  expect(sources.find(({ field }) => field === 'scanning')).toMatchObject({
    outcome: 'left-open',
    text: expect.stringContaining('These may be the same machine: web-0.example.com and web-0, by the name web-0.'),
  });
});

describe('what the facts were read from', () => {
  const workbook = { ...poam(poamItems(2)), csp: 'Example Provider', system: 'Example Offering' };
  const whose = { csp: 'Example Provider', system: 'Example Offering' };
  const read = {
    name: 'poam.xlsx',
    kind: 'poam',
    date: poamDay,
    format: workbook.format,
    rows: 2,
    ...whose,
    use: 'used',
  };

  it('is named: provider, service, and each file with its date, format and rows', () => {
    expect(toTriggerFacts(countOnce([workbook], []), {}).facts.basis).toEqual({
      ...whose,
      files: [read],
    });
  });

  it('is kept when files of the other kind are read later, and goes when those of its kind are', () => {
    const before = toTriggerFacts(countOnce([cutOff(workbook)], []), {}).facts;
    expect(before.basis?.shortfalls).toHaveLength(1);
    const withScan = toTriggerFacts(countOnce([], [scan(hosts(2, 'yes'), [finding('1')])]), before).facts.basis;
    expect(withScan).toMatchObject({ ...before.basis, files: [read, { name: 'scan.nessus', kind: 'scan' }] });
    const again = countOnce([{ ...poam(poamItems(2), poamDay, 'again.xlsx') }], []);
    const { basis } = toTriggerFacts(again, before, { overwrite: ['remediation'] }).facts;
    expect(basis?.files?.map(({ name }) => name)).toEqual(['again.xlsx']);
    expect(basis).not.toHaveProperty('shortfalls');
  });

  it('lists every file that was given, with what became of its numbers, and what could not be read', () => {
    const july = { ...poam(poamItems(1), daysAgo(31), 'july.xlsx'), ...whose };
    const other = { ...poam(poamItems(1), poamDay, 'other.xlsx'), csp: 'Another Provider', system: 'Another Offering' };
    const poams = [cutOff({ ...workbook, file: 'august.xlsx' }), july, other];
    const only = countOnce(poams, []).conflict?.systems[0]?.key ?? '';
    const count = countOnce(poams, [], {}, undefined, [], { only });
    const unread = [
      { name: 'minutes.pdf', why: 'minutes.pdf is a PDF.' },
      { name: 'notes.txt', why: 'Reading it was canceled.' },
    ];
    const { basis } = toTriggerFacts(count, {}, { unread }).facts;
    expect(basis?.files?.map(({ name, use }) => [name, use])).toEqual([
      ['august.xlsx', 'used'],
      ['july.xlsx', 'other-date'],
      ['other.xlsx', 'other-system'],
      ['minutes.pdf', 'unread'],
      ['notes.txt', 'unread'],
    ]);
    expect(basis).toMatchObject({ ...whose, files: [whose, whose, { csp: 'Another Provider' }, {}, {}] });
    expect(basis?.shortfalls?.slice(1)).toEqual(['minutes.pdf is a PDF.', 'notes.txt: Reading it was canceled.']);
  });

  it('says of the files of earlier months that they are used for those alone', () => {
    const july = { ...poam(poamItems(1), daysAgo(31), 'july.xlsx') };
    const occurrences = [{ trigger: 'late-remediation-high-dfr', date: daysAgo(31) }] as const;
    const options = { occurrences, earlierFiles: ['july.xlsx'], overwrite: ['history'] } as const;
    const { basis } = toTriggerFacts(countOnce([workbook, july], []), {}, options).facts;
    expect(basis?.files?.map(({ name, use }) => [name, use])).toEqual([
      ['poam.xlsx', 'used'],
      ['july.xlsx', 'earlier'],
    ]);
  });

  it('says that a file is not used whose numbers were kept out by what was entered', () => {
    const entered = { remediation: { items: [] } };
    const count = countOnce([workbook], [scan(hosts(2, 'yes'), [finding('1')])]);
    const { basis } = toTriggerFacts(count, entered).facts;
    expect(basis?.files?.map(({ name, use }) => [name, use])).toEqual([
      ['poam.xlsx', 'not-filled'],
      ['scan.nessus', 'used'],
    ]);
  });

  it('stays used where a file was filled in before and only another is filled in now', () => {
    const first = toTriggerFacts(countOnce([workbook], []), {}).facts;
    const both = countOnce([workbook], [scan(hosts(2, 'yes'), [finding('1')])]);
    const { basis } = toTriggerFacts(both, first).facts;
    expect(basis?.files?.map(({ name, use }) => [name, use])).toEqual([
      ['poam.xlsx', 'used'],
      ['scan.nessus', 'used'],
    ]);
  });

  it('keeps the names that were typed, and takes those of a new file in place of another file’s', () => {
    const typed = { basis: { csp: 'Typed Provider', system: 'Typed Offering' } };
    const first = toTriggerFacts(countOnce([workbook], []), typed).facts;
    expect(first.basis).toMatchObject(typed.basis);
    const read = toTriggerFacts(countOnce([workbook], []), {}).facts;
    const next = { ...poam(poamItems(2)), csp: 'Next Provider', system: 'Next Offering' };
    const { basis } = toTriggerFacts(countOnce([next], []), read, { overwrite: ['remediation'] }).facts;
    expect(basis).toMatchObject({ csp: 'Next Provider', system: 'Next Offering' });
  });

  it('does not name files from which nothing was taken', () => {
    const entered = { remediation: { items: [] } };
    expect(toTriggerFacts(countOnce([workbook], []), entered).facts).toEqual(entered);
  });
});
