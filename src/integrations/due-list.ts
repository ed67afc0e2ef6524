import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { lookAgainOn } from '../domain/changes/look-again.ts';
import { dateInWords } from '../domain/wording.ts';
import { ruleset } from '../schemas/deadline.ts';
import { rulesVersion } from '../schemas/rules-2026.ts';
import { update } from '../schemas/update.ts';

/** Something that has to be looked at again: where it is, and by which day. */
export interface DueEntry {
  /** The file, from the project's root. */
  readonly file: string;
  readonly id: string;
  readonly by: PlainDate;
  /** The day of the last check, as ISO date. */
  readonly checked: string;
}

/**
 * Everything in the content that was checked against a source, with the day by which it must be looked at again, the
 * earliest first.
 *
 * @param read Gives the text of a file by its path from the project's root.
 * @throws ZodError when an entry does not fit its schema.
 */
export function checkedEntries(read: (file: string) => string): DueEntry[] {
  const yaml = <Schema extends z.ZodType>(file: string, schema: Schema) => schema.parse(parse(read(file)));
  const [changes, deadlines, version] = [
    'content/updates.yaml',
    'content/deadlines.yaml',
    'content/rules/version.yaml',
  ];
  const rulesets = yaml(deadlines, ruleset.array());
  const { id, checked } = yaml(version, rulesVersion);
  const entries = [
    ...yaml(changes, update.array()).map((one) => ({
      file: changes,
      id: one.id,
      by: lookAgainOn(one, { ...one, rulesets: rulesets.filter((each) => one.rulesets?.includes(each.id)) }),
      checked: one.checked,
    })),
    ...rulesets.map((one) => ({ file: deadlines, id: one.id, by: lookAgainOn(one), checked: one.checked })),
    { file: version, id, by: lookAgainOn({ checked }), checked },
  ];
  return entries.toSorted((one, other) => one.by.localeCompare(other.by) || one.id.localeCompare(other.id));
}

/** What is due on a day, a line each; where nothing is, the next day on which something is. */
export function dueText(entries: readonly DueEntry[], day: PlainDate): string {
  const due = entries.filter(({ by }) => by <= day);
  const [next] = entries.filter(({ by }) => by > day);
  const ahead = next ? ` Next: ${next.id}, by ${dateInWords(next.by)}.` : '';
  if (due.length === 0) return `Nothing is due on ${dateInWords(day)}.${ahead}`;
  const lines = due.map(({ file, id, by, checked }) => `- ${id} (${file}): by ${by}, last checked ${checked}`);
  return [`To be looked at again by ${dateInWords(day)}: ${due.length}.${ahead}`, ...lines].join('\n');
}
