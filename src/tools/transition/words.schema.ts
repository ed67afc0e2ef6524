import { z } from 'astro/zod';
import type { WordFiles } from '../../content/word-faults.ts';
import { certificationTypes } from '../../domain/changes/ruleset-days.ts';
import { transitionTool } from '../../domain/transition/check-facts.ts';
import { followingStates, paths, sides, type TransitionFacts } from '../../domain/transition/facts.ts';
import { packagePlaces } from '../../domain/transition/rules-data.ts';
import { resultTexts } from '../../domain/transition/texts.ts';
import { label, soundFacts, textsOf, wordsById, workedExamples } from '../../schemas/tool-words.ts';
import { fieldIds, hintIds, pageTexts } from './words/texts.ts';

/** Names each choice by its id, which is what a file of examples holds. */
const asWritten = <Id extends string>(ids: readonly Id[]) =>
  Object.fromEntries<string>(ids.map((id) => [id, id])) as Record<Id, string>;

const places = [...packagePlaces, 'not-known'] as const;

const choices = z.strictObject({
  sides: wordsById(sides, label),
  paths: wordsById(paths, label),
  types: wordsById(certificationTypes, label),
  places: wordsById(places, label),
  states: wordsById(followingStates, label),
});

const start = z.strictObject({
  ...wordsById(['title', 'noun', 'form', 'outcome', 'nothing', 'begin', 'no-class', 'no-level'], label).shape,
  fields: wordsById(fieldIds, label),
  hints: wordsById(hintIds, label),
});

const names = {
  sides: asWritten(sides),
  paths: asWritten(paths),
  types: asWritten(certificationTypes),
  places: asWritten(places),
  states: asWritten(followingStates),
};

/** The facts of an example, of which nothing may be left aside. */
const facts = soundFacts<TransitionFacts>((given) => transitionTool(names).check(given));

const examples = workedExamples(
  z.strictObject({ title: label.regex(/ \(example\)$/, 'End the title with “(example)”.'), text: label, facts }),
);

/** The schemas of the tool’s words, by file name in `content/tools/transition/`. */
export const wordFiles = {
  choices,
  start,
  result: textsOf(resultTexts),
  examples,
  page: textsOf(pageTexts),
} as const satisfies WordFiles;

/** The words in a file, as its schema describes them. */
export type WordsOf<File extends keyof typeof wordFiles> = z.infer<(typeof wordFiles)[File]>;
