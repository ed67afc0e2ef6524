import type { Block } from '../documents/blocks.ts';
import { filled, lowerFirst } from '../wording.ts';
import type { Assessment } from './assess.ts';
import type { ItemId } from './checklist.ts';
import type { Comparison, ItemChange } from './compare.ts';
import type { AddedColumns } from './report.ts';
import type { AssessorRole, ItemEntry, ItemMove, ScopeField } from './types.ts';
import { progressText } from './words.ts';

/** The fixed words of a comparison of two days. */
export interface CompareWords {
  /** The heading in a report: `{earlier}` and `{later}` stand for the days. */
  readonly heading: string;
  readonly changes: Readonly<Record<'stages' | 'stage' | 'items' | 'item' | 'move' | 'new', string>>;
  readonly moves: Readonly<Record<ItemMove, string>>;
  readonly values: Readonly<Record<AssessorRole | 'missing' | 'yes' | 'no', string>>;
  /** A scope field that changed: `{label}`, and what it was in `{earlier}` and `{later}`. */
  readonly scopeChange: string;
}

/** The words that a comparison takes from the checklist. */
export interface ComparedWords {
  readonly scope: Readonly<Record<ScopeField, { readonly label: string }>>;
  readonly entries: Readonly<Record<ItemEntry, string>>;
}

/** A comparison in words: what screen, report and data say of it. */
export interface ComparisonTexts {
  readonly sentence: string;
  readonly scope: readonly string[];
  readonly stages: readonly {
    readonly id: string;
    readonly title: string;
    readonly counts: readonly [string, string];
  }[];
  readonly items: readonly {
    readonly id: ItemId;
    readonly title: string;
    readonly move: string;
    /** Which entries are new, besides the state; empty if none is. */
    readonly news: string;
    /** The states on both days. */
    readonly states: readonly [string, string];
  }[];
}

/** Puts a comparison into words. */
export function comparisonTexts(
  { sentence, scope, stages, items }: Comparison,
  words: CompareWords,
  { scope: labels, entries }: ComparedWords,
): ComparisonTexts {
  const { changes, moves, values } = words;
  const valueText = (value: string | boolean | undefined) => {
    if (value === undefined) return values.missing;
    if (typeof value === 'boolean') return value ? values.yes : values.no;
    return value === 'csp' || value === 'agency' ? values[value] : value;
  };
  const newsIn = ({ fields }: ItemChange) => {
    const others = fields.filter((field) => field !== 'state').map((field) => entries[field]);
    return others.length === 0 ? '' : `${changes.new}: ${others.join(', ')}`;
  };
  return {
    sentence,
    scope: scope.map(({ field, earlier, later }) =>
      filled(words.scopeChange, {
        label: labels[field].label,
        earlier: valueText(earlier),
        later: valueText(later),
      }),
    ),
    stages: stages.map(({ id, title, earlier, later }) => ({
      id,
      title,
      counts: [progressText(earlier), progressText(later)],
    })),
    items: items.map((item) => ({
      id: item.id,
      title: item.title,
      move: moves[item.move],
      news: newsIn(item),
      states: [item.earlier.statusName, item.later.statusName],
    })),
  };
}

/** The name of a day within a sentence: a date keeps the capital of its month. */
const inSentence = (day: string): string => (/\d/.test(day) ? day : lowerFirst(day));

/**
 * The comparison as a part of a report.
 * @param days The names of the two days.
 */
export function comparisonBlocks(
  { sentence, scope, stages, items }: ComparisonTexts,
  { heading, changes }: CompareWords,
  days: readonly [string, string],
): Block[] {
  const [earlier, later] = days;
  return [
    { kind: 'heading', level: 2, text: filled(heading, { earlier: inSentence(earlier), later: inSentence(later) }) },
    { kind: 'paragraph', text: sentence },
    ...(scope.length === 0 ? [] : [{ kind: 'list', ordered: false, items: scope } as const]),
    {
      kind: 'table',
      caption: changes.stages,
      columns: [changes.stage, ...days],
      rows: stages.map(({ title, counts }) => [title, ...counts]),
    },
    ...(items.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: changes.items,
            columns: [changes.item, changes.move, ...days],
            rows: items.map(({ title, move, news, states }) => [
              title,
              [move, news].filter(Boolean).join('\n'),
              ...states,
            ]),
          } as const,
        ]),
  ];
}

/**
 * The comparison as columns that follow the table of all items: how each stood on both days, and what happened between.
 *
 * @param later The assessment on the later day: what did not change stood so on both.
 * @param days The names of the two days.
 */
export function comparisonColumns(
  { items }: ComparisonTexts,
  { changes }: CompareWords,
  later: Assessment,
  days: readonly [string, string],
): AddedColumns {
  const moved = new Map(items.map((item) => [item.id, item]));
  return {
    columns: [...days, changes.move],
    cells: new Map(
      later.stages.flatMap((stage) =>
        stage.items.map(({ id, statusName }) => {
          const { states = [statusName, statusName], move = '', news = '' } = moved.get(id) ?? {};
          return [id, [...states, [move, news].filter(Boolean).join('\n')]] as const;
        }),
      ),
    ),
  };
}
