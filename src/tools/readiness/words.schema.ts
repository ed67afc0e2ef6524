import { z } from 'astro/zod';
import type { WordFiles } from '../../content/word-faults.ts';
import { type PlainDate, readPlainDate } from '../../domain/calendar/plain-date.ts';
import { readinessTool } from '../../domain/readiness/check-facts.ts';
import { itemIds, itemOf } from '../../domain/readiness/checklist.ts';
import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { limitIds } from '../../domain/readiness/limits.ts';
import { emptiedEntries, sharedEntries } from '../../domain/readiness/many-items.ts';
import { reportColumns, tableColumns, workbookTexts } from '../../domain/readiness/report.ts';
import { stageIds } from '../../domain/readiness/stages.ts';
import { assessorRoles, itemEntries, itemMoves, itemStates, scopeFields } from '../../domain/readiness/types.ts';
import type { ChoiceNames } from '../../domain/readiness/words.ts';
import {
  differIn,
  label,
  sentence,
  sentenceWithPeriods,
  soundFacts,
  withNames,
  wordsById,
  workedExamples,
} from '../../schemas/tool-words.ts';

const answers = [...itemStates, 'not-answered'] as const;

const item = z.strictObject({
  title: label,
  csp: sentenceWithPeriods.refine((text) => !/\bThe CSP\b/.test(text), 'Speak to the CSP: “you”, not “the CSP”.'),
  agency: sentenceWithPeriods.refine(
    (text) => !/\b[Yy]our (?:system|3PAO|CSO|package|SSP)\b/.test(text),
    'Speak to the agency: what is the CSP’s is not “yours”.',
  ),
  why: sentenceWithPeriods,
  onlyIf: z.undefined().optional(),
});
const conditionalItem = item.extend({ onlyIf: sentence });

const items = wordsById(itemIds, (id) => (itemOf(id).isConditional ? conditionalItem : item)).superRefine(
  differIn('title'),
);

const stages = wordsById(
  stageIds,
  z.strictObject({ title: label, goal: label, note: sentenceWithPeriods }),
).superRefine(differIn('title'));

const start = z.strictObject({
  newTitle: label,
  noun: label,
  scopeHeading: label,
  change: label,
  scope: wordsById(scopeFields, z.strictObject({ label, question: label, missing: label })),
  roles: wordsById(assessorRoles, z.strictObject({ name: label, text: sentence })).superRefine(differIn('name')),
  several: wordsById(['yes', 'no', 'unknown'], sentence),
  states: wordsById(answers, label),
  before: z.strictObject({ heading: label, text: sentence }),
  notLoaded: sentence,
});

const phrasesWords = z.strictObject({
  stage: withNames(['number', 'count']),
  shown: withNames(['shown', 'all']),
  oneMore: label,
  more: withNames(['count']),
  onePassed: label,
  passed: withNames(['count']),
  overdue: withNames(['count']),
  for: withNames(['actors']),
  owner: withNames(['owner']),
  by: withNames(['date']),
});

const checklistWords = z.strictObject({
  limits: wordsById(limitIds, sentence),
  statuses: wordsById(['does-not-apply', 'not-assessed'], label),
  remarks: wordsById(['kept', 'must-without-exception', 'reason-missing'], sentence),
  nextHeading: label,
  nothingOpen: label,
  optional: label,
  stageLine: wordsById(['label', 'all', 'whole', 'close'], label),
  guide: label,
  back: label,
  next: label,
  filter: wordsById(
    ['legend', 'all', 'open', 'overdue', 'owner', 'anyone', 'noOwner', 'nothing', 'showAll', 'asTable', 'asList'],
    label,
  ),
  item: wordsById(
    ['stateOf', 'entries', 'entriesOf', 'owner', 'target', 'evidence', 'note', 'clear', 'why', 'mayEffect'],
    label,
  ),
  entries: wordsById(itemEntries, label),
  notJudged: label,
  phrases: phrasesWords,
  compare: z.strictObject({ heading: label, text: sentence, several: label, notLoaded: sentence }),
});

const columns = ['select', 'state', 'owner', 'target', 'evidence', 'note'] as const;

const table = z.strictObject({
  label,
  keys: sentence,
  notThere: sentence,
  columns: wordsById([...columns, 'item'], label),
  fields: wordsById(columns, withNames(['item'])),
  many: z.strictObject({
    legend: label,
    selectAll: withNames(['count']),
    selected: withNames(['count']),
    ...wordsById([...sharedEntries, 'leave', 'set'], label).shape,
    empty: wordsById(emptiedEntries, label),
    ...wordsById(['noItem', 'noValue', 'undone'], sentence).shape,
  }),
});

const compare = z.strictObject({
  heading: withNames(['earlier', 'later']),
  days: wordsById(
    ['keep', 'none', 'undone', 'delete', 'deleteStateOf', 'keptToday', 'from', 'to', 'now', 'inExports'],
    label,
  ),
  changes: wordsById(['stagesLabel', 'stages', 'stage', 'itemsLabel', 'items', 'item', 'move', 'new'], label),
  moves: wordsById(itemMoves, label),
  values: wordsById(['missing', 'yes', 'no', ...assessorRoles], label),
  scopeChange: withNames(['label', 'earlier', 'later']),
  side: wordsById(
    ['none', 'choose', 'tooFew', 'title', 'stage', 'openNow', 'open', 'next', 'notSaid', 'nothingOpen', 'notJudged'],
    label,
  ),
});

const report = z.strictObject({
  yes: label,
  no: label,
  asOf: label,
  items: label,
  next: label,
  openItems: label,
  ...wordsById(['stages', 'stage', 'progress', 'notAnswered'], label).shape,
  nothingEntered: sentence,
  columns: wordsById(reportColumns, label),
  tableColumns: wordsById(tableColumns, label),
  workbook: wordsById(workbookTexts, label),
  origin: sentence,
  dates: z.strictObject({ title: withNames(['item', 'title']), file: label, table: label, none: sentence }),
  exports: wordsById(['word', 'report', 'workbook', 'table', 'data', 'openItems'], label),
});

const form = z.strictObject({
  ...wordsById(['agency', 'why', 'reading', 'owner', 'by'], label).shape,
  story: z.strictObject({
    who: withNames(['name', 'summary', 'day']),
    counts: withNames(['notApplicable', 'all', 'done', 'reached']),
    next: withNames(['next', 'sentence']),
    late: withNames(['title', 'owner', 'day', 'days']),
    moved: withNames(['day', 'sentence']),
  }),
});

/** Names each choice by its id, which is what a file of examples holds. */
const names: ChoiceNames = {
  roles: { csp: { name: 'csp' }, agency: { name: 'agency' } },
  states: Object.fromEntries(answers.map((id) => [id, id])) as ChoiceNames['states'],
};

const examples = workedExamples(
  z.strictObject({
    title: label.regex(/ \(example\)$/, 'End the title with “(example)”.'),
    summary: sentence,
    asOf: z.custom<PlainDate>(
      (date) => typeof date === 'string' && 'date' in readPlainDate(date),
      'Write a date as 2025-09-15.',
    ),
    facts: soundFacts<ReadinessFacts>((facts) => readinessTool(names).check(facts)),
  }),
);

/** The schemas of the checklist’s words, by file name in `content/tools/readiness/`. */
export const wordFiles = {
  items,
  stages,
  start,
  checklist: checklistWords,
  table,
  compare,
  report,
  form,
  examples,
} as const satisfies WordFiles;

/** The words in a file, as its schema describes them. */
export type WordsOf<File extends keyof typeof wordFiles> = z.infer<(typeof wordFiles)[File]>;
