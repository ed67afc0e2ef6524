import { describe, expect, it } from 'vitest';
import { notesOf, releasesOf } from '../../src/integrations/changelog.ts';
import { version } from '../../src/site/edition.ts';
import { projectText } from '../support/project-files.ts';

const changelog = projectText('CHANGELOG.md');

describe('the changelog', () => {
  it('begins with the version of the project, and goes back from there', () => {
    const releases = releasesOf(changelog);
    expect(releases[0]?.version).toBe(version);
    const days = releases.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(releases.filter(({ notes }) => notes.length < 10)).toEqual([]);
  });

  it('gives the notes of a version by its number or its tag, and of no other', () => {
    const text = '# C\n\n## Unreleased\n\nLater.\n\n## 1.1.0, 2027-01-02\n\n- B\n\n## 1.0.0, 2027-01-01\n\n- A\n';
    expect(notesOf(text, 'v1.1.0')).toBe('- B');
    expect(notesOf(text, '1.0.0')).toBe('- A');
    expect(() => notesOf(text, '1.2.0')).toThrow('no version 1.2.0');
  });
});
