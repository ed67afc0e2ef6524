import { plainDate } from '../../calendar/plain-date.ts';
import type { ScenarioOutline } from './scenario.ts';

const found = plainDate('2026-09-14');
const chosen = plainDate('2026-09-15');
const planned = plainDate('2026-09-28');
const signed = plainDate('2026-10-01');
const resolved = plainDate('2026-11-30');

/** A deficiency so severe that the escalation takes effect at once. */
export const severeAtOnce: ScenarioOutline = {
  id: 'severe-at-once',
  findings: [{ trigger: 'lack-of-transparency' }, 'described'],
  events: [{ kind: 'deficiency-found', on: found, existing: 'none' }],
  turns: [
    {
      id: 'review',
      choices: [
        {
          id: 'with-notice',
          events: [
            { kind: 'immediate-chosen', on: chosen, level: 'Suspension' },
            { kind: 'intent-notified', on: chosen },
          ],
          outcome: 'refused',
        },
        {
          id: 'immediate',
          events: [{ kind: 'immediate-chosen', on: chosen, level: 'Suspension' }],
          outcome: 'next',
          next: 'decide',
        },
        {
          id: 'monitor',
          events: [{ kind: 'monitoring-chosen', on: chosen }],
          outcome: 'end',
        },
      ],
    },
    {
      id: 'decide',
      choices: [
        {
          id: 'ask-for-response',
          events: [{ kind: 'intent-answered', on: chosen, by: 'csp-system-owner' }],
          outcome: 'refused',
        },
        {
          id: 'suspension',
          events: [
            { kind: 'decided', on: chosen, level: 'Suspension' },
            { kind: 'message-sent', on: chosen, message: 'fedramp-notice-of-start', level: 'Suspension' },
            { kind: 'decision-notified', on: chosen },
          ],
          notice: ['criteria', 'actions', 'otherItems'],
          outcome: 'next',
          next: 'plan',
        },
        {
          id: 'drop',
          events: [
            { kind: 'decided', on: chosen, level: 'none' },
            { kind: 'decision-notified', on: chosen },
          ],
          outcome: 'end',
        },
      ],
    },
    {
      id: 'plan',
      choices: [
        {
          id: 'approve',
          events: [
            { kind: 'plan-submitted', on: planned, lacking: ['7.3'] },
            { kind: 'plan-approved', on: planned },
          ],
          outcome: 'refused',
        },
        {
          id: 'return',
          events: [
            { kind: 'plan-submitted', on: planned, lacking: ['7.3'] },
            { kind: 'plan-submitted', on: signed, lacking: [], fullResolutionOn: plainDate('2026-11-20') },
            { kind: 'plan-approved', on: signed },
            { kind: 'report-closed', on: signed },
          ],
          outcome: 'next',
          next: 'release',
        },
      ],
    },
    {
      id: 'release',
      choices: [
        {
          id: 'date-passed',
          events: [{ kind: 'released', on: resolved }],
          outcome: 'refused',
        },
        {
          id: 'determination',
          events: [
            { kind: 'resolution-determined', on: resolved },
            { kind: 'message-sent', on: resolved, message: 'fedramp-notice-of-resolution', level: 'Suspension' },
            { kind: 'released', on: resolved },
          ],
          outcome: 'end',
        },
      ],
    },
  ],
};
