import { agencyOnly } from './limits.ts';
import type { ReadinessItem } from './readiness-item.ts';

/**
 * Ready for the Kickoff, first part: what the two sides settle in planning.
 * Source: Agency Authorization Playbook, Partnership Establishment, Authorization Planning and ConMon Best Practices.
 */
export const planningItems = [
  {
    id: 'templates-provided',
    stage: 'kickoff',
    title: 'Templates provided',
    text: {
      csp: 'The PMO has confirmed the partnership and provided its templates.',
      agency: 'The PMO has confirmed the partnership and provided its templates.',
    },
    why: 'Which templates these are is not said; the required FedRAMP Templates carry the package later.',
    force: 'does',
    actors: ['pmo'],
    statements: 'AP-225..226',
  },
  {
    id: 'project-leads-identified',
    stage: 'kickoff',
    title: 'Project leads named',
    text: {
      csp: 'The project leads, or primary points of contact, are named on your side and on the agency’s.',
      agency: 'The project leads, or primary points of contact, are named on your side and on the CSP’s.',
    },
    why: 'Both sides need to know whom to ask.',
    force: 'does',
    actors: ['csp', 'agency'],
    statements: 'AP-231..233',
  },
  {
    id: 'communication-and-collaboration-decided',
    stage: 'kickoff',
    title: 'Communication and collaboration decided',
    text: {
      csp: 'You and the agency have decided how your teams will communicate and work together throughout.',
      agency: 'You and the CSP have decided how your teams will communicate and work together throughout.',
    },
    why: 'A working relationship that is collaborative and transparent is one of the tasks of planning.',
    force: 'does',
    actors: ['csp', 'agency'],
    statements: 'AP-232 AP-234 AP-304 AP-315',
  },
  {
    id: 'recurring-meeting-established',
    stage: 'kickoff',
    title: 'Recurring meeting set up',
    text: {
      csp: 'You and the agency have a recurring meeting, {planning-meeting}.',
      agency: 'You and the CSP have a recurring meeting, {planning-meeting}.',
    },
    why: 'It keeps the project on track, and everyone accountable for their own areas.',
    force: 'should',
    actors: ['csp', 'agency'],
    statements: 'AP-235..237',
    readings: ['bi-weekly'],
  },
  {
    id: 'review-approach-determined',
    stage: 'kickoff',
    title: 'Review approach decided',
    text: {
      csp: 'You know which review approach the agency has decided on: Just-In-Time Linear Approach or All Deliverables Provided Simultaneously.',
      agency:
        'You have decided how to review the package: Just-In-Time Linear Approach or All Deliverables Provided Simultaneously.',
    },
    why: 'It sets the order of work. The PMO recommends Just-In-Time, which may prevent rework after testing.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-239..240 AP-253..254',
  },
  {
    id: 'all-deliverables-submitted-before-kickoff',
    stage: 'kickoff',
    title: 'All deliverables submitted',
    text: {
      csp: 'SSP and attachments, SAP, SAR and POA&M are complete and with the agency.',
      agency: 'SSP and attachments, SAP, SAR and POA&M are complete, and you have them.',
    },
    why: 'Under this approach the agency reviews them all at once, and they come before the Kickoff.',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-248..250',
    onlyIf: 'Only under All Deliverables Provided Simultaneously.',
  },
  {
    id: 'agency-reviewers-identified',
    stage: 'kickoff',
    title: 'Agency reviewers identified',
    text: {
      csp: 'The agency has named the team members who will review the package.',
      agency: 'You have named the team members who will review the package.',
    },
    why: 'A package without reviewers waits.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-258',
    limits: [agencyOnly],
  },
  {
    id: 'agency-reviewers-qualified',
    stage: 'kickoff',
    title: 'Agency reviewers qualified',
    text: {
      csp: 'The agency’s reviewers know the NIST Risk Management Framework and have reviewed packages before.',
      agency:
        'Your reviewers know the NIST Risk Management Framework and have experience with reviewing FISMA and/or FedRAMP packages.',
    },
    why: 'They judge quality and risk for the authorizing official.',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-259..260',
    limits: [agencyOnly],
  },
  {
    id: 'agency-reviewers-trained',
    stage: 'kickoff',
    title: 'Agency reviewers trained',
    text: {
      csp: 'The agency’s reviewers have taken the FedRAMP ISSO on-demand training.',
      agency: 'Your reviewers have taken the FedRAMP ISSO on-demand training, which is highly recommended.',
    },
    why: 'It was designed to help agency reviewers with the review of a FedRAMP package.',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-261..262',
    limits: [agencyOnly],
  },
  {
    id: 'deliverable-sharing-determined',
    stage: 'kickoff',
    title: 'Sharing of deliverables settled',
    text: {
      csp: 'You, your 3PAO and the agency have settled how you share the deliverables of the package with the agency.',
      agency: 'You have settled with the CSP and its 3PAO how they share the deliverables of the package with you.',
    },
    why: 'The documents describe the system’s defenses, and reviewers need them in time.',
    force: 'does',
    actors: ['csp', '3pao', 'agency'],
    statements: 'AP-263',
  },
  {
    id: 'reviewer-comments-method-developed',
    stage: 'kickoff',
    title: 'Method for reviewers’ comments',
    text: {
      csp: 'The agency has a method to capture and track its reviewers’ comments and questions.',
      agency: 'You have a method to capture and track your reviewers’ comments and questions.',
    },
    why: 'So that no question is lost between several reviewers and rounds.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-264',
    limits: [agencyOnly],
  },
  {
    id: 'authorization-decision-process-determined',
    stage: 'kickoff',
    title: 'Decision process settled',
    text: {
      csp: 'The agency has settled how it reaches an authorization decision and grants an ATO, and you know its timeline.',
      agency:
        'You have settled how your agency reaches an authorization decision and grants an ATO. Process and timeline should be communicated to all stakeholders.',
    },
    why: 'Agencies differ here. Defined early and made known, it manages everyone’s expectations.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-265 AP-428 AP-431..432',
  },
  {
    id: 'conmon-discussed-early',
    stage: 'kickoff',
    title: 'ConMon discussed early',
    text: {
      csp: 'You and the agency have begun to talk about ConMon, and you know of any requirements it has beyond FedRAMP’s.',
      agency:
        'You have begun to talk with the CSP about ConMon, and have told it of any requirements of yours beyond FedRAMP’s.',
    },
    why: 'A CSP should know of such requirements before its system is authorized.',
    force: 'should',
    actors: ['agency', 'csp'],
    statements: 'AP-485..487',
  },
] as const satisfies readonly ReadinessItem[];
