import { describe, expect, it } from 'vitest';
import { missingContent } from '../../../../src/domain/escalation/case/case-state.ts';
import type { EscalationCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { logRows } from '../../../../src/domain/escalation/case/log-rows.ts';
import { recordEvent, replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { escalationExamples } from '../../../../src/domain/escalation/examples.ts';
import { scenarioWords, escalationWords as words } from '../../../support/escalation-words.ts';
import { raised, refusalOf, reportText, upTo } from './build-case.ts';
import { day as on } from './walk.ts';

const [found] = raised('DFR') as [CaseEvent, CaseEvent];
const decided: readonly CaseEvent[] = [
  found,
  { kind: 'immediate-chosen', on, level: 'DFR' },
  { kind: 'decided', on, level: 'DFR' },
];
const toRelease: readonly CaseEvent[] = [
  { kind: 'plan-submitted', on, lacking: [] },
  { kind: 'resolution-determined', on },
  { kind: 'message-sent', on, message: 'fedramp-notice-of-resolution', level: 'DFR' },
  { kind: 'released', on },
];
const remarks = (document: EscalationCase) => logRows(replayCase(document).log, words).map((row) => row.at(-1) ?? '');
const { remarks: texts } = words;

describe('a notice of an escalation', () => {
  it.each<[string, Partial<CaseEvent>, readonly ('criteria' | 'actions')[]]>([
    ['neither criteria nor actions', {}, ['criteria', 'actions']],
    ['criteria alone', { criteria: ['One'] }, ['actions']],
    ['actions alone', { actions: ['Two'] }, ['criteria']],
    ['both', { criteria: ['One'], actions: ['Two'] }, []],
  ])(
    'that is recorded with %s is remarked on, and so is a release without them, which is not refused',
    (_, content, missing) => {
      const notice = { kind: 'decision-notified', on, ...content } as CaseEvent;
      const document = upTo(...decided, notice, ...toRelease);
      expect(replayCase(document).state.place).toBe('released');
      const said = remarks(document);
      expect(said[3]).toBe(missing.map((list) => texts[`notified-without-${list}`]).join('\n'));
      expect(said.at(-1)).toBe(missing.map((list) => texts[`released-without-${list}`]).join('\n'));
      const report = reportText(document, on);
      for (const list of ['criteria', 'actions'] as const) {
        expect(report.includes(`**${words.case.labels[list]}:** Never recorded`)).toBe(missing.includes(list));
      }
    },
  );

  it('can be completed afterwards, and what was recorded before stays', () => {
    const notice: CaseEvent = { kind: 'decision-notified', on, criteria: ['One'] };
    const completed = upTo(...decided, notice, { kind: 'content-recorded', on, criteria: ['Two'], actions: ['Three'] });
    const { state } = replayCase(completed);
    expect(state.content).toEqual({ criteria: ['One', 'Two'], actions: ['Three'] });
    expect(missingContent(state)).toEqual([]);
    const released = upTo(...completed.events, ...toRelease);
    expect(remarks(released).at(-1)).toBe('');
    expect(reportText(released, on)).not.toContain('Never recorded');
  });

  it('is not completed with nothing, nor where there is no notice', () => {
    const notified = upTo(...decided, { kind: 'decision-notified', on });
    expect(refusalOf(recordEvent(notified, { kind: 'content-recorded', on }))).toMatch(
      /^Enter what the notice requires/,
    );
    expect(recordEvent(upTo(...decided), { kind: 'content-recorded', on, actions: ['One'] }).accepted).toBe(false);
  });

  it('that drops the escalation has neither, and nothing is remarked', () => {
    const dropped = upTo(
      ...decided.slice(0, 2),
      { kind: 'decided', on, level: 'none' },
      { kind: 'decision-notified', on },
    );
    expect(remarks(dropped).at(-1)).toBe('');
    expect(reportText(dropped, on)).not.toContain('Never recorded');
  });

  it('holds both in every worked example', () => {
    for (const { facts } of escalationExamples(scenarioWords))
      expect(missingContent(replayCase(facts).state)).toEqual([]);
  });
});
