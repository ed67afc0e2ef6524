import type { Block } from '../../documents/blocks.ts';
import { filledTable } from '../../documents/filled-table.ts';
import { dayText, paragraph } from '../../documents/make-blocks.ts';
import { countText, listText, numberText } from '../../wording.ts';
import type { ListedItem, MonthList } from '../month-figures.ts';
import type { PaperWriter } from './paper-writer.ts';

/** The most items of a list in a paper: a meeting cannot go through more. The POA&M has them all. */
export const mostInPaper = 25;

/**
 * The items of a list as a table, with what is left out of it said beneath.
 *
 * @param caption What the table shows.
 */
export function itemTable(list: MonthList | undefined, caption: string, writer: PaperWriter): Block[] {
  const { say } = writer;
  if (list === undefined || list.items.length === 0) return [paragraph(say('none'))];
  const shown = list.items.slice(0, mostInPaper);
  return [
    filledTable({
      caption,
      columns: [say('id'), say('name'), say('rating'), say('detected'), say('due'), say('state')],
      rows: shown.map((item) => [
        item.id ?? '',
        item.name ?? '',
        item.rating === undefined ? say('not-known') : say(item.rating),
        dayText(item.detected),
        dayText(item.due),
        itemState(item, writer),
      ]),
    }),
    ...(shown.length < list.value
      ? [paragraph(say('first-of', { shown: numberText(shown.length), all: numberText(list.value) }))]
      : []),
  ];
}

/** What there is to say of an item: how late it is, its requests, its vendor; a line for each. */
export function itemState(item: ListedItem, { say, words }: PaperWriter): string {
  const { pastDue = 0, pending = [], approved = [], vendorCheckIn, isCheckInFresh } = item;
  const kinds = (all: readonly (keyof typeof words.choices.kinds)[]) =>
    listText(all.map((one) => words.choices.kinds[one]));
  return [
    ...(pastDue > 0 ? [say('past-due', { days: countText(pastDue, 'day') })] : []),
    ...(pending.length > 0 ? [`${say('pending')}: ${kinds(pending)}`] : []),
    ...(approved.length > 0 ? [`${say('approved')}: ${kinds(approved)}`] : []),
    ...(vendorCheckIn === undefined
      ? []
      : [say(isCheckInFresh === false ? 'check-in-old' : 'check-in', { date: dayText(vendorCheckIn) })]),
  ].join('\n');
}
