import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/content/content-model.ts';
import { contentFaults } from '../../src/content/contract.ts';
import { pageParts } from '../../src/layouts/page-parts.ts';
import { duties, glossaryTerms, readings, updates } from '../support/content-files.ts';
import { ownReadings, sound } from '../support/sound-content.ts';

const source = '<Source ids="AP-001" />';
/** The faults of content in which these pages of the guide have a text. */
const faultsOf = (texts: Readonly<Record<string, string>>, rest: Partial<Content> = {}) => {
  const guide = sound.guide.map((page) => ({
    ...page,
    text: texts[page.id] === undefined ? page.text : `${source}\n\n${texts[page.id]}\n`,
  }));
  return contentFaults({ ...sound, guide, ...rest }, pageParts);
};
const sourceSteps = '1. One\n2. Two\n3. Three\n4. Four';

describe('a number of a step that is typed', () => {
  it.each([
    { where: 'in a sentence', text: 'Then comes step 5.', words: 'step 5', line: 3 },
    { where: 'in a range', text: 'Steps 2 to 4 are one.', words: 'Steps 2 to 4', line: 3 },
    { where: 'in a list over two lines', text: 'Steps\n2, 3, and 4 are one.', words: 'Steps 2, 3, and 4', line: 3 },
    { where: 'on a later line', text: 'A line.\nSteps 2–4 are one.', words: 'Steps 2–4', line: 4 },
    { where: 'as a word', text: 'Then step four begins.', words: 'step four', line: 3 },
    {
      where: 'after a computed number',
      text: 'Steps <StepNumber id="agency-review" /> to 10 follow.',
      words: 'Steps … to 10',
      line: 3,
    },
    { where: 'in bold', text: 'Words, and\n**step 4 of 15** too.', words: 'step 4 of 15', line: 4 },
    { where: 'in a tip', text: '<Tip>\nSee step 3.\n</Tip>', words: 'step 3', line: 4 },
    { where: 'in a tip on one line', text: '<Tip>See step 3.</Tip>', words: 'step 3', line: 3 },
    { where: 'in a link in a table', text: '| a |\n|---|\n| [Step 3](/guide/process/) |', words: 'Step 3', line: 5 },
    { where: 'in a heading', text: '## After step 6', words: 'step 6', line: 3 },
  ])('stops the build $where', ({ text, words, line }) => {
    expect(faultsOf({ support: text })).toEqual([
      {
        file: 'content/guide/start/support.mdx',
        line,
        field: 'text',
        what: `“${words}”: the number of a step is typed`,
        hint: expect.stringContaining('Write <StepNumber id="…" />'),
      },
    ]);
  });

  it.each([
    { where: 'a computed number', text: 'Step <StepNumber id="agency-review" /> and all its steps, one by one.' },
    {
      where: 'a computed range',
      text: 'Steps <StepRange from="readiness-assessment" to="agency-review" /> follow; 4 more do not.',
    },
    { where: 'a number of the page’s own list', text: `${sourceSteps}\n\nStep 4 of this list.` },
    {
      where: 'a number that the source prints',
      text: '<EscalationSteps />\n\nSteps 3 and 4 are skipped; step 7.1 is not.',
    },
    { where: 'comments and code', text: '{/* step 4 */}\n\n`step 4`\n\n```\nstep 4\n```' },
  ])('is not found in $where', ({ text }) => {
    expect(faultsOf({ support: text })).toEqual([]);
  });

  it('is found where the page lists fewer steps of the source', () => {
    expect(faultsOf({ support: `${sourceSteps}\n\nSteps 4 and 5 follow.` })).toHaveLength(1);
  });

  it('is found in the head of a page', () => {
    const [page] = sound.guide;
    const text = `---\ntitle: A page\nlede: See step 5.\n---\n\n${source}\n`;
    const faults = contentFaults(
      { ...sound, guide: sound.guide.map((one) => (one === page ? { ...page, text } : one)) },
      pageParts,
    );
    expect(faults.map(({ file, line }) => ({ file, line }))).toEqual([{ file: page?.file, line: 3 }]);
  });

  it('is found where a list repeats the steps with their numbers', () => {
    const list =
      '2. [Partnership](/guide/partnership-establishment/): words\n3. [Planning](/guide/authorization-planning/)';
    expect(faultsOf({ support: list })).toMatchObject([{ line: 3, hint: 'Write <StepList phase="…" />.' }]);
    expect(faultsOf({ support: list.replace(/^2\. .*\n/, '') })).toHaveLength(1);
    expect(faultsOf({ support: '1. [Planning](/guide/authorization-planning/)' })).toEqual([]);
  });

  const [duty] = duties();
  const [reading] = readings();
  const [update] = updates();
  const [term] = glossaryTerms();
  if (!duty || !reading || !update || !term) throw new Error('The data files are empty.');
  const inData: { what: string; rest: Partial<Content>; field: string }[] = [
    {
      what: 'a duty',
      rest: { duties: [{ ...duty, step: 'support', text: 'Wait for step 4.', statements: 'AP-001' }] },
      field: 'text',
    },
    {
      what: 'a reading',
      rest: {
        readings: [
          ...ownReadings,
          Object.assign({}, reading, {
            id: 'a-reading',
            title: 'A reading',
            trigger: undefined,
            steps: ['support'],
            reading: 'As in step 4.',
            statements: 'AP-001',
          }),
        ],
      },
      field: 'reading',
    },
  ];

  it.each(inData)('in $what is found, but where its page lists the source’s steps', ({ rest, field }) => {
    const faultsFor = (support: string) => faultsOf({ support }, rest).filter((fault) => fault.what.includes('typed'));
    expect(faultsFor('')).toMatchObject([{ field, hint: expect.stringContaining('Write the step’s name') }]);
    expect(faultsFor(sourceSteps)).toEqual([]);
  });

  it('in a term or a change is found, but not in a heading of the source', () => {
    const rest = {
      terms: [{ ...term, related: [], meaning: 'What step 4 yields.' }],
      updates: [{ ...update, now: 'As step 4.' }],
    };
    const typed = faultsOf({}, rest).filter((fault) => fault.what.includes('typed'));
    expect(typed.map(({ file, field }) => `${file}, ${field}`).sort()).toEqual([
      'content/glossary.yaml, meaning',
      'content/updates.yaml, now',
    ]);
    const touches = [{ section: 'Step 1: the charter' }];
    const touching = faultsOf({}, { updates: [{ ...update, touches }] });
    expect(touching.filter((fault) => fault.what.includes('typed'))).toEqual([]);
  });

  it('in the words of a tool is found, but where its page lists the source’s steps', () => {
    const toolWords = [{ file: 'content/tools/x/y.yaml', tool: 'x', text: 'a: Words.\nb:\n  - Go to step 2.\n' }];
    const page = { file: 'content/tools/x/page.mdx', id: 'x', title: 'X', steps: [] };
    const typed = (text: string) =>
      faultsOf({}, { toolWords, tools: [{ ...page, text }] }).filter((fault) => fault.what.includes('typed'));
    expect(typed('')).toMatchObject([{ file: 'content/tools/x/y.yaml', line: 3 }]);
    expect(typed(sourceSteps)).toEqual([]);
  });
});
