import { z } from 'astro/zod';
import { certificationTypes } from '../domain/changes/ruleset-days.ts';
import { slug, stationList } from './fields.ts';
import { pageDescription, pageTitle } from './page.ts';
import { label, sentence, withLinks, withNames, wordsById } from './tool-words.ts';

/** What somebody in a situation follows, with the changes from which it is worked out whether it still holds. */
const line = z.strictObject({
  /** What to follow now, as an instruction. */
  follow: sentence,
  /** The pages of the guide that teach it. */
  pages: stationList,
  /** The changes that bear on it, by their ids. `[]` where it still holds as taught. */
  changes: z.array(slug('sponsorship-legacy')),
  /** The milestone from whose day it applies, by its id in `content/milestones.yaml`, where no change says the day. */
  milestone: slug('rules-for-all').optional(),
  /** Further changes to read, from which nothing is worked out. */
  more: z.array(slug('repository-moved')).optional(),
});

/** What is said of a line, by what holds of it. */
const states = z.strictObject({
  ...wordsById(['holds', 'unconfirmed'], label).shape,
  holdsUntil: withNames(['next']),
  optional: withNames(['day']),
  changed: withNames(['day']),
  ends: withNames(['last']),
  ended: withNames(['day']),
});

/** Words of the page that says what holds today. */
export const todayWords = z.strictObject({
  title: pageTitle(label),
  description: pageDescription(sentence),
  heading: label,
  lede: sentence,
  asOf: withNames(['day']),
  asOfNote: sentence,
  iAm: label,
  /** The way to the tool that answers for one service. */
  tool: withLinks,
  situations: z.array(
    z.strictObject({
      /** The anchor of the situation. */
      id: slug('sponsoring-agency'),
      /** Who somebody in it is, to follow “I am”. */
      title: label,
      /** What to follow, in short. */
      answer: sentence,
      /** The type of certification whose days count. */
      type: z.enum(certificationTypes),
      /** Whether the certification is yet to be obtained, or to be kept. */
      stage: z.enum(['obtain', 'maintain']),
      /** What is said of its lines: whether the playbook still holds, or from when the 2026 rules apply. */
      states: z.enum(['playbook', 'rules']),
      lines: z.array(line).min(1),
    }),
  ),
  states: z.strictObject({ playbook: states, rules: states }),
  ...wordsById(['taught', 'change', 'source'], label).shape,
  days: z.strictObject({
    heading: label,
    more: withLinks,
    bind: withNames(['types', 'rulesets']),
    obtain: withNames(['types', 'rulesets']),
    maintain: withNames(['types', 'rulesets']),
    graceEnds: withNames(['types', 'rulesets']),
  }),
  table: z.strictObject({
    intro: sentence,
    caption: withNames(['type']),
    ...wordsById(
      ['heading', 'ruleset', 'optional', 'obtain', 'maintain', 'graceEnds', 'none', 'past', 'important'],
      label,
    ).shape,
    atAssessment: withNames(['day']),
    source: withNames(['day']),
  }),
});
