import type { changeKinds, itemExceptions, itemImpacts, submissionKinds } from './trigger-facts.ts';

/** The names of the choices of each field that offers some, as the form, its messages, and the report give them. */
const choiceNames = {
  'scanning.kind': { 'initial-sar': 'Initial SAR', 'annual-sar': 'Annual SAR', monthly: 'Monthly scanning' },
  'remediation.items.*.impact': { high: 'High', moderate: 'Moderate', low: 'Low' },
  'remediation.items.*.exception': {
    none: 'None',
    deviation: 'Approved deviation',
    'vendor-dependency': 'Vendor dependency',
  },
  'changes.*.kind': { planned: 'Planned', emergency: 'Emergency' },
} as const satisfies {
  readonly 'scanning.kind': Names<typeof submissionKinds>;
  readonly 'remediation.items.*.impact': Names<typeof itemImpacts>;
  readonly 'remediation.items.*.exception': Names<typeof itemExceptions>;
  readonly 'changes.*.kind': Names<typeof changeKinds>;
};

type Names<Choices extends readonly string[]> = Readonly<Record<Choices[number], string>>;

/** The name of an impact. */
export const impactName = (impact: (typeof itemImpacts)[number]): string =>
  choiceNames['remediation.items.*.impact'][impact];

/** The path of a field with a `*` for each place within a list: `changes.*.notice` for `changes.0.notice`. */
export const patternOf = (path: string): string => path.replace(/\.\d+/g, '.*');

/** The choices that a field offers, with their names. Empty for a field that offers none. */
export function fieldChoices(path: string): readonly (readonly [id: string, name: string])[] {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = choiceNames;
  return Object.entries(names[patternOf(path)] ?? {});
}

/** What a choice of a field is called; the choice itself where the field does not offer it. */
export function choiceName(path: string, choice: string): string {
  return fieldChoices(path).find(([id]) => id === choice)?.[1] ?? choice;
}
