import { describe, expect, it } from 'vitest';
import { type Line, phases, type StationId, stationsOn } from '../../../src/domain/process/process-line.ts';
import { groupSteps, stepGroups, stepNumber, stepRange } from '../../../src/domain/process/step-numbers.ts';

const added = 'a-new-step' as StationId;
/** The line with one more step after another, under the same heading of the playbook or under none. */
const lineWith = (after: StationId, inGroup: boolean) => {
  const longer: Line = phases.map((phase: Line[number]) => ({
    ...phase,
    stations: phase.stations.flatMap(({ group, ...station }) => {
      const grouped = group === undefined ? station : { ...station, group };
      if (station.id !== after) return [grouped];
      return [grouped, { ...(inGroup ? grouped : {}), id: added, numbered: true }];
    }),
  }));
  return stationsOn(longer);
};

describe('the numbers of steps', () => {
  it('are those of the line', () => {
    expect(stepNumber('agency-review')).toBe('6');
    expect(stepRange('readiness-assessment', 'collaborative-conmon')).toBe('1 to 12');
    expect(stepGroups.map((group) => groupSteps(group))).toEqual(['2 to 4', '6 to 10']);
  });

  it('move when a step is added before them', () => {
    const line = lineWith('readiness-assessment', false);
    expect(stepNumber(added, line)).toBe('2');
    expect(stepNumber('agency-review', line)).toBe('7');
    expect(stepRange('readiness-assessment', 'collaborative-conmon', line)).toBe('1 to 13');
    expect(stepGroups.map((group) => groupSteps(group, line))).toEqual(['3 to 5', '7 to 11']);
  });

  it('take in a step that is added at the end of a group', () => {
    expect(groupSteps('Pre-Authorization', lineWith('kickoff-meeting', true))).toBe('2 to 5');
  });

  it('leave out a step that stands within a group and is not of it', () => {
    expect(groupSteps('Pre-Authorization', lineWith('authorization-planning', false))).toBe('2, 3, and 5');
  });

  it('are refused for what is no step, no heading, or no range', () => {
    expect(() => stepNumber('support')).toThrow('"support" is not a numbered step');
    expect(() => groupSteps('Lunch')).toThrow('No steps of the process line stand under "Lunch"');
    expect(() => stepRange('remediation', 'agency-review')).toThrow(
      '"remediation" does not come before "agency-review"',
    );
  });
});
