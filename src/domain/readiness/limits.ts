import type { Limit } from './types.ts';

/** For the agency’s own work, which a CSP neither does nor sees. */
export const agencyOnly = {
  by: 'role',
  roles: ['agency'],
  reason: 'This is the agency’s own work. A CSP has no part in it.',
} as const satisfies Limit;

/** For everything about the FedRAMP Ready designation. */
export const readyLevelsOnly = {
  by: 'level',
  levels: ['Moderate', 'High'],
  reason: 'FedRAMP Ready exists for Moderate and High. The Playbook names no such route for Low.',
  statements: 'AP-172 AP-191',
} as const satisfies Limit;

/** For Collaborative ConMon. */
export const severalAuthorizationsOnly = {
  by: 'several-authorizations',
  reason:
    'Required once FedRAMP has more than one active ATO or ATU for the CSO on file. With more than one customer agency it is encouraged before that.',
  statements: 'CC-010..011 PM-023..024 AP-476',
} as const satisfies Limit;
