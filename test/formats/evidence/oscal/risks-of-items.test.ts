import { describe, expect, it } from 'vitest';
import type { PoamEvidence } from '../../../../src/domain/poam/evidence.ts';
import { fedrampItem, type Json, oscalPoam, uuid } from '../../../support/evidence/oscal-builder.ts';
import { bareItem, bareRisk, readPoam } from '../../../support/evidence/oscal-builder-reading.ts';

const hiding = ({ issues }: PoamEvidence) => issues.filter(({ mayHide }) => mayHide);
const riskOf = (number: number, status: string, rating: string, more: Json = {}): Json =>
  bareRisk({
    ...{ uuid: uuid('2', number), title: `Risk ${number}`, status },
    characterizations: [{ origin: { actors: [] }, facets: [{ name: 'risk', system: 'x', value: rating }] }],
    'related-observations': [{ 'observation-uuid': uuid('3', number) }],
    ...(more as object),
  });
const observationOf = (number: number, collected: string): Json => ({
  ...{ uuid: uuid('3', number), description: 'o', methods: ['TEST'], types: ['finding'], collected },
});
const itemOf = (number: number, risks: readonly number[], more: Json = {}): Json =>
  bareItem({
    uuid: uuid('1', number),
    'related-risks': risks.map((risk) => ({ 'risk-uuid': uuid('2', risk) })),
    ...(more as object),
  });
const logOf = (...changes: readonly [string, string][]): Json => ({
  'risk-log': {
    entries: changes.map(([start, change], index) => ({
      ...{ uuid: uuid('6', index), title: 'Change', description: 'd', start, 'status-change': change },
    })),
  },
});

describe('a closed risk of an item that another keeps open', () => {
  it('makes it neither graver nor older, nor gives it a name or deadline', async () => {
    const poam = await readPoam(
      oscalPoam({
        observations: [observationOf(1, '2025-01-01T00:00:00Z'), observationOf(2, '2026-10-25T00:00:00Z')],
        risks: [riskOf(1, 'closed', 'high', { deadline: '2025-02-01T00:00:00Z' }), riskOf(2, 'open', 'low')],
        'poam-items': [
          itemOf(1, [1, 2], {
            'related-observations': [1, 2].map((one) => ({ 'observation-uuid': uuid('3', one) })),
          }),
        ],
      }),
    );
    expect(poam.items).toMatchObject([
      { name: 'Risk 2', list: 'open', originalRating: 'low', detected: '2026-10-25', status: 'open' },
    ]);
    expect(poam.items[0]).not.toHaveProperty('scheduled');
    expect(poam.items[0]).not.toHaveProperty('unclearStatus');
  });

  it('counts where all of them are closed', async () => {
    const risks = [riskOf(1, 'closed', 'high'), riskOf(2, 'closed', 'low')];
    const { items } = await readPoam(oscalPoam({ risks, 'poam-items': [itemOf(1, [1, 2])] }));
    expect(items).toMatchObject([{ list: 'closed', originalRating: 'high' }]);
  });
});

describe('the log of a risk', () => {
  const standing = async (status: string, ...changes: readonly [string, string][]) => {
    const risks = [riskOf(1, status, 'high', logOf(...changes))];
    return readPoam(oscalPoam({ risks, 'poam-items': [itemOf(1, [1])] }));
  };

  it('that ends closed contradicts an open status, and that is said', async () => {
    const poam = await standing('open', ['2026-01-01T00:00:00Z', 'open'], ['2026-03-01T00:00:00Z', 'closed']);
    expect(poam.items).toMatchObject([
      {
        list: 'open',
        unclearStatus: 'the status of its risk is “open”, and the last change in the risk’s log is “closed”',
      },
    ]);
    expect(poam.issues.map(({ what }) => what).join(' ')).toContain('It is not clear how this item counts');
    expect(hiding(poam)).toEqual([]);
  });

  it('that ends open contradicts a closed status, behind which an open item may hide', async () => {
    const poam = await standing('closed', ['2026-03-01T00:00:00Z', 'remediating'], ['2026-01-01T00:00:00Z', 'closed']);
    expect(poam.items).toMatchObject([{ list: 'closed', unclearStatus: expect.stringContaining('“remediating”') }]);
    expect(hiding(poam)).toHaveLength(1);
  });

  it('that ends as the status says is no contradiction', async () => {
    for (const status of ['open', 'investigating', 'closed']) {
      const poam = await standing(status, ['2026-01-01T00:00:00Z', 'closed'], ['2026-03-01T00:00:00Z', status]);
      expect(poam.items[0]).not.toHaveProperty('unclearStatus');
    }
  });
});

describe('what cannot be told of an item', () => {
  it('is its standing, where its status says neither open nor closed', async () => {
    const poam = await readPoam(oscalPoam({ risks: [riskOf(1, 'mitigated', 'high')], 'poam-items': [itemOf(1, [1])] }));
    expect(poam.items).toMatchObject([{ list: 'open', unclearStatus: expect.stringContaining('“mitigated”') }]);
  });

  it('is its standing, where a deviation could not be read', async () => {
    const { item, risk, observation } = fedrampItem(1, { deviations: { 'false-positive': 'perhaps' } });
    const poam = await readPoam(oscalPoam({ risks: [risk], observations: [observation], 'poam-items': [item] }));
    expect(poam.items).toMatchObject([{ unclearStatus: 'its prop “false-positive” could not be read' }]);
  });

  it('is how grave it is, where one of its risks is missing', async () => {
    const poam = await readPoam(oscalPoam({ risks: [riskOf(1, 'open', 'low')], 'poam-items': [itemOf(1, [1, 2])] }));
    expect(hiding(poam)).toMatchObject([{ kind: 'unread' }]);
  });
});

describe('one risk of several items', () => {
  it('is told by its items, which are one vulnerability', async () => {
    const risks = [riskOf(1, 'open', 'high'), riskOf(2, 'open', 'high'), riskOf(3, 'closed', 'high')];
    const poam = await readPoam(
      oscalPoam({ risks, 'poam-items': [itemOf(1, [1]), itemOf(2, [1]), itemOf(3, [2]), itemOf(4, [1, 3])] }),
    );
    const shared = poam.items.map(({ sharedRisk }) => sharedRisk);
    expect(shared[0]).toBeDefined();
    expect(shared).toEqual([shared[0], shared[0], undefined, shared[0]]);
  });
});
