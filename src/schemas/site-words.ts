import { z } from 'astro/zod';
import { phaseIds } from '../domain/process/process-line.ts';
import { roleIds } from '../domain/process/roles.ts';
import { dataWords } from './data-words.ts';
import { feedbackWords, frameWords, partsWords } from './every-page-words.ts';
import { pageDescription, pageTitle } from './page.ts';
import { resourceKinds } from './source-document.ts';
import { learnWords, teachWords } from './teach-words.ts';
import { todayWords } from './today-words.ts';
import { label, sentence, text, withLinks, withNames, wordsById } from './tool-words.ts';

/*
 * The words of pages that code lays out, and the list of all words of the site. Each file of `content/pages/` that ends
 * in `.yaml` has its schema here, but for that of `/today/`; those of `content/site/` are in `every-page-words.ts`.
 */

/** The page's name: in the browser's tab, and as its heading where no `heading` is given. At most 60 characters. */
const title = pageTitle(label);
/** One sentence for search engines, 70 to 155 characters. */
const description = pageDescription(sentence);
/** One or two sentences at the head of the page that say what it is and why it matters. */
const lede = sentence;
const linkList = z.array(z.strictObject({ label, path: z.string().regex(/^\/.*\/$/, 'Begin and end with a slash.') }));

/** Said to a reader whose browser keeps work of the tools. */
const continueWork = z.strictObject({ label: withNames(['title']), all: label });

const home = z.strictObject({
  title,
  description,
  heading: label,
  lede,
  since: withLinks,
  continue: continueWork,
  doors: wordsById(
    ['unsure', 'authorize', 'teach', 'offer', 'ask'],
    z.strictObject({ title: label, text: sentence, links: linkList }),
  ),
  line: z.strictObject({
    heading: label,
    /** Names the steps beside the title. */
    glance: label,
    step: label,
    who: label,
    yields: label,
    /** The numbered steps of a phase. */
    steps: withNames(['first', 'last']),
  }),
});

const search = z.strictObject({ title, description, withoutScript: text, links: linkList });

const notFound = z.strictObject({ title, description, heading: label, lede, choose: withLinks });

const changes = z.strictObject({
  title,
  description,
  lede: withNames(['count']),
  today: withLinks,
  ...wordsById(['oneByOne', 'then', 'now', 'pages', 'source'], label).shape,
  checks: withLinks,
  /** The controls by which changes are chosen. */
  filter: z.strictObject({
    ...wordsById(
      [
        'label',
        'role',
        'step',
        'status',
        'when',
        'anyRole',
        'anyStep',
        'anyStatus',
        'anyDay',
        'begun',
        'ahead',
        'clear',
      ],
      label,
    ).shape,
    soon: withNames(['days']),
    count: withNames(['shown', 'count']),
  }),
});

const changesChecks = z.strictObject({
  title,
  description,
  lede,
  days: withNames(['days']),
  record: withNames(['source', 'repository', 'path', 'version', 'day']),
  version: withNames(['commit']),
});

const sourcesFaults = z.strictObject({
  title,
  description,
  lede: withNames(['faults', 'damage', 'readings']),
  readings: label,
  inFull: withLinks,
  /** The heading of the list of what our copy of the text lost or changed. */
  damage: label,
  /** What stands above that list: which copy we worked from. */
  copy: sentence,
});

const sourcesReadings = z.strictObject({
  title,
  description,
  lede: withNames(['count']),
  oneByOne: label,
  each: sentence,
  shownAt: label,
  statements: withNames(['ids']),
});

const sourcesDocuments = z.strictObject({
  title,
  description,
  lede: withNames(['count']),
  /** The heading of each kind, in the order of the page. */
  kinds: wordsById(resourceKinds, label),
  alsoNamed: withNames(['names']),
});

const sourcesLedger = z.strictObject({
  title: withNames(['document']),
  description: withNames(['document']),
  lede: withNames(['edition', 'count']),
  page: withNames(['pages']),
  taughtAt: withNames(['kind']),
});

const glossary = z.strictObject({
  title,
  description: withNames(['count']),
  lede: withNames(['count']),
  /** The heading of the terms that begin with a digit. */
  digits: label,
  rules2026: sentence,
  notConfirmed: sentence,
  seeAlso: label,
});

const roles = z.strictObject({
  title,
  description,
  lede,
  duties: withNames(['count']),
  does: wordsById(roleIds, sentence),
  page: z.strictObject({
    description: withNames(['does']),
    how: withLinks,
    with: withNames(['roles']),
    facts: label,
    factsFollow: text,
  }),
  /** The page with the duties of one role on two sheets of paper at most. */
  handout: z.strictObject({
    link: label,
    title: withNames(['role']),
    description: withNames(['does']),
    lede: sentence,
    /** Said where all duties would not fit. */
    without: sentence,
  }),
});

const tools = z.strictObject({ title, description, lede, myWork: withLinks, common: label, points: z.array(sentence) });

const work = z.strictObject({
  title,
  description,
  lede,
  list: label,
  /** What stands in the place of the list for whoever runs no script. */
  withoutScript: sentence,
  sections: wordsById(['where', 'moving', 'deleting'], z.strictObject({ heading: label, text: z.array(withLinks) })),
});

const guide = z.strictObject({ title, description, lede, phases: wordsById(phaseIds, sentence) });

/** The schemas of these words, by the file's path in `content/`, without its ending. */
export const siteWordFiles = {
  'pages/home': home,
  'pages/search': search,
  'pages/not-found': notFound,
  'pages/today': todayWords,
  'pages/changes': changes,
  'pages/data': dataWords,
  'pages/changes-checks': changesChecks,
  'pages/sources-faults': sourcesFaults,
  'pages/sources-readings': sourcesReadings,
  'pages/sources-documents': sourcesDocuments,
  'pages/sources-ledger': sourcesLedger,
  'pages/glossary': glossary,
  'pages/roles': roles,
  'pages/tools': tools,
  'pages/guide': guide,
  'pages/work': work,
  'pages/teach': teachWords,
  'pages/learn': learnWords,
  'site/feedback': feedbackWords,
  'site/frame': frameWords,
  'site/parts': partsWords,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** A file of these words. */
export type SiteWordFile = keyof typeof siteWordFiles;

/** The words in a file, as its schema describes them. */
export type SiteWords<File extends SiteWordFile> = z.infer<(typeof siteWordFiles)[File]>;
