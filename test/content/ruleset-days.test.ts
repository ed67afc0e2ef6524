import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillRulesetDays } from '../../src/content/ruleset-days.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import { dateInWords } from '../../src/domain/wording.ts';
import { projectFiles, projectText } from '../support/project-files.ts';

type Days = Readonly<Record<string, string>>;
type Ruleset = { readonly id: string; readonly rev5: Days; readonly '20x': Days };

const rulesets = parse(projectText('content/deadlines.yaml')) as Ruleset[];
const daysOf = ({ rev5, '20x': twenty }: Ruleset): string[] =>
  [rev5, twenty].flatMap((days) => Object.values(days)).map((day) => dateInWords(plainDate(day)));

/** What a version of the rules says that the table does not follow: it may print the same day. */
const ofAnotherVersion = 'A later version, of which we read a third party’s copy, gives July 1, 2027.';

describe('a text that names a day of a ruleset', () => {
  it.each(rulesets)('has it from the table: $id', ({ id, rev5 }) => {
    const filled = fillRulesetDays(`From {${id}.rev5.maintain} to {${id}.rev5.grace-ends}.`);
    const end = rev5.graceEnds ?? rev5.graceEndsAtAssessmentAfter;
    expect(filled).toBe(`From ${dateInWords(plainDate(rev5.maintain ?? ''))} to ${dateInWords(plainDate(end ?? ''))}.`);
  });

  it.each(['{XYZ.rev5.maintain}', '{VDR.rev5.some-day}'])('is refused where the table has none: %s', (text) => {
    expect(() => fillRulesetDays(text)).toThrow(`${text} is no day of content/deadlines.yaml.`);
  });

  it('leaves other braces alone', () => {
    expect(fillRulesetDays('{comment-period} {VDR}')).toBe('{comment-period} {VDR}');
  });

  it.each(projectFiles('content/{lessons,courses,cases}/**/*.yaml'))('does not type it: %s', (file) => {
    const typed = projectText(file)
      .replace(ofAnotherVersion, '')
      .split('\n')
      .filter((line) =>
        rulesets.some(
          (ruleset) =>
            new RegExp(`\\b${ruleset.id}\\b`).test(line) && daysOf(ruleset).some((day) => line.includes(day)),
        ),
      );
    expect(typed).toEqual([]);
  });
});
