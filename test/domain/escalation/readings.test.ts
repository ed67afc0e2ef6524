import { describe, expect, it } from 'vitest';
import { eventKinds } from '../../../src/domain/escalation/case/event-kinds.ts';
import { eventRules } from '../../../src/domain/escalation/case/event-rules.ts';
import { situationOf } from '../../../src/domain/escalation/case/situation.ts';
import { edges } from '../../../src/domain/escalation/edges.ts';
import { escalationExamples } from '../../../src/domain/escalation/examples.ts';
import { steps } from '../../../src/domain/escalation/steps.ts';
import { readings } from '../../support/content-files.ts';
import { scenarioWords } from '../../support/escalation-words.ts';

const named = new Set([
  ...steps.flatMap((step) => step.readings),
  ...edges.flatMap((edge) => edge.readings),
  ...Object.values(eventRules).flatMap((rule) => rule.readings ?? []),
  ...escalationExamples(scenarioWords).flatMap(({ facts }) => situationOf(facts).readings),
  'escalation-not-raised',
]);

describe('the readings that the rules of escalation name', () => {
  it('exist', () => {
    const known = readings().map(({ id }) => id);
    expect([...named].filter((id) => !known.includes(id))).toEqual([]);
  });

  it('are among those that the page hands to the walkthrough', () => {
    expect([...named].filter((id) => !id.startsWith('escalation-'))).toEqual([]);
  });

  it('say so wherever an event is ours because the source is silent, or the event says why itself', () => {
    const silent = eventKinds.filter((kind) => !eventRules[kind].isOurs && eventRules[kind].readings);
    expect(silent).toEqual(['date-agreed']);
  });

  it('include that a level in force stays, while a later review can still end without a raise', () => {
    const [late] = escalationExamples(scenarioWords);
    if (!late) throw new Error('There is no example.');
    const events = [...late.facts.events, { kind: 'timeframe-passed', on: '2026-05-01' } as const];
    const document = { ...late.facts, events: events as typeof late.facts.events };
    expect(situationOf(document).readings).toContain('escalation-not-raised');
    expect(situationOf(late.facts).readings).not.toContain('escalation-not-raised');
  });
});
