import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expandStatementIds } from '../../src/domain/ledger/statement-ids.ts';
import { type DataName, dataNames } from '../../src/schemas/data-shapes.ts';
import { builtSite, byId, pageAt, treeOf } from '../support/built-site.ts';
import { projectText } from '../support/project-files.ts';

interface DataFile {
  readonly $schema: string;
  readonly version: string;
  readonly entries: readonly {
    readonly id: string;
    readonly address: string;
    readonly statements?: readonly string[];
  }[];
}

const site = builtSite('dist-docs', '/docs/');
const read = (name: string): unknown => JSON.parse(readFileSync(join(site.folder, 'data', name), 'utf8'));
const fileOf = (name: DataName) => read(`${name}.json`) as DataFile;
const idsOf = (name: DataName) => fileOf(name).entries.map(({ id }) => id);

const kept = parse(projectText('test/fixtures/data/ids.yaml')) as Record<string, string | string[]>;
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: /^https:\/\/\S+$/ },
});

type Fields = Readonly<
  Record<string, { readonly description?: string; readonly properties?: Fields; readonly items?: object }>
>;

/** The fields that do not say what they mean, those within others too. */
const undescribed = (fields: Fields = {}): string[] =>
  Object.entries(fields).flatMap(([name, { description, properties, items }]) => [
    ...(description ? [] : [name]),
    ...undescribed(properties),
    ...undescribed((items as { properties?: Fields } | undefined)?.properties),
  ]);

describe.each(dataNames)('/data/%s.json', (name) => {
  it('fits the schema beside it, in which every field says what it means', () => {
    const schema = read(fileOf(name).$schema) as Parameters<typeof ajv.compile>[0];
    const fits = ajv.compile(schema);
    fits(read(`${name}.json`));
    expect(fits.errors ?? []).toEqual([]);
    expect(undescribed((schema as { properties: Fields }).properties)).toEqual([]);
  });

  it('is refused when an entry lacks a field or has one more', () => {
    const { entries, ...file } = fileOf(name);
    const fits = ajv.compile(read(file.$schema) as Parameters<typeof ajv.compile>[0]);
    const [first] = entries;
    const { address: _, ...less } = first ?? { address: '' };
    expect(fits({ ...file, entries: [less] })).toBe(false);
    expect(fits({ ...file, entries: [{ ...first, more: 1 }] })).toBe(false);
  });

  it('keeps every id that it has had, each once', () => {
    const ids = idsOf(name);
    expect(new Set(ids).size).toBe(ids.length);
    const had = kept[name] ?? [];
    const all = typeof had === 'string' ? expandStatementIds(had) : had;
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leads to places that are there, and cites statements that are there', () => {
    const statements = new Set(idsOf('statements'));
    for (const { address, statements: cited = [] } of fileOf(name).entries) {
      const [path = '', anchor = ''] = address.split('#');
      const page = pageAt(site, path);
      if (anchor !== '' && !page.html.includes(`id="${anchor}"`))
        expect(byId(treeOf(page), anchor), address).toBeDefined();
      expect(cited.filter((id) => !statements.has(id))).toEqual([]);
    }
  });
});
