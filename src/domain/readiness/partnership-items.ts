import type { ReadinessItem } from './readiness-item.ts';

/**
 * Fit to partner: the six considerations when an agency determines whether a CSP is ready, each in the order printed.
 * Source: Agency Authorization Playbook, Partnership Establishment (AP-215 to AP-221).
 */
export const partnershipItems = [
  {
    id: 'fully-built-and-functional-system',
    stage: 'fit-to-partner',
    title: 'Fully built and functional system',
    text: {
      csp: 'Your system is fully built and works.',
      agency: 'The CSP’s system is fully built and works.',
    },
    why: 'A 3PAO tests the system itself. What is not built cannot be tested.',
    force: 'should',
    actors: ['csp'],
    statements: 'AP-215..216',
  },
  {
    id: 'mature-organizational-and-security-processes',
    stage: 'fit-to-partner',
    title: 'Mature organizational and security processes',
    text: {
      csp: 'Your organizational processes and your security processes are mature.',
      agency: 'The CSP’s organizational processes and its security processes are mature.',
    },
    why: 'The package describes how controls are carried out. Processes that are still changing are hard to describe and harder to keep.',
    force: 'should',
    actors: ['csp'],
    statements: 'AP-215 AP-217',
  },
  {
    id: 'committed-csp-leadership-team',
    stage: 'fit-to-partner',
    title: 'Committed CSP leadership team',
    text: {
      csp: 'Your leadership team is committed to the authorization.',
      agency: 'The CSP’s leadership team is committed to the authorization.',
    },
    why: 'An authorization asks for people, money and fixes over a long time, and leadership decides on all three.',
    force: 'should',
    actors: ['csp'],
    statements: 'AP-215 AP-218',
  },
  {
    id: 'proven-maturity',
    stage: 'fit-to-partner',
    title: 'Proven maturity',
    text: {
      csp: 'You have proof of maturity, such as CMMI Level 3+ or ISO Organizational Certifications.',
      agency: 'The CSP has proof of maturity, such as CMMI Level 3+ or ISO Organizational Certifications.',
    },
    why: 'Proof by others tells an agency more than a CSP’s own word.',
    force: 'should',
    actors: ['csp'],
    statements: 'AP-215 AP-219',
  },
  {
    id: 'other-certifications',
    stage: 'fit-to-partner',
    title: 'Other certifications',
    text: {
      csp: 'You hold other certifications, such as SOC2, ISO27001 or PCI.',
      agency: 'The CSP holds other certifications, such as SOC2, ISO27001 or PCI.',
    },
    why: 'They show that the CSP has been through audits of its security before.',
    force: 'should',
    actors: ['csp'],
    statements: 'AP-215 AP-220',
  },
  {
    id: 'agency-specific-requirements-above-baseline',
    stage: 'fit-to-partner',
    title: 'Agency-specific requirements above the baseline',
    text: {
      csp: 'You are able to meet what the agency requires above the FedRAMP security control baseline.',
      agency: 'The CSP is able to meet what your agency requires above the FedRAMP security control baseline.',
    },
    why: 'A service can meet the whole baseline and still not what this agency needs.',
    force: 'should',
    actors: ['csp', 'agency'],
    statements: 'AP-215 AP-221',
    onlyIf: 'Only if the agency has requirements above the baseline.',
  },
] as const satisfies readonly ReadinessItem[];
