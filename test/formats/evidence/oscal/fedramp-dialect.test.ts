import { describe, expect, it } from 'vitest';
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
import { readPoam, resultOf } from '../../../support/evidence/oscal-builder-reading.ts';
import { asUtf16 } from '../../../support/evidence/scan-table-builder.ts';

describe('an OSCAL POA&M of FedRAMP’s dialect', () => {
  it('gives items with the dates, ratings and deviations of their risks', async () => {
    const deviations = {
      'risk-adjustment': 'approved',
      'false-positive': 'pending',
      'operational-requirement': 'withdrawn',
      'vendor-dependency': 'tracking',
      'kev-due-date': '2026-07-01',
    };
    const evidence = await readPoam(fedrampPoam([fedrampItem(1, { deviations, adjusted: 'moderate' })]));
    expect(evidence).toEqual({
      kind: 'poam',
      file: 'poam.json',
      format: 'OSCAL POA&M 1.1.2 (JSON)',
      date: '2026-05-31',
      csp: 'Example Cloud',
      system: 'F0001',
      items: [
        {
          place: { file: 'poam.json', column: 'poam-items[0]' },
          list: 'open',
          id: 'V-1',
          name: 'Weakness 1',
          detector: 'Example Scanner',
          sourceId: '19001',
          assets: ['host-1'],
          detected: '2026-05-01',
          scheduled: '2026-06-30',
          status: 'open',
          originalRating: 'high',
          adjustedRating: 'moderate',
          riskAdjustment: 'yes',
          falsePositive: 'pending',
          operationalRequirement: 'no',
          vendorDependency: 'yes',
          vendorCheckIn: '2026-05-20',
          cves: ['CVE-2025-10001'],
          knownExploitedDue: '2026-07-01',
        },
      ],
      issues: [],
      rows: 1,
    });
  });

  it.each([
    ['open', 'open'],
    ['investigating', 'open'],
    ['remediating', 'open'],
    ['deviation-requested', 'open'],
    ['deviation-approved', 'open'],
    ['something-else', 'open'],
    ['closed', 'closed'],
    ['Closed', 'closed'],
  ])('takes the risk status “%s” for %s', async (status, list) => {
    const { items } = await readPoam(fedrampPoam([fedrampItem(1, { status })]));
    expect(items).toMatchObject([{ list }]);
  });

  it.each([
    ['approved', 'yes'],
    ['pending', 'pending'],
    ['investigating', 'no'],
    ['withdrawn', 'no'],
    ['Yes', 'yes'],
    ['n/a', undefined],
  ])('takes the state “%s” of a deviation for %s', async (state, expected) => {
    for (const [name, field] of [
      ['false-positive', 'falsePositive'],
      ['risk-adjustment', 'riskAdjustment'],
      ['operational-requirement', 'operationalRequirement'],
    ] as const) {
      const { items, issues } = await readPoam(fedrampPoam([fedrampItem(1, { deviations: { [name]: state } })]));
      expect([items[0]?.[field], issues]).toEqual([expected, []]);
    }
  });

  it.each([
    ['tracking', 'yes'],
    ['investigating', 'no'],
    ['resolved', 'no'],
    ['withdrawn', 'no'],
  ])('takes the state “%s” of a vendor dependency for %s', async (state, expected) => {
    const { items } = await readPoam(fedrampPoam([fedrampItem(1, { deviations: { 'vendor-dependency': state } })]));
    expect(items[0]?.vendorDependency).toBe(expected);
  });

  it('counts a state, a rating or a date that is none as not given, and says so', async () => {
    const one = fedrampItem(1, { deviations: { 'false-positive': 'perhaps' }, original: 'purple' });
    const observation = { ...(one.observation as Record<string, Json>), collected: 'in May' };
    const { items, issues } = await readPoam(fedrampPoam([{ ...one, observation }]));
    expect(items[0]).not.toHaveProperty('falsePositive');
    expect(items[0]).not.toHaveProperty('originalRating');
    expect(items[0]).not.toHaveProperty('detected');
    expect(issues.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
      'unread: “purple” is not a rating.',
      'unread: The date of its observation is “in May”, which is not a date.',
      'unread: The prop “false-positive” is “perhaps”, a state that this tool does not recognize.',
      'noted: 1 open item has no detection date.',
    ]);
  });

  it('takes the earliest observation that finds, whatever those of deviations say', async () => {
    const one = fedrampItem(1);
    const more = (number: number, type: string, collected: string) => ({
      uuid: uuid('4', number),
      description: '',
      methods: ['TEST'],
      types: [type],
      collected,
    });
    const observations = [
      more(1, 'false-positive', '2020-01-01T00:00:00Z'),
      more(2, 'finding', '2026-04-01T00:00:00Z'),
      more(3, 'finding', '2026-04-02T00:00:00Z'),
      one.observation,
    ];
    const related = [1, 2, 3].map((number) => ({ 'observation-uuid': uuid('4', number).toUpperCase() }));
    const item = { ...(one.item as Record<string, Json>), 'related-observations': related };
    const { items } = await readPoam(oscalPoam({ observations, risks: [one.risk], 'poam-items': [item] }));
    expect(items[0]?.detected).toBe('2026-04-01');
    const without = await readPoam(
      oscalPoam({ observations: observations.slice(0, 1), risks: [one.risk], 'poam-items': [item] }),
    );
    expect(without.items[0]).not.toHaveProperty('detected');
  });

  describe('with an item of several risks', () => {
    const itemOf = async (...parts: readonly Parameters<typeof fedrampItem>[1][]) => {
      const each = parts.map((part, at) => fedrampItem(at + 1, part));
      const related = each.map((_, at) => ({ 'risk-uuid': uuid('2', at + 1) }));
      const item = { ...(each[0]?.item as Record<string, Json>), 'related-risks': related };
      const { items } = await readPoam(
        oscalPoam({ risks: each.map(({ risk }) => risk), observations: [], 'poam-items': [item] }),
      );
      return items[0];
    };
    const excused = { 'false-positive': 'approved', 'risk-adjustment': 'approved', 'vendor-dependency': 'tracking' };

    it('takes a deviation only where every risk carries it, and as far as the least has come', async () => {
      const low = { original: 'low', deviations: excused };
      for (const parts of [
        [low, {}],
        [{}, low],
      ]) {
        const item = await itemOf(...parts);
        expect(item).toMatchObject({ list: 'open', originalRating: 'high' });
        for (const field of ['falsePositive', 'riskAdjustment', 'vendorDependency'])
          expect(item).not.toHaveProperty(field);
      }
      expect(await itemOf(low, { deviations: { ...excused, 'false-positive': 'pending' } })).toMatchObject({
        falsePositive: 'pending',
        riskAdjustment: 'yes',
        vendorDependency: 'yes',
      });
    });

    it('takes the adjusted rating only where every risk has one, and then the gravest', async () => {
      expect(await itemOf({ adjusted: 'low' }, {})).not.toHaveProperty('adjustedRating');
      expect(await itemOf({ adjusted: 'low' }, { adjusted: 'moderate' })).toMatchObject({ adjustedRating: 'moderate' });
    });

    it('is no false positive while one of them is only open', async () => {
      expect(await itemOf({ status: 'false-positive' }, {})).not.toHaveProperty('falsePositive');
      expect(await itemOf({ status: 'false-positive' })).toMatchObject({ falsePositive: 'pending' });
    });
  });

  it('is read in every version from 1.0.4 to 1.2, and any other with a note', async () => {
    for (const version of ['1.0.4', '1.0.6', '1.1.2', '1.1.3', '1.2.0', '1.2.2']) {
      expect(await readPoam(fedrampPoam([fedrampItem(1)], version))).toMatchObject({
        issues: [],
        format: `OSCAL POA&M ${version} (JSON)`,
      });
    }
    expect((await readPoam(fedrampPoam([fedrampItem(1)], '2.0.0'))).issues).toMatchObject([
      { kind: 'noted', place: { column: 'metadata.oscal-version' } },
    ]);
  });

  it('is read the same in XML, and in UTF-16', async () => {
    const document = fedrampPoam([
      fedrampItem(1, { deviations: { 'risk-adjustment': 'approved' }, adjusted: 'low' }),
      fedrampItem(2, { status: 'closed' }),
    ]);
    const evidence = await readPoam(document);
    const xml = await readOscalXml(openedFile(inPieces(oscalXml(document), 100), 'poam.json'));
    expect(xml).toEqual({ ...evidence, format: 'OSCAL POA&M 1.1.2 (XML)' });
    expect(await resultOf(asUtf16(JSON.stringify(document)))).toEqual(evidence);
    expect(await resultOf(`\uFEFF${JSON.stringify(document)}`)).toEqual(evidence);
  });
});
