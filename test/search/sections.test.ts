import { describe, expect, it } from 'vitest';
import { makeLookup } from '../../src/search/lookup.ts';
import { marked } from '../../src/search/text/marked.ts';
import { type Piece, piecesOf } from '../../src/search/text/pieces.ts';
import { answeringSections, type PageText } from '../../src/search/text/sections.ts';
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
    return { anchor: `part-${index}`, text: heading.replace('.', ''), location };
  });
  return { title: 'Kickoff Meeting', words, headings: headings.slice(1) };
})();

const places = (...asked: string[]) =>
  asked.flatMap((word, concept) =>
    page.words.flatMap((other, location) => (other.replace(/\W/g, '') === word ? [{ location, concept }] : [])),
  );

describe('the sections of a page that answer', () => {
  const sections = (asked: string[], most = 9) => answeringSections(page, places(...asked), most);

  it('are those that hold a word, the one whose heading says it first', () => {
    expect(sections(['3PAO']).map(({ anchor }) => anchor)).toEqual(['part-2', 'part-1']);
  });

  it('put what says all that was asked first', () => {
    expect(sections(['CSP', 'agency']).map(({ anchor }) => anchor)).toEqual(['part-1', 'part-2']);
  });

  it('are no more than wanted', () => {
    expect(sections(['3PAO'], 1)).toHaveLength(1);
  });

  it('have the words marked, in heading and excerpt, and no full stop after the heading', () => {
    const [first, second] = sections(['3PAO']);
    expect(shown(first?.heading ?? [])).toBe('The [3PAO]');
    expect(shown(second?.heading ?? [])).toBe('Who comes');
    expect(shown(second?.excerpt ?? [])).toBe('The [3PAO] may come, and the [3PAO] may stay.');
  });

  it('begin their excerpt with a sentence, and show where it is cut', () => {
    const [late] = sections(['reports']);
    expect(shown(late?.excerpt ?? [])).toBe('Then it [reports] to the agency.');
    const [first] = sections(['tests']);
    expect(shown(first?.excerpt ?? [])).toMatch(/^It \[tests\]\. Word .* …$/);
  });

  it('leave the title out of what stands at the top of the page', () => {
    const [top] = sections(['Kickoff']);
    expect(top?.anchor).toBe('');
    expect(shown(top?.excerpt ?? [])).toBe('The first meeting. Everybody comes.');
  });

  it('are none where nothing answers', () => {
    expect(sections(['xyzzy'])).toEqual([]);
  });
});
