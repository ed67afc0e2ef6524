import { describe, expect, it } from 'vitest';
import { findingsIn } from './findings.ts';
import { gradesOf } from './grades.ts';
import { allProse, type Prose, proseOfPage, proseOfYaml } from './texts.ts';

const prose = allProse();
const files = [...Map.groupBy(prose, ({ file }) => file)].map(([file, texts]) => ({ file, texts }));

const text = (words: string): Prose => ({ file: 'x.yaml', line: 1, text: words, kind: 'running' });
const found = (words: string) => findingsIn(text(words)).map(({ message }) => message.replace('x.yaml:1: ', ''));

describe('the prose of the content', () => {
  it('reads as an editor would write it', () => {
    expect(prose.flatMap(findingsIn).map(({ message }) => message)).toEqual([]);
  });

  it.each(files.filter(({ file }) => /^content\/(?:guide\/.*|pages\/.*|tools\/[^/]+\/page)\.mdx$/.test(file)))(
    'of $file reads at grade 10 or below by two formulas',
    ({ texts }) => {
      const { fleschKincaid, automated } = gradesOf(texts);
      expect(fleschKincaid).toBeLessThanOrEqual(10);
      expect(automated).toBeLessThanOrEqual(10);
    },
  );
});

describe('what the check of prose finds', () => {
  it.each([
    { words: 'The letter stands in the repository.', says: '“stands in”. Write: is, are, appears' },
    { words: 'It falls to you to ask.', says: '“falls to you”. Write: you are responsible for' },
    { words: 'The group’s "charter" is final.', says: '"charter" has a straight mark. Use “ ” or ’' },
    { words: 'The agency reads the the plan.', says: 'Unexpected repeated `the`, remove one occurrence' },
    { words: 'The CSP doesn’t respond.', says: '“doesn’t”. Write: the words in full' },
    {
      words: 'It ends on 9 December 2026.',
      says: '“9 December”. Write: the month before its day, as in December 9, 2026',
    },
    {
      words: 'It ends on December 9, 2026 or later.',
      says: '“December 9, 2026 or”. Write: a comma after the year where the sentence goes on',
    },
    { words: 'A corrective action plan follows.', says: '“corrective action plan”. Write: Corrective Action Plan' },
  ])('in “$words”', ({ words, says }) => {
    expect(found(words)).toEqual([says]);
  });

  it.each([
    'CAP stands for Corrective Action Plan.',
    'The memo says “such a service stands in the catalog”.',
    'The Liaison can stand in for the PMO.',
    'The group had had two meetings.',
  ])('nothing in “%s”', (words) => {
    expect(found(words)).toEqual([]);
  });

  it('in every text of a page and of a data file, at its line, and in no id, name, or code', () => {
    const page = '---\ntitle: A title here\n---\n\n## Heading two\n\nText with `code here` and <Period id="a b" />.\n';
    expect(proseOfPage('p.mdx', page)).toEqual([
      { file: 'p.mdx', line: 2, text: 'A title here', kind: 'label' },
      { file: 'p.mdx', line: 5, text: 'Heading two', kind: 'label' },
      { file: 'p.mdx', line: 7, text: 'Text with 10 and 10.', kind: 'running' },
    ]);
    expect(proseOfYaml('d.yaml', '- id: no text\n  meaning: See [the page](/x/) of {count} terms.\n')).toEqual([
      { file: 'd.yaml', line: 2, text: 'See the page of 10 terms.', kind: 'running' },
    ]);
  });

  it('a long sentence of long words to be hard to read, and a term of the field to be no harder than “term”', () => {
    const hard = gradesOf([
      text('Organizations demonstrating considerable operational maturity facilitate evaluation.'),
    ]);
    expect(hard.fleschKincaid).toBeGreaterThan(20);
    expect(hard.automated).toBeGreaterThan(20);
    const term = gradesOf([text('Send the Security Assessment Report to the agency.')]);
    expect(term.fleschKincaid).toBeLessThan(6);
    expect(term.words).toBe(6);
  });
});
