import { plainDate } from '../../calendar/plain-date.ts';
import { triggerOf } from '../../triggers/deficiency-triggers.ts';
import type { ScenarioOutline } from './scenario.ts';

const found = plainDate('2026-03-02');
const notified = plainDate('2026-03-04');
const answered = plainDate('2026-03-11');
const decided = plainDate('2026-03-16');
const responded = plainDate('2026-03-30');
const lastDay = plainDate('2026-04-30');
const dayAfter = plainDate('2026-05-01');
const later = plainDate('2026-05-18');
const resolved = plainDate('2026-05-29');

const trigger = 'late-remediation-high-dfr';
const days = triggerOf(trigger).thresholds.days.value;

/** A DFR that is resolved, or that becomes a CAP. */
export const lateRemediation: ScenarioOutline = {
  id: 'late-remediation',
  findings: [{ trigger }],
  values: { days: String(days), youngest: String(days + 1), oldest: String(days + 18) },
  events: [{ kind: 'deficiency-found', on: found, existing: 'none' }],
  turns: [
    {
      id: 'review',
      choices: [
        {
          id: 'monitor',
          events: [{ kind: 'monitoring-chosen', on: notified }],
          outcome: 'end',
        },
        {
          id: 'fedramp-first',
          events: [{ kind: 'message-sent', on: notified, message: 'fedramp-notice-of-start', level: 'DFR' }],
          outcome: 'refused',
        },
        {
          id: 'raise',
          events: [
            { kind: 'raise-chosen', on: notified, level: 'DFR' },
            { kind: 'intent-notified', on: notified, answerBy: plainDate('2026-03-18') },
          ],
          outcome: 'next',
          next: 'answer',
        },
      ],
    },
    {
      id: 'answer',
      choices: [
        {
          id: 'system-owner',
          events: [{ kind: 'intent-answered', on: answered, by: 'csp-system-owner' }],
          outcome: 'refused',
        },
        {
          id: 'security-poc',
          events: [{ kind: 'intent-answered', on: answered, by: 'csp-security-poc' }],
          outcome: 'next',
          next: 'decide',
        },
      ],
    },
    {
      id: 'decide',
      choices: [
        {
          id: 'drop',
          events: [
            { kind: 'decided', on: decided, level: 'none' },
            { kind: 'decision-notified', on: decided },
          ],
          outcome: 'end',
        },
        {
          id: 'follow-through',
          events: [
            { kind: 'decided', on: decided, level: 'DFR' },
            { kind: 'decision-notified', on: decided, deadline: lastDay },
            { kind: 'plan-submitted', on: responded, lacking: [], fullResolutionOn: plainDate('2026-04-20') },
          ],
          notice: ['criteria', 'actions'],
          outcome: 'next',
          next: 'deadline',
        },
      ],
    },
    {
      id: 'deadline',
      choices: [
        {
          id: 'too-early',
          events: [{ kind: 'timeframe-passed', on: lastDay }],
          outcome: 'refused',
        },
        {
          id: 'raise-to-cap',
          events: [
            { kind: 'timeframe-passed', on: dayAfter },
            { kind: 'raise-chosen', on: dayAfter, level: 'CAP' },
            { kind: 'intent-notified', on: dayAfter },
            { kind: 'intent-answered', on: plainDate('2026-05-06'), by: 'csp-system-owner' },
            { kind: 'decided', on: plainDate('2026-05-08'), level: 'CAP' },
            { kind: 'message-sent', on: plainDate('2026-05-08'), message: 'cap-letter', level: 'CAP' },
            { kind: 'decision-notified', on: plainDate('2026-05-08') },
            { kind: 'plan-submitted', on: later, lacking: [] },
            { kind: 'plan-approved', on: later },
            { kind: 'report-closed', on: later },
          ],
          notice: ['criteria', 'actions'],
          outcome: 'next',
          next: 'release-cap',
        },
        {
          id: 'new-date',
          events: [{ kind: 'date-agreed', on: dayAfter, which: 'deadline', until: resolved }],
          outcome: 'next',
          next: 'release-dfr',
        },
      ],
    },
    {
      id: 'release-dfr',
      choices: [
        {
          id: 'silently',
          events: [
            { kind: 'resolution-determined', on: resolved },
            { kind: 'released', on: resolved },
          ],
          outcome: 'refused',
        },
        {
          id: 'notify-fedramp',
          events: [
            { kind: 'resolution-determined', on: resolved },
            { kind: 'message-sent', on: resolved, message: 'fedramp-notice-of-resolution', level: 'DFR' },
            { kind: 'released', on: resolved },
          ],
          outcome: 'end',
        },
      ],
    },
    {
      id: 'release-cap',
      choices: [
        {
          id: 'without-letter',
          events: [
            { kind: 'resolution-determined', on: resolved },
            { kind: 'message-sent', on: resolved, message: 'fedramp-notice-of-resolution', level: 'CAP' },
            { kind: 'released', on: resolved },
          ],
          outcome: 'refused',
        },
        {
          id: 'with-letter',
          events: [
            { kind: 'resolution-determined', on: resolved },
            { kind: 'message-sent', on: resolved, message: 'fedramp-notice-of-resolution', level: 'CAP' },
            { kind: 'message-sent', on: resolved, message: 'cap-release-letter', level: 'CAP' },
            { kind: 'released', on: resolved },
          ],
          outcome: 'end',
        },
      ],
    },
  ],
};
