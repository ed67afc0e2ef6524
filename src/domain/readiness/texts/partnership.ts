import type { partnershipItems } from '../items/partnership.ts';
import type { TextsOf } from './item-text.ts';

/** Fit to partner: what holds once each item is done. */
export const partnershipTexts = {
  'fully-built-and-functional-system': {
    csp: 'Your system is fully built and works.',
    agency: 'The CSP’s system is fully built and works.',
  },
  'mature-organizational-and-security-processes': {
    csp: 'Your organizational processes and your security processes are mature.',
    agency: 'The CSP’s organizational processes and its security processes are mature.',
  },
  'committed-csp-leadership-team': {
    csp: 'Your leadership team is committed to the authorization.',
    agency: 'The CSP’s leadership team is committed to the authorization.',
  },
  'proven-maturity': {
    csp: 'You have proof of maturity, such as CMMI Level 3+ or ISO Organizational Certifications.',
    agency: 'The CSP has proof of maturity, such as CMMI Level 3+ or ISO Organizational Certifications.',
  },
  'other-certifications': {
    csp: 'You hold other certifications, such as SOC2, ISO27001 or PCI.',
    agency: 'The CSP holds other certifications, such as SOC2, ISO27001 or PCI.',
  },
  'agency-specific-requirements-above-baseline': {
    csp: 'You are able to meet what the agency requires above the FedRAMP security control baseline.',
    agency: 'The CSP is able to meet what your agency requires above the FedRAMP security control baseline.',
  },
} as const satisfies TextsOf<typeof partnershipItems>;
