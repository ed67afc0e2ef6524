import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { countAuthentication } from '../../../src/domain/poam/scans/host-authentication.ts';
import { scanVulnerabilities } from '../../../src/domain/poam/scans/scan-vulnerabilities.ts';
import { defaultChoices } from '../../../src/domain/poam/switches/choices.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import { projectRoot } from '../../support/project-files.ts';

/** Where small scans are that were once read wrongly; each has its own test beside the reader, with an input made by it. */
const folder = join(resolve(projectRoot, process.env.EVIDENCE_FILES ?? '../shared/files'), 'found');

async function scanIn(name: string): Promise<ScanEvidence> {
  const reading = await readEvidence(new File([new Uint8Array(readFileSync(join(folder, name)))], name));
  if (reading.kind !== 'scan') throw new Error(JSON.stringify(reading));
  return reading;
}

const uniqueIn = (scan: ScanEvidence) => scanVulnerabilities([scan], 'scanner-id').unique.map(({ id }) => id);
const hidingIn = ({ issues }: ScanEvidence) => issues.filter(({ mayHide }) => mayHide);
const shareOf = (scan: ScanEvidence) => countAuthentication([scan], defaultChoices, []);

describe.skipIf(!existsSync(folder))('a scan that was found', () => {
  it('with commas that nobody marked counts nothing, and its control counts', async () => {
    const control = await scanIn('02_control_quoted_dates.csv');
    expect(uniqueIn(control)).toEqual(['1004', '1005']);
    expect(control.hosts.map(({ name }) => name)).toEqual(['server-4', 'server-5']);
    expect(control).toMatchObject({
      date: '2026-03-15',
      issues: [],
      accounts: [{ reasons: [{ reason: 'fixed', rows: 4 }] }],
    });
    const shifted = await scanIn('02_qualys_unquoted_commas_in_dates_shift_columns.csv');
    expect(shifted).toMatchObject({ hosts: [], findings: [], rows: 6 });
    expect(hidingIn(shifted)).toHaveLength(6);
  });

  it('that breaks off is a lower bound', async () => {
    const scan = await scanIn('03_truncated_nessus_exact_count_not_lower_bound.nessus');
    expect(uniqueIn(scan).length).toBeGreaterThan(0);
    expect(hidingIn(scan).map(({ what }) => what)).toEqual([
      expect.stringContaining('The file breaks off at line'),
      'The file ends within the results of the host 10.0.0.2.',
    ]);
  });

  it('with letters for severities counts them', async () => {
    const scan = await scanIn('06_scan_severity_letters_H_M_L_all_left_out.csv');
    expect(uniqueIn(scan)).toHaveLength(6);
    expect(hidingIn(scan)).toEqual([]);
  });

  it('with proof against proof leaves the login open', async () => {
    const scan = await scanIn('07_19506_no_but_plugin_141118_says_valid_credentials.nessus');
    expect(scan.hosts).toMatchObject([
      { authentication: 'unknown', basis: expect.stringMatching(/“no”, but plugin 110095 and 1 more say/) },
    ]);
    expect(shareOf(scan)).toMatchObject({ undecided: 1, reachesLimit: 'not-assessed' });
  });

  it('with two addresses in a host cell has the share of its control', async () => {
    const shares = ['25_control_share_11.csv', '25_two_addresses_in_a_host_cell_dilute_share_to_9.csv'].map(
      async (name) => {
        const { total, unauthenticated, reachesLimit, mayBeOne } = shareOf(await scanIn(name));
        return { total, unauthenticated, reachesLimit, mayBeOne };
      },
    );
    for (const share of await Promise.all(shares))
      expect(share).toEqual({ total: 9, unauthenticated: 1, reachesLimit: 'met', mayBeOne: [] });
  });

  it('with the marks of a spreadsheet has one weakness, and two rows that may be others', async () => {
    const scan = await scanIn('29_scan_ids_thousands_sign_and_error_cells_counted.csv');
    expect(uniqueIn(scan)).toEqual(['20001']);
    expect(hidingIn(scan)).toHaveLength(2);
  });
});
