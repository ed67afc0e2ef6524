import { parse } from 'yaml';
import { type PlainDate, plainDate } from '../../src/domain/calendar/plain-date.ts';
import { changingOn, type DatedChange, type Span, spanOn, spansOf } from '../../src/domain/changes/standing.ts';
import { todayWords } from '../../src/schemas/today-words.ts';
import { milestones, rulesets, updates } from './content-files.ts';
import { projectText } from './project-files.ts';

const allRulesets = rulesets();

/** The changes of the content, as the rules about days know them, by their ids. */
export const datedChanges: ReadonlyMap<string, DatedChange> = new Map(
  updates().map(({ id, effect, status, from, ends, rulesets: own = [] }) => [
    id,
    {
      effect,
      status,
      from: from === null ? null : plainDate(from),
      rulesetDays: allRulesets.filter((ruleset) => own.includes(ruleset.id)),
      ends: ends && { after: plainDate(ends.after), pages: ends.pages },
    },
  ]),
);

/** The words of the page that says what holds today. */
export const today = todayWords.parse(parse(projectText('content/pages/today.yaml')));

/** Every line of that page in order, with what holds of it from which day. */
export const todayLines: readonly { follow: string; spans: readonly Span[] }[] = today.situations.flatMap((situation) =>
  situation.lines.map(({ follow, changes, milestone: named }) => {
    const milestone = milestones().find(({ id }) => id === named);
    const dated = changes.map((id) => {
      const change = datedChanges.get(id);
      if (!change) throw new Error(`content/pages/today.yaml: “${id}” is no change.`);
      return change;
    });
    return { follow, spans: milestone ? changingOn(milestone.day) : spansOf(dated, situation) };
  }),
);

/** The place of the span, among those of a line, that a day lies in. */
export const placeOn = (spans: readonly Span[], day: PlainDate): number => spans.indexOf(spanOn(spans, day));
