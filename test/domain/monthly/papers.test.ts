import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { MonthlyFacts, PlainMonth } from '../../../src/domain/monthly/facts.ts';
import { figuresOfFiles } from '../../../src/domain/monthly/figures-of-files.ts';
import { agendaPaper } from '../../../src/domain/monthly/papers/agenda.ts';
import { followUp, invitation, skippedNotice } from '../../../src/domain/monthly/papers/letters.ts';
import { changeLog, requestLog } from '../../../src/domain/monthly/papers/logs.ts';
import { packageList } from '../../../src/domain/monthly/papers/package-list.ts';
import { summaryReport } from '../../../src/domain/monthly/papers/summary-report.ts';
import { writeMarkdown } from '../../../src/formats/markdown-document.ts';
import { paperWords as words } from '../../../src/tools/monthly/words/papers.ts';
import { inventory } from '../../support/evidence/built-inventory.ts';
import { daysAgo, poam, poamDay, poamItem, poamItems, scan } from '../poam/build-evidence.ts';

const asOf = plainDate('2026-09-05');
const papersOf = (facts: MonthlyFacts) =>
  [
    summaryReport(facts, words),
    agendaPaper(facts, words),
    invitation(facts, words),
    followUp(facts, words, asOf),
    skippedNotice(facts, words),
    requestLog(facts, words),
    changeLog(facts, words),
    packageList(facts, words, asOf),
  ].map(writeMarkdown);

const figures = figuresOfFiles(
  [
    poam([...poamItems(3), poamItem(9, { detected: daysAgo(60) })], plainDate('2026-07-31'), 'july.xlsx'),
    poam(
      [
        poamItem(1, { list: 'closed' }),
        poamItem(2, { detected: daysAgo(45), riskAdjustment: 'pending' }),
        poamItem(3, { vendorDependency: 'yes', vendorCheckIn: daysAgo(50), originalRating: 'moderate' }),
        poamItem(9, { detected: daysAgo(91) }),
        poamItem(10, { falsePositive: 'yes' }),
      ],
      poamDay,
      'august.xlsx',
    ),
  ],
  [
    scan([
      { name: '10.0.0.1', authentication: 'yes', basis: 'as the test says' },
      { name: 'db.example.gov', authentication: 'no', basis: 'as the test says' },
      { name: '10.0.0.9', authentication: 'yes', basis: 'as the test says' },
    ]),
  ],
  {},
  [
    inventory(
      [
        { id: 'WEB-01', address: '10.0.0.1', dns: 'web.example.gov', authenticatedScan: 'yes', inLatestScan: 'yes' },
        { id: 'DB-01', address: '10.0.0.2', dns: 'db.example.gov', authenticatedScan: 'yes', inLatestScan: 'yes' },
        { id: 'OLD-01', address: '10.0.0.3, 10.0.0.4', inLatestScan: 'yes' },
      ],
      { date: poamDay },
    ),
  ],
);

const facts: MonthlyFacts = {
  month: '2026-08' as PlainMonth,
  csp: 'Example Provider',
  service: 'Example Offering',
  repository: 'https://repository.example/folder',
  meeting: { date: plainDate('2026-09-10'), start: '13:00', minutes: 60, place: 'Room 1' },
  figures,
  requests: [{ number: 'DR-7', poamId: 'V-2', kind: 'risk-adjustment', state: 'submitted' }],
  changes: [
    {
      number: 'SCR-1',
      title: 'New region',
      affects: 'one-agency',
      agency: 'Bureau of Examples',
      state: 'pending-approval',
    },
  ],
  incidents: [{ title: 'Phishing', date: plainDate('2026-08-12'), status: 'closed' }],
  agenda: { questions: { minutes: 10 }, 'agency-specific': { isLeftOut: true } },
  ownItems: [{ title: 'Move of the repository', minutes: 15 }],
  texts: { changed: 'The database was upgraded.', triggers: 'Patches are planned for September.' },
  deliverables: {
    poam: { file: 'august.xlsx', uploaded: plainDate('2026-09-02') },
    'scan-files': { uploaded: plainDate('2026-09-04') },
    'deviation-requests': { isNone: true },
  },
};

describe('the papers of a month', () => {
  it('say what was given, the same in each', async () => {
    await expect(papersOf(facts).join('\n\n---\n\n')).toMatchFileSnapshot('../../fixtures/monthly/papers.md');
  });

  it('give the reason for a skipped meeting only where both conditions were answered so', () => {
    const answered = { hasSubstantialChanges: false, hasVulnerabilityChanges: false };
    const reason = words.papers['skipped-because'];
    expect(writeMarkdown(skippedNotice(answered, words))).toContain(reason);
    for (const unsure of [{}, { hasSubstantialChanges: false }, { ...answered, hasVulnerabilityChanges: true }]) {
      expect(writeMarkdown(skippedNotice(unsure, words))).not.toContain(reason);
    }
  });

  it('invent nothing: without any entry each is there, and says what is not known or not given', () => {
    const texts = papersOf({});
    expect(texts.join('\n')).not.toMatch(/undefined|NaN|null|\{/);
    expect(texts[0]).toContain('**CSP:** Not given');
    expect(texts[0]).toContain('No POA&M of this month was read.');
    expect(texts[7]).toContain('Missing');
  });

  it('say how long the comment period is while nobody knows on which day the follow-up is sent', () => {
    expect(writeMarkdown(followUp(facts, words))).toContain('objections for two weeks from the day of this email.');
    expect(writeMarkdown(followUp(facts, words, asOf))).toContain('objections until September 19, 2026.');
  });

  it('name the numbers of the inventory in the agenda, those alone that are known', () => {
    const agendaOf = (more: Parameters<typeof figuresOfFiles>) =>
      writeMarkdown(agendaPaper({ figures: figuresOfFiles(...more) }, words));
    const [one, listed] = [poam([poamItem(1)], poamDay), inventory([{ id: 'WEB-01', address: '10.0.0.1' }])];
    const withoutScans = agendaOf([[one], [], {}, [listed]]);
    expect(withoutScans).toContain('| Assets in the inventory: 1 |');
    expect(withoutScans).not.toContain('Assets that no scan found');
    expect(agendaOf([[one], []])).not.toContain('inventory');
  });

  it('say of a deliverable with a file that it is not uploaded, and only of one without that it is missing', () => {
    const deliverables = { poam: { file: 'august.xlsx' } };
    const list = writeMarkdown(packageList({ deliverables }, words, asOf));
    expect(list).toContain('| august.xlsx |  | Not uploaded yet |');
    expect(list).toContain('| Updated inventory |  |  | Missing |');
    const late = { deliverables, meeting: { date: plainDate('2026-09-10') } };
    expect(writeMarkdown(packageList(late, words, asOf))).toContain('Not uploaded, 2 days overdue');
  });
});
