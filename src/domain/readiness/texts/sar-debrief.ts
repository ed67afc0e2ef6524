import type { sarDebriefItems } from '../items/sar-debrief.ts';
import type { TextsOf } from './item-text.ts';

/** Ready for the SAR Debrief: what holds once each item is done. */
export const sarDebriefTexts = {
  'sar-developed': {
    csp: 'Testing is over, and your 3PAO has written the SAR, with its findings and a recommendation.',
    agency: 'Testing is over, and the 3PAO has written the SAR, with its findings and a recommendation.',
  },
  'poam-developed': {
    csp: 'You have developed a POA&M from the SAR’s findings, with input from the 3PAO, and it agrees with the SAR.',
    agency:
      'The CSP has developed a POA&M from the SAR’s findings, with input from the 3PAO, and it agrees with the SAR.',
  },
  'regular-review-meetings-held': {
    csp: 'You, your 3PAO and the agency meet at a regular cadence while the agency reviews.',
    agency: 'You, the CSP and the 3PAO meet at a regular cadence while you review.',
  },
  'final-sar-and-poam-provided': {
    csp: 'You and your 3PAO have given the agency the final SAR and POA&M, {sar-and-poam-before-debrief} before the debrief.',
    agency: 'You have the final SAR and POA&M, {sar-and-poam-before-debrief} before the debrief.',
  },
  'final-sar-and-poam-reviewed': {
    csp: 'The agency has reviewed the final SAR and POA&M and noted its questions.',
    agency: 'You have reviewed the final SAR and POA&M and noted your questions to the CSP and 3PAO.',
  },
  'sar-debrief-scheduled': {
    csp: 'The PMO has scheduled the SAR Debrief with you, the 3PAO and the agency.',
    agency: 'The PMO has scheduled the SAR Debrief with you, the CSP and the 3PAO.',
  },
  'sar-debrief-presentation-developed': {
    csp: 'You and your 3PAO have each developed your own portions of the presentation, in line with the PMO’s guidance.',
    agency: 'The CSP and the 3PAO have developed their presentation, in line with the PMO’s guidance.',
  },
  'sar-debrief-presentation-reviewed-by-pmo': {
    csp: 'You and your 3PAO have delivered the presentation to the PMO, and it has reviewed it.',
    agency: 'The CSP and the 3PAO have delivered the presentation to the PMO, and the PMO has reviewed it.',
  },
  'residual-risk-plan-and-timeline': {
    csp: 'You have a plan and a timeline for remediating residual risk, ready to present.',
    agency: 'The CSP has a plan and a timeline for remediating residual risk, ready to present.',
  },
  'risks-for-agency-identified': {
    csp: 'For the debrief you have listed the Deviation Requests that need the agency’s approval, and the operationally required risks that need its acceptance.',
    agency:
      'The Deviation Requests that need your approval, and the operationally required risks that need your acceptance, are listed for the debrief.',
  },
  'right-team-members-at-sar-debrief': {
    csp: 'The right members of your team and of your 3PAO’s will attend.',
    agency: 'The right members of the CSP’s and the 3PAO’s teams will attend.',
  },
} as const satisfies TextsOf<typeof sarDebriefItems>;
