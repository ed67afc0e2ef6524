import { agencyOnly } from './limits.ts';
import type { ReadinessItem } from './readiness-item.ts';

/**
 * Ready for the Kickoff, second part: the planning meetings and the briefing.
 * Source: Agency Authorization Playbook, Kickoff: Roles and Responsibilities.
 */
export const kickoffItems = [
  {
    id: 'agency-specific-requirements-communicated',
    stage: 'kickoff',
    title: 'Agency-specific requirements communicated',
    text: {
      csp: 'In planning meetings with the agency you have come to understand its own requirements.',
      agency: 'In planning meetings with the CSP you have communicated your agency’s own requirements.',
    },
    why: 'What is not known before the Kickoff may turn up as a finding in the review.',
    force: 'does',
    actors: ['agency', 'csp'],
    statements: 'AP-300..301 AP-311..312',
  },
  {
    id: 'agency-review-process-communicated',
    stage: 'kickoff',
    title: 'Agency’s review process communicated',
    text: {
      csp: 'In planning meetings you have come to understand how the agency reviews the package for quality and risk.',
      agency: 'In planning meetings you have communicated how you review the package for quality and risk.',
    },
    why: 'The CSP can then write for the review that will be made.',
    force: 'does',
    actors: ['agency', 'csp'],
    statements: 'AP-300 AP-302 AP-311 AP-313',
  },
  {
    id: 'customer-responsible-controls-communicated',
    stage: 'kickoff',
    title: 'Customer-responsible controls communicated',
    text: {
      csp: 'In planning meetings you have told the agency which controls are customer-responsible.',
      agency: 'In planning meetings you have come to understand which controls are customer-responsible.',
    },
    why: 'The agency has to implement, test and document these itself.',
    force: 'does',
    actors: ['csp', 'agency'],
    statements: 'AP-300 AP-303 AP-311 AP-314 AP-429',
  },
  {
    id: 'kickoff-briefing-guidance-reviewed',
    stage: 'kickoff',
    title: 'Kickoff Briefing guidance reviewed',
    text: {
      csp: 'You have reviewed FedRAMP’s Kickoff Briefing guidance.',
      agency: 'You have reviewed FedRAMP’s Kickoff Briefing guidance.',
    },
    why: 'It holds the full scope of a Kickoff that FedRAMP facilitates.',
    force: 'does',
    actors: ['csp', 'agency'],
    statements: 'AP-274',
  },
  {
    id: 'kickoff-briefing-developed',
    stage: 'kickoff',
    title: 'Kickoff Briefing developed',
    text: {
      csp: 'You have developed a Kickoff Briefing that follows the PMO’s guidance.',
      agency: 'The CSP has developed a Kickoff Briefing that follows the PMO’s guidance.',
    },
    why: 'It introduces the CSO: its purpose, its authorization boundary, its data flows and its known security gaps.',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-278..281 AP-291 AP-298',
  },
  {
    id: 'kickoff-briefing-reviewed-by-pmo',
    stage: 'kickoff',
    title: 'Kickoff Briefing reviewed by the PMO',
    text: {
      csp: 'You have delivered the Kickoff Briefing to the PMO, and it has reviewed it.',
      agency: 'The CSP has delivered the Kickoff Briefing to the PMO, and the PMO has reviewed it.',
    },
    why: 'The PMO checks that all required content is covered.',
    force: 'does',
    actors: ['csp', 'pmo'],
    statements: 'AP-292 AP-299',
  },
  {
    id: 'kickoff-scheduled',
    stage: 'kickoff',
    title: 'Kickoff scheduled',
    text: {
      csp: 'The PMO has scheduled the Kickoff with you and the agency, and with the 3PAO if it is to attend.',
      agency: 'The PMO has scheduled the Kickoff with you and the CSP, and with the 3PAO if it is to attend.',
    },
    why: 'The PMO coordinates and facilitates the meeting. The 3PAO’s part in scheduling it is optional.',
    force: 'does',
    actors: ['pmo', 'csp', 'agency'],
    statements: 'AP-272 AP-289..290',
  },
  {
    id: 'right-team-members-at-kickoff',
    stage: 'kickoff',
    title: 'Right people at the Kickoff',
    text: {
      csp: 'The right members of your team will attend. It is important that some can describe the CSO’s security capabilities and answer technical and security questions.',
      agency:
        'The right members of your team will attend. It is important that those who review the package, and those who decide, are among them.',
    },
    why: 'Leadership, sales and the business owner are welcome too. Questions go to those who know the answers.',
    force: 'does',
    actors: ['csp', 'agency'],
    statements: 'AP-305..308 AP-316..318',
  },
  {
    id: 'internal-administrative-requirements-gathered',
    stage: 'kickoff',
    title: 'Administrative requirements gathered',
    text: {
      csp: 'The agency has gathered its additional internal administrative requirements.',
      agency:
        'You have gathered your additional internal administrative requirements, such as uploads to GRC tools, to communicate at the Kickoff.',
    },
    why: 'They should be made known at the Kickoff and built into the timeline.',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-327..329',
    limits: [agencyOnly],
    onlyIf: 'Only if the agency has any.',
  },
] as const satisfies readonly ReadinessItem[];
