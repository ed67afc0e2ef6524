import { describe, expect, it } from 'vitest';
import { makeLookup } from '../../src/search/lookup.ts';
import { marked } from '../../src/search/text/marked.ts';
import { type Piece, piecesOf } from '../../src/search/text/pieces.ts';
import { type PageText, type Stretch, shownSection, stretchesOf } from '../../src/search/text/sections.ts';
import { list } from './terms.ts';

/** Pieces as text, hits in brackets. */
const shown = (pieces: readonly Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const { understand } = makeLookup(list);

describe('the marking of a text', () => {
  it.each([
    { text: 'What the 3PAO may add', typed: 'third party assessor', expected: 'What the [3PAO] may add' },
    {
      text: 'A (third-party assessment organization).',
      typed: '3PAO',
      expected: 'A ([third-party assessment organization]).',
    },
    { text: 'A third-party assessor tests', typed: '3PAO', expected: 'A [third-party assessor] tests' },
    { text: 'Late POA&M items', typed: 'plan of action', expected: 'Late [POA&M] items' },
    { text: 'Kickoff Briefing', typed: 'kick', expected: '[Kickoff] Briefing' },
    { text: 'Plan the milestones', typed: 'milestone', expected: 'Plan the [milestones]' },
    { text: 'An <img> & more', typed: 'img', expected: 'An <[img]> & more' },
    { text: 'Nothing here', typed: 'xyzzy', expected: 'Nothing here' },
  ])('of “$text” for “$typed” gives “$expected”', ({ text, typed, expected }) => {
    expect(shown(marked(text, understand(typed).concepts))).toBe(expected);
  });

  it('loses and adds no word', () => {
    const words = ['“3PAO,”', 'audits', 'the', 'system.', '...'];
    for (const hits of [[], [0], [0, 1], [2, 3, 4], [0, 1, 2, 3, 4]]) {
      const text = piecesOf(words, (index) => hits.includes(index)).map((piece) => piece.text);
      expect(text.join('')).toBe('“3PAO,” audits the system....');
    }
  });
});

const page: PageText = (() => {
  const parts = [
    { heading: 'Kickoff Meeting.', body: 'The first meeting. Everybody comes.' },
    { heading: 'Who comes.', body: 'The agency comes. The CSP comes. The 3PAO may come, and the 3PAO may stay.' },
    { heading: 'The 3PAO.', body: `It tests. ${'Word '.repeat(60)}end. Then it reports to the agency.` },
  ];
  const words: string[] = [];
  const headings = parts.map(({ heading, body }, index) => {
    const location = words.length;
    words.push(...heading.split(' '), ...body.split(' '));
    return { anchor: `part-${index}`, text: heading.replace('.', ''), location, depth: 2 };
  });
  return { title: 'Kickoff Meeting', words, headings: headings.slice(1) };
})();

const places = (...asked: string[]) =>
  asked.flatMap((word, concept) =>
    page.words.flatMap((other, location) =>
      other.replace(/\W/g, '') === word ? [{ location, concept, weight: 1 }] : [],
    ),
  );

describe('the sections of a page', () => {
  it('are what stands under the title, and under each heading, with the heading above', () => {
    const headings = [
      { anchor: 'one', text: 'One', location: 2, depth: 2 },
      { anchor: 'one-a', text: 'One A', location: 5, depth: 3 },
      { anchor: 'two', text: 'Two', location: 9, depth: 2 },
    ];
    const words = 'Title. Lead. One. It is. One A. It is. Two.'.split(' ');
    const found = stretchesOf({ title: 'Title', words, headings });
    expect(
      found.map(({ anchor, start, bodyStart, end, above }) => [anchor, start, bodyStart, end, above?.anchor]),
    ).toEqual([
      ['', 0, 1, 2, undefined],
      ['one', 2, 3, 5, undefined],
      ['one-a', 5, 7, 9, 'one'],
      ['two', 9, 10, 10, undefined],
    ]);
  });
});

describe('a section as results show it', () => {
  const [top, coming, testing] = stretchesOf(page);
  const section = (stretch: Stretch | undefined, ...asked: string[]) => {
    if (!stretch) throw new Error('The page lacks a section.');
    const { heading, excerpt } = shownSection(page, stretch, places(...asked));
    return { heading: shown(heading), excerpt: shown(excerpt) };
  };

  it('has the words marked, in heading and excerpt, and no full stop after the heading', () => {
    expect(section(testing, '3PAO').heading).toBe('The [3PAO]');
    expect(section(coming, '3PAO')).toEqual({
      heading: 'Who comes',
      excerpt: 'The [3PAO] may come, and the [3PAO] may stay.',
    });
  });

  it('begins its excerpt with a sentence, and shows where it is cut', () => {
    expect(section(testing, 'reports').excerpt).toBe('Then it [reports] to the agency.');
    expect(section(testing, 'tests').excerpt).toMatch(/^It \[tests\]\. Word .* …$/);
  });

  it('leaves the title out of what stands at the top of the page', () => {
    expect(section(top, 'Kickoff').excerpt).toBe('The first meeting. Everybody comes.');
  });

  it('shows its beginning where its text says nothing of what was asked', () => {
    expect(section(coming, 'xyzzy').excerpt).toMatch(/^The agency comes\./);
  });
});
