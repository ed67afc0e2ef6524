import type { Ground } from '../../domain/readiness/applicability.ts';

/** The labels of the questions on which it depends what applies, by field. */
export const groundLabels: Readonly<Record<string, string>> = {
  role: 'Who judges',
  level: 'Impact level',
  severalAuthorizations: 'More than one active ATO or ATU on file',
} satisfies Record<Ground, string>;
