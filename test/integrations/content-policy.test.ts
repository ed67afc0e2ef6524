import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exactPolicy } from '../../src/integrations/content-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style></head><body>${rest}</body></html>`;

describe('the content policy of a page', () => {
  it('names the hashes of what the page holds and drops the others', () => {
    const policy = `script-src 'self' ${hash('run()')} ${hash('elsewhere()')}; style-src 'self' ${hash('b{}')};`;
    expect(exactPolicy(page(policy, '<script>run()</script>'))).toBe(
      page(`script-src 'self' ${hash('run()')};style-src 'self' ${hash('a{}')}`, '<script>run()</script>'),
    );
  });

  it('allows no inline script on a page that has none', () => {
    expect(
      exactPolicy(page(`script-src 'self' ${hash('x()')}; style-src 'self'`, '<script src="/x.js"></script>')),
    ).toBe(page(`script-src 'self';style-src 'self' ${hash('a{}')}`, '<script src="/x.js"></script>'));
  });

  it('stands before a style that a layout has put before it', () => {
    const html =
      '<head><meta charset="utf-8"><style>b{}</style><meta http-equiv="content-security-policy" content="script-src x; style-src y"></head>';
    const exact = exactPolicy(html);
    expect(exact.indexOf('content-security-policy')).toBeLessThan(exact.indexOf('<style>'));
    expect(exact).toContain(`style-src y ${hash('b{}')}`);
  });

  it('refuses a page without a policy', () => {
    expect(() => exactPolicy('<!DOCTYPE html><html><head><meta charset="utf-8"></head></html>')).toThrow(
      'no content policy',
    );
  });
});
