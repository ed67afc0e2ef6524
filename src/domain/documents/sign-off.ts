import type { Block } from './blocks.ts';
import { fillIn, heading, signLine } from './make-blocks.ts';

/** What the result of any tool calls the lines that it is signed on, and what follows them. */
export const signOffNames = {
  heading: 'Sign-off',
  prepared: 'Prepared by (name and title)',
  reviewed: 'Reviewed by (name and title)',
  signature: 'Signature',
  date: 'Date',
  appendix: 'Appendix',
} as const;

/** The lines on which a result is signed, at the foot of its first sheet: by who prepared it, and by who reviewed it. */
export function signOff(): Block[] {
  const { prepared, reviewed, signature, date } = signOffNames;
  return [
    heading(signOffNames.heading),
    ...[prepared, reviewed].flatMap((name) => [fillIn(name), signLine(signature), fillIn(date)]),
  ];
}

/** What a manager need not read to sign: it begins a new sheet, with its heading. Nothing where there is nothing in it. */
export function appendix(blocks: readonly Block[]): Block[] {
  return blocks.length === 0
    ? []
    : [{ kind: 'heading', level: 2, text: signOffNames.appendix, startsPage: true }, ...blocks];
}
