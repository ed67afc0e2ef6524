import { describe, expect, it } from 'vitest';
import { citedDocuments } from '../../src/ui/cited-documents.ts';

const sources = [
  { prefix: 'AP', title: 'Playbook', href: '/sources/playbook/' },
  { prefix: 'PM', title: 'Performance Management', href: '/sources/performance-management/' },
];

describe('the source of a rule', () => {
  it('leads to the first statement cited of each document', () => {
    expect(citedDocuments('PM-120..122 AP-007', sources)).toEqual([
      { title: 'Playbook', href: '/sources/playbook/#ap-007', first: 'AP-007' },
      { title: 'Performance Management', href: '/sources/performance-management/#pm-120', first: 'PM-120' },
    ]);
  });
});
