import type { Assessment } from '../../domain/readiness/assess.ts';
import { isItemId, itemOf } from '../../domain/readiness/checklist.ts';
import type { StageId } from '../../domain/readiness/stages.ts';
import { words } from './words/checklist.ts';
import { groundLabel } from './words/start.ts';

const entryLabels: Readonly<Record<string, string>> = words.entries;

/** The label of a field, where the checklist shows it: that of an item which does not apply stands nowhere. */
export function fieldLabel(field: string, { stages }: Assessment): string | undefined {
  const [, id, entry = ''] = /^items\.([^.]+)\.([^.]+)$/.exec(field) ?? [];
  if (id === undefined) return groundLabel(field);
  const label = entryLabels[entry];
  const item = stages.flatMap(({ items }) => items).find((one) => one.id === id);
  return label !== undefined && item?.applicability.applies === 'yes' ? `${item.title}, ${label}` : undefined;
}

/** The stage in whose list a field stands, if it is one of an item. */
export function stageOfField(field: string): StageId | undefined {
  const [, id = ''] = /^items\.([^.]+)\./.exec(field) ?? [];
  return isItemId(id) ? itemOf(id).stage : undefined;
}
