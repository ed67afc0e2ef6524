import type { ResultGroup } from '../answer.ts';
import type { Suggestion } from '../query/misspelling.ts';
import type { Query } from '../query/understand.ts';
import { type SearchTerms, type TermRecord, termPath, triggerPath } from '../terms.ts';
import { marked } from '../text/marked.ts';
import type { Section } from '../text/sections.ts';
import * as words from '../words.ts';
import type { SearchOutcome } from './answering.ts';
import { button, element, markedNodes } from './elements.ts';
import type { LatePart } from './late-part.ts';

/** Where the results stand, and how much they show. */
export interface ResultsPlace {
  /** The site's base path, with a slash at either end. */
  readonly base: string;
  /** Absent until it is there. */
  readonly late?: LatePart | undefined;
  readonly list: SearchTerms;
  /** How many groups are shown. */
  readonly groups: number;
  /** How many parts of a page, and how many terms and triggers, are shown. */
  readonly parts: number;
  /** Shows more groups; left out where the results go on elsewhere. */
  readonly showMore?: (() => void) | undefined;
  /** Address of all results, where they stand on another page. */
  readonly allAt?: string | undefined;
  /** Puts another query. */
  readonly ask: (query: string) => void;
  /** Narrows to a kind. */
  readonly narrow: (kind: 'term' | 'trigger') => void;
  /** Tries again to get the full text. */
  readonly tryAgain: () => void;
}

/** The results as nodes, in order. */
export function resultNodes(shown: SearchOutcome, place: ResultsPlace): Node[] {
  const { query, answer } = shown;
  const groups = answer.groups.slice(0, place.groups);
  const more = answer.groups.length - groups.length;
  return [
    ...(shown.suggestion ? [suggestionLine(shown.suggestion, shown.typed, place)] : []),
    ...(answer.term ? [termCard(answer.term, query, place)] : alsoLine(query)),
    ...(shown.text === 'failed' ? [faultLine(place)] : []),
    ...(shown.partial ? [element('p', { class: 'note' }, words.partial)] : []),
    ...groups.map((group) => groupSection(group, shown, place)),
    ...(answer.total === 0 && shown.text !== 'coming'
      ? (place.late?.nothingFound(query, shown.nearest, place) ?? [])
      : []),
    ...(shown.text === 'coming' ? [element('p', { class: 'note soft coming' }, words.coming)] : []),
    ...(answer.total > 0 ? moreLine(more, place) : []),
  ];
}

function suggestionLine({ text }: Suggestion, typed: string, place: ResultsPlace): Node {
  return element(
    'p',
    { class: 'note' },
    `${words.resultsFor} `,
    button(text, () => place.ask(text)),
    words.insteadOf(typed),
  );
}

function termCard(term: TermRecord, query: Query, place: ResultsPlace): Node {
  const expansion = term.expansion && term.expansion !== term.term ? `${term.expansion}. ` : '';
  return element(
    'section',
    { class: 'hit', 'aria-label': `${words.termLabel}: ${term.term}` },
    element('p', { class: 'label' }, words.termLabel),
    element(
      'p',
      { class: 's' },
      element('strong', { class: 'big' }, term.term),
      ` ${expansion}`,
      ...meaningOf(term, (text) => [text]),
      ' ',
      link(termPath(term.id), place, words.inGlossary),
    ),
    ...alsoLine(query),
  );
}

/** The meaning of a term, or as long as that is on its way, the room that it takes. */
function meaningOf(
  { meaning, room }: TermRecord,
  shown: (text: string) => readonly (Node | string)[],
): readonly (Node | string)[] {
  if (!room) return shown(meaning);
  return [
    element('span', { class: 'room', 'aria-hidden': 'true' }, asLong.repeat(room / asLong.length + 1).slice(0, room)),
  ];
}

/** Words whose letters are as wide as those of most texts. */
const asLong = 'of the rules that an agency has to go by, ';

function alsoLine({ alsoFor }: Query): Node[] {
  return alsoFor.length === 0 ? [] : [element('p', { class: 'src' }, words.alsoFor(alsoFor))];
}

function groupSection(group: ResultGroup, shown: SearchOutcome, place: ResultsPlace): Node {
  const { title, kicker, hue, lead = [], items, rest } = groupParts(group, shown, place);
  const list = element('ul', { class: 'found' }, ...items);
  return element(
    'section',
    { class: hue === undefined ? 'hits' : `hits p${hue}` },
    ...(kicker.length > 0 ? [element('p', { class: 'kicker' }, ...kicker)] : []),
    element('h2', {}, ...title),
    ...(lead.length > 0 ? [element('p', { class: 's' }, ...lead)] : []),
    ...(items.length > 0 ? [list] : []),
    ...rest,
  );
}

interface GroupParts {
  readonly title: readonly (Node | string)[];
  readonly kicker: readonly (Node | string)[];
  readonly hue?: number | undefined;
  /** What stands at the top of the page. */
  readonly lead?: readonly (Node | string)[];
  readonly items: readonly Node[];
  readonly rest: readonly Node[];
}

function groupParts(group: ResultGroup, shown: SearchOutcome, place: ResultsPlace): GroupParts {
  const { concepts } = shown.query;
  const mark = (text: string) => markedNodes(marked(text, concepts));
  const entries = <Entry>(kind: 'term' | 'trigger', all: readonly Entry[], item: (entry: Entry) => Node) => ({
    items: all.slice(0, place.parts).map(item),
    rest:
      all.length > place.parts
        ? [
            element(
              'p',
              {},
              button(words.allOf(all.length, kind), () => place.narrow(kind)),
            ),
          ]
        : [],
  });
  if (group.kind === 'terms') {
    const parts = entries('term', group.terms, (term) =>
      hit(
        termPath(term.id),
        place,
        [...mark(term.term), ofPage({ title: words.inGlossary })],
        [...(term.expansion ? [...mark(term.expansion), '. '] : []), ...meaningOf(term, mark)],
      ),
    );
    return { title: [words.termsHeading], kicker: [], ...parts };
  }
  if (group.kind === 'triggers') {
    const parts = entries('trigger', group.triggers, ({ id, name }) => {
      const text = shown.sections.get(triggerPath(id))?.[0]?.excerpt ?? [];
      return hit(triggerPath(id), place, mark(name), markedNodes(text));
    });
    return { title: [words.triggersHeading], kicker: [], ...parts };
  }
  const { page, headings } = group;
  const phase = page.phase === undefined ? undefined : place.list.phases[page.phase]?.title;
  const read = shown.sections.get(page.path);
  const top = read?.find(({ anchor }) => anchor === '');
  return {
    title: [link(page.path, place, ...mark(page.title))],
    hue: page.phase,
    kicker: [...(phase ? [element('b', {}, phase)] : []), ...(page.place ? [page.place] : [])],
    lead: top ? [...answersLine(top.question), ...markedNodes(top.excerpt)] : [],
    items: read
      ? read.filter(({ anchor }) => anchor !== '').map((section) => sectionItem(page, section, place))
      : headings
          .slice(0, place.parts)
          .map(({ anchor, text }) => hit(`${page.path}#${anchor}`, place, [...mark(text), ofPage(page)], [])),
    rest: [],
  };
}

function sectionItem(
  page: { readonly path: string; readonly title: string },
  { anchor, heading, excerpt, question }: Section,
  place: ResultsPlace,
): Node {
  return hit(
    `${page.path}#${anchor}`,
    place,
    [...markedNodes(heading), ofPage(page)],
    [...answersLine(question), ...markedNodes(excerpt)],
  );
}

/** The question by which a part was found: it shows why, where the part itself says it in other words. */
function answersLine(question: Section['question']): (Node | string)[] {
  return question ? [element('span', { class: 'soft' }, `${words.answers} `, ...markedNodes(question)), ' '] : [];
}

/** After the name of a part, for those who hear its link: many pages have parts of the same name. */
function ofPage({ title }: { readonly title: string }): Node {
  return element('span', { class: 'vh' }, `, ${title}`);
}

function hit(
  path: string,
  place: ResultsPlace,
  name: readonly (Node | string)[],
  text: readonly (Node | string)[],
): Node {
  return element('li', {}, link(path, place, ...name), ...(text.length > 0 ? [' ', ...text] : []));
}

function faultLine(place: ResultsPlace): Node {
  return element('p', { class: 'note' }, `${words.noFullText} `, button(words.tryAgain, place.tryAgain));
}

function moreLine(more: number, { showMore, allAt }: ResultsPlace): Node[] {
  if (allAt) return [element('p', { class: 'more' }, element('a', { href: allAt }, words.allOnPage))];
  return more > 0 && showMore ? [element('p', { class: 'more' }, button(words.showMore(more), showMore))] : [];
}

function link(path: string, { base }: ResultsPlace, ...name: readonly (Node | string)[]): HTMLAnchorElement {
  return element('a', { href: base + path.slice(1) }, ...name);
}
