import { z } from 'astro/zod';
import { asks } from './asks.ts';
import { stationList } from './fields.ts';
import { page } from './page.ts';

/** The head of a tool’s page: `content/tools/<tool>/page.mdx`, named by the tool’s id in `work-documents/tools.ts`. */
export const toolPage = page.extend({
  /** What the tool does, in a few words, for links to it: `Which triggers are met, and how near the others are` */
  use: z.string().min(10, 'Say in a few words what the tool does.').max(90, 'Keep it to 90 characters.'),
  /** The pages of the guide that it serves, the most important first. Each of them links to the tool. */
  steps: stationList.refine((steps) => new Set(steps).size === steps.length, 'Name each page once.'),
  /** The changes that bear most on the tool, named at its head: ids of `content/updates.yaml`. */
  changed: z
    .array(z.string())
    .min(1, 'Name at least one change.')
    .max(4, 'Name four changes at most: the page lists the others.'),
  /** Questions that the page answers, as people type them, by the anchor that answers; search finds the page by them. */
  asks,
});
