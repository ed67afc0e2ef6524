import { z } from 'astro/zod';
import type { WordFiles } from '../../content/word-faults.ts';
import { caseDays } from '../../domain/escalation/case/date-order.ts';
import { eventKinds } from '../../domain/escalation/case/event-kinds.ts';
import { eventRules, type NamedByEdge, namedByEdge } from '../../domain/escalation/case/event-rules.ts';
import type { EventKind } from '../../domain/escalation/case/events.ts';
import { edges, ends } from '../../domain/escalation/edges.ts';
import { levels } from '../../domain/escalation/levels.ts';
import { messages } from '../../domain/escalation/messages.ts';
import type { ScenarioOutline } from '../../domain/escalation/scenarios/scenario.ts';
import { scenarioOutlines } from '../../domain/escalation/scenarios.ts';
import { steps } from '../../domain/escalation/steps.ts';
import {
  caseLabels,
  casePhrases,
  draftTexts,
  formTexts,
  levelNotes,
  logTexts,
  refusalTexts,
  remarkTexts,
  reportTexts,
} from '../../domain/escalation/texts.ts';
import { label as text, textsOf, withNames, wordsById } from '../../schemas/tool-words.ts';
import { screenTexts } from './words/screen-texts.ts';

/** What has no words here. */
const none = z.undefined().optional();

const startWords = z.strictObject({
  'two-ways': text,
  'new-title': text,
  noun: text,
  learn: z.strictObject({ label: text, text }),
  case: z.strictObject({ label: text, text }),
  flow: z.strictObject({
    ...wordsById(['done', 'skipped', 'current', 'ahead', 'unreached'], text).shape,
    skips: withNames(['steps']),
    ended: withNames(['end']),
    'ways-on': withNames(['edges']),
  }),
});

const stepWords = wordsById(
  steps.map(({ id }) => id),
  (id) => {
    const lines = steps.find((step) => step.id === id)?.subSteps ?? [];
    const line = wordsById(
      lines.map((one) => one.id),
      withNames(['fedramp-address']),
    );
    return z.strictObject({ action: text, produces: text, lines: lines.length === 0 ? none : line });
  },
);

const levelWords = wordsById(
  levels.map(({ id }) => id),
  (id) => {
    const level = levels.find((one) => one.id === id);
    return z.strictObject({
      meaning: text,
      ifUnresolved: level?.ifUnresolved.length === 0 ? none : text,
      otherwise: level && 'otherwise' in level ? text : none,
    });
  },
);

/** The edges of steps that have more than one: of the others there is nothing to say. */
const edgesToTell = edges.filter(({ label }) => label !== undefined);

const edgeWords = z.strictObject({
  edges: wordsById(
    edgesToTell.map(({ id }) => id),
    text,
  ),
  ends: wordsById(
    ends.map(({ id }) => id),
    text,
  ),
});

const eventWords = wordsById(
  eventKinds.filter((kind): kind is Exclude<EventKind, NamedByEdge> => !namedByEdge.some((one) => one === kind)),
  (kind) =>
    z.strictObject({
      label: text,
      ours: eventRules[kind].isOurs ? text : none,
      ahead: eventRules[kind].ahead ? text : none,
    }),
);

const caseWords = z.strictObject({
  labels: textsOf(caseLabels),
  parties: wordsById(['agency-ao', 'csp', 'csp-security-poc', 'csp-system-owner'], text),
  delivery: wordsById(['email', 'secure-repository'], text),
  phrases: textsOf(casePhrases),
  days: wordsById(caseDays, text),
});

const optional = z.strictObject({ label: text, hint: text });
const required = z.strictObject({ label: text, missing: text });
const lineField = z.strictObject({ label: withNames(['criteria', 'actions']), hint: text });

const formWords = z.strictObject({
  fields: z.strictObject({
    ...wordsById(['existing', 'level', 'by', 'completeness', 'lacking', 'which', 'until', 'on'], required).shape,
    ...wordsById(['answerBy', 'deadline', 'respondBy', 'fullResolutionOn', 'otherItems', 'reason', 'note'], optional)
      .shape,
    ...wordsById(['criteria', 'actions'], lineField).shape,
  }),
  ownLabels: z.strictObject({
    decided: z.strictObject({ level: text }),
    noted: z.strictObject({ on: text, note: text }),
  }),
  existing: wordsById(['not-given'], text),
  completeness: wordsById(['complete', 'lacking', 'not-assessed'], text),
  levels: textsOf(levelNotes),
  sayings: textsOf(formTexts),
});

function scenarioWords({ findings, values = {}, turns }: ScenarioOutline) {
  const names = Object.keys(values);
  const own = names.length === 0 ? text : withNames(names);
  return z.strictObject({
    title: own,
    teaches: own,
    story: own,
    example: own,
    case: z.strictObject({
      title: own,
      names: wordsById(['agency', 'csp', 'service'], text),
      findings: z.array(own).length(findings.length, `The rules name ${findings.length} for this scenario.`),
    }),
    turns: wordsById(
      turns.map(({ id }) => id),
      (id) => z.strictObject({ story: own, question: own, choices: choiceWords(id) }),
    ),
  });

  function choiceWords(turn: string) {
    const choices = turns.find(({ id }) => id === turn)?.choices ?? [];
    return wordsById(
      choices.map(({ id }) => id),
      (id) => {
        const { notice = [] } = choices.find((choice) => choice.id === id) ?? {};
        const lists = wordsById(notice, () => z.array(own).min(1, 'Write one or more.'));
        return z.strictObject({ label: own, consequence: own, notice: notice.length === 0 ? none : lists });
      },
    );
  }
}

const pageWords = z.strictObject({
  paper: z.strictObject({
    names: z.array(text).min(1, 'Name who fills it in, and for what.'),
    ...wordsById(
      ['existing', 'none', 'found', 'day', 'level', 'sentOn', 'dates', 'dateFor', 'lastDay', 'agreedOn'],
      text,
    ).shape,
    answer: withNames(['label']),
    response: withNames(['label']),
  }),
  edges: z.strictObject({
    ...wordsById(['caption', 'from', 'when', 'to', 'wordedBy', 'always', 'untilRevoked', 'source', 'ours'], text).shape,
    levels: withNames(['levels']),
    step: withNames(['number']),
    stops: withNames(['end']),
    skips: withNames(['steps']),
  }),
  messages: z.strictObject({
    ...wordsById(['caption', 'what', 'step', 'route', 'levels', 'allLevels', 'force'], text).shape,
    said: wordsById(
      messages.map(({ id }) => id),
      text,
    ),
    fromTo: withNames(['from', 'to']),
  }),
  example: withNames(['step', 'title', 'dates']),
});

/** What the words of the walkthrough must hold, file by file. Ids and placeholders are those of the rules. */
export const wordFiles = {
  start: startWords,
  steps: stepWords,
  levels: levelWords,
  edges: edgeWords,
  events: eventWords,
  log: textsOf(logTexts),
  refusals: textsOf(refusalTexts),
  remarks: textsOf(remarkTexts),
  case: caseWords,
  form: formWords,
  screen: textsOf(screenTexts),
  page: pageWords,
  report: textsOf(reportTexts),
  drafts: textsOf(draftTexts),
  scenarios: wordsById(
    scenarioOutlines.map(({ id }) => id),
    (id) => scenarioWords(scenarioOutlines.find((outline) => outline.id === id) as ScenarioOutline),
  ),
} satisfies WordFiles;

/** The words of a file. */
export type WordsOf<File extends keyof typeof wordFiles> = z.infer<(typeof wordFiles)[File]>;
