import { describe, expect, it } from 'vitest';
import { siteWordFiles } from '../../src/schemas/site-words.ts';
import { feedbackLink } from '../../src/site/feedback.ts';

const label = 'Report an error';
const accepts = (address: string) => siteWordFiles['site/feedback'].safeParse({ address, label }).success;

describe('the link for feedback', () => {
  it('is there once an address is given, and not before', () => {
    expect(feedbackLink({ address: '', label })).toBeUndefined();
    const address = 'mailto:playbook@example.gov';
    expect(feedbackLink({ address, label })).toEqual({ address, label });
  });

  it('leads to a mailbox or to a site with encryption, and nowhere else', () => {
    const good = ['', 'mailto:playbook@example.gov', 'https://github.com/name/project/issues'];
    const bad = [
      'playbook@example.gov',
      'mailto:nobody',
      'http://example.gov/',
      'https://nowhere',
      'javascript:alert(1)',
    ];
    expect(good.filter((address) => !accepts(address))).toEqual([]);
    expect(bad.filter(accepts)).toEqual([]);
  });
});
