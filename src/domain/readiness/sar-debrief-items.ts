import type { ReadinessItem } from './readiness-item.ts';

/**
 * Ready for the SAR Debrief: the final SAR and POA&M in time, the presentation, and the people.
 * Source: Agency Authorization Playbook, Full Security Assessment, Agency Review, SAR Debrief: Roles and Responsibilities.
 */
export const sarDebriefItems = [
  {
    id: 'sar-developed',
    stage: 'sar-debrief',
    title: 'SAR developed',
    text: {
      csp: 'Testing is over, and your 3PAO has written the SAR, with its findings and a recommendation.',
      agency: 'Testing is over, and the 3PAO has written the SAR, with its findings and a recommendation.',
    },
    why: 'The debrief presents its results.',
    force: 'does',
    actors: ['3pao'],
    statements: 'AP-340..342 AP-361',
  },
  {
    id: 'poam-developed',
    stage: 'sar-debrief',
    title: 'POA&M developed',
    text: {
      csp: 'You have developed a POA&M from the SAR’s findings, with input from the 3PAO, and it agrees with the SAR.',
      agency:
        'The CSP has developed a POA&M from the SAR’s findings, with input from the 3PAO, and it agrees with the SAR.',
    },
    why: 'It outlines how the findings will be addressed. A POA&M at odds with its SAR is one of the gaps the Playbook names.',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-343..345 AP-408',
  },
  {
    id: 'regular-review-meetings-held',
    stage: 'sar-debrief',
    title: 'Regular meetings during the review',
    text: {
      csp: 'You, your 3PAO and the agency meet at a regular cadence while the agency reviews.',
      agency: 'You, the CSP and the 3PAO meet at a regular cadence while you review.',
    },
    why: 'Questions and concerns are addressed as they come up. The PMO recommends it.',
    force: 'should',
    actors: ['agency', 'csp', '3pao'],
    statements: 'AP-356..357',
  },
  {
    id: 'final-sar-and-poam-provided',
    stage: 'sar-debrief',
    title: 'Final SAR and POA&M at the agency',
    text: {
      csp: 'You and your 3PAO have given the agency the final SAR and POA&M, {sar-and-poam-before-debrief} before the debrief.',
      agency: 'You have the final SAR and POA&M, {sar-and-poam-before-debrief} before the debrief.',
    },
    why: 'The agency needs that time to read them and note its questions.',
    force: 'does',
    actors: ['3pao', 'csp'],
    statements: 'AP-384 AP-391..392',
  },
  {
    id: 'final-sar-and-poam-reviewed',
    stage: 'sar-debrief',
    title: 'Final SAR and POA&M reviewed',
    text: {
      csp: 'The agency has reviewed the final SAR and POA&M and noted its questions.',
      agency: 'You have reviewed the final SAR and POA&M and noted your questions to the CSP and 3PAO.',
    },
    why: 'The debrief is there to inform the agency’s review of risk, and it can only answer what is asked.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-360 AP-391..392',
  },
  {
    id: 'sar-debrief-scheduled',
    stage: 'sar-debrief',
    title: 'SAR Debrief scheduled',
    text: {
      csp: 'The PMO has scheduled the SAR Debrief with you, the 3PAO and the agency.',
      agency: 'The PMO has scheduled the SAR Debrief with you, the CSP and the 3PAO.',
    },
    why: 'The PMO coordinates and facilitates it. Its date sets when SAR and POA&M are due.',
    force: 'does',
    actors: ['pmo', 'csp', '3pao', 'agency'],
    statements: 'AP-364 AP-377 AP-384',
  },
  {
    id: 'sar-debrief-presentation-developed',
    stage: 'sar-debrief',
    title: 'Presentation developed',
    text: {
      csp: 'You and your 3PAO have each developed your own portions of the presentation, in line with the PMO’s guidance.',
      agency: 'The CSP and the 3PAO have developed their presentation, in line with the PMO’s guidance.',
    },
    why: 'The 3PAO presents the results, the CSP its plan. Each answers for its own portion.',
    force: 'does',
    actors: ['3pao', 'csp'],
    statements: 'AP-361..362 AP-378 AP-385..386',
  },
  {
    id: 'sar-debrief-presentation-reviewed-by-pmo',
    stage: 'sar-debrief',
    title: 'Presentation reviewed by the PMO',
    text: {
      csp: 'You and your 3PAO have delivered the presentation to the PMO, and it has reviewed it.',
      agency: 'The CSP and the 3PAO have delivered the presentation to the PMO, and the PMO has reviewed it.',
    },
    why: 'The PMO checks that all required content is covered.',
    force: 'does',
    actors: ['3pao', 'csp', 'pmo'],
    statements: 'AP-379 AP-387',
  },
  {
    id: 'residual-risk-plan-and-timeline',
    stage: 'sar-debrief',
    title: 'Plan and timeline for residual risk',
    text: {
      csp: 'You have a plan and a timeline for remediating residual risk, ready to present.',
      agency: 'The CSP has a plan and a timeline for remediating residual risk, ready to present.',
    },
    why: 'All stakeholders, the agency above all, are to understand both by the end of the debrief.',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-362 AP-369 AP-395',
  },
  {
    id: 'risks-for-agency-identified',
    stage: 'sar-debrief',
    title: 'What the agency has to approve or accept',
    text: {
      csp: 'For the debrief you have listed the Deviation Requests that need the agency’s approval, and the operationally required risks that need its acceptance.',
      agency:
        'The Deviation Requests that need your approval, and the operationally required risks that need your acceptance, are listed for the debrief.',
    },
    why: 'Everyone is to understand both by the end of the debrief, and only the agency can decide on them.',
    force: 'should',
    actors: ['csp', 'agency'],
    statements: 'AP-370..373 AP-396',
  },
  {
    id: 'right-team-members-at-sar-debrief',
    stage: 'sar-debrief',
    title: 'Right people at the debrief',
    text: {
      csp: 'The right members of your team and of your 3PAO’s will attend.',
      agency: 'The right members of the CSP’s and the 3PAO’s teams will attend.',
    },
    why: 'They answer the agency’s questions on assessment, findings and remediation.',
    force: 'does',
    actors: ['3pao', 'csp'],
    statements: 'AP-388 AP-390',
  },
] as const satisfies readonly ReadinessItem[];
