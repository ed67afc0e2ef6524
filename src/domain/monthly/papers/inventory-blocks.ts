import type { Block } from '../../documents/blocks.ts';
import { filledTable } from '../../documents/filled-table.ts';
import { field, heading, list, paragraph } from '../../documents/make-blocks.ts';
import type { AssetListId } from '../../inventory/inventory-comparison.ts';
import { dateInWords, numberText } from '../../wording.ts';
import type { InventoryFigures } from '../month-figures.ts';
import { mostInPaper } from './item-tables.ts';
import { type PaperWriter, sureText } from './paper-writer.ts';

/** The lists that the report shows, and what each is called. */
const shownLists = [
  ['notFound', 'assets-not-found'],
  ['unlisted', 'hosts-not-listed'],
  ['withoutCredentials', 'assets-without-credentials'],
  ['notKnown', 'assets-not-known'],
] as const satisfies readonly (readonly [AssetListId, string])[];

/** The scans of the month against its inventory: numbers, what to know about them, and the assets and hosts behind them. */
export function inventoryBlocks(
  { date, assets, matched, lists, notes }: InventoryFigures,
  writer: PaperWriter,
): Block[] {
  const { say } = writer;
  return [
    heading(say('inventory')),
    ...(date === undefined ? [] : [paragraph(say('inventory-as-of', { date: dateInWords(date) }))]),
    field(say('assets'), sureText(assets, writer)),
    field(say('assets-found'), sureText(matched, writer)),
    field(say('assets-not-found'), sureText(lists.notFound, writer)),
    field(say('assets-in-latest-scan'), sureText(lists.inLatestNotFound, writer)),
    field(say('hosts-not-listed'), sureText(lists.unlisted, writer)),
    field(say('assets-without-credentials'), sureText(lists.withoutCredentials, writer)),
    ...(lists.notKnown.all === 0 ? [] : [field(say('assets-not-known'), sureText(lists.notKnown, writer))]),
    ...(notes.length === 0 ? [] : [list(notes)]),
    ...shownLists.flatMap(([id, text]) => {
      const { all, listed } = lists[id];
      if (listed.length === 0) return [];
      const shown = listed.slice(0, mostInPaper);
      return [
        filledTable({
          caption: say(text),
          columns: [say('asset'), say('known-by')],
          rows: shown.map(({ name, knownBy = '' }) => [name, knownBy]),
        }),
        ...(shown.length < all
          ? [paragraph(say('first-assets', { shown: numberText(shown.length), all: numberText(all) }))]
          : []),
      ];
    }),
  ];
}
