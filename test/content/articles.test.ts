import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const tools = new URL('../../content/tools/', import.meta.url).pathname;

it('the words of the tools have “an” before a vowel', () => {
  const files = readdirSync(tools, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(yaml|mdx)$/.test(name));
  expect(files.length).toBeGreaterThan(10);
  const wrong = files.flatMap((name) =>
    [...readFileSync(join(tools, name), 'utf8').matchAll(/\ba (?!one\b|once\b|uni|us(?:e|ual))[aeiou]\w+/gi)].map(
      ([found]) => `${name}: ${found}`,
    ),
  );
  expect(wrong).toEqual([]);
});
