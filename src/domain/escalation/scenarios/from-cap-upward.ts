import { plainDate } from '../../calendar/plain-date.ts';
import type { ScenarioOutline } from './scenario.ts';

const found = plainDate('2026-06-01');
const notified = plainDate('2026-06-03');
const answered = plainDate('2026-06-10');
const decided = plainDate('2026-06-15');
const planned = plainDate('2026-06-29');
const reviewed = plainDate('2026-08-14');
const revoked = plainDate('2026-09-30');

/** A CSP on a CAP that faces Suspension, and perhaps Revocation. */
export const fromCapUpward: ScenarioOutline = {
  id: 'from-cap-upward',
  findings: [{ trigger: 'late-annual-assessment-package' }],
  events: [{ kind: 'deficiency-found', on: found, existing: 'CAP' }],
  turns: [
    {
      id: 'review',
      choices: [
        {
          id: 'second-cap',
          events: [{ kind: 'raise-chosen', on: notified, level: 'CAP' }],
          outcome: 'refused',
        },
        {
          id: 'suspension',
          events: [
            { kind: 'raise-chosen', on: notified, level: 'Suspension' },
            { kind: 'intent-notified', on: notified, answerBy: plainDate('2026-06-12') },
          ],
          outcome: 'next',
          next: 'answer',
        },
        {
          id: 'revocation',
          events: [
            { kind: 'raise-chosen', on: notified, level: 'Revocation' },
            { kind: 'intent-notified', on: notified },
            { kind: 'intent-answered', on: answered, by: 'csp-system-owner' },
            { kind: 'decided', on: decided, level: 'Suspension' },
          ],
          outcome: 'next',
          next: 'tell-fedramp',
        },
      ],
    },
    {
      id: 'answer',
      choices: [
        {
          id: 'security-poc',
          events: [{ kind: 'intent-answered', on: answered, by: 'csp-security-poc' }],
          outcome: 'refused',
        },
        {
          id: 'system-owner',
          events: [
            { kind: 'intent-answered', on: answered, by: 'csp-system-owner' },
            { kind: 'decided', on: decided, level: 'Suspension' },
          ],
          outcome: 'next',
          next: 'tell-fedramp',
        },
      ],
    },
    {
      id: 'tell-fedramp',
      choices: [
        {
          id: 'never',
          events: [
            { kind: 'decision-notified', on: decided },
            { kind: 'plan-submitted', on: planned, lacking: [] },
            { kind: 'plan-approved', on: planned },
            { kind: 'report-closed', on: planned },
          ],
          outcome: 'refused',
        },
        {
          id: 'now',
          events: [
            { kind: 'message-sent', on: decided, message: 'fedramp-notice-of-start', level: 'Suspension' },
            { kind: 'decision-notified', on: decided, deadline: plainDate('2026-08-14') },
            { kind: 'plan-submitted', on: planned, lacking: [], fullResolutionOn: plainDate('2026-08-07') },
            { kind: 'plan-approved', on: planned },
            { kind: 'report-closed', on: planned },
          ],
          notice: ['criteria', 'actions'],
          outcome: 'next',
          next: 'outcome',
        },
      ],
    },
    {
      id: 'outcome',
      choices: [
        {
          id: 'cap-release-letter',
          events: [
            { kind: 'resolution-determined', on: reviewed },
            { kind: 'message-sent', on: reviewed, message: 'cap-release-letter', level: 'Suspension' },
          ],
          outcome: 'refused',
        },
        {
          id: 'notify-fedramp',
          events: [
            { kind: 'resolution-determined', on: reviewed },
            { kind: 'message-sent', on: reviewed, message: 'fedramp-notice-of-resolution', level: 'Suspension' },
            { kind: 'released', on: reviewed },
          ],
          outcome: 'end',
        },
        {
          id: 'compliance-lost',
          events: [{ kind: 'compliance-lost', on: reviewed }],
          outcome: 'next',
          next: 'revoke',
        },
      ],
    },
    {
      id: 'revoke',
      choices: [
        {
          id: 'monitor',
          events: [{ kind: 'monitoring-chosen', on: reviewed }],
          outcome: 'next',
          next: 'outcome',
        },
        {
          id: 'revocation',
          events: [
            { kind: 'immediate-chosen', on: reviewed, level: 'Revocation' },
            { kind: 'decided', on: reviewed, level: 'Revocation' },
            { kind: 'message-sent', on: reviewed, message: 'fedramp-notice-of-start', level: 'Revocation' },
            { kind: 'decision-notified', on: reviewed },
            { kind: 'ato-revoked', on: revoked },
          ],
          notice: ['criteria', 'actions'],
          outcome: 'end',
        },
      ],
    },
  ],
};
