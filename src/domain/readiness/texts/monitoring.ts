import type { monitoringItems } from '../items/monitoring.ts';
import type { TextsOf } from './item-text.ts';

/** Ready for continuous monitoring, whatever the number of customers: what holds once each item is done. */
export const monitoringTexts = {
  'conmon-strategy': {
    csp: 'You have a ConMon strategy that complies with the requirements of CA-7.',
    agency: 'The CSP has a ConMon strategy that complies with the requirements of CA-7.',
  },
  'continuously-monitored-posture': {
    csp: 'Your processes and tools monitor the CSO’s security posture continuously and keep it acceptable.',
    agency: 'The CSP’s processes and tools monitor the CSO’s security posture continuously and keep it acceptable.',
  },
  'information-for-agencies': {
    csp: 'You are able to give agencies the information they need for risk-based decisions on ongoing authorization.',
    agency: 'The CSP is able to give you the information you need for risk-based decisions on ongoing authorization.',
  },
  'ato-letter-conditions': {
    csp: 'You know the conditions that the agency’s ATO letter adds to FedRAMP’s ConMon requirements, and address them.',
    agency:
      'The CSP knows the conditions that your ATO letter adds to FedRAMP’s ConMon requirements, and addresses them.',
  },
  'agency-conmon-review': {
    csp: 'The agency is set up to review your ConMon activities.',
    agency:
      'You are set up to review the monthly POA&M, to approve Deviation Requests and significant changes, and to review the results of the Annual Assessment.',
  },
  'monthly-conmon-meeting': {
    csp: 'You hold a monthly ConMon meeting with the agency, {conmon-meeting-after-deliverables} after the deliverables are submitted.',
    agency:
      'You have asked the CSP for a monthly ConMon meeting, {conmon-meeting-after-deliverables} after the deliverables are submitted.',
  },
  'conmon-accountability': {
    csp: 'The agency has thought about how it will hold you accountable, and has an escalation process.',
    agency:
      'You have thought about how you will hold the CSP accountable for ConMon, and have an escalation process with its triggers.',
  },
} as const satisfies TextsOf<typeof monitoringItems>;
