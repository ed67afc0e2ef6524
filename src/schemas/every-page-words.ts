import { z } from 'astro/zod';
import { feedbackAddress } from '../site/feedback.ts';
import { footerLinks, mastheadLinks } from '../site/navigation.ts';
import { label, sentence, withLinks, withNames, wordsById } from './tool-words.ts';

/*
 * The words of what stands on many pages. Each file of `content/site/` has its schema here.
 */

const linkIds = [...mastheadLinks.map(({ section }) => section), ...footerLinks.map(({ id }) => id)];

/** Words of the frame around every page: masthead, footer, and where a page of the guide stands. */
export const frameWords = z.strictObject({
  ...wordsById(
    ['skip', 'siteLabel', 'search', 'footerLabel', 'partsLabel', 'role', 'tool', 'toolFor', 'toolServes'],
    label,
  ).shape,
  links: wordsById(linkIds, label),
  unofficial: sentence,
  version: withNames(['version']),
  place: z.strictObject({
    step: withNames(['number']),
    stepOf: withNames(['number', 'count']),
    partOf: withNames(['number']),
    begins: withNames(['step', 'phase']),
  }),
  guide: z.strictObject({
    tool: withNames(['name']),
    ...wordsById(['whoActs', 'goesIn', 'comesOut', 'next', 'pagerLabel'], label).shape,
  }),
});

/** Where readers can write to. */
export const feedbackWords = z.strictObject({
  /** Where readers write to; empty where nobody reads it. */
  address: z.string().regex(feedbackAddress, 'Write a mailto: or https: address, or leave it empty.'),
  label,
});

/** Words of the parts that many pages show. */
export const partsWords = z.strictObject({
  duties: z.strictObject({
    ...wordsById(['caption', 'role', 'before', 'during', 'after', 'throughout', 'ourReading'], label).shape,
  }),
  whoseWord: withLinks,
  whoActs: withLinks,
  levels: z.strictObject({
    ...wordsById(['request', 'decision', 'meaningCaption', 'dutiesCaption', 'level', 'meaning', 'meaningShort'], label)
      .shape,
    ...wordsById(
      ['ifUnresolved', 'answers', 'plan', 'start', 'end', 'notNamed', 'notWorded', 'signed', 'untilRevoked'],
      label,
    ).shape,
  }),
  processFigure: z.strictObject({ label, steps: withNames(['phase']), note: withLinks }),
  processLine: wordsById(['label', 'close'], label),
  since: z.strictObject({
    label: withNames(['title']),
    ...wordsById(['lead', 'also', 'heading', 'more', 'duties', 'otherDuties'], label).shape,
    source: withNames(['title', 'day']),
  }),
  /** What has become of what the sources say. */
  verdicts: wordsById(['holds', 'changed', 'ended', 'unconfirmed'], label),
  /** The line under the heading of every page. */
  standing: z.strictObject({
    unofficial: sentence,
    teaches: withNames(['documents']),
    document: withNames(['title', 'day']),
    undated: withNames(['title']),
    allDocuments: label,
    rules: withNames(['version', 'day']),
    ...wordsById(['holds', 'changed', 'ended', 'unconfirmed', 'change', 'statement', 'and'], label).shape,
    checked: withNames(['day']),
  }),
  ourReading: label,
  ours: sentence,
  tip: label,
  triggerTable: label,
  withoutScript: sentence,
});
