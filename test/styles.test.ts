import { describe, expect, it } from 'vitest';
import { contrastOf, leastOfDrawn, type Rgb } from './support/contrast.ts';
import { projectFiles, projectText } from './support/project-files.ts';
import {
  classesIn,
  isNested,
  leading,
  readSheet,
  type StyleRule,
  type StyleSheet,
  selectorText,
  styleSheets,
} from './support/style-sheets.ts';

const sheets = styleSheets();

/** Sheets that style elements by their names, for every page. */
const base = ['src/styles/', 'src/layouts/Base.css'];
const isBase = (file: string) => base.some((place) => file.startsWith(place));
/** Sheets of a tool and of search, which is loaded on use: all their rules stand under one class. */
const hasOneRoot = (file: string) => /^src\/(?:tools|search)\//.test(file);
/** The room of a tool. What every tool is set in stands under it. */
const room = 'island';

/**
 * The sheet that a sheet is loaded with: the one of the same folder or a folder above that imports it; or itself.
 * What a tool imports from elsewhere stays where it is at home.
 */
function entryOf(file: string, all: readonly StyleSheet[]): string {
  const entry = all.find((sheet) => {
    const folder = sheet.file.replace(/[^/]+$/, '');
    return sheet.imports.includes(file) && file.startsWith(folder);
  });
  return entry ? entryOf(entry.file, all) : file;
}

const outermost = ({ within, selector }: StyleRule) => within[0] ?? [selector];
/** The classes one of which an element must have to be styled by a rule, or to hold what is. */
const rootsOf = (rule: StyleRule) => [...new Set(outermost(rule).flatMap((selector) => classesIn(leading(selector))))];

/** Classes that more than one sheet takes as a root of its rules. What lays a page out for paper names what it likes. */
function twiceClaimed(all: readonly StyleSheet[]): string[] {
  const claims = all.flatMap(({ file, rules }) =>
    rules
      .filter(({ layer }) => layer !== 'print')
      .flatMap(rootsOf)
      .map((name) => ({ name, home: entryOf(file, all) })),
  );
  return [...Map.groupBy(claims, ({ name }) => name)]
    .map(([name, own]) => ({ name, homes: [...new Set(own.map(({ home }) => home))] }))
    .filter(({ homes }) => homes.length > 1)
    .map(({ name, homes }) => `.${name}: ${homes.join(', ')}`);
}

/** Rules that would style what is not theirs: rooted in no class, or not in the one class of their sheet. */
function reachingFarther(all: readonly StyleSheet[]): string[] {
  const shared = new Map<string, string[]>();
  return all.flatMap(({ file, rules }) => {
    if (isBase(file)) return [];
    const entry = entryOf(file, all);
    return rules
      .filter((rule) => {
        const roots = rootsOf(rule);
        if (roots.length === 0 || (rule.within.length > 0 && !isNested(rule.selector))) return true;
        if (!hasOneRoot(file)) return false;
        const before = shared.get(entry) ?? roots;
        const still = before.filter((name) => roots.includes(name));
        if (still.length > 0) shared.set(entry, still);
        return still.length === 0;
      })
      .map(({ selector }) => `${file}: ${selectorText(selector)}`);
  });
}

describe('the style sheets', () => {
  it('claim each class once', () => {
    expect(twiceClaimed(sheets)).toEqual([]);
  });

  it('reach no farther than their own classes, and those of a tool and of search than one', () => {
    expect(reachingFarther(sheets)).toEqual([]);
  });

  it('of all tools share out what stands in the room of a tool', () => {
    const claims = sheets
      .filter(({ file }) => file.startsWith('src/ui/'))
      .flatMap(({ file, rules }) =>
        rules
          .filter(({ layer, within }) => layer !== 'print' && within.length === 1)
          .flatMap(({ selector }) => classesIn(selector.slice(1)).slice(0, 1))
          .filter((name) => name !== room)
          .map((name) => ({ name, file })),
      );
    const shared = [...Map.groupBy(claims, ({ name }) => name)]
      .map(([name, own]) => `.${name}: ${[...new Set(own.map(({ file }) => file))].join(', ')}`)
      .filter((line) => line.includes(', '));
    expect(claims.length).toBeGreaterThan(10);
    expect(shared).toEqual([]);
  });

  it('name the class of running text in one place, and where it is laid out for paper', () => {
    const naming = sheets.filter(({ rules }) =>
      rules.some(({ layer, selector }) => layer !== 'print' && classesIn(selector).includes('prose')),
    );
    expect(naming.map(({ file }) => file)).toEqual(['src/styles/prose.css']);
  });

  it('stack and narrow on a screen alone: a sheet of paper is narrower than the widths that they ask about', () => {
    const asking = sheets.flatMap(({ file }) =>
      [...projectText(file).matchAll(/@media \(width < 48rem\)/g)].map(({ index }) => `${file} at ${index}`),
    );
    expect(asking).toEqual([]);
  });

  it('ask for no way of holding the screen, and no script locks one', () => {
    const naming = [...projectFiles('src/**/*.{css,astro,ts,tsx}'), ...projectFiles('public/**/*.{webmanifest,json}')];
    expect(naming.length).toBeGreaterThan(100);
    const locking = /@media[^{]*\borientation\b|\borientation\s*\.\s*lock\b|"orientation"\s*:/;
    expect(naming.filter((file) => locking.test(projectText(file)))).toEqual([]);
  });

  it('are 250 lines long at most', () => {
    const lengths = sheets.map(({ file }) => ({ file, lines: projectText(file).split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  });
});

describe('the colors of the site', () => {
  const named = new Map(
    [...projectText('src/styles/tokens.css').matchAll(/--(\w+): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, name, light, dark]) => [name, [light ?? '', dark ?? '']] as const,
    ),
  );
  /** A color as the sheet writes it, of three or six digits. */
  const colorOf = (text = ''): Rgb => {
    const digits = text.length === 4 ? text.slice(1).replace(/./g, '$&$&') : text.slice(1);
    const [red = Number.NaN, green = 0, blue = 0] = [0, 2, 4].map((at) =>
      Number.parseInt(digits.slice(at, at + 2), 16),
    );
    return [red, green, blue];
  };

  // What is drawn takes one of these: tests in the browser hold that it does.
  it('that lines, marks, bars, borders and the ring of the focus are drawn in reach 3 to 1 on both grounds', () => {
    const drawn = ['ink', 'soft', 'edge', 'accent', 'start', 'prep', 'auth', 'watch', 'bad'];
    const contrasts = drawn.flatMap((color) =>
      ['paper', 'tint'].flatMap((ground) =>
        [0, 1].map((scheme) => {
          const [one, other] = [color, ground].map((name) => colorOf(named.get(name)?.[scheme])) as [Rgb, Rgb];
          const contrast = contrastOf(one, other);
          return { color, ground, scheme: scheme === 0 ? 'light' : 'dark', contrast };
        }),
      ),
    );
    expect(contrasts).toHaveLength(36);
    expect(contrasts.filter(({ contrast }) => !(contrast >= leastOfDrawn))).toEqual([]);
  });
});

describe('the watch over style sheets', () => {
  const one = readSheet('src/components/One.css', '@layer components { .one { .inner { color: red } } }');

  it('sees a class that two sheets claim, nested, in a group of selectors or behind :where()', () => {
    for (const code of [
      '.one b { top: 0 }',
      '.two, .one { top: 0 }',
      '@media print { :where(.one) { i { top: 0 } } }',
    ]) {
      const two = readSheet('src/components/Two.css', code);
      expect(twiceClaimed([one, two])).toEqual(['.one: src/components/One.css, src/components/Two.css']);
    }
  });

  it('lets a part name within itself what another part claims', () => {
    expect(twiceClaimed([one, readSheet('src/components/Two.css', '.two { .one { top: 0 } }')])).toEqual([]);
  });

  it('takes a sheet and what it imports of its own folder for one', () => {
    const entry = readSheet('src/tools/x/x.css', "@import './styles/a.css'; @import '../../components/One.css';");
    const part = readSheet('src/tools/x/styles/a.css', '.x-tool { b { top: 0 } }');
    const other = readSheet('src/tools/x/styles/b.css', '.x-tool { i { top: 0 } }');
    expect(twiceClaimed([one, entry, part])).toEqual([]);
    expect(twiceClaimed([one, entry, part, other])).toEqual(['.x-tool: src/tools/x/x.css, src/tools/x/styles/b.css']);
  });

  it('sees a rule that stands under no class, or leaves the one it stands under', () => {
    const faults = (file: string, code: string) => reachingFarther([readSheet(file, code)]).length;
    expect(faults('src/components/Two.css', 'b { top: 0 }')).toBe(1);
    expect(faults('src/components/Two.css', '.two { .dark & { top: 0 } }')).toBe(1);
    expect(faults('src/components/Two.css', '.two { top: 0 } .three { top: 0 }')).toBe(0);
    expect(faults('src/search/two.css', '.two { top: 0 } .three { top: 0 }')).toBe(1);
    expect(faults('src/styles/two.css', 'b { top: 0 }')).toBe(0);
  });
});
