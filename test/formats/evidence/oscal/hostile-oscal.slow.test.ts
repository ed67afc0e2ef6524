import { describe, expect, it } from 'vitest';
import { readOscalJson } from '../../../../src/formats/evidence/oscal-json/read-oscal-json.ts';
import { readOscalXml } from '../../../../src/formats/evidence/oscal-xml/read-oscal-xml.ts';
import { inPieces } from '../../../support/evidence/nessus-builder.ts';
import { openedFile } from '../../../support/evidence/opened-file.ts';
import { fedrampItem, fedrampPoam, oscalXml, uuid } from '../../../support/evidence/oscal-builder.ts';
import { leftOutOf, readPoam } from '../../../support/evidence/oscal-builder-reading.ts';

const root = 'plan-of-action-and-milestones';
const json = (content: string) => readOscalJson(openedFile(inPieces(content), 'poam.json'));
const xml = (content: string) => readOscalXml(openedFile(inPieces(content), 'poam.xml'));
const noted = { issues: expect.arrayContaining([expect.objectContaining({ kind: 'noted' })]) };

describe('an OSCAL POA&M made to harm', { timeout: 60_000 }, () => {
  it('is read in JSON past lists within lists, two hundred thousand deep', async () => {
    const deep = `${'['.repeat(2e5)}${']'.repeat(2e5)}`;
    const result = await json(`{"${root}":{"poam-items":[{"title":"One","props":${deep}}]}}`);
    expect(result).toMatchObject({ kind: 'poam', items: [{ name: 'One' }], rows: 1 });
    expect(await json(`{"${root}":${'{"a":'.repeat(2e5)}1${'}'.repeat(2e5)}}`)).toMatchObject({ rows: 0 });
    expect(await json(`{"${root}":${'{"a":'.repeat(2e5)}`)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('poam.json is incomplete or not JSON'),
    });
  });

  it.each([
    ['elements within each other without end', '<a>'.repeat(2e5)],
    ['an attribute without end', `<prop name="${'x'.repeat(12_000_000)}`],
    ['a hundred thousand attributes', `<prop ${Array.from({ length: 1e5 }, (_, at) => `a${at}="1"`).join(' ')}/>`],
    ['a text without end', 'x'.repeat(12_000_000)],
  ])('is given up in XML with %s', async (_, content) => {
    expect(await xml(`<${root}>${content}`)).toMatchObject({ kind: 'poam', rows: 0, ...noted });
  });

  it('keeps in XML the items before the place where it breaks off', async () => {
    const whole = oscalXml(fedrampPoam([fedrampItem(1), fedrampItem(2)]));
    const end = whole.lastIndexOf('<poam-item');
    const result = await xml(whole.slice(0, end));
    expect(result).toMatchObject({ kind: 'poam', rows: 1, ...noted });
  });

  it('whose items all point to one huge risk is read as far as that is in bounds', async () => {
    const risk = {
      uuid: uuid('5', 1),
      title: 'Huge',
      characterizations: [{ facets: Array.from({ length: 20_000 }, () => ({ name: 'other', value: 'high' })) }],
    };
    const items = Array.from({ length: 5000 }, (_, at) => ({
      uuid: uuid('6', at),
      'related-risks': [{ 'risk-uuid': risk.uuid }],
    }));
    const poam = await readPoam({ [root]: { 'poam-items': items, risks: [risk] } });
    expect(poam.rows).toBe(5000);
    expect(poam.items.length).toBeGreaterThan(10);
    expect(poam.items.length).toBeLessThan(100);
    expect(poam.items.length + leftOutOf(poam)).toBe(5000);
    expect(poam.issues.find(({ kind }) => kind === 'left-out')?.what).toMatch(/refer to the same parts/);
  });
});
