import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CalendarDocument, CalendarEntry } from '../../calendar-entries/calendar-entries.ts';
import { fillerOf } from '../../placeholders.ts';
import { dateInWords } from '../../wording.ts';
import { toolNames } from '../../work-documents/tools.ts';
import type { ReportWords } from '../escalation-words.ts';
import { parties } from '../parties.ts';
import { steps } from '../steps.ts';
import type { reportTexts } from '../texts.ts';
import { dueText, forceWords } from '../words.ts';
import type { DueItem } from './due.ts';
import type { EscalationCase } from './escalation-case.ts';
import { type Situation, situationOf } from './situation.ts';

/**
 * The last days of a case that are still open, for a calendar: of answers, responses and resolution, where a date was
 * entered. Each reminds its reader the day before.
 */
export function caseDates(title: string, document: EscalationCase, words: ReportWords): CalendarDocument {
  const situation = situationOf(document);
  const { agency = '', csp = '', service = '' } = document.names ?? {};
  return {
    title,
    source: ['escalation', title, agency, csp, service],
    entries: situation.due.flatMap((item) => {
      const { by } = item;
      return by === undefined ? [] : [entryOf({ ...item, by }, { title, document, situation, words })];
    }),
  };
}

interface Dated {
  readonly title: string;
  readonly document: EscalationCase;
  readonly situation: Situation;
  readonly words: ReportWords;
}

function entryOf(
  item: DueItem & { readonly by: PlainDate },
  { title, document: { names = {} }, situation: { state, step }, words }: Dated,
): CalendarEntry {
  const say = fillerOf<typeof reportTexts>(words.report);
  const { labels } = words.case;
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    [labels.csp, names.csp],
    [labels.service, names.service],
    [say('who'), parties[item.who].name],
    [say('force'), forceWords[item.force]],
    [labels.step, step && say('step', { step: String(step.number), count: String(steps.length), title: step.title })],
    [say('due-since'), item.since && dateInWords(item.since)],
  ];
  return {
    kind: 'day',
    // Each round of a case has its own dates.
    id: `round ${state.round} ${'message' in item.what ? item.what.message : item.what.resolution}`,
    date: item.by,
    title: say('date-title', { what: dueText(item, words), case: title }),
    text: [...lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])), say('date-note')].join('\n'),
    page: 'tools/escalation/',
    categories: [toolNames.escalation],
    reminder: 1,
  };
}
