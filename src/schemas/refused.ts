import type { z } from 'astro/zod';

/** What a check gives for a text. What it throws becomes a fault of the text, in the words of the error. */
export function unlessRefused<Result>(
  check: () => Result,
  { addIssue }: Pick<z.RefinementCtx, 'addIssue'>,
): Result | undefined {
  try {
    return check();
  } catch (error) {
    addIssue({ code: 'custom', message: (error as Error).message });
    return undefined;
  }
}
