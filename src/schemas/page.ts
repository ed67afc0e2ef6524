import { z } from 'astro/zod';
import { withTriggerNumbers } from './trigger-numbers.ts';

/** The title of a page: as many characters as a browser’s tab and a list of search results show. At most 60. */
export const pageTitle = (title: z.ZodString) => title.max(60, 'Keep the title to 60 characters.');

/** What search engines show under the title of a page. From 70 to 155 characters. */
export const pageDescription = (description: z.ZodString) =>
  description
    .min(70, 'Make the description at least 70 characters long.')
    .max(155, 'Keep the description to 155 characters.');

/**
 * The head of a page outside the guide: `content/pages/<page>.mdx`. Lede and description may name numbers of the table of
 * triggers: `{trigger-count}`.
 */
export const page = z.strictObject({
  /** The title of the page. Shown as its heading and in the browser's tab. */
  title: pageTitle(z.string().min(3, 'Give the page a title.')),
  /** One or two sentences, at most 220 characters, that say what the page is and why it matters. */
  lede: withTriggerNumbers(
    z.string().min(20, 'Say in a sentence or two what the page is for.').max(220, 'Keep the lede to 220 characters.'),
  ),
  /** One sentence for search engines, 70 to 155 characters. */
  description: withTriggerNumbers(pageDescription(z.string())),
});
