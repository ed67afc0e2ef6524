import { describe, expect, it } from 'vitest';
import { type Import, importedSpecifiers, importRings, importsOf } from './support/import-graph.ts';
import { impurities } from './support/impurities.ts';
import {
  contentMayImport,
  impureGlobals,
  type Layer,
  layerNames,
  mayImport,
  withoutAstro,
  withoutPackages,
} from './support/layers.ts';
import { projectFiles, projectRoot, projectText } from './support/project-files.ts';
import { undescribedExports } from './support/undescribed.ts';

/*
 * Exceptions, each with its reason. None may be added to make a test pass; the reason must say why the house is better
 * with it.
 */
const allowed: { from: string; to: string; reason: string }[] = [];

const sourceFiles = projectFiles('src/**/*.{ts,tsx,astro,mjs,js}');
const contentFiles = projectFiles('content/**/*.mdx');
const imports = importsOf(projectRoot, [...sourceFiles, ...contentFiles]);
const within = imports.filter((one): one is Import & { to: string } => one.to !== null);

function layerOf(path: string): Layer | undefined {
  const [top, layer = '', ...rest] = path.split('/');
  return top === 'src' && rest.length > 0 ? (layer as Layer) : undefined;
}

const widgetOf = (path: string) => /^src\/widgets\/([^/]+)\//.exec(path)?.[1];
const shown = (list: readonly { from: string; specifier: string }[]) =>
  list.map(({ from, specifier }) => `${from} imports ${specifier}`);

describe('the import direction', () => {
  it('knows every folder of src', () => {
    const folders = new Set(sourceFiles.flatMap((path) => layerOf(path) ?? []));
    expect([...folders].filter((folder) => !layerNames.includes(folder))).toEqual([]);
  });

  it.each(layerNames)('holds for what src/%s imports', (layer) => {
    const permitted: readonly string[] = [layer, ...mayImport[layer]];
    const wrong = within.filter(({ from, to }) => {
      const target = layerOf(to);
      const excepted = allowed.some((exception) => exception.from === from && exception.to === to);
      return layerOf(from) === layer && !excepted && !(target && permitted.includes(target));
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('holds for what the pages under content import', () => {
    const wrong = imports.filter(({ from, to }) => {
      const target = to === null ? undefined : layerOf(to);
      return from.startsWith('content/') && !(target && contentMayImport.includes(target));
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('lets a widget be entered only by its entry', () => {
    const wrong = within.filter(({ from, to }) => {
      const widget = widgetOf(to);
      if (!widget || widgetOf(from) === widget) return false;
      const entry = `${widget.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}.tsx`;
      return to !== `src/widgets/${widget}/${entry}`;
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('keeps widgets apart', () => {
    const wrong = within.filter(({ from, to }) => widgetOf(from) && widgetOf(to) && widgetOf(from) !== widgetOf(to));
    expect(shown(wrong)).toEqual([]);
  });

  it('keeps tests out of src', () => {
    expect(shown(within.filter(({ to }) => to.startsWith('test/')))).toEqual([]);
    expect(projectFiles('src/**/*.{test,spec}.*')).toEqual([]);
  });

  it('keeps packages out of the domain', () => {
    const wrong = imports.filter(({ from, to }) => to === null && withoutPackages.includes(layerOf(from) as Layer));
    expect(shown(wrong)).toEqual([]);
  });

  it('keeps Astro’s virtual modules out of code that runs elsewhere too', () => {
    const wrong = imports.filter(
      ({ from, specifier }) => specifier.startsWith('astro:') && withoutAstro.includes(layerOf(from) as Layer),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('makes no ring', () => {
    expect(importRings(imports).map((ring) => ring.join(' → '))).toEqual([]);
  });

  it('has only exceptions that are in use, each with its reason', () => {
    for (const exception of allowed) {
      expect(exception.reason).not.toBe('');
      expect(within.some(({ from, to }) => from === exception.from && to === exception.to)).toBe(true);
    }
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

describe('the linter’s settings', () => {
  interface Override {
    includes: string[];
    linter?: {
      rules?: { style?: { noRestrictedImports?: { level: string; options: { patterns: { group: string[] }[] } } } };
    };
  }
  const text = projectText('biome.jsonc').replace(/^\s*\/\/.*$/gm, '');
  const { overrides } = JSON.parse(text) as { overrides: Override[] };
  const ruleFor = (folder: string) =>
    overrides.find((one) => one.includes.includes(`${folder}/**`))?.linter?.rules?.style?.noRestrictedImports;

  it.each(layerNames.filter((layer) => layer !== 'styles'))(
    'forbid src/%s the same as this test, as an error',
    (layer) => {
      const rule = ruleFor(`src/${layer}`);
      const groups = rule?.options.patterns.flatMap(({ group }) => group) ?? [];
      const permitted: readonly string[] = [layer, ...mayImport[layer]];
      expect(rule?.level).toBe('error');
      expect(groups).toContain('**/test/**');
      expect(layerNames.filter((other) => groups.includes(`**/${other}/**`))).toEqual(
        layerNames.filter((other) => !permitted.includes(other)),
      );
      if (withoutPackages.includes(layer)) expect(groups).toContain('**');
      else expect(groups.includes('astro:*')).toBe(withoutAstro.includes(layer));
    },
  );
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
