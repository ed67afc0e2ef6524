import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import type { ContentFault } from './content-fault.ts';
import type { IdKind } from './content-model.ts';
import { type ComponentUse, type MdxPage, textOf } from './mdx-page.ts';

/** What an attribute of a component may hold. */
export interface AttributeRule {
  /** Whether the component needs it. */
  readonly required?: boolean;
  /**
   * - an id of a kind, or several, separated by spaces; of statements also ranges, `AP-268..274`;
   * - one of some words;
   * - `flag`: no value; it is there or it is not.
   */
  readonly holds: { readonly id: IdKind } | { readonly ids: IdKind } | { readonly oneOf: readonly string[] } | 'flag';
}

/** Statements that a component teaches where it is used. */
export interface TaughtRow {
  /** Ids and ranges. */
  readonly statements: string;
  /** The anchor that the component gives the row; without one it is taught at the anchor of the section. */
  readonly anchor?: string | undefined;
  /** What the row is called; without it, as its section. */
  readonly name?: string | undefined;
}

/** A component that MDX pages may use, with all that the site needs to know of it. */
export interface PageComponent {
  /** What draws it. */
  readonly component: unknown;
  /** The attributes that it knows, by name. */
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether text may stand between its tags. */
  readonly holdsText: boolean;
  /** Whether it says where its section is from, or shows rows that do. Each section of the guide needs one that does. */
  readonly cites: boolean;
  /** What it teaches, each row with the statements by which it is so. */
  readonly teaches: (use: ComponentUse) => readonly TaughtRow[] | Promise<readonly TaughtRow[]>;
  /** Numbers of the source’s own steps that it shows: a text of the page may name them. */
  readonly numbers: readonly number[];
  /** What is wrong with a use of which each attribute is sound by itself; nothing where nothing is. */
  readonly mistake: (use: ComponentUse) => Pick<ContentFault, 'what' | 'hint'> | undefined;
  /** Its style sheets: only pages that use it carry them. */
  readonly styles: readonly string[] | ((use: ComponentUse) => readonly string[]);
}

/** The components that a page may use, by name. */
export type ComponentSet = Readonly<Record<string, PageComponent>>;

/** What a page is made of: components by name, and what replaces elements of Markdown. */
export interface PageParts {
  readonly components: ComponentSet;
  /** By the name of the HTML element. Without a component, Markdown's own element remains. */
  readonly elements: Readonly<Record<string, { readonly component?: unknown; readonly styles?: readonly string[] }>>;
}

/** The parts that are open to the page of a tool, or without a name to every other page. */
export type PartsFor = (tool?: string) => PageParts;

/** A rule for each attribute of a component; one that its `Props` need is required here too. `Props` that are not known
 * allow any. */
type Attributes<Props> = unknown extends Props
  ? Readonly<Record<string, AttributeRule>>
  : {
      readonly [Name in keyof Props]-?: Record<never, never> extends Pick<Props, Name>
        ? AttributeRule & { readonly required?: false }
        : AttributeRule & { readonly required: true };
    };

type Declaration<Props> = Partial<Omit<PageComponent, 'component' | 'attributes'>> &
  (Record<never, never> extends Attributes<Props>
    ? { readonly attributes?: Attributes<Props> }
    : { readonly attributes: Attributes<Props> });

/**
 * Declares a component that MDX pages may use. What is left out: no attributes, no text, no citation, nothing taught,
 * no numbered steps, no mistake, no styles of its own.
 *
 * @param component An Astro component. Its `Props` decide which attributes must be declared.
 */
export function pageComponent<Props>(
  component: (props: Props) => unknown,
  { attributes = {} as Attributes<Props>, ...rest }: Declaration<NoInfer<Props>>,
): PageComponent {
  const none = { holdsText: false, cites: false, teaches: () => [], numbers: [], mistake: () => undefined, styles: [] };
  return { component, attributes, ...none, ...rest };
}

/** What Astro takes as `components` of a page: those of our own by name, those for elements of Markdown by element. */
export function mdxComponents({ components, elements }: PageParts): Record<string, unknown> {
  const all = [...Object.entries(components), ...Object.entries(elements)];
  return Object.fromEntries(
    all.flatMap(([name, { component }]) => (component === undefined ? [] : [[name, component]])),
  );
}

/** The style sheets that the components and tables on a page need, each once. */
export function stylesFor({ components: used, hasTable }: MdxPage, { components, elements }: PageParts): string[] {
  const sheets = used.flatMap((use) => {
    const styles = components[use.name]?.styles ?? [];
    return typeof styles === 'function' ? styles(use) : styles;
  });
  if (hasTable) sheets.push(...(elements.table?.styles ?? []));
  return [...new Set(sheets)];
}

/** Whether a component on a page says where its section is from. */
export const cites = ({ name }: ComponentUse, { components }: PageParts): boolean => components[name]?.cites ?? false;

/** The ids of one kind that a component on a page names, in order; statements each by itself. */
export function idsNamed(use: ComponentUse, kind: IdKind, { components }: PageParts): string[] {
  return Object.entries(components[use.name]?.attributes ?? {}).flatMap(([attribute, { holds }]) => {
    const text = textOf(use, attribute);
    if (text === undefined || holds === 'flag' || 'oneOf' in holds) return [];
    if ('id' in holds) return holds.id === kind ? [text] : [];
    return holds.ids === kind ? listedIds(text, kind) : [];
  });
}

/**
 * The ids of a list, in order.
 * @throws Error when a list of statements holds something else.
 */
export function listedIds(list: string, kind: IdKind): string[] {
  return kind === 'statement' ? expandStatementIds(list) : list.split(/\s+/).filter((id) => id !== '');
}
