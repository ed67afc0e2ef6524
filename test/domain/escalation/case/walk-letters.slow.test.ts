import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import { applyEvent } from '../../../../src/domain/escalation/case/apply-event.ts';
import { type CaseState, initialState } from '../../../../src/domain/escalation/case/case-state.ts';
import { dateFaults } from '../../../../src/domain/escalation/case/date-order.ts';
import type { EscalationCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { sentDrafts } from '../../../../src/domain/escalation/drafts/sent-drafts.ts';
import { draftOf } from '../../../../src/domain/escalation/drafts.ts';
import { messages } from '../../../../src/domain/escalation/messages.ts';
import { writeMarkdown } from '../../../../src/formats/markdown-document.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { agreed, keyOf, walkAll } from './walk.ts';

const { moves } = walkAll();

/** A way to a state of the walk: the events, the state, and the one before the last event. */
interface Path {
  readonly events: readonly CaseEvent[];
  readonly before: CaseState;
  readonly state: CaseState;
}

/** The shortest way to every state of the walk. */
const paths = new Map<string, Path>([[keyOf(initialState), { events: [], before: initialState, state: initialState }]]);
for (const [key, { events, state }] of paths) {
  for (const { event, to } of moves.get(key) ?? []) {
    if (paths.has(to)) continue;
    paths.set(to, { events: [...events, event], before: state, state: applyEvent(state, event).state });
  }
}

/** A case that its events lead to, a day after the other once the dates of the walk have passed where one must have. */
const caseOf = (events: readonly CaseEvent[]): EscalationCase => ({
  names: { agency: 'An Agency', csp: 'A CSP', service: 'A Service' },
  findings: [{ kind: 'described', text: 'No inventory' }],
  events,
});

/** What no letter may hold: a word for nothing, a number of a step, a label for what may or may not be there. */
const unfit = /Not given|undefined|null|NaN|\[object|\{[a-z]|\bsteps? \d|\bif (a|one|any|they are to)\b|, if /i;

describe('the letters of every state that a case can come to', () => {
  // The states differ in much that no letter speaks of: one for each set of texts is enough to read them all.
  const letters = new Map<string, string>();
  for (const { events, before, state } of paths.values()) {
    const document = caseOf(events);
    for (const [place, { message, level, sentOn }] of state.notices.entries()) {
      // A letter that has gone out stays as the case stood then, a state that has a path of its own.
      if (sentOn !== undefined && before.notices[place]?.sentOn !== undefined) continue;
      const draft = draftOf(message, document, words, level, sentOn);
      letters.set(writeMarkdown(draft), `${message} ${level} at ${state.place}`);
    }
  }

  it('can be sent as they are: no word for nothing, no number of a step, no condition in a label', () => {
    expect(letters.size).toBeGreaterThan(100);
    const wrong = [...letters].flatMap(([text, where]) => {
      const [hit] = unfit.exec(text) ?? [];
      return hit === undefined ? [] : [`${where}: ${hit}`];
    });
    expect(wrong).toEqual([]);
  });

  it('include every message there is, signed on a blank line', () => {
    const written = [...letters.values()].map((where) => where.split(' ')[0]);
    expect([...new Set(written)].sort()).toEqual(messages.map(({ id }) => id).sort());
    for (const text of letters.keys())
      expect(text).toMatch(/\*\*Signature:\*\* _{32}\\\n\*\*Name and title:\*\* _{32}\n$/);
  });

  it('are dated by the log once they have gone out', () => {
    const sent = [...letters].filter(([text]) => !text.includes('**Date:** ____'));
    expect(sent.length).toBeGreaterThan(50);
    for (const [text] of sent) expect(text).toMatch(/\*\*Date:\*\* (March|April) \d+, 2026/);
  });
});

describe('a path of the walk, dated day after day', () => {
  it('has no dates out of order, and letters that are not dated before one another', () => {
    const late = addDays(agreed, 1);
    const longest = [...paths.values()].toSorted((one, other) => other.events.length - one.events.length).slice(0, 200);
    for (const { events } of longest) {
      // The days that the walk agreed on have passed; what is agreed on anew is agreed on that day.
      const dated = events.map((event, index) => {
        const on = addDays(late, index);
        const set = Object.keys(event).filter((name) => ['answerBy', 'deadline', 'respondBy', 'until'].includes(name));
        return { ...event, on, ...Object.fromEntries(set.map((name) => [name, on])) } as CaseEvent;
      });
      const document = caseOf(dated);
      expect(replayCase(document).log.filter(({ accepted }) => !accepted)).toEqual([]);
      let state = initialState;
      for (const event of dated) {
        expect(dateFaults(state, event)).toEqual([]);
        state = applyEvent(state, event).state;
      }
      const days = sentDrafts(document, words).map(({ sentOn }) => sentOn);
      expect(days).toEqual(days.toSorted());
    }
  });
});
