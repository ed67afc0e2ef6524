import { registry } from '../components/registry';
import type { ComponentSet, PageParts } from '../content/page-component';

/** What a tool says of its page, in its `components.ts`. */
interface ToolEntry {
  readonly components: ComponentSet;
}

const toolEntries = import.meta.glob<ToolEntry>('../tools/*/components.ts', { eager: true });
const entryOf = (tool: string) => toolEntries[`../tools/${tool}/components.ts`];

/**
 * The parts that an MDX page is made of.
 *
 * @param tool The tool whose page it is: its own components are added to those of every page.
 * @throws Error when a tool gives a component the name of one that every page has.
 */
export function pageParts(tool?: string): PageParts {
  if (tool === undefined) return registry;
  const own = entryOf(tool)?.components ?? {};
  const taken = Object.keys(own).find((name) => name in registry.components);
  if (taken)
    throw new Error(`src/tools/${tool}/components.ts: “${taken}” is declared in src/components/registry.ts too.`);
  return { ...registry, components: { ...registry.components, ...own } };
}
