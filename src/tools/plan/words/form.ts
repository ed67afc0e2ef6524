import form from '../../../../content/tools/plan/form.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import { stepName } from '../../../domain/plan/plan-words.ts';
import { isStepId } from '../../../domain/plan/step-ids.ts';
import type { WordsOf } from '../words.schema.ts';
import { names } from './names.ts';
import { startWords } from './start.ts';
import type { formTexts, stateTexts } from './texts.ts';

/** What the parts of the form and its hints say. */
export const { groups, hints } = form as WordsOf<'form'>;

/** Says what a part of the form holds. */
export const states = fillerOf<typeof stateTexts>((form as WordsOf<'form'>).states);

/** Says what buttons say, and what came of them. */
export const say = fillerOf<typeof formTexts>((form as WordsOf<'form'>).texts);

const fields: Readonly<Record<string, string>> = { ...startWords.fields, ...(form as WordsOf<'form'>).fields };

const patternOf = (path: string): string =>
  path.replace(/^(steps|ownSteps|readiness\.open)\.[^.]+/, (_, group: string) => `${group}.*`);

/** What a field is called where its place is plain: “Length”. */
export const fieldName = (path: string): string => fields[patternOf(path)] ?? path;

/** What a field is called anywhere: “SAR Debrief: Moved to”; nothing for what is no field. */
export function fieldLabel(path: string): string | undefined {
  const name = fields[patternOf(path)];
  if (name === undefined) return undefined;
  const [group = '', id = '', field] = path.split('.');
  if (group === 'steps' && isStepId(id)) return `${stepName(id, names)}: ${name}`;
  if (group !== 'ownSteps') return name;
  const entry = `${fields['ownSteps.*']} ${Number(id) + 1}`;
  return field === undefined ? entry : `${entry}, ${name}`;
}
