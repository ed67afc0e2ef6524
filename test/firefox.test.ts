import { describe, expect, it } from 'vitest';
import { findFirefox } from './support/firefox.ts';

/** What is found on a machine that has these files. */
const found = (files: readonly string[], environment: Record<string, string> = { PATH: '/usr/local/bin:/usr/bin' }) =>
  findFirefox({ environment, has: (path) => files.includes(path) });

describe('the Firefox for the tests', () => {
  it('is the one that FIREFOX_PATH names, before all others', () => {
    const environment = { FIREFOX_PATH: '/opt/firefox', PATH: '/usr/bin' };
    expect(found(['/opt/firefox', '/usr/bin/firefox'], environment)).toBe('/opt/firefox');
  });

  it('is not guessed when FIREFOX_PATH names nothing', () => {
    const environment = { FIREFOX_PATH: '/opt/firefox', PATH: '/usr/bin' };
    expect(() => found(['/usr/bin/firefox'], environment)).toThrow('FIREFOX_PATH is "/opt/firefox"');
  });

  it.each(['firefox-esr', 'firefox'])('is the system’s %s', (name) => {
    expect(found([`/usr/bin/${name}`])).toBe(`/usr/bin/${name}`);
  });

  it('is none where there is none', () => {
    expect(found(['/usr/bin/chromium'])).toBeUndefined();
  });
});
