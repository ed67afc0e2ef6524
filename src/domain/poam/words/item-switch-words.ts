import { remediationPeriods } from '../rules/remediation-periods.ts';
import type { SwitchWords } from '../switches/types.ts';

const fresh = `a check-in within ${remediationPeriods.vendorCheckInDays} days`;

/** What people read of the switches about POA&M items: each question, its options, and why the default is what it is. */
export const itemSwitchWords = {
  sheets: {
    question: 'Which sheets are counted?',
    options: {
      open: { label: 'Open items only', words: 'with the open items alone' },
      'open-and-configuration': {
        label: 'Open items and configuration findings',
        words: 'with configuration findings as well',
      },
    },
    why: 'Configuration findings are also rolled up into one item on the open sheet. Counting both would count them twice. Closed items are never counted.',
    basis: { kind: 'source', source: 'FedRAMP POA&M template, sheet Configuration Findings' },
  },
  unit: {
    question: 'Are POA&M items counted, or unique vulnerabilities?',
    options: {
      higher: { label: 'Both, and the higher number is used', words: 'with the higher of the two numbers' },
      items: { label: 'POA&M items', words: 'as POA&M items' },
      unique: { label: 'Unique vulnerabilities', words: 'as unique vulnerabilities' },
    },
    why: 'The triggers say “unique vulnerabilities or POA&M items” and do not tell which. The higher number is the cautious one. Both are always shown.',
    basis: { kind: 'our-judgment' },
  },
  key: {
    question: 'What makes a vulnerability the same one?',
    options: {
      'source-id': { label: 'The detector and its identifier', words: 'told apart by detector and identifier' },
      name: { label: 'The weakness name', words: 'told apart by name' },
      cve: { label: 'The CVE; an item with several counts for each', words: 'told apart by CVE' },
      'poam-id': { label: 'The POA&M id', words: 'told apart by POA&M id' },
    },
    why: 'A vulnerability is identified by the reference that the scanning tool gives it; one vulnerability may be split into several items. An item that lacks what is asked for here counts for itself.',
    basis: { kind: 'source', source: 'FedRAMP Vulnerability Scanning Requirements, section 3' },
  },
  ratings: {
    question: 'When does an adjusted rating count?',
    options: {
      approved: { label: 'Where its risk adjustment is approved', words: 'with approved risk adjustments' },
      'approved-or-pending': {
        label: 'Where its risk adjustment is approved or pending',
        words: 'as if pending risk adjustments were approved',
      },
      original: { label: 'Never', words: 'by original ratings alone' },
    },
    why: 'The template computes with the adjusted rating only where Risk Adjustment says Yes. Where it says Yes and no adjusted rating is given, the original one counts. Critical counts as High.',
    basis: { kind: 'source', source: 'FedRAMP POA&M template, formula of the Scheduled Completion Date' },
  },
  unrated: {
    question: 'How are items without a rating counted?',
    options: {
      'not-assessed': { label: 'They are not assessed, and shown', words: 'with unrated items not assessed' },
      'as-high': { label: 'As High', words: 'with unrated items as High' },
    },
    why: 'What is not known is not zero: the items are listed, and where they could decide a trigger it is not assessed. An item without a date of detection has no age and is never guessed.',
    basis: { kind: 'our-judgment' },
  },
  'false-positives': {
    question: 'Which false positives are left out?',
    options: {
      'approved-left-out': { label: 'Approved ones', words: 'with approved false positives left out' },
      'approved-and-pending-left-out': {
        label: 'Approved and pending ones',
        words: 'as if pending false positives were approved',
      },
      counted: { label: 'None', words: 'with false positives counted' },
    },
    why: 'A false positive stays open while it is pending; once it is approved, its item moves to the closed sheet.',
    basis: { kind: 'source', source: 'FedRAMP POA&M Template Completion Guide' },
  },
  'operational-requirements': {
    question: 'How do approved operational requirements count?',
    options: {
      'not-late': {
        label: 'Not as late, but among the vulnerabilities',
        words: 'with approved operational requirements left out',
      },
      'not-late-below-high': {
        label: 'Not as late where they are rated below High',
        words: 'with approved operational requirements left out below High',
      },
      late: { label: 'As any other item', words: 'with approved operational requirements counted' },
      'left-out': {
        label: 'Not at all, unless a scan finds them',
        words: 'with approved operational requirements left out of everything',
      },
    },
    why: 'An approved operational requirement is still an open risk, so it stays among the vulnerabilities. No text says whether it is late; an approved one is not waiting for a fix. None should be rated High: such items are pointed out.',
    basis: { kind: 'our-judgment' },
  },
  'vendor-dependencies': {
    question: 'When does a vendor dependency excuse an item?',
    options: {
      'below-high': {
        label: `Below High, with ${fresh} of the POA&M’s date`,
        words: 'with vendor dependencies excused below High',
      },
      'any-rating': {
        label: `At any rating, with ${fresh} of the POA&M’s date`,
        words: 'with vendor dependencies excused at any rating',
      },
      never: { label: 'Never', words: 'with vendor dependencies counted' },
    },
    why: 'An item that waits for a vendor’s fix is not late while the vendor is asked every month. A fix that has come out since ends that, and the time then runs from its release, which no column tells. A High one is to be mitigated to Moderate in the meantime, so it counts unless a risk adjustment to a lower rating is approved.',
    basis: {
      kind: 'source',
      source: 'FedRAMP POA&M Template Completion Guide, column P, and Continuous Monitoring Strategy Guide, Appendix D',
    },
  },
} as const satisfies Record<string, SwitchWords>;
