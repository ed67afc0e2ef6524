import { describe, expect, it } from 'vitest';
import { edges, edgesFrom, ends, isEnd } from '../../../src/domain/escalation/edges.ts';
import {
  compareLevels,
  type LevelId,
  levelIds,
  levelName,
  levelOf,
  levels,
  levelsAnsweredBy,
} from '../../../src/domain/escalation/levels.ts';
import { messages, messagesAt } from '../../../src/domain/escalation/messages.ts';
import { parties } from '../../../src/domain/escalation/parties.ts';
import { stepOf, steps, subStepsAt } from '../../../src/domain/escalation/steps.ts';
import type { EndId, EscalationEdge, StepId } from '../../../src/domain/escalation/types.ts';
import { expandStatementIds } from '../../../src/domain/ledger/statement-ids.ts';
import { periods } from '../../../src/domain/schedule/periods.ts';

/** The edges open at a level. */
const open = (step: StepId, level: LevelId): EscalationEdge[] =>
  edgesFrom(step).filter((edge) => edge.levels?.includes(level) ?? true);

/** Every path at a level from the first step to an end, or to the first place met twice. */
function paths(level: LevelId, from: StepId = 'identify', before: readonly StepId[] = []): (StepId | EndId)[][] {
  const walked = [...before, from];
  return open(from, level).flatMap(({ to }) =>
    isEnd(to) || walked.includes(to) ? [[...walked, to]] : paths(level, to, walked),
  );
}

/** The steps in order up to one of them, without the ones named. */
const upTo = (last: StepId, ...without: StepId[]) =>
  steps.flatMap(({ id, number }) => (number > stepOf(last).number || without.includes(id) ? [] : [id]));

describe('the nine steps', () => {
  it('are numbered from 1 in order, as many as the pages say', () => {
    expect(steps.map((step) => step.number)).toEqual(steps.map((_, index) => index + 1));
    expect(steps).toHaveLength(periods['escalation-step-count'].amount);
  });

  it('have the CSP act where it answers a notice (PM-061, PM-079), and the agency AO in all others', () => {
    const csp = steps.filter((step) => step.actor === 'csp');
    expect(csp.map(({ id }) => id)).toEqual(['answer-intent', 'answer-decision']);
    expect(steps.filter((step) => step.actor === 'agency-ao')).toHaveLength(steps.length - csp.length);
  });

  it('have lines numbered beneath their own step', () => {
    for (const step of steps) {
      for (const line of step.subSteps) expect(line.number).toMatch(new RegExp(`^${step.number}\\.[1-4]$`));
    }
  });
});

describe('the edges between the steps', () => {
  it('lead from the first step to every other and to every end', () => {
    const reached = new Set(levelIds.flatMap((level) => paths(level).flat()));
    expect([...reached].sort()).toEqual([...steps.map((step) => step.id), ...ends.map((end) => end.id)].sort());
  });

  it.each(levelIds)('end, or go back to the review, for a %s', (level) => {
    for (const path of paths(level)) {
      const last = path.at(-1);
      expect(last === 'review' || ends.some((end) => end.id === last)).toBe(true);
    }
  });

  it.each(levelIds)('leave no step of a %s without an edge out of it and a named party who acts', (level) => {
    for (const step of steps) {
      expect(open(step.id, level), step.id).not.toEqual([]);
      expect(parties[step.actor].name).not.toBe('');
    }
  });

  it.each(levelIds)('reach an end from every step of a %s, however long it stays unresolved', (level) => {
    const toAnEnd = new Set<StepId | EndId>(ends.map((end) => end.id));
    for (let round = 0; round < steps.length; round++) {
      for (const { from, to, levels: only } of edges) {
        if (toAnEnd.has(to) && (only?.includes(level) ?? true)) toAnEnd.add(from);
      }
    }
    for (const step of steps) expect(toAnEnd.has(step.id), step.id).toBe(true);
  });

  it('are these for a CAP', () => {
    const skipped = ['notify-intent', 'answer-intent'] as const;
    expect(paths('CAP')).toEqual([
      [...upTo('review'), 'monitored'],
      [...upTo('release'), 'released'],
      [...upTo('release'), 'review'],
      [...upTo('notify-decision'), 'not-followed-through'],
      [...upTo('release', ...skipped), 'released'],
      [...upTo('release', ...skipped), 'review'],
      [...upTo('notify-decision', ...skipped), 'not-followed-through'],
    ]);
  });

  it('go back to the review from no Revocation, which may end with the ATO revoked', () => {
    const all = paths('Revocation');
    expect(all.filter((path) => path.at(-1) === 'review')).toEqual([]);
    expect(all).toContainEqual([...upTo('report'), 'revoked']);
  });

  it('part in three at the review, each worded in a line of its own', () => {
    expect(edgesFrom('review').map(({ id }) => id)).toEqual(['monitor-only', 'raise-level', 'immediate']);
    expect(stepOf('review').subSteps.map(({ id }) => id)).toEqual(edgesFrom('review').map(({ id }) => id));
  });

  it('end at step 2 with no message sent when the agency AO only monitors', () => {
    const path = paths('DFR').find((candidate) => candidate.at(-1) === 'monitored');
    expect(path).toEqual(['identify', 'review', 'monitored']);
    expect(messages.filter((message) => path?.includes(message.step))).toEqual([]);
  });

  it('skip the notice of the intent and its answer, and nothing else, in an immediate escalation (PM-055, PM-056)', () => {
    const immediate = edges.find((edge) => edge.id === 'immediate');
    expect(immediate?.skips).toEqual(['notify-intent', 'answer-intent']);
    expect(immediate?.to).toBe('decide');
  });

  it('pass over exactly the steps between their ends', () => {
    const number = (place: StepId | EndId) => (isEnd(place) ? steps.length + 1 : stepOf(place).number);
    for (const edge of edges.filter(({ to, from }) => number(to) > number(from))) {
      const passed = steps.filter((step) => step.number > number(edge.from) && step.number < number(edge.to));
      expect(edge.skips, edge.id).toEqual(passed.map((step) => step.id));
    }
  });

  it('come with a reading wherever the source does not word them', () => {
    const unexplained = edges.filter(({ worded, readings }) => !worded && readings.length === 0);
    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });
});

describe('the levels', () => {
  it('are four, from mild to severe', () => {
    expect(levelIds).toEqual(['DFR', 'CAP', 'Suspension', 'Revocation']);
    expect([...levelIds].reverse().sort(compareLevels)).toEqual(levelIds);
  });

  it('lead only upward when unresolved, a CAP straight to Revocation too', () => {
    const next = levels.map(({ id }) => [id, levelOf(id).ifUnresolved] as const);
    expect(next).toEqual([
      ['DFR', ['CAP']],
      ['CAP', ['Suspension', 'Revocation']],
      ['Suspension', ['Revocation']],
      ['Revocation', []],
    ]);
  });

  it('are answered by the security POC for a DFR, by the system owner for the others', () => {
    expect(levelsAnsweredBy('csp-security-poc')).toEqual(['DFR']);
    expect(levelsAnsweredBy('csp-system-owner')).toEqual(['CAP', 'Suspension', 'Revocation']);
  });

  it('are written out with the abbreviation where there is one', () => {
    expect(levelIds.map(levelName)).toEqual([
      'Detailed Finding Review (DFR)',
      'Corrective Action Plan (CAP)',
      'Suspension',
      'Revocation',
    ]);
  });

  it.each(levelIds)('have exactly one answerer in step 4 for a %s', (level) => {
    expect(subStepsAt(stepOf('answer-intent'), level, 'answerer')).toHaveLength(1);
  });
});

describe('what is sent at each level', () => {
  const sent = (step: StepId) =>
    levelIds.map((level) => messagesAt(step, level).map(({ id, force }) => `${id} ${force}`));

  it('tells FedRAMP at the start of a Suspension or Revocation only; a CAP letter should be uploaded', () => {
    expect(sent('report')).toEqual([
      [],
      ['cap-letter should'],
      ['fedramp-notice-of-start must'],
      ['fedramp-notice-of-start must'],
    ]);
  });

  it('has a step of its own at each level but the one for which step 8 names nothing', () => {
    const open = (id: string) => edges.find((edge) => edge.id === id)?.levels;
    expect(open('nothing-to-report')).toEqual(levelIds.filter((level) => messagesAt('report', level).length === 0));
    expect(open('plan-sent')).toEqual(levelIds.filter((level) => messagesAt('report', level).length > 0));
  });

  it('tells FedRAMP of any escalation resolved; a CAP release letter must be posted', () => {
    expect(sent('release')).toEqual([
      ['fedramp-notice-of-resolution must'],
      ['fedramp-notice-of-resolution must', 'cap-release-letter must'],
      ['fedramp-notice-of-resolution must'],
      ['fedramp-notice-of-resolution must'],
    ]);
  });

  it('has the plan signed and approved for a CAP and a Suspension only', () => {
    const extra = levelIds.filter((level) =>
      subStepsAt(stepOf('answer-decision'), level, 'content').some((line) => line.id === 'signature'),
    );
    expect(extra).toEqual(['CAP', 'Suspension']);
  });

  it('is sent by whoever acts in the step', () => {
    for (const message of messages) expect(message.from, message.id).toBe(stepOf(message.step).actor);
  });
});

describe('what the steps rest on', () => {
  it('cites every statement of the steps that is not about a fault of the source', () => {
    const cited = steps
      .flatMap((step) => [step, ...step.subSteps])
      .flatMap((part) => expandStatementIds(part.statements));
    expect([...new Set(cited)].sort()).toEqual(
      expandStatementIds('PM-045 PM-047..056 PM-059..062 PM-064..073 PM-076..085 PM-087 PM-090..093 PM-096..100'),
    );
  });
});
