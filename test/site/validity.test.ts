import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';

const site = builtSite();

const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // The serializer of the marked terms writes popover="", which means the same as popover.
      'attribute-empty-style': 'off',
      // Terms are their own anchors, as people know them: #3pao, #20x. HTML allows ids that begin with a digit.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

describe('the HTML', () => {
  it.each(site.pages)('of $path is valid', async ({ html, path }) => {
    const report = await checker.validateString(html, path);
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([]);
  });
});
