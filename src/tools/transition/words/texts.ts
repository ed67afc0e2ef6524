import { plainTexts as plain } from '../../../domain/placeholders.ts';

/** `start.yaml`: the questions. */
export const fieldIds = ['service', 'side', 'path', 'inView', 'class', 'level', 'assessment', 'package'] as const;

/** `start.yaml`: what has a hint. */
export const hintIds = ['assessment', 'package'] as const;

/** `page.yaml`: the static parts of the page and the form for paper. */
export const pageTexts = {
  example: ['title', 'text'],
  'paper-version': ['version', 'checked'],
  ...plain('example-result', 'service', 'class', 'assessment', 'package', 'filled-in-by', 'date', 'day', 'owner'),
} as const;
