import { describe, expect, it } from 'vitest';
import { countEvidence, countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import type { HostDecision } from '../../../src/domain/poam/scans/host-authentication.ts';
import type { SomeChoices } from '../../../src/domain/poam/switches/choices.ts';
import { differenceText } from '../../../src/domain/poam/words/switch-words.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { wordsOfSwitch } from '../../../src/tools/triggers/evidence/words/counting.ts';
import { daysAgo, finding, hosts, poam, poamDay, poamItem, poamItems, scan, without } from './build-evidence.ts';

const limit = triggerOf('scanning-noncompliance-first').thresholds.share.value;

function counted(scans: readonly ScanEvidence[], choices?: SomeChoices, decisions?: readonly HostDecision[]) {
  const { scans: tally, vulnerabilities } = countOnce([], scans, choices, undefined, decisions);
  if (!tally) throw new Error('Nothing was counted.');
  return { ...tally, total: vulnerabilities };
}

describe('unique vulnerabilities of scans', () => {
  it('are distinct by scanner and identifier, low or graver, without compliance checks', () => {
    const findings = [
      finding('1', { hosts: 7 }),
      finding('2', { severity: 'low' }),
      finding('3', { severity: 'none' }),
      finding('4', { isCompliance: true, severity: 'high' }),
      finding('5', { severity: 'critical' }),
    ];
    const { vulnerabilities, total } = counted([
      scan([], findings),
      scan([], [finding('1', { severity: 'high', firstSeen: daysAgo(9) })], { file: 'second.nessus' }),
      scan([], [finding('1')], { file: 'other.csv', tool: 'Qualys' }),
    ]);
    expect(vulnerabilities.unique.map(({ tool, id, severity, hosts: on }) => [tool, id, severity, on])).toEqual([
      ['Nessus', '5', 'critical', 1],
      ['Nessus', '1', 'high', 8],
      ['Qualys', '1', 'moderate', 1],
      ['Nessus', '2', 'low', 1],
    ]);
    expect(vulnerabilities.unique[1]).toMatchObject({ files: ['scan.nessus', 'second.nessus'], firstSeen: daysAgo(9) });
    expect(vulnerabilities).toMatchObject({ findings: 7, counted: 5, informational: 1, compliance: 1 });
    expect(total).toMatchObject({ now: 4, from: 'scans' });
    expect(total.text).toBe(
      '4 unique vulnerabilities of low severity or higher in 5 scan findings. Left out: 1 for information only and 1 from compliance checks.',
    );
  });

  it('can be told apart by CVE, each of several counting, across scanners', () => {
    const scans = [
      scan([], [finding('1', { cves: ['CVE-2026-1', 'CVE-2026-2'] }), finding('2')]),
      scan([], [finding('CVE-2026-1', { cves: ['cve-2026-1'] })], { tool: 'Trivy', file: 'trivy.json' }),
    ];
    expect(counted(scans).total.now).toBe(3);
    expect(counted(scans, { 'scan-key': 'cve' }).total.now).toBe(3);
    expect(counted(scans, { 'scan-key': 'cve' }).vulnerabilities.unique.map(({ id }) => id)).toEqual([
      'CVE-2026-1',
      'CVE-2026-2',
      '2',
    ]);
  });

  it('are a lower bound where there is only a POA&M, and not known where there is nothing', () => {
    const items = [
      ...poamItems(3),
      poamItem(4, { sourceId: '10001' }),
      poamItem(5, { falsePositive: 'yes' }),
      poamItem(6, { list: 'closed' }),
      without(poamItem(7), 'originalRating'),
    ];
    const { vulnerabilities } = countOnce([poam(items)], []);
    expect(vulnerabilities).toMatchObject({ now: 3, from: 'poam' });
    expect(vulnerabilities.text).toMatch(
      /^At least 3 unique vulnerabilities: .* 1 open item without a rating left out\. This is a lower bound/,
    );
    expect(countOnce([], []).vulnerabilities).toEqual({
      from: 'nowhere',
      certainty: 'not-known',
      text: 'No scan or POA&M was given.',
    });
  });

  it('are not zero where scans looked for none: an empty report, or compliance checks alone', () => {
    const information = finding('19506', { severity: 'none' });
    const check = finding('21157', { isCompliance: true });
    const numberOf = (...found: ReturnType<typeof finding>[]) =>
      countOnce([], [scan(hosts(1, 'yes'), found)]).vulnerabilities;
    expect(numberOf(information)).toMatchObject({ now: 0, from: 'scans' });
    expect(numberOf(check, information)).toEqual({
      from: 'nowhere',
      certainty: 'not-known',
      text: 'The scans contain no vulnerabilities, only compliance checks.',
    });
    expect(numberOf(check, finding('1'))).toMatchObject({ now: 1, from: 'scans' });
    expect(numberOf()).not.toHaveProperty('now');
    const apart = countOnce([], [scan(hosts(1, 'yes'), [information]), scan([], [check], { file: 'checks.nessus' })]);
    expect(apart.vulnerabilities).toMatchObject({ now: 0, from: 'scans' });
    const beside = countOnce([poam(poamItems(3))], [scan([])]).vulnerabilities;
    expect(beside).toMatchObject({ now: 3, from: 'poam' });
    expect(beside.text).toMatch(/^The scans contain no vulnerabilities\. At least 3 unique/);
  });

  it('are those of the scans beside a POA&M too, whatever it calls a false positive, and the text says so', () => {
    const given = [scan([], [finding('10001')])];
    const said = 'The vulnerabilities include what the POA&M calls false positives or operational requirements.';
    const { vulnerabilities } = countOnce([poam([poamItem(1, { falsePositive: 'yes' })])], given);
    expect(vulnerabilities.now).toBe(1);
    expect(vulnerabilities.text).toContain(said);
    expect(countOnce([], given).vulnerabilities.text).not.toContain(said);
  });
});

describe('hosts without credentials', () => {
  it.each([
    [limit - 1, 'not-met'],
    [limit, 'met'],
    [limit + 1, 'met'],
  ])('of %i in a hundred hosts: the limit is %s', (amount, reachesLimit) => {
    const { authentication } = counted([scan([...hosts(amount, 'no'), ...hosts(100 - amount, 'yes')])]);
    expect(authentication).toMatchObject({ total: 100, unauthenticated: amount, undecided: 0, reachesLimit });
    expect(authentication.share).toEqual({ least: amount, most: amount });
  });

  it('leave the share open where scans do not tell, until each is decided or a switch decides', () => {
    const scans = [scan([...hosts(2, 'yes'), ...hosts(2, 'unknown')])];
    const open = counted(scans).authentication;
    expect(open).toMatchObject({ undecided: 2, reachesLimit: 'not-assessed', share: { least: 0, most: 50 } });
    expect(open.text).toBe(
      `0 of 4 hosts without credentials: 0%; ${limit}% or more counts. For 2 hosts, the scans do not say: with them, the share is up to 50%.`,
    );
    const answers: HostDecision[] = [
      { host: ' UNKNOWN-1', authentication: 'no' },
      { host: 'unknown-2', authentication: 'yes' },
      { host: 'yes-1', authentication: 'no' },
    ];
    expect(counted(scans, {}, answers).authentication).toMatchObject({
      undecided: 0,
      unauthenticated: 1,
      reachesLimit: 'met',
    });
    expect(counted(scans, { 'unknown-hosts': 'without-credentials' }).authentication.unauthenticated).toBe(2);
    expect(counted(scans, { 'unknown-hosts': 'with-credentials' }).authentication.unauthenticated).toBe(0);
    expect(
      counted(scans, { 'unknown-hosts': 'with-credentials' }, answers).authentication.hosts.map(
        ({ decidedBy }) => decidedBy,
      ),
    ).toEqual([...Array.from({ length: 2 }, () => 'scan'), 'owner', 'owner']);
  });

  it('are left out with a justification, unless they are counted by choice', () => {
    const scans = [scan([...hosts(9, 'yes'), ...hosts(1, 'no')])];
    const why = [
      { host: 'no-1', justification: 'An appliance without accounts.' },
      { host: 'yes-1', justification: 'x' },
    ];
    expect(counted(scans, {}, why).authentication).toMatchObject({ total: 9, unauthenticated: 0, leftOut: 1 });
    expect(counted(scans, { 'justified-hosts': 'counted' }, why).authentication).toMatchObject({
      total: 10,
      unauthenticated: 1,
    });
    expect(counted([scan(hosts(1, 'no'))], {}, why).authentication).toMatchObject({
      total: 0,
      reachesLimit: 'not-assessed',
    });
    expect(counted(scans, {}, [{ host: 'no-1', justification: '  ' }]).authentication.total).toBe(10);
  });

  it('count once over several scans, or once for each scan by choice', () => {
    const scans = [scan(hosts(2, 'no', 'web')), scan(hosts(3, 'yes', 'WEB'), [], { file: 'second.nessus' })];
    expect(counted(scans).authentication).toMatchObject({ total: 3, unauthenticated: 0 });
    expect(counted(scans).authentication.hosts[0]?.files).toEqual(['scan.nessus', 'second.nessus']);
    expect(counted(scans, { hosts: 'each-scan' }).authentication).toMatchObject({ total: 5, unauthenticated: 2 });
    const unclear = [scan(hosts(1, 'no', 'web')), scan(hosts(1, 'unknown', 'web'))];
    expect(counted(unclear).authentication.undecided).toBe(1);
  });

  it('come from the scans of the latest month, or from all', () => {
    const july = scan(hosts(4, 'no'), [finding('9')], { file: 'july.nessus', date: daysAgo(31) });
    const august = scan(hosts(1, 'yes'), [], { file: 'august.nessus', date: daysAgo(20) });
    const undated = scan(hosts(1, 'yes', 'cloud'), [], { file: 'undated.csv', date: null });
    const now = countOnce([], [july, august, undated]);
    expect(now).toMatchObject({ asOf: daysAgo(20), asOfFrom: 'scan', scanFiles: ['august.nessus', 'undated.csv'] });
    expect(now.notes.find(({ id }) => id === 'other-scans')?.text).toContain('july.nessus');
    expect(counted([july, august], { scans: 'all' }).authentication.total).toBe(5);
    expect(countOnce([], [july, august], {}, daysAgo(31)).scanFiles).toEqual(['july.nessus']);
    expect(countOnce([poam([], poamDay)], [july]).scanFiles).toEqual(['july.nessus']);
  });

  it('of another month than the day of the count are pointed out', () => {
    const may = { ...scan(hosts(2, 'yes')), date: daysAgo(70) };
    const noteOf = (date: ReturnType<typeof daysAgo>) =>
      countOnce([poam([])], [{ ...may, date }]).notes.find(({ id }) => id === 'other-month')?.text;
    expect(noteOf(daysAgo(70))).toMatch(
      /^The latest scan is from .+, but ages are counted as of .*?(?<month>[A-Z][a-z]+)\b.*\. Add the scans from \k<month> \d{4}\.$/,
    );
    expect(noteOf(poamDay)).toBeUndefined();
  });

  it('have effects of switches that are told too', () => {
    const { effects } = countEvidence([], [scan([...hosts(2, 'unknown'), ...hosts(3, 'yes')])]);
    const texts = effects.flatMap((one) =>
      one.differences.map((difference) => differenceText(wordsOfSwitch(one.switch), difference)),
    );
    expect(texts).toContain(
      'Hosts scanned without credentials: 0 with unknown hosts left open, 2 with unknown hosts as without credentials, 0 with unknown hosts as with credentials.',
    );
  });
});
