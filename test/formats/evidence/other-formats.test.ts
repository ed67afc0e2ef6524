import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';

const json = (value: unknown) => JSON.stringify(value, null, 1);
const finding = { class_uid: 2002, category_uid: 2, severity_id: 4, finding_info: { title: 'Old TLS' } };
const yaml = `plan-of-action-and-milestones:
  uuid: 00000000-0000-4000-8000-000000000001
  metadata:
    title: Acme, Box, POA&M
`;

describe('a file of a form that is not read says what it is, and which form to give', () => {
  it.each<[string, string, RegExp, RegExp]>([
    ['an OSCAL POA&M in YAML', yaml, /an OSCAL POA&M in YAML/, /Convert it to JSON or XML/],
    ['the same behind a comment', `# exported\n---\n${yaml}`, /an OSCAL POA&M in YAML/, /Convert it to JSON or XML/],
    ['another OSCAL document in YAML', 'assessment-results:\n  uuid: x\n', /results document in YAML/, /JSON or XML/],
    [
      'a STIG checklist',
      '<?xml version="1.0"?><CHECKLIST><ASSET/></CHECKLIST>',
      /STIG checklist \(\.ckl\)/,
      /the POA&M/,
    ],
    ['a newer one', json({ title: 'RHEL', id: '1', stigs: [] }), /STIG checklist \(\.cklb\)/, /the POA&M/],
    ['HDF', json({ platform: {}, profiles: [], statistics: {}, version: '1' }), /Heimdall Data Format/, /the POA&M/],
    ['OCSF', json(finding), /OCSF/, /as CSV/],
    ['OCSF in a list', json([finding, finding]), /OCSF/, /as CSV/],
    ['OCSF in lines', [finding, finding].map((one) => JSON.stringify(one)).join('\n'), /OCSF/, /as CSV/],
    ['CycloneDX', json({ bomFormat: 'CycloneDX', specVersion: '1.6' }), /CycloneDX/, /as CSV/],
    ['CycloneDX in XML', '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"></bom>', /CycloneDX/, /as CSV/],
    ['Nexpose', '<NexposeReport version="2.0"></NexposeReport>', /Nexpose/, /as CSV/],
    ['Trivy', json({ SchemaVersion: 2, Results: [] }), /Trivy/, /as CSV/],
    ['SARIF', json({ version: '2.1.0', runs: [] }), /SARIF/, /as CSV/],
    ['Security Hub', json({ Findings: [] }), /Security Hub/, /as CSV/],
    [
      'a Google sheet that is a link',
      json({ url: 'https://docs.google.com/open?id=1', doc_id: '1' }),
      /link/,
      /\.xlsx/,
    ],
    ['a newer one', json({ '': 'WARNING! DO NOT EDIT', doc_id: '1', resource_key: '' }), /link/, /\.xlsx/],
    ['what iCloud leaves of a file', 'bplist00\u0001\u0002', /iCloud/, /Export To, Excel/],
    ['a link of Windows', '[InternetShortcut]\r\nURL=https://example.com/\r\n', /a link/, /\.xlsx/],
    ['a link of macOS', '<?xml version="1.0"?><!DOCTYPE plist><plist version="1.0"></plist>', /a link/, /\.xlsx/],
    ['a list of components', json({ spdxVersion: 'SPDX-2.3' }), /SPDX/, /a scan/],
  ])('%s', async (_, content, what, instead) => {
    const reading = await readEvidence(new File([content], 'evidence.bin'));
    expect(reading).toMatchObject({ kind: 'refused', message: expect.stringMatching(what) });
    expect(reading).toMatchObject({ message: expect.stringMatching(instead) });
    expect(reading).toMatchObject({ message: expect.stringMatching(/^evidence\.bin .+\.$/s) });
  });

  it.each([
    ['of its own format', 'Id,ProductArn,GeneratorId,Title,Severity\na,b,c,d,HIGH\n'],
    ['of its console', 'Severity,Workflow status,Record state,Title,Resource\nHIGH,NEW,ACTIVE,a,b\n'],
    ['of OCSF', 'finding_info.uid,finding_info.title,severity,status\na,b,High,New\n'],
  ])('a table of AWS Security Hub with headings %s, which can be read all the same', async (_, content) => {
    const reading = await readEvidence(new File([content], 'hub.csv'));
    const message = /^hub\.csv looks like findings from AWS Security Hub.*Amazon Inspector.*Say which column contains/;
    expect(reading).toMatchObject({ kind: 'question', ask: 'columns', message: expect.stringMatching(message) });
  });

  it('a table whose first line names a root of OSCAL stays a table', async () => {
    const reading = await readEvidence(new File(['catalog:,a,b\n1,2,3\n'], 'table.csv'));
    expect(reading).toMatchObject({ kind: 'question' });
  });
});
