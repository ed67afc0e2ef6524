import { describe, expect, it } from 'vitest';
import { faultsText } from '../../src/content/content-fault.ts';
import type { Content, PageSource } from '../../src/content/content-model.ts';
import { contentFaults } from '../../src/content/contract.ts';
import { lineOfEntry } from '../../src/content/yaml-lines.ts';
import { stationIds } from '../../src/domain/process/process-line.ts';
import { pageParts } from '../../src/layouts/page-parts.ts';

const page = (id: string, text = '## What it is\n\n<Source ids="AP-001" />\n'): PageSource => ({
  file: `content/guide/start/${id}.mdx`,
  id,
  title: `Title of ${id}`,
  text,
});

const duty: Content['duties'][number] = {
  file: 'content/duties/start.yaml',
  id: 'hold-the-meeting',
  step: 'kickoff-meeting',
  section: 'what-it-is',
  when: 'during',
  roles: ['pmo'],
  force: 'does',
  text: 'Hold the meeting {comment-period} later.',
  statements: 'AP-001',
};

const sound: Content = {
  guide: stationIds.map((id) => page(id)),
  pages: [{ ...page('sources'), file: 'content/pages/sources.mdx' }],
  tools: [],
  toolForms: [],
  duties: [duty],
  updates: [{ id: 'a-change', title: 'A change', steps: [] }],
  readings: [{ id: 'a-reading', title: 'A reading', statements: 'AP-001' }],
  terms: [{ id: 'csp', term: 'CSP', mark: ['CSP'], related: ['csp'] }],
  resources: [{ id: 'a-guide', name: 'A guide', namedIn: 'AP-001' }],
  statements: ['AP-001', 'AP-002'],
};

const kickoff = (text: string): Partial<Content> => ({
  guide: sound.guide.map((one) => (one.id === 'kickoff-meeting' ? page('kickoff-meeting', text) : one)),
});

const tool = (text: string): Partial<Content> => ({
  tools: [{ ...page('triggers', text), file: 'content/tools/triggers/page.mdx', steps: ['escalation'] }],
});

describe('the content contract', () => {
  it('finds no fault where everything holds together', () => {
    expect(contentFaults(sound, pageParts)).toEqual([]);
  });

  it.each<{ mistake: string; change: Partial<Content>; file: RegExp; what: string }>([
    {
      mistake: 'a tool that does not say what has changed since',
      change: tool('<Triggers />\n'),
      file: /tools\/triggers\/page\.mdx/,
      what: 'the tool does not say what has changed since',
    },
    {
      mistake: 'a tool with a change that does not concern it',
      change: tool('<Since ids="a-change" />\n'),
      file: /tools\/triggers\/page\.mdx/,
      what: '“a-change” touches none of the pages that the tool serves',
    },
    {
      mistake: 'a tool with a reading that does not exist',
      change: {
        ...tool('<Since ids="a-change" /><Reading id="no-such-reading" />\n'),
        updates: [{ id: 'a-change', title: 'A change', steps: ['escalation'] }],
        guide: sound.guide.map((one) =>
          one.id === 'escalation' ? page('escalation', `${one.text}\n<Since ids="a-change" />\n`) : one,
        ),
      },
      file: /tools\/triggers\/page\.mdx/,
      what: '“no-such-reading” is unknown',
    },
    {
      mistake: 'a statement that does not exist',
      change: kickoff('## What it is\n\n<Source ids="AP-001 AP-777" />\n'),
      file: /kickoff-meeting\.mdx/,
      what: '“AP-777” is unknown',
    },
    {
      mistake: 'a citation that is no statement id',
      change: kickoff('## What it is\n\n<Source ids="page 7" />\n'),
      file: /kickoff-meeting\.mdx/,
      what: '"page" is not a statement id',
    },
    {
      mistake: 'an unknown change',
      change: kickoff('## What it is\n\n<Source ids="AP-001" />\n\n<Since brief ids="no-such-change" />\n'),
      file: /kickoff-meeting\.mdx/,
      what: '“no-such-change” is unknown',
    },
    {
      mistake: 'an unknown reading',
      change: kickoff('## What it is\n\n<Source ids="AP-001" />\n\n<Reading id="no-such-reading" />\n'),
      file: /kickoff-meeting\.mdx/,
      what: '“no-such-reading” is unknown',
    },
    {
      mistake: 'an unknown period',
      change: kickoff('## What it is\n\n<Source ids="AP-001" />\n\nWait <Period id="fortnight" />.\n'),
      file: /kickoff-meeting\.mdx/,
      what: '“fortnight” is unknown',
    },
    {
      mistake: 'an unknown duty',
      change: kickoff('## What it is\n\n<Source ids="AP-001" />\n\n<Duty id="do-nothing" />\n'),
      file: /kickoff-meeting\.mdx/,
      what: '“do-nothing” is unknown',
    },
    {
      mistake: 'duties of a step that has none',
      change: kickoff('## What it is\n\n<Duties of="lunch" />\n'),
      file: /kickoff-meeting\.mdx/,
      what: '“lunch” is unknown',
    },
    {
      mistake: 'a page that cites nothing',
      change: kickoff('## What it is\n\nWords.\n'),
      file: /kickoff-meeting\.mdx/,
      what: 'cites nothing',
    },
    {
      mistake: 'a heading that appears twice',
      change: kickoff('## What it is\n\n<Source ids="AP-001" />\n\n## What it is\n'),
      file: /kickoff-meeting\.mdx/,
      what: 'the heading “What it is” appears twice',
    },
    {
      mistake: 'a title that appears twice',
      change: { pages: [{ ...page('sources'), title: 'Title of kickoff-meeting' }] },
      file: /sources\.mdx/,
      what: '“Title of kickoff-meeting” appears twice',
    },
    {
      mistake: 'a station without a page',
      change: { guide: sound.guide.filter(({ id }) => id !== 'remediation') },
      file: /process-line\.ts/,
      what: 'has no page',
    },
    {
      mistake: 'a change shown on a page that it does not name',
      change: kickoff('## What it is\n\n<Source ids="AP-001" />\n\n<Since ids="a-change" />\n'),
      file: /kickoff-meeting\.mdx/,
      what: 'does not name this page',
    },
    {
      mistake: 'a change that names a page which does not show it',
      change: { updates: [{ id: 'a-change', title: 'A change', steps: ['remediation'] }] },
      file: /updates\.yaml/,
      what: '“remediation” does not show this change',
    },
    {
      mistake: 'a duty taught under a heading that does not exist',
      change: { duties: [{ ...duty, section: 'elsewhere' }] },
      file: /duties\/start\.yaml/,
      what: '“elsewhere” is unknown',
    },
    {
      mistake: 'a duty with an unknown period',
      change: { duties: [{ ...duty, text: 'Wait {fortnight}.' }] },
      file: /duties\/start\.yaml/,
      what: '“fortnight” is unknown',
    },
    {
      mistake: 'two duties of one id',
      change: { duties: [duty, { ...duty, file: 'content/duties/monitoring.yaml' }] },
      file: /monitoring\.yaml/,
      what: '“hold-the-meeting” appears twice, first in content/duties/start.yaml',
    },
    {
      mistake: 'two terms that mark the same words',
      change: { terms: [...sound.terms, { id: 'csp-2', term: 'CSP 2', mark: ['CSP'] }] },
      file: /glossary\.yaml/,
      what: '“CSP” appears twice',
    },
    {
      mistake: 'a related term that does not exist',
      change: { terms: [{ id: 'csp', term: 'CSP', related: ['nobody'] }] },
      file: /glossary\.yaml/,
      what: '“nobody” is unknown',
    },
    {
      mistake: 'a reading of a statement that does not exist',
      change: { readings: [{ id: 'a-reading', title: 'A reading', statements: 'PM-999' }] },
      file: /readings\.yaml/,
      what: '“PM-999” is unknown',
    },
    {
      mistake: 'a resource named in a statement that does not exist',
      change: { resources: [{ id: 'a-guide', name: 'A guide', namedIn: 'CC-999' }] },
      file: /resources\.yaml/,
      what: '“CC-999” is unknown',
    },
  ])('names file, field and a hint for $mistake', ({ change, file, what }) => {
    const faults = contentFaults({ ...sound, ...change }, pageParts);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.file).toMatch(file);
    expect(faults[0]?.what).toContain(what);
    expect(faults[0]?.field).not.toBe('');
    expect(faults[0]?.hint).toMatch(/^[A-Z].*\.$/);
  });

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
