import { weekdayOf } from '../calendar/days.ts';
import { datePartsOf, monthNames, type PlainDate } from '../calendar/plain-date.ts';
import { roleName } from '../process/roles.ts';
import { approachOf } from '../review-approach/approaches.ts';
import { periods } from '../schedule/periods.ts';
import { countText, dateInWords, listText, numberText, statementsText } from '../wording.ts';
import type { OrderConstraint, PlanConstraint } from './constraints.ts';
import type { PlannedStep } from './counted-plan.ts';
import type { OwnStep } from './facts.ts';
import type { MeetingDay } from './meeting-days.ts';
import type { JudgedMilestone } from './milestones.ts';
import type { PlanNode } from './network.ts';
import type { Plan } from './plan.ts';
import { nodeName, type PlanNames, stepName } from './plan-words.ts';
import { holidaysOf, mostWeeks, type ProjectMeetings } from './project-meetings.ts';

/*
 * What a plan says of itself: sums, days, and what follows from them, in sentences.
 */

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const shortMonths = monthNames.map((name) => name.slice(0, 3));

/** A day with its weekday: “Friday, June 11, 2027”. */
export const dayInWords = (date: PlainDate): string => `${weekdays[weekdayOf(date)]}, ${dateInWords(date)}`;

/** A day for a narrow column: “Fri, Jun 11, 2027”. */
export function dayInShort(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${weekdays[weekdayOf(date)]?.slice(0, 3)}, ${shortMonths[month - 1]} ${day}, ${year}`;
}

/** “3 days”. */
export const days = (count: number) => countText(count, 'day');
/** The name of a step within a sentence. */
export const quoted = (name: string) => `“${name}”`;

/** Who acts in a step, in a list: “CSP and 3PAO”; a dash where nobody is named. */
export function actorsText({ step, entry }: PlanNode): string {
  if (step) return listText(step.actors.map(roleName));
  const { actor } = entry as OwnStep;
  return actor === undefined ? '–' : roleName(actor);
}

/** How long a step lasts: “15 business days”, “10 business days (typical)”, “not given”. */
export function lengthText({ node, lacksLength }: Pick<PlannedStep, 'node' | 'lacksLength'>): string {
  if (node.kind === 'event') return 'on the day';
  if (node.kind === 'meeting') return '1 day';
  if (lacksLength || !node.length) return node.length ? '' : 'not given';
  const { amount, unit, from } = node.length;
  const units = { 'business-days': 'business day', days: 'day', weeks: 'week' } as const;
  return `${countText(amount, units[unit])}${from === 'source' ? ' (typical)' : ''}`;
}

/** A day of a plan, marked where it is not sure: “not before Fri, Jun 11, 2027”. */
export function boundText(date: PlainDate | undefined, isBound: boolean, direction: Plan['direction']): string {
  if (date === undefined) return '–';
  if (!isBound) return dayInShort(date);
  return `${direction === 'backward' ? 'not after' : 'not before'} ${dayInShort(date)}`;
}

/** How a step stands: “Done”, “Moved”, “Not marked as done”; nothing for one that follows the plan. */
export function stateText({ state, slipped = 0 }: Pick<PlannedStep, 'state' | 'slipped'>): string {
  const names = { done: 'Done', moved: 'Moved', overdue: 'Not marked as done', planned: '' } as const;
  const shift = slipped === 0 ? '' : `${days(Math.abs(slipped))} ${slipped > 0 ? 'later' : 'earlier'} than planned`;
  const name = names[state];
  return name && shift ? `${name}, ${shift}` : name || (shift && `${shift[0]?.toUpperCase()}${shift.slice(1)}`);
}

/** What the plan comes to, in a sentence or two. */
export function headline(plan: Plan, target: PlainDate | undefined): string {
  const { direction, first, last, isLastBound, isFirstBound, lacking } = plan;
  const open = `${countText(lacking.length, 'step')} ${lacking.length === 1 ? 'has' : 'have'} no length yet`;
  if (direction === 'forward') {
    if (last === undefined) return 'This plan leads beyond the years that the calendar knows.';
    if (isLastBound) return `FedRAMP Authorized not before ${dateInWords(last)}: ${open}.`;
    return `FedRAMP Authorized on ${dateInWords(last)}, if every step lasts as long as entered.`;
  }
  if (direction === 'backward' && target !== undefined) {
    if (first === undefined) return 'This plan leads beyond the years that the calendar knows.';
    const by = dateInWords(first);
    if (isFirstBound || lacking.length > 0) {
      return `To be FedRAMP Authorized by ${dateInWords(target)}, work starts by ${by}, or sooner: ${open}.`;
    }
    return `To be FedRAMP Authorized by ${dateInWords(target)}, work starts by ${by} at the latest.`;
  }
  return 'Enter a start or a target, and the plan has days.';
}

/** That a typical length of the source is counted on, a sentence for each; nothing where none is. */
export const typicalTexts = ({ steps }: Pick<Plan, 'steps'>, names: PlanNames): string[] =>
  steps.flatMap((step) =>
    step.node.length?.from === 'source' && step.state !== 'done'
      ? [
          `${quoted(nodeName(step.node, names))} counts as ${lengthText(step).replace(' (typical)', '')}, which is typical and not promised.`,
        ]
      : [],
  );

/** That the end of the plan has shifted since it was planned; nothing where it has not. */
export function slipText({ slipped = 0, last }: Pick<Plan, 'slipped' | 'last'>): string {
  if (slipped === 0 || last === undefined) return '';
  return `What was done or moved puts the end ${days(Math.abs(slipped))} ${slipped > 0 ? 'later' : 'earlier'} than planned.`;
}

/** What the review approach is called within a sentence. */
export const approachText = ({ approach }: Pick<Plan, 'approach'>): string => approachOf(approach).name;

/** Who says what binds the days, how strongly and how surely, in a sentence. */
export function whoSays({ certainty, force, statements }: Omit<PlanConstraint, 'kind' | 'id'>): string {
  const ids = statements === undefined ? '' : ` (${statementsText(statements)})`;
  if (certainty === 'ours') return 'The playbook does not say; this order is our reading.';
  if (certainty === 'inferred') return `We infer this from the playbook${ids}.`;
  if (certainty === 'typical') return `The playbook calls this typical${ids}.`;
  if (force === 'should') return `The playbook recommends it${ids}.`;
  return force === 'may' ? `The playbook allows for it${ids}.` : `The playbook says so${ids}.`;
}

/** What binds two steps: “SAR Debrief” comes at least two weeks after “…”. */
function orderText({ from, to, period }: OrderConstraint, names: PlanNames): string {
  const after = period === undefined ? 'after' : `${periods[period].words} after`;
  return `${quoted(stepName(to, names))} comes ${after} ${quoted(`${stepName(from, names)}.`)}`;
}

/** What binds the days of a plan, in a sentence. */
export function constraintText(constraint: PlanConstraint, names: PlanNames): string {
  if (constraint.kind === 'order') return orderText(constraint, names);
  if (constraint.kind === 'interval')
    return `A recurring meeting is held ${periods[constraint.period].words}, which we read as every ${numberText(mostWeeks)} weeks.`;
  const step = quoted(stepName(constraint.step, names));
  if (constraint.kind === 'length') return `${step} typically takes ${periods[constraint.period].words}.`;
  return `${step} is done by the last day for new Rev5 applications.`;
}

/** That a meeting falls on a day on which federal offices are closed, with the days around it. */
export function meetingDayText({ date, holiday, earlier, later, step }: MeetingDay, nameOf: (id: string) => string) {
  const why = holiday === undefined ? 'a weekend' : `the federal holiday ${holiday}`;
  return `${quoted(nameOf(step))} falls on ${dayInWords(date)}, ${why}. The business days around it are ${dayInWords(earlier)}, and ${dayInWords(later)}.`;
}

/** What there is to say of the recurring meeting, a sentence each. */
export function meetingsTexts({ first, weeks, count, closed, isTooSeldom, until }: ProjectMeetings): string[] {
  const often = weeks === 1 ? 'every week' : `every ${numberText(weeks)} weeks`;
  return [
    count === undefined || until === undefined
      ? `The project meets ${often} from ${dayInWords(first)}.`
      : `The project meets ${often} from ${dayInWords(first)}: ${countText(count, 'meeting')} until ${dateInWords(until)}.`,
    ...(isTooSeldom
      ? [
          `That is less often than the PMO recommends: at least every ${numberText(mostWeeks)} weeks. Choose ${numberText(mostWeeks)} weeks or less.`,
        ]
      : []),
    ...closedTexts(closed),
  ];
}

/** More closed days than this are counted, not listed. */
const mostListed = 8;

/** The meetings that are left out for a holiday, then those on a weekend. */
function closedTexts(closed: ProjectMeetings['closed']): string[] {
  const holidays = holidaysOf(closed);
  const weekends = closed.filter(({ holiday }) => holiday === undefined);
  const [first] = weekends;
  return [
    ...(holidays.length > mostListed
      ? [
          `${numberText(holidays.length)} more days are federal holidays, so the project does not meet: ${listText(holidays.map(({ date }) => dateInWords(date)))}.`,
        ]
      : holidays.map(
          ({ date, holiday, earlier, later }) =>
            `${dayInWords(date)}, is ${holiday}, so the project does not meet. You can meet on ${dateInWords(earlier)}, or ${dateInWords(later)}, instead.`,
        )),
    ...(first !== undefined && weekends.length > mostListed
      ? [
          `${numberText(weekends.length)} of these days are on a weekend, the first ${dayInWords(first.date)}. Choose another day of the week.`,
        ]
      : weekends.map(
          ({ date, earlier, later }) =>
            `${dayInWords(date)}, is on a weekend. Meet on ${dateInWords(earlier)}, or ${dateInWords(later)}.`,
        )),
  ];
}

/** How a plan stands to a milestone. @param name What the step is called that it bears on. */
export function milestoneText({ state, days: left, isLimit, day }: JudgedMilestone, name: string): string {
  const step = quoted(name);
  if (left === undefined) return `${step} has no day yet.`;
  if (state === 'after') {
    const text = `${step} is ${days(-left)} after it.`;
    return isLimit ? `${text} Bring it forward to ${dateInWords(day)} or earlier.` : text;
  }
  if (state === 'before') return left === 0 ? `${step} is on this day.` : `${step} is ${days(left)} before it.`;
  return left < 0 ? `${step} may still be before it.` : `${step} may still be after it: lengths are missing.`;
}

/** More steps without a length than this are counted, not named: the table shows each. */
const mostNamed = 6;

/** What is lacking, in a sentence. */
export function lackingText({ lacking }: Pick<Plan, 'lacking'>, names: PlanNames): string {
  if (lacking.length === 0) return '';
  const all = lacking.map(({ node }) => nodeName(node, names));
  const rest = all.length - mostNamed;
  const named = rest > 1 ? [...all.slice(0, mostNamed), `${numberText(rest)} more`] : all;
  return `The playbook gives no length for ${all.length === 1 ? 'this step' : 'these steps'}, and you have not entered one: ${listText(named)}.`;
}

/** The days to spare in a cell: “3 days”, “none”, “2 days too few”. */
export const spareText = (slack: number | undefined): string =>
  slack === undefined ? '' : slack < 0 ? `${days(-slack)} too few` : slack === 0 ? 'none' : days(slack);
