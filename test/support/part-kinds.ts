import type { Element, Tree } from './built-site.ts';

/** What holds no part that is seen or heard of: scripts, styles, and what stands in for a script that does not run. */
const unseen: ReadonlySet<string> = new Set(['head', 'link', 'noscript', 'script', 'style', 'template']);

const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String).toSorted() : [];

/** What an element is called by its style sheets and by axe: its tag, classes, type and role. */
const nameOf = (element: Element): string => {
  const { type, role } = element.properties;
  const said = [type && `[type=${type}]`, role && `[role=${role}]`].filter(Boolean);
  return [[element.tagName, ...classesOf(element)].join('.'), ...said].join('');
};

/**
 * The kinds of parts that a page is made of: the elements by tag, classes, type and role, and those without a class by
 * what they stand in, too. Two parts of one kind get the same styles and the same structure from the components that
 * make them; what they say is their own. Of a picture only the frame counts, since a test of its own draws it.
 */
export function partKinds(tree: Tree): Set<string> {
  const kinds = new Set<string>();
  const walk = (around: Tree | Element): void => {
    for (const child of around.children) {
      if (child.type !== 'element' || unseen.has(child.tagName)) continue;
      const isBare = classesOf(child).length === 0 && around.type === 'element';
      kinds.add(isBare ? `${around.tagName} > ${nameOf(child)}` : nameOf(child));
      if (child.tagName !== 'svg') walk(child);
    }
  };
  walk(tree);
  return kinds;
}
