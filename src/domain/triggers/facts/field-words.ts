import { readPlainDate } from '../../calendar/plain-date.ts';
import { dateInWords, lowerFirst } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import { judgmentQuestions } from './questions.ts';
import { agedTriggerIds } from './trigger-facts.ts';

/**
 * The words for the fields of the facts, in one place for form, messages and report. A field is named by its path, such
 * as `changes.0.notice`; in the tables below a `*` stands for the place within a list.
 */

/** What each field is called. An entry of a list is called by its noun. */
const names: Readonly<Record<string, string>> = {
  asOf: 'Judge as of',
  vulnerabilities: 'Vulnerabilities',
  'vulnerabilities.atBaseline': 'Unique vulnerabilities at the ATO baseline',
  'vulnerabilities.atRebaseline': 'Unique vulnerabilities at an approved re-baseline',
  'vulnerabilities.now': 'Unique vulnerabilities now',
  scanning: 'Scan submission',
  'scanning.kind': 'Kind of submission',
  'scanning.date': 'Date of the submission',
  'scanning.total': 'Scans in the submission',
  'scanning.unauthenticated': 'Of these, unauthenticated',
  'scanning.percent': 'Unauthenticated share, in percent',
  remediation: 'Open vulnerabilities and POA&M items',
  'remediation.counts': 'Counts by age',
  ...Object.fromEntries(agedTriggerIds.map((id) => [`remediation.counts.${id}`, agedName(id)])),
  'remediation.items': 'Open items',
  'remediation.items.*': 'Open item',
  'remediation.items.*.id': 'Id',
  'remediation.items.*.title': 'Title',
  'remediation.items.*.impact': 'Impact',
  'remediation.items.*.detected': 'First detected on',
  'remediation.items.*.exception': 'Exception',
  'remediation.countExceptions': 'Do items with an approved deviation or a vendor dependency count?',
  annualAssessment: 'Annual assessment',
  'annualAssessment.anniversary': 'Annual ATO anniversary date',
  'annualAssessment.sap': 'SAP delivered on',
  'annualAssessment.package': 'Full package delivered on',
  changes: 'Changes, planned and emergency',
  'changes.*': 'Change',
  'changes.*.title': 'Name',
  'changes.*.kind': 'Kind',
  'changes.*.date': 'Made, or to be made, on',
  'changes.*.notice': 'Notice received on',
  'changes.*.analysisSufficient': 'Is the security impact analysis sufficiently documented?',
  incidents: 'Incidents, old ones too',
  'incidents.*': 'Incident',
  'incidents.*.title': 'Name',
  'incidents.*.date': 'Date',
  'incidents.*.type': 'Type',
  'incidents.*.cause': 'Cause',
  directives: 'CISA Emergency Directives that ask for a response',
  'directives.*': 'Directive',
  'directives.*.title': 'Name',
  'directives.*.due': 'Response due by',
  'directives.*.response': 'Response sent on',
  zeroDays: 'Zero-day attacks on which updates are owed',
  'zeroDays.*': 'Zero-day attack',
  'zeroDays.*.title': 'Name',
  'zeroDays.*.first': 'First day on which an update was due',
  'zeroDays.*.last': 'Last such day',
  'zeroDays.*.updates': 'Updates sent to FedRAMP',
  'zeroDays.*.updates.*': 'Update',
  'zeroDays.*.updates.*.date': 'Sent on',
  answers: 'Judgments',
  ...Object.fromEntries(judgmentQuestions.map(({ id, question }) => [`answers.${id}`, question])),
  history: 'Earlier occurrences of triggers',
  'history.*': 'Occurrence',
  'history.*.trigger': 'Trigger',
  'history.*.date': 'Came true on',
  'history.*.resolved': 'Resolved on',
  'history.*.note': 'Note',
  off: 'Triggers switched off',
  'off.*': 'Trigger switched off',
};

/** The words for each choice of the fields that offer some. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'scanning.kind': { 'initial-sar': 'Initial SAR', 'annual-sar': 'Annual SAR', monthly: 'Monthly scanning' },
  'remediation.items.*.impact': { high: 'High', moderate: 'Moderate', low: 'Low' },
  'remediation.items.*.exception': {
    none: 'None',
    deviation: 'Approved deviation',
    'vendor-dependency': 'Vendor dependency',
  },
  'changes.*.kind': { planned: 'Planned', emergency: 'Emergency' },
};

/** The words for `none`, where a day may not have come. */
const nones: Readonly<Record<string, string>> = {
  'annualAssessment.sap': 'Not yet delivered',
  'annualAssessment.package': 'Not yet delivered',
  'changes.*.notice': 'No notice yet',
  'directives.*.response': 'No response yet',
  'zeroDays.*.last': 'Updates are still due',
  'history.*.resolved': 'Not resolved',
};

const patternOf = (path: string) => path.replace(/\.\d+/g, '.*');

/** What a field is called where its place is plain: “Notice received on”. Nothing for a field that does not exist. */
export function fieldName(path: string): string | undefined {
  return names[patternOf(path)];
}

/** What a field is called anywhere: “Change 1, notice received on”. Nothing for a field that does not exist. */
export function fieldLabel(path: string): string | undefined {
  const own = fieldName(path);
  if (own === undefined) return undefined;
  const entries = [...path.matchAll(/\.(\d+)/g)].map(({ 0: { length }, 1: place, index }) => {
    const entry = path.slice(0, index + length);
    return { entry, text: `${fieldName(entry)} ${Number(place) + 1}` };
  });
  const words = [...entries.map(({ text }) => text), ...(entries.at(-1)?.entry === path ? [] : [own])];
  return words.map((text, index) => (index === 0 ? text : lowerFirst(text))).join(', ');
}

/** The choices that a field offers, with their words. Empty for a field that offers none. */
export function fieldChoices(path: string): readonly (readonly [string, string])[] {
  return Object.entries(choices[patternOf(path)] ?? {});
}

/** What it is called that a day has not come: “Not yet delivered”. Nothing where it must have. */
export function noneText(path: string): string | undefined {
  return nones[patternOf(path)];
}

/** A single value in words, as a report shows it. What is no value of the field stands as it is. */
export function valueText(path: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value);
  const word = choices[patternOf(path)]?.[value] ?? (value === 'none' ? noneText(path) : undefined);
  if (word !== undefined) return word;
  const reading = readPlainDate(value);
  return 'date' in reading ? dateInWords(reading.date) : value;
}

function agedName(id: (typeof agedTriggerIds)[number]): string {
  const { impact, thresholds } = triggerOf(id);
  return `${impact === 'high' ? 'High' : 'Moderate'} impact, open more than ${thresholds.days.value} days`;
}
