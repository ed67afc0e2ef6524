import { versionName } from '../../../domain/transition/words.ts';
import { capitalized } from '../../../domain/wording.ts';
import { rules } from '../rules.ts';
import { choiceNames } from './choices.ts';
import { say } from './result.ts';
import { startWords } from './start.ts';

const fields: Readonly<Record<string, string>> = startWords.fields;
const entries: Readonly<Record<string, string>> = { state: say('state'), owner: say('owner'), note: say('note') };

const titles: ReadonlyMap<string, string> = new Map(
  rules.rulesets.map(({ code, title }) => [code, `${code} ${title}`]),
);
const names: ReadonlyMap<string, string> = new Map(
  rules.rulesets.flatMap(({ duties }) => duties.map(({ id, name }) => [id, `${id} ${name}`])),
);

/** What a field is called; nothing for a field that the tool does not have. */
export function fieldName(field: string): string | undefined {
  const [, list, key = '', entry = ''] = /^(rulesets|duties)\.([^.]+)(?:\.(\w+))?$/.exec(field) ?? [];
  if (list === undefined) return field === 'rules' ? capitalized(say('rule')) : fields[field];
  const [rule = key, force, classes] = key.split('_');
  const name =
    list === 'rulesets'
      ? titles.get(key)
      : names.get(rule) && `${names.get(rule)} (${force?.replace('-', ' ')}, ${classes})`;
  return [name ?? key.replaceAll('_', ' '), entries[entry]?.toLowerCase()].filter(Boolean).join(', ');
}

const { sides, paths, types, places, states } = choiceNames;
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  side: sides,
  path: paths,
  inView: types,
  package: places,
};

/** What a chosen value is called; nothing where it stands for itself. */
export function valueName(field: string, value: string): string | undefined {
  if (field === 'rules') return versionName(value);
  if (/^(?:rulesets|duties)\.[^.]+\.state$/.test(field)) return (states as Readonly<Record<string, string>>)[value];
  return choices[field]?.[value];
}
