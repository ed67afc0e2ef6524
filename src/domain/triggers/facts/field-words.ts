import { readPlainDate } from '../../calendar/plain-date.ts';
import { dateInWords, lowerFirst } from '../../wording.ts';
import { factAt } from '../../work-documents/fact-paths.ts';
import { choiceName, fieldChoices } from './choice-names.ts';
import { type FieldNames, fieldNames } from './field-names.ts';
import { judgmentQuestions, type QuestionWords } from './questions.ts';

/**
 * The fields of the facts that have a name, but those of lists. A field is named by its path; the questions and the counts
 * by age have their names from elsewhere.
 */
export const namedFields = [
  ...['basis.csp', 'basis.system', 'asOf'],
  ...['vulnerabilities.atBaseline', 'vulnerabilities.atRebaseline', 'vulnerabilities.now'],
  ...['scanning.kind', 'scanning.date', 'scanning.total', 'scanning.unauthenticated', 'scanning.percent'],
  'remediation.countExceptions',
  ...['annualAssessment.anniversary', 'annualAssessment.sap', 'annualAssessment.package'],
] as const;

/**
 * The fields whose names load later: the groups, and lists with their fields, such as `changes.0.notice`; a `*` stands for the
 * place within a list.
 */
export const laterNamedFields = [
  ...['vulnerabilities', 'vulnerabilities.nowIsLowerBound', 'scanning'],
  ...['remediation', 'remediation.counts', 'remediation.items', 'remediation.items.*', 'remediation.items.*.id'],
  ...['remediation.items.*.title', 'remediation.items.*.impact', 'remediation.items.*.detected'],
  ...['remediation.items.*.exception', 'remediation.isLowerBound'],
  ...['remediation.items.*.status', 'remediation.items.*.vulnerability', 'remediation.items.*.originalRating'],
  ...['remediation.items.*.adjustedRating', 'remediation.items.*.riskAdjustment', 'remediation.items.*.falsePositive'],
  ...['remediation.items.*.operationalRequirement', 'remediation.items.*.vendorDependency'],
  'remediation.items.*.vendorCheckIn',
  'annualAssessment',
  ...['changes', 'changes.*', 'changes.*.title', 'changes.*.kind', 'changes.*.date', 'changes.*.notice'],
  'changes.*.analysisSufficient',
  ...['incidents', 'incidents.*', 'incidents.*.title', 'incidents.*.date', 'incidents.*.type', 'incidents.*.cause'],
  ...['directives', 'directives.*', 'directives.*.title', 'directives.*.due', 'directives.*.response'],
  ...['zeroDays', 'zeroDays.*', 'zeroDays.*.title', 'zeroDays.*.first', 'zeroDays.*.last', 'zeroDays.*.updates'],
  ...['zeroDays.*.updates.*', 'zeroDays.*.updates.*.date'],
  'answers',
  ...['history', 'history.*', 'history.*.trigger', 'history.*.date', 'history.*.resolved', 'history.*.note'],
  ...['off', 'off.*'],
  ...['basis', 'basis.files', 'basis.files.*', 'basis.files.*.name', 'basis.files.*.kind', 'basis.files.*.date'],
  ...['basis.files.*.format', 'basis.files.*.rows', 'basis.files.*.csp', 'basis.files.*.system', 'basis.files.*.use'],
  ...['basis.shortfalls', 'basis.shortfalls.*'],
] as const;

/** The fields of an open item that say more of it than what decides whether it counts. */
export const itemDetails = [
  ...['status', 'vulnerability', 'originalRating', 'adjustedRating', 'riskAdjustment', 'falsePositive'],
  ...['operationalRequirement', 'vendorDependency', 'vendorCheckIn'],
] as const;

/** The fields for a day that may not have come yet. */
export const fieldsWithNone = ['annualAssessment.sap', 'annualAssessment.package'] as const;

/** The same, of lists. */
export const laterFieldsWithNone = [
  'changes.*.notice',
  'directives.*.response',
  'zeroDays.*.last',
  'history.*.resolved',
] as const;

/** The words for the fields of the first form. */
export interface FieldWords extends FieldNames {
  readonly names: Readonly<Record<(typeof namedFields)[number], string>>;
  readonly nones: Readonly<Record<(typeof fieldsWithNone)[number], string>>;
}

/** The words for the fields that load later. */
export interface LaterFieldWords {
  readonly names: Readonly<Record<(typeof laterNamedFields)[number], string>>;
  readonly nones: Readonly<Record<(typeof laterFieldsWithNone)[number], string>>;
}

/** What the fields of the facts are called, place by place. */
export type FieldTexts = ReturnType<typeof fieldTexts>;

/** Puts the fields of the facts into words. */
export function fieldTexts(words: FieldWords, later: LaterFieldWords, questions: QuestionWords) {
  const { fieldName: nameOf, noneText } = fieldNames({
    ...words,
    names: { ...words.names, ...later.names },
    nones: { ...words.nones, ...later.nones },
  });
  const asked = new Map(judgmentQuestions.map(({ id }) => [`answers.${id}`, questions[id].question]));

  /** What a field is called where its place is plain: “Notice received on”. Nothing for a field that does not exist. */
  const fieldName = (path: string): string | undefined => asked.get(path) ?? nameOf(path);

  /** What a field is called anywhere: “Change 1, notice received on”. Nothing for a field that does not exist. */
  const fieldLabel = (path: string): string | undefined => {
    const own = fieldName(path);
    if (own === undefined) return undefined;
    const entries = [...path.matchAll(/\.(\d+)/g)].map(({ 0: { length }, 1: place, index }) => {
      const entry = path.slice(0, index + length);
      return { entry, text: `${fieldName(entry)} ${Number(place) + 1}` };
    });
    const parts = [...entries.map(({ text }) => text), ...(entries.at(-1)?.entry === path ? [] : [own])];
    return parts.map((text, index) => (index === 0 ? text : lowerFirst(text))).join(', ');
  };

  /** A single value in words, as a report shows it. What is no value of the field stands as it is. */
  const valueText = (path: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? 'Yes' : 'No';
    if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value);
    if (fieldChoices(path).length > 0) return choiceName(path, value);
    const none = value === 'none' ? noneText(path) : undefined;
    if (none !== undefined) return none;
    const reading = readPlainDate(value);
    return 'date' in reading ? dateInWords(reading.date) : value;
  };

  /** Those of the fields of an entry that are given, each with its name: “Risk adjustment: Pending”. */
  const givenLines = (facts: unknown, entry: string, names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const path = `${entry}.${name}`;
      const value = factAt(facts, path);
      return value === undefined || value === '' ? [] : [`${fieldName(path)}: ${valueText(path, value)}`];
    });

  return { fieldName, fieldLabel, givenLines, noneText, valueText };
}
