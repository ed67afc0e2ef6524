import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { sectionChanges } from '../../../src/domain/charter/changes.ts';
import { editionFaults, hasChanged, makeEdition, nextNumber } from '../../../src/domain/charter/editions.ts';
import type { CharterContent, CharterFacts } from '../../../src/domain/charter/facts.ts';
import { charterPaper, editionPaper } from '../../../src/domain/charter/papers/charter.ts';
import { recordPaper } from '../../../src/domain/charter/papers/record.ts';
import { charterSections } from '../../../src/domain/charter/sections.ts';
import { charterWorkbook } from '../../../src/domain/charter/workbook.ts';
import type { BlockDocument } from '../../../src/domain/documents/blocks.ts';
import { deficiencyTriggers } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { writeMarkdown } from '../../../src/formats/markdown-document.ts';
import { charterWork } from '../../../src/tools/charter/tool.ts';
import { examples } from '../../../src/tools/charter/words/examples.ts';
import { charterWords as words } from '../../../src/tools/charter/words/papers.ts';

const asOf = plainDate('2026-11-30');
const text = (paper: BlockDocument | undefined) => (paper === undefined ? '' : writeMarkdown(paper));
const draft = (facts: CharterFacts) => text(charterPaper(facts, words, asOf));
const [example] = examples;
if (!example) throw new Error('There is no example.');
const { facts } = example;

describe('the charter as a paper', () => {
  it('has the seven sections of the source by name and in order, however little was entered', () => {
    for (const given of [{}, facts]) {
      const headings = charterPaper(given, words, asOf).blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === 2 ? [block.text] : [],
      );
      expect(headings.slice(0, 7)).toEqual(charterSections.map(({ number, name }) => `Section ${number}: ${name}`));
    }
    expect(draft({})).toContain('Not decided yet.');
  });

  it('goes on with sections of the group’s own', () => {
    const paper = draft({ ownSections: [{ title: 'Travel', text: 'None.' }, {}] });
    expect(paper).toContain('Section 8: Travel');
    expect(paper).toContain('Section 9: Section without a name');
  });

  it('has each trigger in use with its rule and its level, and no other', () => {
    const off = ['zero-day-daily-updates'] as const;
    const tables = charterPaper({ performance: { usesProcess: true, off } }, words, asOf).blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : [],
    );
    expect(tables[0]?.rows).toHaveLength(deficiencyTriggers.length - 1);
    expect(tables[0]?.rows[0]).toEqual([
      'Unique Vulnerability Count Increase',
      expect.stringContaining('20% or by 10'),
      'DFR',
    ]);
    expect(draft({ performance: { usesProcess: false } })).toContain('does not use');
  });

  it('leaves out the way to decide that was not chosen', () => {
    expect(draft({ decisions: { approach: 'voting-members' } })).not.toContain('Comment period');
    expect(draft({ decisions: { approach: 'comment-period' } })).not.toContain('No voting members');
    const both = draft({ decisions: { approach: 'both', days: 21, from: 'meeting' } });
    expect(both).toContain('No voting members are named yet.');
    expect(both).toContain('All members have 21 days');
    expect(both).toContain('starts with the day of the meeting');
    // What the source leaves open stands in the draft by our reading, until the group has its own words.
    expect(both).toContain('the matter is not approved and returns to the group');
  });

  it('of an edition is as it was frozen, whatever became of the draft', () => {
    const [first] = facts.editions ?? [];
    const before = text(editionPaper(facts, words, 0));
    expect(before).toContain('Edition 1, September 16, 2026');
    expect(before).not.toContain('Office of Sample Records');
    const later = { editions: facts.editions, service: 'Another' };
    expect(text(editionPaper(later, words, 0))).toBe(before);
    expect(first?.content).toBeDefined();
    expect(editionPaper(facts, words, 5)).toBeUndefined();
  });
});

describe('editions', () => {
  it('are numbered on, and freeze what the charter says but neither editions nor comment periods', () => {
    const edition = makeEdition(facts, asOf, '  ');
    expect(edition).toMatchObject({ number: 2, date: asOf });
    expect(edition).not.toHaveProperty('remark');
    for (const field of ['editions', 'matters', 'steps']) expect(edition.content).not.toHaveProperty(field);
    expect(nextNumber({ editions: [{ number: 4 }, {}] })).toBe(5);
    expect(hasChanged(facts, words)).toBe(true);
    expect(hasChanged({ ...facts, editions: [...(facts.editions ?? []), edition] }, words)).toBe(false);
    expect(charterWork.check({ ...facts, editions: [edition] }).problems).toEqual([]);
  });

  it('out of order are said', () => {
    const editions = [
      { number: 1, date: plainDate('2026-10-01') },
      { number: 1, date: plainDate('2026-09-30') },
      { number: 3, date: plainDate('2026-12-01') },
    ];
    expect(editions.map((_, at) => editionFaults(editions, at, asOf))).toEqual([
      [],
      ['before-earlier', 'same-number'],
      ['after-today'],
    ]);
  });
});

describe('what changed from one state of a charter to the next', () => {
  const from: CharterContent = {
    members: [{ name: 'Ana', email: 'a@a.example' }, { name: 'Ben' }],
    agencies: [{ name: 'Agency A' }],
    schedule: { every: 'month', week: 'second', weekday: 'wednesday', minutes: 60 },
    decisions: { approach: 'voting-members' },
    performance: { usesProcess: true, off: ['zero-day-daily-updates'] },
  };
  const sentences = (to: CharterContent) =>
    sectionChanges(from, { ...from, ...to }, words).flatMap((one) => one.sentences);

  it.each<[string, CharterContent, string[]]>([
    ['nothing', {}, []],
    ['the service', { service: 'S' }, ['Service: from not given to S.']],
    [
      'members who came, went, and changed',
      { members: [{ name: ' ana ', email: 'b@a.example' }, { name: 'Cleo' }] },
      ['Members added: Cleo.', 'Members removed: Ben.', 'Member entries changed: ana.'],
    ],
    [
      'a vote, which is of section 5 alone',
      { members: [{ name: 'Ana', email: 'a@a.example', isVoting: true }, { name: 'Ben' }] },
      ['Voting members added: Ana.'],
    ],
    [
      'an agency',
      { agencies: [{ name: 'agency a' }, { name: 'B' }] },
      ['Agencies added: B.', 'Agency entries changed: agency a.'],
    ],
    [
      'the meeting',
      { schedule: { ...from.schedule, week: 'third', start: '13:00', minutes: 90 } },
      [
        'Meeting: from Second Wednesday of each month to Third Wednesday of each month, 1:00 p.m. Eastern time.',
        'Length: from 60 minutes to 90 minutes.',
      ],
    ],
    ['the agenda', { agenda: { questions: { isLeftOut: true } } }, ['Removed: questions and answers.']],
    ['an item of its own', { ownItems: [{ title: 'Travel' }] }, ['Added: Travel.']],
    [
      'the upload',
      { upload: { rule: 'before-meeting', days: 7 } },
      ['Upload: from “not given” to “The CSP uploads the deliverables 7 days before the meeting.”'],
    ],
    [
      'how the group decides',
      { decisions: { approach: 'comment-period', days: 21 } },
      ['How the group decides: from voting members to comment period.', 'Comment period: from 14 days to 21 days.'],
    ],
    ['requirements', { hasNoRequirements: true }, ['No agency has requirements of its own.']],
    [
      'a trigger that is in use again',
      { performance: { usesProcess: true } },
      [expect.stringMatching(/^Triggers added: .*zero-day/i)],
    ],
    ['the process', { performance: { usesProcess: false } }, ['FedRAMP’s process is no longer the basis.']],
    ['a section of its own', { ownSections: [{ title: 'Travel' }] }, ['Sections added: Travel.']],
  ])('names %s', (_, to, expected) => {
    expect(sentences(to)).toEqual(expected);
  });

  it('stands in the record, the latest edition first, with what the draft has changed since', () => {
    const edition = makeEdition(facts, asOf, 'A third agency');
    const editions = [...(facts.editions ?? []), edition];
    const record = text(recordPaper({ ...facts, editions, service: 'Renamed' }, words));
    const places = [
      'Changes since the latest edition',
      'Edition 2',
      'A third agency',
      'Edition 1',
      'First edition',
    ].map((part) => record.indexOf(part));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(record).toContain('Agencies added: Office of Sample Records.');
    expect(text(recordPaper({}, words))).toContain('There is no edition yet.');
  });
});

describe('the workbook of a charter', () => {
  it('has members, checks with force and source, and comment periods with their objections', () => {
    const { sheets } = charterWorkbook(facts, words, asOf);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Members', 'Agencies', 'Checks', 'Agency requirements', 'Comment periods', 'Objections', 'Editions'],
    ]);
    expect(sheets[0]?.rows).toHaveLength(facts.members?.length ?? 0);
    expect(sheets[2]?.rows.find(([, check]) => check === 'At least two members vote')).toEqual([
      'Section 5: Decision-Making Authorities',
      'At least two members vote',
      'Recommended',
      'Satisfied',
      '2 voting members: Ruth Okafor and Ana Silva.',
      'CC-138',
    ]);
    expect(sheets[4]?.rows.map((row) => row.at(-1))).toEqual([
      'Considered approved',
      'Not approved, back to the group',
    ]);
    expect(sheets[5]?.rows).toHaveLength(1);
  });
});
