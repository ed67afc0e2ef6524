import { describe, expect, it } from 'vitest';
import { builtSite, byTag, pageAt, treeOf, wordsOf } from '../support/built-site.ts';

const site = builtSite();
const rowsOf = (path: string) => byTag(treeOf(pageAt(site, path)), 'tr').map(wordsOf);

describe('how a Revocation ends', () => {
  it.each(['/guide/escalation/', '/tools/escalation/'])('is told as our reading on %s', (path) => {
    expect(wordsOf(treeOf(pageAt(site, path)))).toMatch(/The process stops when the ATO .*is revoked\./);
  });

  it.each(['/guide/escalation/', '/tools/escalation/'])('limits who is notified at its resolution on %s', (path) => {
    const [row] = rowsOf(path).filter((text) => text.startsWith('Revocation') && text.includes('resolved escalation'));
    // Where the page marks a term, its meaning stands within the sentence.
    expect(row).toMatch(/Only if it is resolved before the ATO .*is revoked \(our reading\)/);
  });

  it('does not clash with the way from step 8 to step 9', () => {
    const ways = rowsOf('/tools/escalation/').filter((text) => /^8\b/.test(text));
    expect(ways).toEqual([
      expect.stringMatching(/At Revocation, only if the ATO .*has not been revoked\. Step 9 Source$/),
      expect.stringMatching(/The process stops: ATO revoked.* Our reading$/),
    ]);
  });
});
