import { describe, expect, it } from 'vitest';
import { type Json, oscalPoam, prop, uuid } from '../../../support/evidence/oscal-builder.ts';
import { bareItem, bareRisk, readPoam } from '../../../support/evidence/oscal-builder-reading.ts';

describe('an OSCAL POA&M with flat props', () => {
  const flat = (props: Readonly<Record<string, string>>): Json => ({
    uuid: uuid('1', 1),
    title: 'Item',
    description: 'd',
    props: Object.entries(props).map(([name, value]) => prop(name, value)),
  });

  it('is read from the items’ own props, in the words of either writer', async () => {
    const first = flat({
      'weakness-id': '7',
      severity: 'Medium',
      cve: 'CVE-2025-0001',
      'discovered-date': '2026-04-01',
      'scheduled-completion': '2026-07-01',
      'poam-state': 'Open',
      'affected-host': 'web-1, web-2',
    });
    const second = {
      ...(flat({
        'poam-id': 'V-2',
        'weakness-detector-source': 'Scanner',
        'weakness-source-identifier': '19506.0',
        'asset-identifier': 'a; b',
        'original-detection-date': '2026-04-02',
        'scheduled-completion-date': 'n/a (risk-accepted)',
        'status-date': '2026-05-01',
        'vendor-dependency': 'No',
        'original-risk-rating': 'High',
        'adjusted-risk-rating': 'Low',
        'risk-adjustment': 'Pending',
        status: 'closed',
      }) as object),
      uuid: uuid('1', 2),
    };
    const { items, issues } = await readPoam(oscalPoam({ 'poam-items': [first, second] }));
    expect(issues).toEqual([]);
    expect(items).toMatchObject([
      {
        id: uuid('1', 1),
        list: 'open',
        sourceId: '7',
        originalRating: 'moderate',
        cves: ['CVE-2025-0001'],
        detected: '2026-04-01',
        scheduled: '2026-07-01',
        assets: ['web-1', 'web-2'],
      },
      {
        id: 'V-2',
        list: 'closed',
        detector: 'Scanner',
        sourceId: '19506',
        assets: ['a', 'b'],
        detected: '2026-04-02',
        originalRating: 'high',
        adjustedRating: 'low',
        riskAdjustment: 'pending',
        vendorDependency: 'no',
      },
    ]);
    expect(items[1]).not.toHaveProperty('scheduled');
  });

  it.each([
    ['Open', 'open', undefined, 0],
    ['Completed', 'closed', undefined, 0],
    ['Closed', 'closed', undefined, 0],
    ['Deviated', 'open', undefined, 0],
    ['risk-accepted', 'open', undefined, 0],
    ['False Positive', 'open', 'pending', 1],
  ])('takes the state “%s” for %s', async (state, list, falsePositive, notes) => {
    const { items, issues } = await readPoam(
      oscalPoam({ 'poam-items': [flat({ 'poam-state': state, 'discovered-date': '2026-01-01' })] }),
    );
    expect(items[0]?.list).toBe(list);
    expect(items[0]?.falsePositive).toBe(falsePositive);
    expect(issues).toHaveLength(notes);
  });

  it('may have its ratings and deviations on the risk', async () => {
    const props = [
      prop('original-risk-rating', 'Moderate'),
      prop('adjusted-risk-rating', 'Low'),
      prop('risk-adjustment', 'No'),
      prop('false-positive', 'Pending'),
    ];
    const { items } = await readPoam(oscalPoam({ risks: [bareRisk({ props })], 'poam-items': [bareItem()] }));
    expect(items).toMatchObject([
      { originalRating: 'moderate', adjustedRating: 'low', riskAdjustment: 'no', falsePositive: 'pending' },
    ]);
  });
});
