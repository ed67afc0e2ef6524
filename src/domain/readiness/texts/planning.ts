import type { planningItems } from '../items/planning.ts';
import type { TextsOf } from './item-text.ts';

/** Ready for the Kickoff, first part: what holds once each item is done. */
export const planningTexts = {
  'templates-provided': {
    csp: 'The PMO has confirmed the partnership and provided its templates.',
    agency: 'The PMO has confirmed the partnership and provided its templates.',
  },
  'project-leads-identified': {
    csp: 'The project leads, or primary points of contact, are named on your side and on the agency’s.',
    agency: 'The project leads, or primary points of contact, are named on your side and on the CSP’s.',
  },
  'communication-and-collaboration-decided': {
    csp: 'You and the agency have decided how your teams will communicate and work together throughout.',
    agency: 'You and the CSP have decided how your teams will communicate and work together throughout.',
  },
  'recurring-meeting-established': {
    csp: 'You and the agency have a recurring meeting, {planning-meeting}.',
    agency: 'You and the CSP have a recurring meeting, {planning-meeting}.',
  },
  'review-approach-determined': {
    csp: 'You know which review approach the agency has decided on: Just-In-Time Linear Approach or All Deliverables Provided Simultaneously.',
    agency:
      'You have decided how to review the package: Just-In-Time Linear Approach or All Deliverables Provided Simultaneously.',
  },
  'all-deliverables-submitted-before-kickoff': {
    csp: 'SSP and attachments, SAP, SAR and POA&M are complete and with the agency.',
    agency: 'SSP and attachments, SAP, SAR and POA&M are complete, and you have them.',
  },
  'agency-reviewers-identified': {
    csp: 'The agency has named the team members who will review the package.',
    agency: 'You have named the team members who will review the package.',
  },
  'agency-reviewers-qualified': {
    csp: 'The agency’s reviewers know the NIST Risk Management Framework and have reviewed packages before.',
    agency:
      'Your reviewers know the NIST Risk Management Framework and have experience with reviewing FISMA and/or FedRAMP packages.',
  },
  'agency-reviewers-trained': {
    csp: 'The agency’s reviewers have taken the FedRAMP ISSO on-demand training.',
    agency: 'Your reviewers have taken the FedRAMP ISSO on-demand training, which is highly recommended.',
  },
  'deliverable-sharing-determined': {
    csp: 'You, your 3PAO and the agency have settled how you share the deliverables of the package with the agency.',
    agency: 'You have settled with the CSP and its 3PAO how they share the deliverables of the package with you.',
  },
  'reviewer-comments-method-developed': {
    csp: 'The agency has a method to capture and track its reviewers’ comments and questions.',
    agency: 'You have a method to capture and track your reviewers’ comments and questions.',
  },
  'authorization-decision-process-determined': {
    csp: 'The agency has settled how it reaches an authorization decision and grants an ATO, and you know its timeline.',
    agency:
      'You have settled how your agency reaches an authorization decision and grants an ATO. Process and timeline should be communicated to all stakeholders.',
  },
  'conmon-discussed-early': {
    csp: 'You and the agency have begun to talk about ConMon, and you know of any requirements it has beyond FedRAMP’s.',
    agency:
      'You have begun to talk with the CSP about ConMon, and have told it of any requirements of yours beyond FedRAMP’s.',
  },
} as const satisfies TextsOf<typeof planningItems>;
