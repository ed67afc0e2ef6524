import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/content/content-model.ts';
import { contentFaults } from '../../src/content/contract.ts';
import { pageParts } from '../../src/layouts/page-parts.ts';
import { duty, kickoff, ownReadings, page, sound } from '../support/sound-content.ts';

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
          one.id === 'escalation' ? { ...one, text: `${one.text}\n<Since ids="a-change" />\n` } : one,
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
      mistake: 'a trigger without a reading',
      change: { readings: sound.readings.filter(({ id }) => id !== 'trigger-incident-frequency') },
      file: /readings\.yaml/,
      what: 'the deficiency trigger “incident-frequency” has no reading',
    },
    {
      mistake: 'a reading of a trigger that there is not',
      change: { readings: [...sound.readings, { id: 'trigger-lunch', title: 'Lunch', steps: [] }] },
      file: /readings\.yaml/,
      what: 'there is no such deficiency trigger',
    },
    {
      mistake: 'a reading that a rule rests on and that does not exist',
      change: { readings: sound.readings.filter(({ id }) => id !== 'skipping-a-month') },
      file: /domain\/readiness\/items\/monitoring\.ts/,
      what: '“skipping-a-month” is unknown',
    },
    {
      mistake: 'a step without a summary',
      change: { guide: sound.guide.map((one) => ({ ...one, hasSummary: one.hasSummary && one.id !== 'remediation' })) },
      file: /remediation\.mdx/,
      what: 'the step has no summary',
    },
    {
      mistake: 'a page with a summary that is no step',
      change: { guide: sound.guide.map((one) => ({ ...one, hasSummary: one.hasSummary || one.id === 'support' })) },
      file: /support\.mdx/,
      what: 'the page is no numbered step',
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
      change: { readings: [...ownReadings, { id: 'a-reading', title: 'A reading', steps: [], statements: 'PM-999' }] },
      file: /readings\.yaml/,
      what: '“PM-999” is unknown',
    },
    {
      mistake: 'a ruleset that replaces a statement that does not exist',
      change: {
        replaced: [{ file: 'content/rules/CCM.yaml', code: 'CCM', what: 'The meeting', statements: ['CC-998'] }],
      },
      file: /rules\/CCM\.yaml/,
      what: '“CC-998” is unknown',
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
});
