import { describe, expect, it } from 'vitest';
import { ruleFaults } from '../../src/content/rule-faults.ts';
import { lineOfRule } from '../../src/content/yaml-lines.ts';
import { projectText } from '../support/project-files.ts';
import { sound } from '../support/sound-content.ts';

describe('a rule that names what is not there', () => {
  const faultsOf = (rules: unknown) =>
    ruleFaults(sound, [{ file: 'src/domain/x.ts', rules }]).map(
      ({ file, entry, field, what }) => `${file}, ${entry}, ${field}: ${what}`,
    );

  it.each([
    { rules: [{ id: 'a', statements: 'AP-001 AP-777' }], fault: 'a, statements: “AP-777” is unknown' },
    { rules: { a: { statement: 'AP-777' } }, fault: 'a, statement: “AP-777” is unknown' },
    {
      rules: [{ id: 'a', answers: [{ id: 'b', statements: 'p. 7' }] }],
      fault: 'b, statements: "p." is not a statement id',
    },
    { rules: { list: [{ id: 'a', readings: ['no-such'] }] }, fault: 'a, readings: “no-such” is unknown' },
  ])('is told with its file and its id: $fault', ({ rules, fault }) => {
    expect(faultsOf(rules)).toHaveLength(1);
    expect(faultsOf(rules)[0]).toContain(`src/domain/x.ts, ${fault}`);
  });

  it('is found by the line that gives it its id', () => {
    const text = projectText('src/domain/triggers/incidents.ts');
    const line = lineOfRule(text, 'incident-frequency') ?? 0;
    expect(text.split('\n')[line - 1]).toContain("id: 'incident-frequency'");
    expect(lineOfRule("export const limits = {\n  'ready-levels': { by: 'level' },\n};\n", 'ready-levels')).toBe(2);
    expect(lineOfRule(text, 'lunch')).toBeUndefined();
  });
});
