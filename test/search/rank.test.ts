import { describe, expect, it } from 'vitest';
import { makeLookup } from '../../src/search/lookup.ts';
import { foldedWords } from '../../src/search/query/fold.ts';
import { pageWeight } from '../../src/search/ranking/page-weight.ts';
import { type AskedBefore, type Candidate, rank } from '../../src/search/ranking/rank.ts';
import { rarity } from '../../src/search/ranking/worth.ts';
import { readableText, weightedPlaces } from '../../src/search/text/marked.ts';
import { list } from './terms.ts';

/** A page as tests write it: its title, what stands under that, and its sections. */
interface Written {
  readonly path: string;
  readonly title: string;
  readonly lead?: string;
  readonly sections?: Readonly<Record<string, string>>;
}

const { understand } = makeLookup({ ...list, terms: [] });
const anchorOf = (heading: string) => foldedWords(heading).join('-');

/** What answers a query, the best first, each with its best section. */
function answers(
  typed: string,
  pages: readonly Written[],
  questions: readonly (readonly [at: string, text: string])[] = [],
) {
  const query = understand(typed);
  const placesIn = (text: string) =>
    query.concepts.flatMap((asked, concept) =>
      [...weightedPlaces(readableText(text), asked)].map(([location, weight]) => ({ location, concept, weight })),
    );
  const records = pages.map(({ path, title, lead = '', sections = {} }): Candidate => {
    let text = `${title} ${lead}`.trim();
    const headings = Object.entries(sections).map(([heading, body]) => {
      const location = text.split(' ').length;
      text += ` ${heading} ${body}`;
      return { anchor: anchorOf(heading), text: heading, location, depth: 2 };
    });
    return { path, text: { title, words: text.split(' '), headings }, places: placesIn(text) };
  });
  const before = questions.map(
    ([at, text]): AskedBefore => ({ at, text, words: foldedWords(text), places: placesIn(text) }),
  );
  const { ranked, partial } = rank(records, before, query, 100);
  return {
    partial,
    places: ranked.map(({ record: { path }, sections: [best] }) =>
      best?.stretch.anchor ? `${path}#${best.stretch.anchor}` : path,
    ),
  };
}

const filler = (count: number) => 'word '.repeat(count).trim();

describe('what answers comes', () => {
  it('with the section whose heading says it before the one whose text does', () => {
    const pages = [
      { path: '/guide/a/', title: 'A', sections: { Meals: 'A zebra eats grass. A zebra eats.', Zebras: 'They eat.' } },
    ];
    expect(answers('zebra', pages).places).toEqual(['/guide/a/#zebras']);
  });

  it('from the page that it is the title of before a section of that name', () => {
    const pages = [
      { path: '/guide/all/', title: 'All animals', sections: { 'Zebra care': 'Brush it.' } },
      { path: '/guide/zebra/', title: 'Zebra care', lead: 'How to brush it.' },
    ];
    expect(answers('zebra care', pages).places[0]).toBe('/guide/zebra/');
  });

  it('from the page that teaches before the long list that says nearly every word', () => {
    const entry = 'Feeding times of the zebra have changed since.';
    const sections = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`Change ${index}`, entry]));
    const pages = [
      { path: '/changes/', title: 'What has changed since', sections },
      { path: '/sources/readings/', title: 'Readings', sections },
      { path: '/guide/zebra/', title: 'Zebra', sections: { 'At the zoo': 'Feeding times are on the board.' } },
    ];
    expect(answers('zebra feeding times', pages).places[0]).toBe('/guide/zebra/#at-the-zoo');
  });

  it('from what has changed first, where the reader asks what still holds', () => {
    const pages = [
      { path: '/guide/zebra/', title: 'Animals', sections: { Zoo: 'You can feed a zebra.' } },
      { path: '/changes/', title: 'What has changed since', sections: { Gone: 'You can feed a zebra no more.' } },
    ];
    expect(answers('can I feed a zebra', pages).places[0]).toBe('/guide/zebra/#zoo');
    expect(answers('can I still feed a zebra', pages).places[0]).toBe('/changes/#gone');
  });

  it('from the rule before its example', () => {
    const text = 'A zebra eats ten apples in a day.';
    const pages = [{ path: '/tools/x/', title: 'X', sections: { 'A worked example': text, 'The rule in full': text } }];
    expect(answers('zebra apples', pages).places).toEqual(['/tools/x/#the-rule-in-full']);
  });

  it('with what says all in one breath before what says one thing here and another there', () => {
    const pages = [
      { path: '/guide/far/', title: 'A', lead: `zebra ${filler(60)} apple` },
      { path: '/guide/near/', title: 'B', lead: `zebra apple ${filler(60)}` },
    ];
    expect(answers('zebra apple', pages).places).toEqual(['/guide/near/', '/guide/far/']);
  });

  it('with what says the rare word before what says the common one', () => {
    const common = Array.from({ length: 9 }, (_, index) => ({
      path: `/guide/${index}/`,
      title: 'Page',
      lead: 'An apple. An apple.',
    }));
    const pages = [...common, { path: '/guide/rare/', title: 'Page', lead: 'A zebra.' }];
    expect(answers('apple zebra', pages).places[0]).toBe('/guide/rare/');
  });

  it('by a question that the place answers in other words, even where its page says none of them', () => {
    const pages = [
      { path: '/guide/a/', title: 'Stripes', sections: { Colors: 'Black and white.' } },
      { path: '/guide/b/', title: 'Other', lead: 'A horse in pajamas has none.' },
    ];
    const questions = [['/guide/a/#colors', 'Which horse wears pajamas?']] as const;
    expect(answers('horse in pajamas', pages, questions).places[0]).toBe('/guide/a/#colors');
    expect(answers('horse in pajamas', pages).places).toEqual(['/guide/b/']);
  });

  it('with the section that is headed by the word that puts the question', () => {
    const text = 'The zebra visits on Monday.';
    const pages = [
      { path: '/guide/a/', title: 'A', sections: { 'What the zebra visits': text, 'When the zebra visits': text } },
    ];
    expect(answers('when does the zebra visit', pages).places).toEqual(['/guide/a/#when-the-zebra-visits']);
    expect(answers('what does the zebra visit', pages).places).toEqual(['/guide/a/#what-the-zebra-visits']);
  });

  it('with the most that is said where nothing says all, and tells so', () => {
    const pages = [
      { path: '/guide/one/', title: 'A', lead: 'A zebra.' },
      { path: '/guide/two/', title: 'B', lead: 'A zebra with an apple.' },
    ];
    expect(answers('zebra apple pear', pages)).toEqual({ partial: true, places: ['/guide/two/', '/guide/one/'] });
    expect(answers('zebra apple', pages).partial).toBe(false);
  });
});

describe('the worth of a page', () => {
  it('is most for what teaches, least for what is noted about it', () => {
    const paths = ['/guide/x/', '/roles/csp/', '/tools/triggers/', '/changes/', '/sources/faults/', '/changes/checks/'];
    const weights = paths.map((path) => pageWeight(path, false));
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(pageWeight('/tools/triggers/paper/', false)).toBeLessThan(pageWeight('/tools/triggers/', false));
  });

  it('is more for a word the fewer places say it, and never negative', () => {
    expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
    expect(rarity(200, 100)).toBeGreaterThan(0);
  });
});
