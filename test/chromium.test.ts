import { describe, expect, it } from 'vitest';
import { findChromium } from './support/chromium.ts';

const own = '/cache/playwright/chrome';

/** What is found on a machine that has these files. */
const found = (files: readonly string[], environment: Record<string, string> = { PATH: '/usr/local/bin:/usr/bin' }) =>
  findChromium({ environment, has: (path) => files.includes(path), playwrightsOwn: own });

describe('the browser for the tests', () => {
  it('is the one that CHROMIUM_PATH names, before all others', () => {
    expect(found(['/opt/chrome', own], { CHROMIUM_PATH: '/opt/chrome', PATH: '' })).toBe('/opt/chrome');
  });

  it('is not guessed when CHROMIUM_PATH names nothing', () => {
    expect(() => found([own], { CHROMIUM_PATH: '/opt/chrome' })).toThrow('CHROMIUM_PATH is "/opt/chrome"');
  });

  it('is Playwright’s own before the system’s', () => {
    expect(found(['/usr/bin/chromium', own])).toBe(own);
  });

  it.each(['chromium', 'google-chrome', 'msedge'])('is the system’s %s where there is no other', (name) => {
    expect(found([`/usr/bin/${name}`])).toBe(`/usr/bin/${name}`);
  });

  it('is the one without windows before a whole one of the system', () => {
    expect(found(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'])).toBe('/usr/bin/chromium-headless-shell');
  });

  it('is none where there is none', () => {
    expect(found([])).toBeUndefined();
  });
});
