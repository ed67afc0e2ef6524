import { remediationPeriods } from '../rules/remediation-periods.ts';
import type { CountingSwitch } from './types.ts';

const late = ['late-items', 'late-unique', 'late-used'] as const;
const fresh = `a check-in within ${remediationPeriods.vendorCheckInDays} days`;

/** The switches about POA&M items. */
export const itemSwitches = [
  {
    id: 'sheets',
    question: 'Which sheets are counted?',
    options: [
      { id: 'open', label: 'Open items only', words: 'with the open items alone' },
      {
        id: 'open-and-configuration',
        label: 'Open items and configuration findings',
        words: 'with configuration findings as well',
      },
    ],
    default: 'open',
    why: 'Configuration findings are also rolled up into one item on the open sheet. Counting both would count them twice. Closed items are never counted.',
    basis: { kind: 'source', source: 'FedRAMP POA&M template, sheet Configuration Findings' },
    measures: [...late, 'vulnerabilities'],
  },
  {
    id: 'unit',
    question: 'Are POA&M items counted, or unique vulnerabilities?',
    options: [
      { id: 'higher', label: 'Both, and the higher number is used', words: 'with the higher of the two numbers' },
      { id: 'items', label: 'POA&M items', words: 'as POA&M items' },
      { id: 'unique', label: 'Unique vulnerabilities', words: 'as unique vulnerabilities' },
    ],
    default: 'higher',
    why: 'The triggers say “unique vulnerabilities or POA&M items” and do not tell which. The higher number is the cautious one. Both are always shown.',
    basis: { kind: 'our-judgment' },
    measures: ['late-used'],
  },
  {
    id: 'key',
    question: 'What makes a vulnerability the same one?',
    options: [
      { id: 'source-id', label: 'The detector and its identifier', words: 'told apart by detector and identifier' },
      { id: 'name', label: 'The weakness name', words: 'told apart by name' },
      { id: 'cve', label: 'The CVE; an item with several counts for each', words: 'told apart by CVE' },
      { id: 'poam-id', label: 'The POA&M id', words: 'told apart by POA&M id' },
    ],
    default: 'source-id',
    why: 'A vulnerability is identified by the reference that the scanning tool gives it; one vulnerability may be split into several items. An item that lacks what is asked for here counts for itself.',
    basis: { kind: 'source', source: 'FedRAMP Vulnerability Scanning Requirements, section 3' },
    measures: ['late-unique', 'late-used', 'vulnerabilities'],
  },
  {
    id: 'ratings',
    question: 'When does an adjusted rating count?',
    options: [
      { id: 'approved', label: 'Where its risk adjustment is approved', words: 'with approved risk adjustments' },
      {
        id: 'approved-or-pending',
        label: 'Where its risk adjustment is approved or pending',
        words: 'as if pending risk adjustments were approved',
      },
      { id: 'original', label: 'Never', words: 'by original ratings alone' },
    ],
    default: 'approved',
    why: 'The template computes with the adjusted rating only where Risk Adjustment says Yes. Where it says Yes and no adjusted rating is given, the original one counts. Critical counts as High.',
    basis: { kind: 'source', source: 'FedRAMP POA&M template, formula of the Scheduled Completion Date' },
    measures: late,
  },
  {
    id: 'unrated',
    question: 'How are items without a rating counted?',
    options: [
      { id: 'not-assessed', label: 'They are not assessed, and shown', words: 'with unrated items not assessed' },
      { id: 'as-high', label: 'As High', words: 'with unrated items as High' },
    ],
    default: 'not-assessed',
    why: 'What is not known is not zero: the items are listed, and where they could decide a trigger it is not assessed. An item without a date of detection has no age and is never guessed.',
    basis: { kind: 'our-judgment' },
    measures: [...late, 'vulnerabilities'],
  },
  {
    id: 'false-positives',
    question: 'Which false positives are left out?',
    options: [
      { id: 'approved-left-out', label: 'Approved ones', words: 'with approved false positives left out' },
      {
        id: 'approved-and-pending-left-out',
        label: 'Approved and pending ones',
        words: 'as if pending false positives were approved',
      },
      { id: 'counted', label: 'None', words: 'with false positives counted' },
    ],
    default: 'approved-left-out',
    why: 'A false positive stays open while it is pending; once it is approved, its item moves to the closed sheet.',
    basis: { kind: 'source', source: 'FedRAMP POA&M Template Completion Guide' },
    measures: [...late, 'vulnerabilities'],
  },
  {
    id: 'operational-requirements',
    question: 'How do approved operational requirements count?',
    options: [
      {
        id: 'not-late',
        label: 'Not as late, but among the vulnerabilities',
        words: 'with approved operational requirements left out',
      },
      {
        id: 'not-late-below-high',
        label: 'Not as late where they are rated below High',
        words: 'with approved operational requirements left out below High',
      },
      { id: 'late', label: 'As any other item', words: 'with approved operational requirements counted' },
      {
        id: 'left-out',
        label: 'Not at all',
        words: 'with approved operational requirements left out of everything',
      },
    ],
    default: 'not-late',
    why: 'An approved operational requirement is still an open risk, so it stays among the vulnerabilities. No text says whether it is late; an approved one is not waiting for a fix. None should be rated High: such items are pointed out.',
    basis: { kind: 'our-judgment' },
    measures: [...late, 'vulnerabilities'],
  },
  {
    id: 'vendor-dependencies',
    question: 'When does a vendor dependency excuse an item?',
    options: [
      {
        id: 'below-high',
        label: `Below High, with ${fresh} of the POA&M’s date`,
        words: 'with vendor dependencies excused below High',
      },
      {
        id: 'any-rating',
        label: `At any rating, with ${fresh} of the POA&M’s date`,
        words: 'with vendor dependencies excused at any rating',
      },
      { id: 'never', label: 'Never', words: 'with vendor dependencies counted' },
    ],
    default: 'below-high',
    why: 'An item that waits for a vendor’s fix is not late while the vendor is asked every month. A High one is to be mitigated to Moderate in the meantime, so it counts unless a risk adjustment to a lower rating is approved.',
    basis: {
      kind: 'source',
      source: 'FedRAMP POA&M Template Completion Guide, column P, and Continuous Monitoring Strategy Guide, Appendix D',
    },
    measures: late,
  },
] as const satisfies readonly CountingSwitch[];
