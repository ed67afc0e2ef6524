import type {
  basisKinds,
  basisUses,
  changeKinds,
  deviationStates,
  itemExceptions,
  itemImpacts,
  itemStatuses,
  submissionKinds,
} from './trigger-facts.ts';

const impacts = { critical: 'Critical', high: 'High', moderate: 'Moderate', low: 'Low' } as const;
const deviations = { approved: 'Approved', pending: 'Pending' } as const;

/** The names of the choices of each field that offers some, as the form, its messages, and the report give them. */
const choiceNames = {
  'scanning.kind': { 'initial-sar': 'Initial SAR', 'annual-sar': 'Annual SAR', monthly: 'Monthly scanning' },
  'remediation.items.*.impact': impacts,
  'remediation.items.*.exception': {
    none: 'None',
    deviation: 'Approved deviation',
    'vendor-dependency': 'Vendor dependency',
  },
  'remediation.items.*.status': { open: 'Open', unclear: 'Not clear' },
  'remediation.items.*.originalRating': impacts,
  'remediation.items.*.adjustedRating': impacts,
  'remediation.items.*.riskAdjustment': deviations,
  'remediation.items.*.falsePositive': deviations,
  'remediation.items.*.operationalRequirement': deviations,
  'basis.files.*.kind': { poam: 'POA&M', scan: 'Scan' },
  'basis.files.*.use': {
    used: 'Yes',
    earlier: 'For earlier months only',
    'other-date': 'No: of another date',
    'other-system': 'No: of another system',
    'not-filled': 'No: not filled in',
    unread: 'No: could not be read',
  },
  'changes.*.kind': { planned: 'Planned', emergency: 'Emergency' },
} as const satisfies {
  readonly 'scanning.kind': Names<typeof submissionKinds>;
  readonly 'remediation.items.*.impact': Names<typeof itemImpacts>;
  readonly 'remediation.items.*.exception': Names<typeof itemExceptions>;
  readonly 'remediation.items.*.status': Names<typeof itemStatuses>;
  readonly 'remediation.items.*.originalRating': Names<typeof itemImpacts>;
  readonly 'remediation.items.*.adjustedRating': Names<typeof itemImpacts>;
  readonly 'remediation.items.*.riskAdjustment': Names<typeof deviationStates>;
  readonly 'remediation.items.*.falsePositive': Names<typeof deviationStates>;
  readonly 'remediation.items.*.operationalRequirement': Names<typeof deviationStates>;
  readonly 'basis.files.*.kind': Names<typeof basisKinds>;
  readonly 'basis.files.*.use': Names<typeof basisUses>;
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
