import { describe, expect, it } from 'vitest';
import { type Json, oscalPoam, prop, uuid } from '../../../support/evidence/oscal-builder.ts';
import { bareItem, bareRisk, readPoam } from '../../../support/evidence/oscal-builder-reading.ts';

describe('an OSCAL POA&M of NIST’s dialect', () => {
  const levels = ['low', 'moderate', 'high'];
  const expected = ['low', 'low', 'low', 'low', 'moderate', 'moderate', 'low', 'moderate', 'high'];
  it.each(
    levels.flatMap((likelihood, row) =>
      levels.map((impact, column) => [likelihood, impact, expected[row * 3 + column]]),
    ),
  )('has its rating worked out of likelihood %s and impact %s: %s, and says so', async (likelihood, impact, rating) => {
    const facets = [
      { name: 'likelihood', system: 'https://example.gov', value: likelihood ?? '' },
      { name: 'impact', system: 'https://example.gov', value: impact ?? '' },
    ];
    const risk = bareRisk({ characterizations: [{ origin: { actors: [] }, facets }] });
    const { items, issues } = await readPoam(oscalPoam({ risks: [risk], 'poam-items': [bareItem()] }));
    expect(items[0]?.originalRating).toBe(rating);
    expect(issues[0]).toMatchObject({
      kind: 'noted',
      what: `The risk has no rating, only likelihood ${likelihood}, impact ${impact}.`,
    });
  });

  it('has no rating with an impact alone', async () => {
    const facets = [{ name: 'impact', system: 'x', value: 'high' }];
    const risk = bareRisk({ characterizations: [{ origin: { actors: [] }, facets }] });
    const { items } = await readPoam(oscalPoam({ risks: [risk], 'poam-items': [bareItem()] }));
    expect(items[0]).not.toHaveProperty('originalRating');
  });

  it('may point to a risk that does not exist: the item is read without it', async () => {
    const item = bareItem({ 'related-risks': [{ 'risk-uuid': uuid('4', 9) }] });
    const { items, issues } = await readPoam(oscalPoam({ risks: [bareRisk()], 'poam-items': [item] }));
    expect(items).toMatchObject([{ list: 'open', name: 'Item' }]);
    expect(issues.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
      `unread: The item refers to the risk ${uuid('4', 9)}, which the file does not contain.`,
      'noted: The file does not say whether the item is open.',
      'noted: 1 risk in the file does not belong to any POA&M item.',
      'noted: 1 open item has no detection date.',
    ]);
  });

  it('may have entries with the same UUID, and ids that stand twice: all are read', async () => {
    const again = bareItem({ props: [prop('poam-id', 'V-1')] });
    const other = bareItem({ uuid: uuid('1', 2), props: [prop('POAM-ID', 'V-1')] });
    const { items, issues } = await readPoam(
      oscalPoam({ risks: [bareRisk()], 'poam-items': [bareItem(), again, other] }),
    );
    expect(items).toHaveLength(3);
    expect(issues.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'The entry has the same UUID as poam-items[0].',
        'The POA&M ID V-1 is also at poam-items[1].',
      ]),
    );
  });

  it('takes the end of the planned tasks where there is no deadline', async () => {
    const task = (end: string) => ({
      uuid: uuid('6', 1),
      type: 'milestone',
      title: 't',
      timing: { 'within-date-range': { start: end, end } },
    });
    const on = {
      uuid: uuid('6', 2),
      type: 'milestone',
      title: 't',
      timing: { 'on-date': { date: '2026-03-01T00:00:00Z' } },
    };
    const remediations = [
      {
        uuid: uuid('5', 1),
        lifecycle: 'recommendation',
        title: 'r',
        description: 'd',
        tasks: [task('2027-01-01T00:00:00Z')],
      },
      {
        uuid: uuid('5', 2),
        lifecycle: 'planned',
        title: 'r',
        description: 'd',
        tasks: [task('2026-02-01T00:00:00Z'), on],
      },
    ];
    const { items } = await readPoam(oscalPoam({ risks: [bareRisk({ remediations })], 'poam-items': [bareItem()] }));
    expect(items[0]?.scheduled).toBe('2026-03-01');
  });

  it('counts an item with several risks once: open while one is, with the gravest rating of those that are', async () => {
    const facets = (value: string): Json => [
      { origin: { actors: [] }, facets: [{ name: 'risk', system: 'x', value }] },
    ];
    const risks = [
      bareRisk({ status: 'closed', characterizations: facets('critical') }),
      bareRisk({ uuid: uuid('2', 2), characterizations: facets('low') }),
      bareRisk({ uuid: uuid('2', 3), characterizations: facets('moderate') }),
    ];
    const item = bareItem({ 'related-risks': [1, 2, 3].map((number) => ({ 'risk-uuid': uuid('2', number) })) });
    const { items, issues } = await readPoam(oscalPoam({ risks, 'poam-items': [item] }));
    expect(items).toMatchObject([{ list: 'open', originalRating: 'moderate' }]);
    expect(issues[0]).toMatchObject({ kind: 'noted', what: 'The item has 3 risks, 2 of them open.' });
  });

  it('follows the findings of an item to their risks and observations', async () => {
    const finding = {
      uuid: uuid('4', 1),
      title: 'f',
      description: 'd',
      'related-risks': [{ 'risk-uuid': uuid('2', 1) }],
      'related-observations': [{ 'observation-uuid': uuid('3', 1) }],
    };
    const observation = { uuid: uuid('3', 1), description: '', methods: ['TEST'], collected: '2026-01-02' };
    const item = bareItem({ 'related-risks': [], 'related-findings': [{ 'finding-uuid': uuid('4', 1) }] });
    const { items } = await readPoam(
      oscalPoam({ findings: [finding], observations: [observation], risks: [bareRisk()], 'poam-items': [item] }),
    );
    expect(items).toMatchObject([{ name: 'Weakness', detected: '2026-01-02' }]);
  });
});
