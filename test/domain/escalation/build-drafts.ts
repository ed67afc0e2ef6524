import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { type EscalationCase, startCase } from '../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../src/domain/escalation/case/events.ts';
import { type Draft, draftOf as draftWith } from '../../../src/domain/escalation/drafts.ts';
import type { LevelId } from '../../../src/domain/escalation/levels.ts';
import { scenariosIn } from '../../../src/domain/escalation/scenarios.ts';
import type { MessageId } from '../../../src/domain/escalation/types.ts';
import { escalationWords, scenarioWords } from '../../support/escalation-words.ts';

/** The day of every event of a decided case. */
export const on = plainDate('2026-03-02');

/** The words of drafts, and the labels of a case. */
export const {
  drafts: words,
  case: { labels },
} = escalationWords;

/** A draft in the words of the tool, of the level in force or of another. */
export const draftOf = (id: MessageId, document: EscalationCase, level?: LevelId) =>
  draftWith(id, document, escalationWords, level);

/** A case of a DFR, its findings and names given. */
export const [{ start } = { start: startCase() }] = scenariosIn(scenarioWords);

/** The whole text of a draft, one line a block. */
export const textOf = ({ blocks }: Draft) =>
  blocks
    .map((block) => {
      if (block.kind === 'field') return `${block.label}: ${block.value ?? '____'}`;
      if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
      return block.kind === 'table' ? block.columns.join(' | ') : block.text;
    })
    .join('\n');

/** A case raised to a level and decided, with what the decision notice was recorded to hold. */
export const decidedOn = (
  level: LevelId,
  first: 'raise-chosen' | 'immediate-chosen' = 'immediate-chosen',
): EscalationCase => ({
  ...start,
  events: [
    { kind: 'deficiency-found', on, existing: 'none' },
    { kind: first, on, level },
    ...(first === 'raise-chosen'
      ? ([
          { kind: 'intent-notified', on },
          { kind: 'intent-answered', on, by: level === 'DFR' ? 'csp-security-poc' : 'csp-system-owner' },
        ] satisfies CaseEvent[])
      : []),
    { kind: 'decided', on, level },
    {
      kind: 'decision-notified',
      on,
      criteria: ['First criterion', 'Second criterion'],
      deadline: plainDate('2026-06-30'),
      otherItems: ['The change log'],
    },
  ],
});
