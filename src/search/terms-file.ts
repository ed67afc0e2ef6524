import type { HeadingRecord, PageRecord, SearchTerms, TermRecord } from './terms.ts';

/**
 * The quick list as it travels: rows that do not name their fields, and no id or anchor that follows from the words. The
 * meanings of its terms weigh as much as everything else that the first results are made of: they travel by themselves.
 */
export interface TermsFile extends Pick<SearchTerms, 'phases' | 'roles' | 'similar'> {
  /** A line for each: its fields, roles by their places in the list of roles, and its headings. */
  readonly pages: string;
  /** A line for each: see `packTerm`. */
  readonly terms: string;
  /** How long the meaning of each term in turn is: see `lengthOf`. */
  readonly lengths: string;
  readonly triggers: readonly (readonly [id: string, name: string])[];
}

// What parts fields, what begins a misspelled name, and what begins an id or anchor that does not follow from the words.
const parting = '|';
const slip = '~';
const own = '#';

/** The quick list made ready to travel. */
export function packTerms({ phases, roles, terms, pages, triggers, similar }: SearchTerms): TermsFile {
  const placeOf = (role: string) => roles.findIndex(({ id }) => id === role);
  const rows = pages.map(({ path, title, kind, phase = '', place = '', roles: ids = [], headings }) => {
    sendable([path, title, place, ...headings.map(({ text }) => text)], /[|#\n]/);
    return [path, title, kind, phase, place, ids.map(placeOf).join(''), ...headings.map(packHeading)].join(parting);
  });
  // In the order in which they pack best.
  return {
    pages: rows.join('\n'),
    triggers: triggers.map(({ id, name }) => [id, name]),
    ...(similar ? { similar } : {}),
    phases,
    roles,
    terms: terms.map(packTerm).join('\n'),
    lengths: terms.map(({ meaning }) => lengthOf(meaning)).join(''),
  };
}

/** The quick list as it was before `packTerms`, without the meanings. */
export function unpackTerms({ lengths, terms, pages, triggers, ...rest }: TermsFile): SearchTerms {
  return {
    ...rest,
    terms: terms
      .split('\n')
      .map((term, index) => unpackTerm(term, lettersPerStep * Number.parseInt(lengths[index] ?? '0', 36))),
    pages: pages.split('\n').map((row) => {
      const [path = '', title = '', kind, phase, place, roles, ...headings] = row.split(parting);
      return {
        path,
        title,
        kind: kind as PageRecord['kind'],
        ...(phase ? { phase: Number(phase) } : {}),
        ...(place ? { place } : {}),
        ...(roles ? { roles: [...roles].flatMap((role) => rest.roles[Number(role)]?.id ?? []) } : {}),
        headings: headings.map(unpackHeading),
      };
    }),
    triggers: triggers.map(([id, name]) => ({ id, name })),
  };
}

/**
 * Fills in the meanings of the terms in turn. They stay empty where they could not be had, or are those of another edition,
 * which a browser may have kept.
 */
export function fillMeanings({ terms }: SearchTerms, meanings: readonly string[] = []): void {
  const belong = terms.every(({ room }, index) => room === roomOf(meanings[index] ?? ''));
  terms.forEach((term, index) => {
    term.meaning = (belong && meanings[index]) || '';
    delete term.room;
  });
}

const lettersPerStep = 10;
/** How long a meaning is, as one digit: in steps of ten letters. */
const lengthOf = (meaning: string) => Math.min(35, Math.ceil(meaning.length / lettersPerStep)).toString(36);
const roomOf = (meaning: string) => lettersPerStep * Number.parseInt(lengthOf(meaning), 36);

/** The anchor that a heading has unless somebody gave it another: its words in lower case, joined by hyphens. */
function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** Of a term its name, what it is short for, its aliases, and its id in the list, if it has one of its own. */
function packTerm({ id, term, expansion = '', aliases, misspelled }: TermRecord): string {
  sendable([term, expansion, ...aliases], /^[~#]|[|\n]/);
  const sent = aliases.map((alias) => (misspelled.includes(alias) ? slip + alias : alias));
  return [term, expansion, ...sent, ...(id === slugOf(term) ? [] : [own + id])].join(parting);
}

function unpackTerm(row: string, room: number): TermRecord {
  const [term = '', expansion, ...rest] = row.split(parting);
  const aliases: string[] = [];
  const misspelled: string[] = [];
  let id = slugOf(term);
  for (const one of rest) {
    const [mark] = one;
    const name = mark === slip || mark === own ? one.slice(1) : one;
    if (mark === own) id = name;
    else aliases.push(name);
    if (mark === slip) misspelled.push(name);
  }
  return { id, term, ...(expansion ? { expansion } : {}), meaning: '', room, aliases, misspelled };
}

/** Stops the build where a text would arrive as something else. */
function sendable(texts: readonly string[], forbidden: RegExp): void {
  for (const text of texts) if (forbidden.test(text)) throw new Error(`Search cannot send “${text}”.`);
}

const packHeading = ({ text, anchor }: HeadingRecord): string => (anchor === slugOf(text) ? text : text + own + anchor);

function unpackHeading(packed: string): HeadingRecord {
  const [text = '', anchor = slugOf(text)] = packed.split(own);
  return { text, anchor };
}
