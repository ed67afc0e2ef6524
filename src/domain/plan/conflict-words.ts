import { periods } from '../schedule/periods.ts';
import { dateInWords, listText } from '../wording.ts';
import type { Conflict } from './conflicts.ts';
import { dayInWords, days, quoted, whoSays } from './words.ts';

/** What a plan cannot keep, why, and what would resolve it. */
export interface ConflictWords {
  readonly text: string;
  readonly source: string;
  readonly resolve: string;
}

/** Puts a conflict into words. @param nameOf What a step is called, by its id. */
export function conflictWords(conflict: Conflict, nameOf: (id: string) => string): ConflictWords {
  const name = (id: string) => quoted(nameOf(id));
  const or = (...ways: readonly (string | undefined)[]) => {
    const given = ways.filter((way) => way !== undefined);
    const text = given.length === 2 ? given.join(', or ') : listText(given, 'or');
    return text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}.`.replace('”.', '.”');
  };
  const shorten = (longest: readonly string[], late: number) =>
    longest.length === 0
      ? `shorten steps by ${days(late)}`
      : `shorten steps by ${days(late)}, the longest being ${listText(longest.map(name)).replaceAll('”,', ',”')}`;
  switch (conflict.kind) {
    case 'too-soon': {
      const { from, to, constraint, short, day, earliest, latest, isPast } = conflict;
      const after = constraint?.period === undefined ? 'after' : `${periods[constraint.period].words} after`;
      return {
        text: `${name(to)} is on ${dayInWords(day)}. It comes ${after} ${quoted(`${nameOf(from)},`)} so this is ${days(short)} too soon.`,
        source: constraint === undefined ? 'You placed this step yourself.' : whoSays(constraint),
        resolve: isPast
          ? 'Both are done. Correct a day if it was entered wrong.'
          : earliest === undefined
            ? `Enter the day on which ${name(from)} was done, or correct the day of ${name(to)}.`
            : or(
                `move ${name(to)} to ${dateInWords(earliest)} or later`,
                latest && `end ${name(from)} by ${dateInWords(latest)}`,
              ),
      };
    }
    case 'before-earliest':
      return {
        text: `${name(conflict.step)} is on ${dayInWords(conflict.day)}, before ${dateInWords(conflict.earliest)}, the earliest day entered for it.`,
        source: 'You entered this day.',
        resolve: or(`move ${name(conflict.step)} to ${dateInWords(conflict.earliest)} or later`, 'change that day'),
      };
    case 'target-missed': {
      const { target, earliest, late, startBy, longest } = conflict;
      return {
        text: `The target of ${dateInWords(target)} cannot be kept. The earliest day is ${dayInWords(earliest)}, ${days(late)} after it.`,
        source: 'This follows from your lengths and all constraints together.',
        resolve: or(
          `move the target to ${dateInWords(earliest)} or later`,
          startBy && `start by ${dateInWords(startBy)}`,
          shorten(longest, late),
        ),
      };
    }
    case 'start-passed': {
      const { start, late, possible, longest } = conflict;
      return {
        text: `To keep the target, work that is still open had to start by ${dayInWords(start)}, ${days(late)} before today.`,
        source: 'This follows from your lengths and all constraints together.',
        resolve: or(
          possible && `move the target to ${dateInWords(possible)} or later, the earliest day from today`,
          shorten(longest, late),
        ),
      };
    }
    case 'start-after-target':
      return {
        text: `The start, ${dateInWords(conflict.start)}, comes after the target, ${dateInWords(conflict.target)}.`,
        source: 'You entered both days.',
        resolve: 'Correct one of them.',
      };
    case 'target-passed':
      return {
        text: `The target, ${dateInWords(conflict.target)}, has passed.`,
        source: 'You entered this day.',
        resolve: or(
          conflict.possible === undefined
            ? 'enter a later target'
            : `enter a target of ${dateInWords(conflict.possible)} or later, the earliest day from today`,
          'enter the day on which the service was Authorized',
        ),
      };
    case 'done-ahead':
      return {
        text: `${name(conflict.step)} is entered as done on ${dateInWords(conflict.day)}, which has not come yet.`,
        source: 'You entered this day.',
        resolve: or('enter the day on which it was done', 'enter this day as one it was moved to'),
      };
  }
}
