import { beforeEach, describe, expect, it } from 'vitest';
import { glossaryTerms } from '../../src/content/glossary.ts';
import { readings } from '../../src/content/readings.ts';
import { updates } from '../../src/content/updates.ts';
import { stationIds } from '../../src/domain/process/process-line.ts';
import { giveCollections } from '../support/collections.ts';
import * as files from '../support/content-files.ts';

const entries = <Data extends { readonly id: string }>(list: readonly Data[]) =>
  list.map((data) => ({ id: data.id, data }));
const content = { glossary: files.glossaryTerms(), readings: files.readings(), updates: files.updates() };
const deadlines = entries(files.rulesets());

/** All rows as the pages get them. */
const rows = async () => ({ glossary: await glossaryTerms(), readings: await readings(), updates: await updates() });

describe('a row may stand anywhere in its file', () => {
  beforeEach(() => {
    giveCollections({
      glossary: entries(content.glossary),
      readings: entries(content.readings),
      updates: entries(content.updates),
      deadlines,
    });
  });

  it('and pages show the rows in the same order', async () => {
    const before = await rows();
    giveCollections({
      glossary: entries(content.glossary.toReversed()),
      readings: entries(content.readings.toReversed()),
      updates: entries(content.updates.toReversed()),
      deadlines: deadlines.toReversed(),
    });
    expect(await rows()).toEqual(before);
  });

  it('as updates are sorted by the day from which they hold, those without a day last', async () => {
    const days = (await updates()).map(({ from }) => from ?? '9999-12-31');
    expect(days).toEqual([...days].sort());
  });

  it('as terms are sorted by the term, whatever its capitals', async () => {
    giveCollections({
      glossary: entries(
        ['SAR', '20x', '3PAO', 'POA&M', 'poa', 'sap'].map((term) => ({ id: term.toLowerCase(), term })),
      ),
    });
    expect((await glossaryTerms()).map(({ term }) => term)).toEqual(['3PAO', '20x', 'poa', 'POA&M', 'sap', 'SAR']);
  });

  it('and the pages of a row stand in the order of the line', async () => {
    const [update] = content.updates;
    const steps = ['sources', ...stationIds.toReversed()];
    giveCollections({ deadlines, updates: entries([{ ...update, id: 'x', steps }]) });
    expect((await updates())[0]?.steps).toEqual([...stationIds, 'sources']);
  });
});
