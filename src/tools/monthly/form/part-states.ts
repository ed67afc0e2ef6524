import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { MonthlyFacts } from '../../../domain/monthly/facts.ts';
import { reportTextIds } from '../../../domain/monthly/facts.ts';
import { judgeDeliverables } from '../../../domain/monthly/package-days.ts';
import { agendaMinutes } from '../../../domain/monthly/papers/agenda.ts';
import { countText, dateInWords, numberText } from '../../../domain/wording.ts';
import { states } from '../words/form.ts';
import type { GroupId } from '../words/texts.ts';

/** What each part of the form holds, in a few words; empty where it holds nothing. */
export function partStates(
  facts: MonthlyFacts,
  asOf: PlainDate,
): Readonly<Record<Exclude<GroupId, 'charter'>, string>> {
  const { texts = {}, requests = [], changes = [], incidents = [], meeting } = facts;
  const written = reportTextIds.filter((id) => texts[id] !== undefined).length;
  const entries = (list: readonly unknown[]) => (list.length === 0 ? '' : states('listed', { count: list.length }));
  const minutes = agendaMinutes(facts);
  const missing = judgeDeliverables(facts, asOf).filter(({ state }) => state === 'missing' || state === 'overdue');
  return {
    report: written === 0 ? '' : states('written', { count: written, all: reportTextIds.length }),
    requests: entries(requests),
    changes: entries(changes),
    incidents: entries(incidents),
    meeting: meeting?.date === undefined ? '' : dateInWords(meeting.date),
    agenda: minutes === 0 ? '' : countText(minutes, 'minute'),
    deliverables: missing.length === 0 ? states('complete') : states('missing', { count: numberText(missing.length) }),
  };
}
