import type { CalendarDocument, CalendarEntry } from '../calendar-entries/calendar-entries.ts';
import { writable } from '../calendar-entries/check-entries.ts';
import { meetingAt } from '../calendar-entries/meeting-hours.ts';
import { statementsText } from '../wording.ts';
import { toolNames } from '../work-documents/tools.ts';
import type { PlannedStep } from './counted-plan.ts';
import type { PlanFacts } from './facts.ts';
import { type PlanToWrite, type PlanWriter, startPaper } from './paper-writer.ts';
import type { PlanWords } from './plan-words.ts';
import { holidaysOf } from './project-meetings.ts';
import { actorsText, milestoneText } from './words.ts';

const page = 'tools/plan/';
const categories = [toolNames.plan];

/**
 * The days of a plan for a calendar: each step that is not done and whose days are sure, the recurring meeting, and the
 * milestones. A day that is only the earliest or the latest possible is left out: a calendar would show it as sure. Every
 * entry can be written.
 */
export function planDates(input: PlanToWrite, words: PlanWords): CalendarDocument {
  const writer = startPaper(input, words);
  const { title, facts, plan } = writer;
  const entries = [
    ...writer.steps.flatMap((step) => stepEntry(step, writer)),
    ...meetingEntries(facts, writer),
    ...(plan?.milestones ?? []).map(
      (one): CalendarEntry => ({
        kind: 'day',
        id: `milestone-${one.id}`,
        date: one.day,
        title: one.happens.replace(/\.$/, ''),
        text: milestoneText(one, writer.nameOf(one.step)),
        page,
        categories,
        ...(one.isLimit ? { reminder: 30 } : {}),
      }),
    ),
  ];
  return {
    title,
    source: ['plan', facts.csp ?? '', facts.service ?? '', title],
    entries: writable(entries),
  };
}

function stepEntry(step: PlannedStep, { say, nameOf, service }: PlanWriter): CalendarEntry[] {
  const { node, start, end, isStartBound, isEndBound, state } = step;
  if (start === undefined || end === undefined || isStartBound || isEndBound || state === 'done') return [];
  const shared = {
    id: node.id,
    title: say('entry-title', { step: nameOf(node.id), service }),
    text: [
      `${say('who')}: ${actorsText(node)}`,
      `${say('source')}: ${node.step ? statementsText(node.step.statements) : say('own-source')}`,
    ].join('\n'),
    page,
    categories,
  };
  return [
    start === end
      ? { kind: 'day', ...shared, date: start, ...(node.kind === 'meeting' ? { reminder: 14 } : {}) }
      : { kind: 'period', ...shared, first: start, last: end },
  ];
}

/**
 * The recurring meeting until the end of the plan, federal holidays left out; without a time of day, each as a day would be
 * too many: the first alone.
 */
function meetingEntries({ meeting = {} }: PlanFacts, { plan, say, service }: PlanWriter): CalendarEntry[] {
  const found = plan?.meetings;
  if (!found || found.count === 0) return [];
  const { first: date, weeks, until, closed } = found;
  const except = holidaysOf(closed).flatMap(({ date: day }) => (day > date ? [day] : []));
  const shared = { id: 'project-meeting', date, title: say('meeting-title', { service }), page, categories } as const;
  const { place } = meeting;
  const day = { kind: 'day', ...shared, ...(place === undefined ? {} : { text: place }) } as const;
  if (until === undefined) return [day];
  const repeats = { every: 'weeks', weeks, until, ...(except.length === 0 ? {} : { except }) } as const;
  return [meetingAt(meeting, { ...shared, repeats }) ?? day];
}
