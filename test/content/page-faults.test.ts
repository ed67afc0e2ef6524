import { describe, expect, it } from 'vitest';
import { faultsText } from '../../src/content/content-fault.ts';
import { contentFaults } from '../../src/content/contract.ts';
import { lineOfEntry } from '../../src/content/yaml-lines.ts';
import { pageParts } from '../../src/layouts/page-parts.ts';
import { kickoff, sound } from '../support/sound-content.ts';

describe('a mistake on a page', () => {
  const start = '---\ntitle: Kickoff Meeting\n---\n\n## What it is\n\n<Source ids="AP-001" />\n\n';

  it.each([
    {
      mistake: 'a misspelt component',
      text: '<Sorce ids="AP-002" />',
      what: 'there is no such component for this page',
    },
    {
      mistake: 'a component of a tool',
      text: '<TriggersPaperForm />',
      what: 'there is no such component for this page',
    },
    {
      mistake: 'a misspelt attribute',
      text: '<Since id="a-change" ids="a-change" />',
      what: 'there is no attribute “id”',
    },
    {
      mistake: 'an attribute of a component that has none',
      text: '<AnswerSource of="x" />',
      what: 'there is no attribute “of”',
    },
    { mistake: 'an attribute left out', text: '<Reading />', what: 'the attribute “id” is missing' },
    { mistake: 'a value that is computed', text: '<Reading id={first} />', what: 'it is not plain text' },
    {
      mistake: 'attributes from elsewhere',
      text: '<Tip {...more}>Words.</Tip>',
      what: 'there is no attribute “...more”',
    },
    { mistake: 'a value where none belongs', text: '<Since brief="yes" ids="a-change" />', what: 'it takes no value' },
    { mistake: 'an id left out', text: '<Since ids="" />', what: 'it is empty' },
    { mistake: 'an id in single quotes', text: "<Source ids='AP-777' />", what: '“AP-777” is unknown' },
    {
      mistake: 'a link to a document whose address is not known',
      text: 'See <Resource id="a-guide">A guide</Resource>.',
      what: '“a-guide” is unknown',
    },
    { mistake: 'an id in braces', text: '<Source ids={"AP-777"} />', what: '“AP-777” is unknown' },
    {
      mistake: 'a word that is none of its kind',
      text: '<TriggerTable area="Incidents" />',
      what: '“Incidents” is unknown',
    },
    {
      mistake: 'text that a component loses',
      text: '<Reading id="a-reading">Words.</Reading>',
      what: 'the text between its tags is lost',
    },
    { mistake: 'an import', text: "import A from './A.astro';", what: 'is neither text nor a component' },
    { mistake: 'an HTML element', text: '<div>Words.</div>', what: '“<div>” is neither text nor a component' },
    { mistake: 'a computed text', text: '{1 + 1}', what: '“{1 + 1}” is neither text nor a component' },
    { mistake: 'a heading that appears twice', text: '## What it is', what: 'the heading “What it is” appears twice' },
    {
      mistake: 'steps in the wrong order',
      text: '<StepRange from="remediation" to="agency-review" />',
      what: '“remediation” does not come before “agency-review”',
    },
    {
      mistake: 'the number of a page that is no step',
      text: '<StepNumber id="support" />',
      what: '“support” is unknown',
    },
    {
      mistake: 'a heading that holds no steps',
      text: '<GroupSteps name="Preparation" />',
      what: '“Preparation” is unknown',
    },
    { mistake: 'a phase without steps', text: '<StepList phase="start" />', what: '“start” is unknown' },
    { mistake: 'a tag that nothing closes', text: '<Tip>', what: 'Expected a closing tag' },
  ])('stops the build with file and line for $mistake', ({ text, what }) => {
    const faults = contentFaults({ ...sound, ...kickoff(`${start}${text}\n`) }, pageParts);
    expect(faults.map((fault) => `${fault.line}: ${fault.what}`)).toEqual([expect.stringContaining(what)]);
    expect(faultsText('Faults.', faults)).toContain('content/guide/start/kickoff-meeting.mdx:9\n');
  });

  it('does not take a citation in a comment, in code or in a fence for one', () => {
    const hidden = [
      '{/* <Source ids="AP-001" /> */}',
      '`<Source ids="AP-001" />`',
      '```\n<Source ids="AP-001" />\n```',
    ];
    for (const text of hidden) {
      const faults = contentFaults({ ...sound, ...kickoff(`## What it is\n\n${text}\n`) }, pageParts);
      expect(faults.map(({ what }) => what)).toEqual(['the page cites nothing']);
    }
  });
});

describe('an entry of a data file', () => {
  const text = '# Words\n- id: a\n  name: x\n\n- id: b\n  list:\n    - { id: c }\n- id: a\n';

  it('is found by its id, the later of two', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => lineOfEntry(text, id))).toEqual([8, 5, 7, undefined]);
    expect(lineOfEntry('duties:\n  # Start\n  - id: a\n', 'a')).toBe(3);
  });

  it('is named beside the field', () => {
    const fault = { file: 'content/a.yaml', line: 8, entry: 'a', field: 'name', what: 'it is x', hint: 'Write y.' };
    expect(faultsText('Faults.', [fault])).toBe('Faults.\n\ncontent/a.yaml:8\n  a, name: it is x\n    Write y.');
  });
});
