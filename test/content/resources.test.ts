import { describe, expect, it } from 'vitest';
import { resource } from '../../src/schemas/source-document.ts';
import { hostAway } from '../../src/site/away.ts';
import { resources } from '../support/content-files.ts';

describe('the addresses of other sites', () => {
  const given = { id: 'a-guide', name: 'A guide', kind: 'guidance', namedIn: 'AP-001' };

  it.each([
    { url: 'http://www.fedramp.gov/guide/', says: 'Give the full address' },
    { url: 'https://example.com/guide/', says: 'add the site to linkedHosts' },
    { url: 'https://www.fedramp.gov.example.com/', says: 'add the site to linkedHosts' },
    { url: 'https://www.fedramp.gov/guide/?utm_source=site', says: 'Leave out what follows ? or #' },
  ])('do not allow $url', ({ url, says }) => {
    const { error } = resource.safeParse({ ...given, url });
    expect(error?.issues.map(({ message }) => message).join(' ')).toContain(says);
  });

  it('are each listed once, and each rule in force has one', () => {
    const urls = resources().flatMap(({ url }) => url ?? []);
    expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
    expect(resources().filter(({ kind, url }) => kind === 'rules-now' && url === undefined)).toEqual([]);
    expect(urls.length).toBeGreaterThan(30);
  });

  it.each([
    { address: 'https://www.fedramp.gov/2026/', host: 'fedramp.gov' },
    { address: 'https://csrc.nist.gov/pubs/fips/199/final', host: 'csrc.nist.gov' },
    { address: 'mailto:info@fedramp.gov', host: undefined },
    { address: '/guide/', host: undefined },
  ])('show the host of $address', ({ address, host }) => {
    expect(hostAway(address)).toBe(host);
  });
});
