import form from '../../../../content/tools/charter/form.yaml';
import { agendaNames } from '../../../domain/collaborative-conmon/agenda-items.ts';
import { deliverableNames } from '../../../domain/collaborative-conmon/deliverables.ts';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { WordsOf } from '../words.schema.ts';
import { startWords } from './start.ts';
import type { formTexts, stateTexts } from './texts.ts';

const {
  groups: groupNames,
  states: stateWords,
  hints: hintWords,
  fields,
  add: addWords,
  ...texts
} = form as WordsOf<'form'>;

/** What the groups are called besides the seven sections. */
export const groups = groupNames;
/** What the hints of the form say. */
export const hints = hintWords;
/** What the buttons that add an entry are called. */
export const add = addWords;
/** Says what a part of the form holds. */
export const states = fillerOf<typeof stateTexts>(stateWords);
/** Says what the form says besides. */
export const say = fillerOf<typeof formTexts>(texts);

const names: Readonly<Record<string, string>> = { ...startWords.fields, ...fields };
const owners: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agenda: agendaNames,
  deliverables: deliverableNames,
};

/** What an item of the agenda, or a deliverable, is called, by the path of one of its fields; nothing for other paths. */
function ownerOf(path: string): string | undefined {
  const [group = '', id = ''] = path.split('.');
  return Object.hasOwn(owners, group) ? owners[group]?.[id] : undefined;
}

const patternOf = (path: string): string =>
  ownerOf(path) === undefined ? path.replace(/\.\d+/g, '.*') : path.replace(/^(\w+)\.[^.]+/, '$1.*');

/** What a field is called where its place is plain: “Name”. */
export const fieldName = (path: string): string => names[patternOf(path)] ?? path;

/**
 * What a field is called anywhere: “Member 2, Role”, “Edition 1, Member 2, Role”; nothing for what is no field.
 */
export function fieldLabel(path: string): string | undefined {
  const frozen = /^(editions\.\d+)\.content\.(.+)$/.exec(path);
  if (frozen) {
    const inner = fieldLabel(frozen[2] ?? '');
    return inner === undefined ? undefined : `${fieldLabel(frozen[1] ?? '')}, ${inner}`;
  }
  const name = names[patternOf(path)];
  if (name === undefined) return undefined;
  const owner = ownerOf(path);
  if (owner !== undefined) return `${owner}: ${name}`;
  const parts = path.split('.');
  // Each list on the way is named with the place in it.
  const entries = parts.flatMap((part, index) =>
    /^\d+$/.test(part) ? [`${names[patternOf(parts.slice(0, index + 1).join('.'))]} ${Number(part) + 1}`] : [],
  );
  const isEntry = /^\d+$/.test(parts.at(-1) ?? '');
  return [...entries, ...(isEntry ? [] : [name])].join(', ');
}
