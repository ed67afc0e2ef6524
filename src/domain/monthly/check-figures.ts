import {
  type AssetList,
  type AssetListId,
  assetListIds,
  type ListedAsset,
  longestAssetList,
} from '../inventory/inventory-comparison.ts';
import { certainties } from '../poam/counting/sure-number.ts';
import { type FactualState, triggerStates } from '../triggers/evaluation/results.ts';
import { setAside } from '../work-documents/checked-facts.ts';
import { choice, date, type Fields, group, list, type Schema, text, yesOrNo } from '../work-documents/facts-schema.ts';
import { integer, wholeNumber } from '../work-documents/number-schema.ts';
import {
  type AgeBandFigures,
  type AgedTriggerFigures,
  agedTriggerNames,
  countedRatings,
  deviationKinds,
  type InventoryFigures,
  type ListedItem,
  longestMonthList,
  type MonthFigures,
  type MonthList,
  monthChangeKinds,
  monthListIds,
  type ScanFigures,
  type SureNumber,
} from './month-figures.ts';

const notWhole = 'These figures are not complete. Read the files of the month again.';

const factualStates = triggerStates.filter((one): one is FactualState => one !== 'off');

/** Names of choices in figures: nobody chooses them by hand. */
const asWritten = (one: string) => one;

/**
 * The figures of a month, as a package keeps them. They were worked out, not entered: where a part of a whole is missing,
 * the whole is set aside, so that no number stands alone.
 *
 * @param unknownField What to say of a field that figures do not have.
 */
export function figuresSchema(unknownField: (name: string) => string): Schema<MonthFigures> {
  const whole = <Group extends object>(fields: Fields<Group>, ...required: (keyof Group & string)[]): Schema<Group> => {
    const schema = group<Group>(fields, unknownField);
    return (reader, field, value) => {
      const read = schema(reader, field, value);
      if (read === undefined || required.every((name) => read[name] !== undefined)) return read;
      return setAside(reader, field, value, notWhole);
    };
  };
  const count = wholeNumber(0);
  const byId = <Id extends string, Entry>(ids: readonly Id[], entry: Schema<Entry>) =>
    whole<Record<Id, Entry>>(
      Object.fromEntries(ids.map((id) => [id, entry])) as unknown as Fields<Record<Id, Entry>>,
      ...ids,
    );
  const sureFields = { value: count, certainty: choice(certainties, asWritten) };
  const sure = whole<SureNumber>(sureFields, 'value', 'certainty');
  const rating = choice(countedRatings, asWritten);
  const kinds = list(choice(deviationKinds, asWritten));
  const item = whole<ListedItem>({
    id: text,
    name: text,
    rating,
    detected: date,
    due: date,
    pastDue: integer,
    vendorCheckIn: date,
    isCheckInFresh: yesOrNo,
    pending: kinds,
    approved: kinds,
  });
  const monthList = whole<MonthList>(
    { ...sureFields, items: list(item, undefined, longestMonthList) },
    'value',
    'certainty',
    'items',
  );
  const byRating = byId([...countedRatings], count);
  const assetList = whole<AssetList>(
    {
      ...sureFields,
      all: count,
      listed: list(whole<ListedAsset>({ name: text, knownBy: text }, 'name'), undefined, longestAssetList),
    },
    'value',
    'certainty',
    'all',
    'listed',
  );
  return whole<MonthFigures>(
    {
      asOf: date,
      since: date,
      files: list(text),
      open: sure,
      openByRating: byId([...countedRatings, 'unrated'], count),
      changes: byId(monthChangeKinds, sure),
      lists: group<MonthFigures['lists']>(
        Object.fromEntries(monthListIds.map((id) => [id, monthList])) as Fields<MonthFigures['lists']>,
        unknownField,
      ),
      bands: list(whole<AgeBandFigures>({ from: count, to: count, open: byRating }, 'from', 'open')),
      deviations: byId(deviationKinds, whole({ pending: count, approved: count }, 'pending', 'approved')),
      triggers: list(
        whole<AgedTriggerFigures>(
          { ...sureFields, trigger: choice(agedTriggerNames, asWritten), state: choice(factualStates, asWritten) },
          'trigger',
          'state',
          'value',
          'certainty',
        ),
      ),
      scans: whole<ScanFigures>(
        { date, hosts: sure, withoutCredentials: sure, vulnerabilities: sure },
        'hosts',
        'withoutCredentials',
        'vulnerabilities',
      ),
      inventory: whole<InventoryFigures>(
        {
          date,
          assets: sure,
          matched: sure,
          lists: byId<AssetListId, AssetList>(assetListIds, assetList),
          notes: list(text),
        },
        'assets',
        'matched',
        'lists',
        'notes',
      ),
      repeated: text,
      shortfalls: list(text),
    },
    'files',
    'open',
    'openByRating',
    'lists',
    'bands',
    'deviations',
    'triggers',
    'shortfalls',
  );
}
