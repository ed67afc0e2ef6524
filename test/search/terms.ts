import type { SearchTerms, TermRecord } from '../../src/search/terms.ts';

/** A small glossary with every trait that search has to cope with. */
export const terms: readonly TermRecord[] = [
  {
    id: '3pao',
    term: '3PAO',
    expansion: 'Third Party Assessment Organization',
    meaning: 'An independent firm that tests a cloud service.',
    aliases: ['3POA', '3-PAO', 'third party assessor', 'assessor'],
    misspelled: ['3POA', '3-PAO'],
  },
  {
    id: 'ato',
    term: 'ATO',
    expansion: 'Authorization to Operate',
    meaning: 'A signed decision to accept the risk.',
    aliases: ['Authority to Operate', 'A.T.O. grant'],
    misspelled: [],
  },
  {
    id: 'ato-letter',
    term: 'ATO letter',
    meaning: 'The letter in which an agency records its ATO.',
    aliases: ['authorization letter'],
    misspelled: [],
  },
  {
    id: 'conmon',
    term: 'ConMon',
    expansion: 'Continuous Monitoring',
    meaning: 'Watching over a service’s security after it is authorized.',
    aliases: ['con mon', 'CM'],
    misspelled: [],
  },
  {
    id: 'poam',
    term: 'POA&M',
    expansion: 'Plan of Action and Milestones',
    meaning: 'The running list of open weaknesses.',
    aliases: ['plan of actions', 'PO&AM'],
    misspelled: ['PO&AM'],
  },
  {
    id: 'past-due-poam',
    term: 'Past due POA&M',
    meaning: 'A listed weakness whose date has gone by.',
    aliases: ['overdue POA&M'],
    misspelled: [],
  },
  {
    id: 'kickoff-meeting',
    term: 'Kickoff Meeting',
    meaning: 'The meeting that starts it.',
    aliases: ['kick-off'],
    misspelled: [],
  },
];

/** A quick list with these terms and a few pages. */
export const list: SearchTerms = {
  phases: [
    { id: 'start', title: 'Start' },
    { id: 'preparation', title: 'Preparation' },
    { id: 'monitoring', title: 'Continuous Monitoring' },
  ],
  roles: [
    { id: 'agency', name: 'Agency' },
    { id: 'csp', name: 'CSP' },
  ],
  pages: [
    {
      path: '/guide/kickoff-meeting/',
      title: 'Kickoff Meeting',
      kind: 'guide',
      phase: 1,
      place: 'Step 4',
      roles: ['agency', 'csp'],
      headings: [
        { text: 'Who does what', anchor: 'who-does-what' },
        { text: 'What the 3PAO may add', anchor: 'what-the-3pao-may-add' },
      ],
    },
    {
      path: '/guide/continuous-monitoring/',
      title: 'Continuous Monitoring',
      kind: 'guide',
      phase: 2,
      place: 'Step 11',
      roles: ['csp'],
      headings: [{ text: 'Who does what after the ATO', anchor: 'after' }],
    },
    {
      path: '/guide/deficiency-triggers/',
      title: 'Deficiency Triggers',
      kind: 'guide',
      phase: 2,
      roles: ['agency'],
      headings: [],
    },
    { path: '/tools/triggers/', title: 'Trigger calculator', kind: 'tool', headings: [] },
  ],
  triggers: [
    { id: 'late-remediation', name: 'Late Remediation of POA&M items' },
    { id: 'zero-day', name: 'Zero-day Attack' },
  ],
  terms,
};
