import type { pmoReviewItems } from '../items/pmo-review.ts';
import type { TextsOf } from './item-text.ts';

/** Ready for the PMO review, second part: what holds once each item is done. */
export const pmoReviewTexts = {
  'package-uploaded-to-max-gov': {
    csp: 'You and your 3PAO have uploaded current versions of the package deliverables to MAX.gov.',
    agency: 'The CSP and the 3PAO have uploaded current versions of the package deliverables to MAX.gov.',
  },
  'package-uploaded-to-csp-repository': {
    csp: 'You and your 3PAO have uploaded current versions of the package deliverables to your own secure repository.',
    agency:
      'The CSP and the 3PAO have uploaded current versions of the package deliverables to the CSP’s own secure repository.',
  },
  'initial-authorization-package-checklist-submitted': {
    csp: 'You have completed the FedRAMP Initial Authorization Package Checklist and submitted it to info@fedramp.gov.',
    agency:
      'The CSP has completed the FedRAMP Initial Authorization Package Checklist and submitted it to info@fedramp.gov.',
  },
  'uploads-verified-by-pmo': {
    csp: 'The PMO has verified that all package deliverables are uploaded.',
    agency: 'The PMO has verified that all package deliverables are uploaded.',
  },
  'package-reviewed-by-pmo': {
    csp: 'Your package has come up in the PMO Review Team’s queue and been reviewed.',
    agency: 'The package has come up in the PMO Review Team’s queue and been reviewed.',
  },
  'draft-review-report-discussed': {
    csp: 'The PMO has sent the draft Review Report, {draft-report-before-meeting} before the review meeting, and you have met on it.',
    agency:
      'The PMO has sent the draft Review Report, {draft-report-before-meeting} before the review meeting, and you have met on it.',
  },
  'findings-addressed-and-package-resubmitted': {
    csp: 'You and your 3PAO have addressed the findings, resubmitted the package, and notified the PMO through info@fedramp.gov.',
    agency:
      'The CSP and the 3PAO have addressed the findings, resubmitted the package, and notified the PMO through info@fedramp.gov.',
  },
  'gap-review-passed': {
    csp: 'The PMO’s gap review has left no gaps, authorization was recommended and approved, and the Marketplace shows your CSO as FedRAMP Authorized.',
    agency:
      'The PMO’s gap review has left no gaps, authorization was recommended and approved, and the Marketplace shows the CSO as FedRAMP Authorized.',
  },
} as const satisfies TextsOf<typeof pmoReviewItems>;
