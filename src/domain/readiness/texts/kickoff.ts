import type { kickoffItems } from '../items/kickoff.ts';
import type { TextsOf } from './item-text.ts';

/** Ready for the Kickoff, second part: what holds once each item is done. */
export const kickoffTexts = {
  'agency-specific-requirements-communicated': {
    csp: 'In planning meetings with the agency you have come to understand its own requirements.',
    agency: 'In planning meetings with the CSP you have communicated your agency’s own requirements.',
  },
  'agency-review-process-communicated': {
    csp: 'In planning meetings you have come to understand how the agency reviews the package for quality and risk.',
    agency: 'In planning meetings you have communicated how you review the package for quality and risk.',
  },
  'customer-responsible-controls-communicated': {
    csp: 'In planning meetings you have told the agency which controls are customer-responsible.',
    agency: 'In planning meetings you have come to understand which controls are customer-responsible.',
  },
  'kickoff-briefing-guidance-reviewed': {
    csp: 'You have reviewed FedRAMP’s Kickoff Briefing guidance.',
    agency: 'You have reviewed FedRAMP’s Kickoff Briefing guidance.',
  },
  'kickoff-briefing-developed': {
    csp: 'You have developed a Kickoff Briefing that follows the PMO’s guidance.',
    agency: 'The CSP has developed a Kickoff Briefing that follows the PMO’s guidance.',
  },
  'kickoff-briefing-reviewed-by-pmo': {
    csp: 'You have delivered the Kickoff Briefing to the PMO, and it has reviewed it.',
    agency: 'The CSP has delivered the Kickoff Briefing to the PMO, and the PMO has reviewed it.',
  },
  'kickoff-scheduled': {
    csp: 'The PMO has scheduled the Kickoff with you and the agency, and with the 3PAO if it is to attend.',
    agency: 'The PMO has scheduled the Kickoff with you and the CSP, and with the 3PAO if it is to attend.',
  },
  'right-team-members-at-kickoff': {
    csp: 'The right members of your team will attend. It is important that some can describe the CSO’s security capabilities and answer technical and security questions.',
    agency:
      'The right members of your team will attend. It is important that those who review the package, and those who decide, are among them.',
  },
  'internal-administrative-requirements-gathered': {
    csp: 'The agency has gathered its additional internal administrative requirements.',
    agency:
      'You have gathered your additional internal administrative requirements, such as uploads to GRC tools, to communicate at the Kickoff.',
  },
} as const satisfies TextsOf<typeof kickoffItems>;
