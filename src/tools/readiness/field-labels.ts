import type { Assessment } from '../../domain/readiness/assess.ts';
import { isItemId, itemOf } from '../../domain/readiness/checklist.ts';
import type { StageId } from '../../domain/readiness/stages.ts';
import { words } from './words/checklist.ts';
import { scopeLabel } from './words/start.ts';

const entryLabels: Readonly<Record<string, string>> = words.entries;

/** The label of a field; undefined where the checklist does not show it, as with an item that does not apply. */
export function fieldLabel(field: string, { stages }: Assessment): string | undefined {
  const [, id, entry = ''] = /^items\.([^.]+)\.([^.]+)$/.exec(field) ?? [];
  if (id === undefined) return scopeLabel(field);
  const label = entryLabels[entry];
  const item = stages.flatMap(({ items }) => items).find((one) => one.id === id);
  return label !== undefined && item?.applicability.applies === 'yes' ? `${item.title}, ${label}` : undefined;
}

/** The stage that shows a field, if the field belongs to an item. */
export function stageOfField(field: string): StageId | undefined {
  const [, id = ''] = /^items\.([^.]+)\./.exec(field) ?? [];
  return isItemId(id) ? itemOf(id).stage : undefined;
}
