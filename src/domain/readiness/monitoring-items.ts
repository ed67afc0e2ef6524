import { agencyOnly } from './limits.ts';
import type { ReadinessItem } from './readiness-item.ts';

/**
 * Ready for continuous monitoring, whatever the number of customers.
 * Source: Agency Authorization Playbook, Continuous Monitoring and ConMon Best Practices; Collaborative ConMon; ConMon
 * Performance Management.
 */
export const monitoringItems = [
  {
    id: 'conmon-strategy',
    stage: 'continuous-monitoring',
    title: 'ConMon strategy',
    text: {
      csp: 'You have a ConMon strategy that complies with the requirements of CA-7.',
      agency: 'The CSP has a ConMon strategy that complies with the requirements of CA-7.',
    },
    why: 'The FedRAMP High, Moderate and Low baselines all oblige a CSP to have one.',
    force: 'must',
    actors: ['csp'],
    statements: 'CC-001..002',
  },
  {
    id: 'continuously-monitored-posture',
    stage: 'continuous-monitoring',
    title: 'Processes and tools for monitoring',
    text: {
      csp: 'Your processes and tools monitor the CSO’s security posture continuously and keep it acceptable.',
      agency: 'The CSP’s processes and tools monitor the CSO’s security posture continuously and keep it acceptable.',
    },
    why: 'From FedRAMP Authorized on the CSP must do this. Implementing is its part, reviewing the agency’s.',
    force: 'must',
    actors: ['csp'],
    statements: 'AP-464 AP-466 AP-475',
  },
  {
    id: 'information-for-agencies',
    stage: 'continuous-monitoring',
    title: 'Information for agencies',
    text: {
      csp: 'You are able to give agencies the information they need for risk-based decisions on ongoing authorization.',
      agency: 'The CSP is able to give you the information you need for risk-based decisions on ongoing authorization.',
    },
    why: 'Each agency decides for itself, and on what it is given.',
    force: 'must',
    actors: ['csp'],
    statements: 'AP-465',
  },
  {
    id: 'ato-letter-conditions',
    stage: 'continuous-monitoring',
    title: 'Conditions of the ATO letter',
    text: {
      csp: 'You know the conditions that the agency’s ATO letter adds to FedRAMP’s ConMon requirements, and address them.',
      agency:
        'The CSP knows the conditions that your ATO letter adds to FedRAMP’s ConMon requirements, and addresses them.',
    },
    why: 'A CSP that does not keep to requirements and conditions may face escalation.',
    force: 'must',
    actors: ['csp'],
    statements: 'PM-003..004',
    onlyIf: 'Only if the ATO letter adds conditions.',
  },
  {
    id: 'agency-conmon-review',
    stage: 'continuous-monitoring',
    title: 'Agency’s review of ConMon',
    text: {
      csp: 'The agency is set up to review your ConMon activities.',
      agency:
        'You are set up to review the monthly POA&M, to approve Deviation Requests and significant changes, and to review the results of the Annual Assessment.',
    },
    why: 'Each agency that issued an ATO reviews for its own use. The initial authorizing agency is not responsible for this on behalf of those that follow.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-467..472 PM-013',
    limits: [agencyOnly],
  },
  {
    id: 'monthly-conmon-meeting',
    stage: 'continuous-monitoring',
    title: 'Monthly ConMon meeting',
    text: {
      csp: 'You hold a monthly ConMon meeting with the agency, {conmon-meeting-after-deliverables} after the deliverables are submitted.',
      agency:
        'You have asked the CSP for a monthly ConMon meeting, {conmon-meeting-after-deliverables} after the deliverables are submitted.',
    },
    why: 'The agency’s team has time to review the deliverables, and comes with questions and recommendations.',
    force: 'should',
    actors: ['agency', 'csp'],
    statements: 'AP-488 AP-490..492',
  },
  {
    id: 'conmon-accountability',
    stage: 'continuous-monitoring',
    title: 'Accountability and escalation',
    text: {
      csp: 'The agency has thought about how it will hold you accountable, and has an escalation process.',
      agency:
        'You have thought about how you will hold the CSP accountable for ConMon, and have an escalation process with its triggers.',
    },
    why: 'Triggers that are set beforehand make expectations and enforcement consistent.',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-499 AP-501 PM-028 PM-105..106',
    limits: [agencyOnly],
  },
] as const satisfies readonly ReadinessItem[];
