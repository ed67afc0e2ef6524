import form from '../../../../content/tools/monthly/form.yaml';
import { agendaNames } from '../../../domain/collaborative-conmon/agenda-items.ts';
import { agendaItemIds, deliverableIds } from '../../../domain/collaborative-conmon/ids.ts';

import { fillerOf } from '../../../domain/placeholders.ts';
import type { WordsOf } from '../words.schema.ts';
import { paperWords } from './papers.ts';
import { startWords } from './start.ts';
import type { formTexts, stateTexts } from './texts.ts';

/** What the groups of the form, its hints and its buttons say. */
export const { groups, hints, add } = form as WordsOf<'form'>;

/** Says what a part of the form holds. */
export const states = fillerOf<typeof stateTexts>((form as WordsOf<'form'>).states);

/** Says what buttons of the form do, and what they did. */
export const texts = fillerOf<typeof formTexts>((form as WordsOf<'form'>).texts);

const names: Readonly<Record<string, string>> = { ...startWords.fields, ...(form as WordsOf<'form'>).fields };

/** What an item of the agenda, or a deliverable, is called, by the path of one of its fields; nothing for other paths. */
function ownerOf(path: string): string | undefined {
  const [group, id] = path.split('.');
  const item = agendaItemIds.find((one) => one === id);
  if (group === 'agenda' && item) return agendaNames[item];
  const deliverable = deliverableIds.find((one) => one === id);
  return group === 'deliverables' && deliverable ? paperWords.deliverables[deliverable] : undefined;
}

const patternOf = (path: string): string =>
  ownerOf(path) === undefined ? path.replace(/\.\d+/g, '.*') : path.replace(/^(\w+)\.[^.]+/, '$1.*');

/** What a field is called where its place is plain: “Number”. */
export const fieldName = (path: string): string => names[patternOf(path)] ?? path;

/** What a field is called anywhere: “Deviation request 2, Number”; nothing for what is no field. */
export function fieldLabel(path: string): string | undefined {
  const name = names[patternOf(path)];
  if (name === undefined) return undefined;
  const owner = ownerOf(path);
  if (owner !== undefined) return `${owner}: ${name}`;
  const [list = '', place, field] = path.split('.');
  const entry = /^\d+$/.test(place ?? '') ? `${names[`${list}.*`]} ${Number(place) + 1}` : undefined;
  return entry === undefined ? name : field === undefined ? entry : `${entry}, ${name}`;
}
