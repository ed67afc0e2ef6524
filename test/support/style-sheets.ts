import { dirname, join } from 'node:path/posix';
import { transform } from 'lightningcss';
import { projectFiles, projectText } from './project-files.ts';

/* Style sheets as syntax trees: which classes a sheet is rooted in, and which it names. */

/** A part of a selector, as the parser gives it. */
interface SelectorPart {
  readonly type: string;
  readonly name?: string;
  readonly selectors?: readonly (readonly SelectorPart[])[];
}

type Selector = readonly SelectorPart[];

interface Rule {
  readonly type: string;
  /** None in a rule that says nothing. */
  readonly value?: {
    readonly name?: readonly string[];
    readonly url?: string;
    readonly selectors?: readonly Selector[];
    readonly rules?: readonly Rule[];
  };
}

/** A rule with a selector. */
export interface StyleRule {
  readonly selector: Selector;
  /** The layer in which it stands. */
  readonly layer: string;
  /** The selectors of the rules in which it is nested, the outermost first; each a list of which one must match. */
  readonly within: readonly (readonly Selector[])[];
}

/** A sheet of the project. */
export interface StyleSheet {
  /** From the project's root. */
  readonly file: string;
  /** The sheets that it imports, from the project's root. */
  readonly imports: readonly string[];
  readonly rules: readonly StyleRule[];
}

/**
 * A sheet read into its rules.
 * @throws Error where it is no CSS.
 */
export function readSheet(file: string, code: string): StyleSheet {
  let top: readonly Rule[] = [];
  transform({
    filename: file,
    code: Buffer.from(code),
    visitor: {
      StyleSheet: (sheet) => {
        top = sheet.rules as readonly Rule[];
      },
    },
  });
  const imports = top.flatMap(({ type, value }) => (type === 'import' ? [join(dirname(file), value?.url ?? '')] : []));
  return { file, imports, rules: rulesOf(top, '', []) };
}

/** All sheets of `src`. */
export const styleSheets = (): StyleSheet[] =>
  projectFiles('src/**/*.css').map((file) => readSheet(file, projectText(file)));

function rulesOf(rules: readonly Rule[], layer: string, within: StyleRule['within']): StyleRule[] {
  return rules.flatMap(({ type, value = {} }) => {
    // What selects a sheet of paper selects no element.
    if (type === 'page') return [];
    const { selectors, rules: inner = [], name } = value;
    const own = (selectors ?? []).map((selector) => ({ selector, layer, within }));
    const place = type === 'layer-block' ? (name ?? []).join('.') : layer;
    return [...own, ...rulesOf(inner, place, selectors ? [...within, selectors] : within)];
  });
}

/** Every class that a selector names, wherever. */
export const classesIn = (selector: Selector): string[] =>
  selector.flatMap(({ type, name, selectors }) => [
    ...(type === 'class' && name !== undefined ? [name] : []),
    ...(selectors ?? []).flatMap(classesIn),
  ]);

/** The part of a selector before its first combinator: what an element must be to begin with. */
export function leading(selector: Selector): Selector {
  const end = selector.findIndex(({ type }) => type === 'combinator');
  return end === -1 ? selector : selector.slice(0, end);
}

/** Whether a selector stays within the rule in which it is nested. */
export const isNested = (selector: Selector): boolean => selector[0]?.type === 'nesting';

/** A selector as it would be written, near enough to find it. */
export const selectorText = (selector: Selector): string =>
  selector
    .map(({ type, name, selectors }) =>
      type === 'class' ? `.${name}` : type === 'combinator' ? ' ' : (name ?? selectors?.map(selectorText).join() ?? ''),
    )
    .join('');
