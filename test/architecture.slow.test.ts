import { describe, expect, it } from 'vitest';
import { importFaults } from './support/import-faults.ts';
import { type Import, importedSpecifiers, importRings } from './support/import-graph.ts';
import { folders, impureGlobals } from './support/import-plan.ts';
import { impurities } from './support/impurities.ts';
import { projectFiles, projectText } from './support/project-files.ts';
import { undescribedExports } from './support/undescribed.ts';

describe('the plan of imports', () => {
  const fault = (from: string, to: string | null, specifier = to ?? '') => importFaults([{ from, to, specifier }]);

  it.each([
    ['src/domain/a.ts', 'src/formats/b.ts'],
    ['src/formats/a.ts', 'src/ui/b.ts'],
    ['src/ui/a.ts', 'src/tools/x/B.tsx'],
    ['src/content/a.ts', 'src/tools/x/components.ts'],
    ['src/tools/x/a.ts', 'src/tools/y/b.ts'],
    ['src/tools/x/a.ts', 'src/content/b.ts'],
    ['src/tools/x/a.ts', 'content/tools/y/words.yaml'],
    ['src/domain/a.ts', 'content/tools/x/words.yaml'],
    ['src/pages/a.astro', 'src/tools/x/X.tsx'],
    ['src/pages/a.astro', 'test/support/a.ts'],
    ['src/strange/a.ts', 'src/domain/b.ts'],
    ['content/guide/a.mdx', 'src/domain/b.ts'],
  ])('forbids that %s imports %s', (from, to) => {
    expect(fault(from, to)).toHaveLength(1);
  });

  it('keeps packages out of the domain, and Astro’s virtual modules out of code that runs elsewhere too', () => {
    expect(fault('src/domain/a.ts', null, 'preact')).toHaveLength(1);
    expect(fault('src/ui/a.tsx', null, 'astro:content')).toHaveLength(1);
    expect(fault('src/ui/a.tsx', null, 'preact')).toEqual([]);
  });

  it.each([
    ['src/domain/a/b.ts', 'src/domain/c.ts'],
    ['src/tools/x/X.tsx', 'src/ui/Tool.tsx'],
    ['src/tools/x/words.ts', 'content/tools/x/words.yaml'],
    ['src/tools/x/page/Paper.astro', 'src/content/b.ts'],
    ['src/tools/x/components.ts', 'src/components/part.ts'],
    ['src/layouts/a.ts', 'src/tools/x/words.schema.ts'],
    ['src/pages/a.astro', 'src/tools/x/components.ts'],
  ])('allows that %s imports %s', (from, to) => {
    expect(fault(from, to)).toEqual([]);
  });

  it('knows every folder of src, and src holds no test', () => {
    const found = projectFiles('src/*/**/*').map((path) => path.split('/')[1] ?? '');
    expect([...new Set(found)].filter((name) => !(folders as string[]).includes(name))).toEqual([]);
    expect(projectFiles('src/**/*.{test,spec}.*')).toEqual([]);
  });
});

describe('the domain', () => {
  it('reads no clock, page, network or machine', () => {
    const found = projectFiles('src/domain/**/*.ts').flatMap((file) =>
      impurities(projectText(file), impureGlobals).map((finding) => `${file}, ${finding}`),
    );
    expect(found).toEqual([]);
  });
});

describe('what a file exports', () => {
  it('is described: meaning, units, errors', () => {
    // Astro asks for the one export of content.config.ts by its name.
    const files = projectFiles('{src,test}/**/*.{ts,tsx}').filter((file) => file !== 'src/content.config.ts');
    const bare = files.flatMap((file) => undescribedExports(projectText(file)).map((name) => `${file}: ${name}`));
    expect(bare).toEqual([]);
  });

  it('is seen where it is not described', () => {
    expect(
      undescribedExports('/** A. */\nexport const a = 1;\nexport function b() {}\nexport type C = 1;\nconst d = 2;'),
    ).toEqual(['b', 'C']);
  });
});

describe('the reading of imports', () => {
  it('finds static, dynamic, type and re-exported imports', () => {
    const text = [
      "import a from './a.ts';",
      "import './b.css';",
      "import type { C } from './c.ts';",
      "export * from './d.ts';",
      "export { e } from './e.ts';",
      "const f = () => import('./f.ts');",
      "type G = import('./g.ts').G;",
    ].join('\n');
    const names = importedSpecifiers('x.ts', text).map((specifier) => specifier.slice(2, 3));
    expect(names.join('')).toBe('abcdefg');
  });

  it('finds the imports of an Astro component’s frontmatter and scripts', () => {
    const text =
      "---\nimport A from './A.astro';\n---\n<p/>\n<script>\nimport './b.ts';\n</script>\n<script src=\"./c.ts\"></script>";
    expect(importedSpecifiers('X.astro', text)).toEqual(['./A.astro', './b.ts', './c.ts']);
  });

  it('finds the imports of an MDX page, and not the word in its prose', () => {
    const text = "import A from '../A.astro';\n\nYou import 'things' from './b.ts' here.\n\n<A />";
    expect(importedSpecifiers('x.mdx', text)).toEqual(['../A.astro']);
  });

  it('finds a ring', () => {
    const edge = (from: string, to: string): Import => ({ from, to, specifier: to });
    expect(importRings([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual([['b', 'c', 'b']]);
    expect(importRings([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).toEqual([]);
  });

  it('finds what is not pure, and only that', () => {
    const found = (text: string) => impurities(text, impureGlobals);
    expect(found('const t = Date.now();')).toEqual(['line 1: Date.now']);
    expect(found('\nconst t = new Date();')).toEqual(['line 2: new Date()']);
    expect(found('document.title;')).toEqual(['line 1: document']);
    expect(found('const x = { fetch };')).toEqual(['line 1: fetch']);
    expect(found('export const y = globalThis.process;')).toEqual(['line 1: globalThis']);
    expect(
      found(
        'const t = new Date(Date.UTC(2026, 0, 1)); const p = { process: 1 }; p.process; type A = { document: string };',
      ),
    ).toEqual([]);
    expect(found('const window = { months: 6 }; window.months;')).toEqual([]);
  });
});
