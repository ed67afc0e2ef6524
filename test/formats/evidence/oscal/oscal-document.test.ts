import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOscalJson } from '../../../../src/formats/evidence/oscal-json/read-oscal-json.ts';
import { readOscalXml } from '../../../../src/formats/evidence/oscal-xml/read-oscal-xml.ts';
import { inPieces } from '../../../support/evidence/nessus-builder.ts';
import { openedFile } from '../../../support/evidence/opened-file.ts';
import {
  fedrampItem,
  fedrampPoam,
  type Json,
  oscalPoam,
  oscalXml,
  uuid,
} from '../../../support/evidence/oscal-builder.ts';
import { bareItem, bareRisk, leftOutOf, readPoam, resultOf } from '../../../support/evidence/oscal-builder-reading.ts';

describe('the document of an OSCAL POA&M', () => {
  it('is dated by the later of its publishing and its last change', async () => {
    const document = JSON.stringify(fedrampPoam([fedrampItem(1)]));
    const published = document.replace('"last-modified"', '"published":"2026-06-02T00:00:00Z","last-modified"');
    expect(await resultOf(published)).toMatchObject({ date: '2026-06-02', issues: [{ kind: 'noted' }] });
  });

  it('has entries that are no items: the template’s examples, empty ones, and what is no entry', async () => {
    const entries = [bareItem({ title: '[EXAMPLE]POA&M Item' }), { uuid: uuid('1', 3) }, null, 7, bareItem()];
    const evidence = await readPoam(oscalPoam({ risks: [bareRisk()], 'poam-items': entries }));
    expect([evidence.rows, evidence.items.length, leftOutOf(evidence)]).toEqual([5, 1, 4]);
    expect(evidence.issues.map(({ place }) => place.column)).toEqual(
      expect.arrayContaining(['poam-items[0]', 'poam-items[1]', 'poam-items[2]', 'poam-items[3]']),
    );
  });

  it('may be empty', async () => {
    expect((await readPoam(oscalPoam({}))).issues).toMatchObject([{ what: 'The POA&M has no items.' }]);
  });

  it.each([
    ['{"system-security-plan":{}}', /system security plan/],
    ['{"assessment-results":{}}', /assessment results/],
    ['{"SchemaVersion":2,"Results":[]}', /Trivy/],
    ['{"matches":[],"descriptor":{}}', /Grype/],
    ['{"version":"2.1.0","runs":[]}', /SARIF/],
    ['{"a":1}', /not a POA&M/],
    ['[]', /not a POA&M/],
    ['7', /not a POA&M/],
    ['{"plan-of-action-and-milestones":[]}', /not a POA&M/],
    ['{"plan-of-action-and-milestones":{', /is incomplete or not JSON/],
    ['', /is incomplete or not JSON/],
  ])('is refused by name when it is %s', async (content, message) => {
    expect(await resultOf(content)).toMatchObject({
      kind: 'refused',
      file: 'poam.json',
      message: expect.stringMatching(message),
    });
  });

  it('is refused in XML with a document type, with another root, or when it is none', async () => {
    const xml = oscalXml(fedrampPoam([fedrampItem(1)]));
    const readXml = (content: string) => readOscalXml(openedFile(inPieces(content), 'poam.xml'));
    const bomb = xml.replace('<plan', '<!DOCTYPE p [<!ENTITY a "b">]><plan');
    expect(await readXml(bomb)).toMatchObject({ kind: 'refused', message: expect.stringContaining('DOCTYPE') });
    expect(await readXml('<catalog/>')).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('catalog of controls'),
    });
    expect(await readXml('x')).toMatchObject({ kind: 'refused' });
    expect(await readXml(xml.slice(0, xml.lastIndexOf('</poam-item>')))).toMatchObject({
      kind: 'poam',
      rows: 1,
      issues: [{ what: expect.stringMatching(/^The file breaks off/) }],
    });
  });

  it('stops when asked', async () => {
    const options = { shouldStop: () => true };
    expect(await readOscalJson(openedFile(inPieces('{}'), 'a'), options)).toEqual({ kind: 'stopped', file: 'a' });
    expect(await readOscalXml(openedFile(inPieces('<a/>'), 'a'), options)).toEqual({ kind: 'stopped', file: 'a' });
  });
});

/** Documents whose every part may be of any type. */
const anyJson = fc.letrec<{ any: Json; part: Json }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.integer(),
    fc.constantFrom('open', 'high', uuid('2', 1), '2026-01-01', ''),
    fc.array(tie('any'), { maxLength: 3 }),
    tie('part'),
  ),
  part: fc.dictionary(
    fc.constantFrom(
      'uuid',
      'title',
      'props',
      'name',
      'value',
      'related-risks',
      'risk-uuid',
      'characterizations',
      'facets',
      'origin',
      'actors',
      'risk-log',
      'entries',
      'remediations',
      'status',
      'collected',
      'types',
      '__proto__',
      'subjects',
    ),
    tie('any'),
    { maxKeys: 6 },
  ),
}));

describe('whatever an OSCAL POA&M holds', () => {
  it('has every entry among its items or among what is left out', async () => {
    const lists = fc.array(anyJson.any, { maxLength: 4 });
    const document = fc.record({ 'poam-items': lists, risks: lists, observations: lists, findings: lists });
    await fc.assert(
      fc.asyncProperty(document, async (parts) => {
        const evidence = await readPoam(oscalPoam(parts));
        expect(evidence.items.length + leftOutOf(evidence)).toBe(evidence.rows);
        expect(evidence.rows).toBe(parts['poam-items'].length);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
