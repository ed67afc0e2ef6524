import type { CalendarDocument, CalendarEntry } from '../../calendar-entries/calendar-entries.ts';
import { dateInWords, filled, listText, numberText } from '../../wording.ts';
import { toolNames } from '../../work-documents/tools.ts';
import { fullName, triggerOf } from '../deficiency-triggers.ts';
import type { AgeCurve, Forecast, LookAhead } from '../evaluation/look-ahead.ts';
import { curveName } from '../words/report.ts';
import type { AllReportWords } from './report-words.ts';
import type { Whose } from './result-table.ts';

/**
 * The days that time alone brings, for a calendar: those on which a trigger will be met, and until then those on which the
 * number of late items rises. A day or number that is known only in part says “at the latest” or “at least”.
 */
export function outlookDates(
  title: string,
  ahead: LookAhead,
  words: AllReportWords,
  { csp = '', system = '' }: Whose = {},
): CalendarDocument {
  const { texts } = words.report;
  const assumption = filled(texts['date-note'], { date: dateInWords(ahead.asOf) });
  const whose = [csp, system].filter((name) => name !== '');
  const shared = {
    kind: 'day',
    page: 'tools/triggers/',
    categories: [toolNames.triggers],
  } as const;
  const textOf = (level: string) =>
    [
      ...(whose.length === 0 ? [] : [`${words.report.labels.whose}: ${listText(whose)}`]),
      `${words.report.labels.level}: ${level}`,
      assumption,
    ].join('\n');

  const met = ({ trigger, level, on, isAtTheLatest }: Forecast): CalendarEntry[] => {
    if (on === undefined) return [];
    const latest = isAtTheLatest ? texts['at-the-latest'] : '';
    const values = { trigger: fullName(triggerOf(trigger)), latest, title };
    return [
      { ...shared, id: `met ${trigger}`, date: on, title: filled(texts['date-met'], values), text: textOf(level) },
    ];
  };
  const rises = (curve: AgeCurve): CalendarEntry[] =>
    curve.points
      .filter(({ date, count }) => date > ahead.asOf && count < curve.limit)
      .map(({ date, count }) => ({
        ...shared,
        id: `over age ${curve.trigger} ${count}`,
        date,
        title: filled(texts['date-rises'], { items: curveName(curve), count: numberText(count), title }),
        text: textOf(curve.level),
      }));
  return {
    title,
    source: ['triggers', title, csp, system],
    entries: [
      ...ahead.forecasts.filter(({ outcome }) => outcome === 'comes-true').flatMap(met),
      ...ahead.curves.flatMap(rises),
    ],
  };
}
