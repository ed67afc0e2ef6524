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
  it('say what was given, the same in each', () => {
    expect(papersOf(facts).join('\n\n---\n\n')).toMatchInlineSnapshot(`
      "# ConMon summary report: Example Offering, August 2026

      **CSP:** Example Provider\\
      **Service:** Example Offering

      Open items are as of August 31, 2026. Changes are since the POA&M of July 31, 2026.

      ## What changed this month

      **What changed this month:** The database was upgraded.\\
      **New:** 1\\
      **Closed:** 1\\
      **Carried over:** 3\\
      **Open again:** 0\\
      **No longer listed:** 0\\
      **Newly past due:** 2\\
      **Open POA&M items:** 4

      ## Age of open items

      Open items by days since detection and by risk rating

      | Days since detection | High | Moderate | Low | Not rated |
      | --- | --- | --- | --- | --- |
      | 0 to 30 | 1 | 1 | 0 |  |
      | 31 to 60 | 1 | 0 | 0 |  |
      | 61 to 90 | 0 | 0 | 0 |  |
      | 91 to 120 | 1 | 0 | 0 |  |
      | 121+ | 0 | 0 | 0 |  |
      | All open items: 4 | 3 | 1 | 0 | 0 |

      ## Past due items

      POA&M items that are past due

      | POA&M ID | Weakness | Risk rating | Detected | Due | Status |
      | --- | --- | --- | --- | --- | --- |
      | V-9 | Weakness 9 | High | June 1, 2026 | July 1, 2026 | 61 days past due |
      | V-2 | Weakness 2 | High | July 17, 2026 | August 16, 2026 | 15 days past due<br>Pending: Risk adjustment |

      ## Vendor dependencies

      POA&M items that depend on a vendor

      | POA&M ID | Weakness | Risk rating | Detected | Due | Status |
      | --- | --- | --- | --- | --- | --- |
      | V-3 | Weakness 3 | Moderate | August 21, 2026 | November 19, 2026 | Vendor last contacted on July 12, 2026, which is not recent enough |

      ## Deviation requests on the POA&M

      Open POA&M items by kind of deviation

      | Kind | Pending | Approved |
      | --- | --- | --- |
      | Risk adjustment | 1 | 0 |
      | False positive | 0 | 1 |
      | Operational requirement | 0 | 0 |

      POA&M items with a pending deviation request

      | POA&M ID | Weakness | Risk rating | Detected | Due | Status |
      | --- | --- | --- | --- | --- | --- |
      | V-2 | Weakness 2 | High | July 17, 2026 | August 16, 2026 | 15 days past due<br>Pending: Risk adjustment |

      ## Vulnerability scans

      **Hosts scanned:** 3\\
      **Hosts scanned without credentials:** 1\\
      **Unique vulnerabilities:** At least 3

      ## Scans against the inventory

      The inventory is dated August 31, 2026.

      **Assets in the inventory:** 3\\
      **Assets that the scans found:** 2\\
      **Assets that no scan found:** 1\\
      **Assets not found although the inventory says “In Latest Scan”:** 1\\
      **Hosts scanned that are not in the inventory:** 1\\
      **Assets scanned without credentials although an authenticated scan is planned:** 1

      Assets that no scan found

      | Name | Also known as |
      | --- | --- |
      | OLD-01 | 10\\.0.0.3, 10.0.0.4 |

      Hosts scanned that are not in the inventory

      | Name |
      | --- |
      | 10\\.0.0.9 |

      Assets scanned without credentials although an authenticated scan is planned

      | Name | Also known as |
      | --- | --- |
      | DB-01 | 10\\.0.0.2, db.example.gov |

      ## Significant changes

      Changes and their status

      | Number | Change | Affects | Status | Submitted | Decided | Note |
      | --- | --- | --- | --- | --- | --- | --- |
      | SCR-1 | New region | One agency (Bureau of Examples) | Pending approval |  |  |  |

      ## Incidents and directives

      - Phishing, August 12, 2026, closed

      ## Deficiency triggers

      These triggers follow from the POA&M alone. The deficiency trigger calculator asks about the others.

      - Late Remediation High Impact Vulnerabilities, more than 30 days: not met. Counted: 2; met at 5 or more.
      - Late Remediation High Impact Vulnerabilities, more than 60 days: not met. Counted: 1; met at 5 or more.
      - Late Remediation Moderate Impact Vulnerabilities, more than 90 days: not met. Counted: 0; met at 10 or more.
      - Late Remediation Moderate Impact Vulnerabilities, more than 120 days: not met. Counted: 0; met at 10 or more.

      **What is being done:** Patches are planned for September.

      ## Annual assessment

      **Annual assessment:** Not given

      ## Agency-specific reporting

      **Agency-specific reporting:** Not given\\
      **Files read:** august.xlsx, scan.nessus, and inventory.xlsx

      Prepared with the unofficial interactive edition of the Agency Authorization Playbook. Its numbers come from this month’s files and from what was entered.


      ---

      # Collaborative ConMon meeting agenda: Example Offering, August 2026

      **When:** September 10, 2026, 1:00 p.m. Eastern time\\
      **Where:** Room 1

      ## Agenda

      Items of the meeting, with what this month says of each

      | Agenda | This month | Time |
      | --- | --- | --- |
      | Summary of the monthly vulnerability scan results | Hosts scanned: 3<br>Hosts scanned without credentials: 1<br>Unique vulnerabilities: At least 3 |  |
      | Past due POA&Ms and new vendor dependencies | Past due items: 2<br>Newly past due: 2<br>New vendor dependencies: 1 |  |
      | Open deviation requests pending approval | Risk adjustment: 1<br>DR-7 |  |
      | Newly approved deviation requests | V-10 Weakness 10 |  |
      | Significant change requests | SCR-1 New region, Pending approval |  |
      | Annual assessment |  |  |
      | Incident handling and response, CISA emergency directives, and similar matters (if applicable) | Phishing, August 12, 2026, closed |  |
      | Questions and answers |  | 10 min |
      | Move of the repository |  | 15 min |

      The items take 25 of the meeting’s 60 minutes.

      Please review the deliverables in the secure repository before the meeting: https://repository.example/folder

      Prepared with the unofficial interactive edition of the Agency Authorization Playbook. Its numbers come from this month’s files and from what was entered.


      ---

      # Collaborative ConMon meeting: Example Offering, August 2026

      Hello,

      You are invited to the Collaborative ConMon meeting for Example Offering (August 2026).

      **When:** September 10, 2026, 1:00 p.m. Eastern time\\
      **Length:** 60 minutes\\
      **Where:** Room 1

      Please review the deliverables in the secure repository before the meeting: https://repository.example/folder

      These matters need your discussion and approval:

      - DR-7, V-2
      - SCR-1 New region

      Topics:

      1. Summary of the monthly vulnerability scan results
      2. Past due POA&Ms and new vendor dependencies
      3. Open deviation requests pending approval
      4. Newly approved deviation requests
      5. Significant change requests
      6. Annual assessment
      7. Incident handling and response, CISA emergency directives, and similar matters
      8. Questions and answers
      9. Move of the repository

      Regards,


      ---

      # Follow-up to the Collaborative ConMon meeting: Example Offering, August 2026

      Hello,

      Thank you for taking part in the Collaborative ConMon meeting for Example Offering (August 2026).

      Topics:

      1. Summary of the monthly vulnerability scan results
      2. Past due POA&Ms and new vendor dependencies
      3. Open deviation requests pending approval
      4. Newly approved deviation requests
      5. Significant change requests
      6. Annual assessment
      7. Incident handling and response, CISA emergency directives, and similar matters
      8. Questions and answers
      9. Move of the repository

      These matters need your discussion and approval:

      - DR-7, V-2
      - SCR-1 New region

      You can send questions, concerns, and objections until September 19, 2026.

      Regards,


      ---

      # No Collaborative ConMon meeting for Example Offering in August 2026

      Hello,

      There is no Collaborative ConMon meeting for Example Offering (August 2026).

      You can find this month’s ConMon reports in the secure repository: https://repository.example/folder

      Regards,


      ---

      # Deviation request log: Example Offering, August 2026

      Deviation requests and their status

      | Number | POA&M item | Kind | Status | Submitted | Decided | Note |
      | --- | --- | --- | --- | --- | --- | --- |
      | DR-7 | V-2 | Risk adjustment | Submitted, awaiting a decision |  |  |  |


      ---

      # Significant change log: Example Offering, August 2026

      Changes and their status

      | Number | Change | Affects | Status | Submitted | Decided | Note |
      | --- | --- | --- | --- | --- | --- | --- |
      | SCR-1 | New region | One agency (Bureau of Examples) | Pending approval |  |  |  |


      ---

      # ConMon deliverables: Example Offering, August 2026

      **Where:** https://repository.example/folder

      Upload by September 3, 2026, at least one week before the meeting on September 10, 2026.

      Deliverables and their status

      | Deliverable | File | Uploaded | Status |
      | --- | --- | --- | --- |
      | Summary report |  |  | Missing, 2 days overdue |
      | Vulnerability scan files |  | September 4, 2026 | Uploaded on September 4, 2026, 1 day late |
      | Updated POA&M | august.xlsx | September 2, 2026 | Uploaded |
      | Updated inventory |  |  | Missing, 2 days overdue |
      | Deviation requests |  |  | None this month |
      | Significant change requests |  |  | Missing, 2 days overdue |

      Prepared with the unofficial interactive edition of the Agency Authorization Playbook. Its numbers come from this month’s files and from what was entered.
      "
    `);
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
});
