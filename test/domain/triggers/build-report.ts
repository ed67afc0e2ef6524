import type { Block, BlockDocument } from '../../../src/domain/documents/blocks.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { reportEvaluation } from '../../../src/domain/triggers/report/report.ts';
import type { TriggerWork } from '../../../src/domain/triggers/work/trigger-work.ts';
import { examples } from '../../support/trigger-examples.ts';
import { evaluate, lookAhead, reportWords } from '../../support/trigger-words.ts';
import { middle } from './arbitrary-facts.ts';

const [example] = examples;
if (!example) throw new Error('No example.');

const { title } = example;

/** The facts of the first worked example, and the day as of which it is judged. */
export const { facts, asOf } = example;

/** The trigger that the example meets. */
export const highDfr = triggerOf('late-remediation-high-dfr');

/** The report of an evaluation of what was entered, as of its own day or the middle of the arbitrary ones. */
export function reportOf(
  work: TriggerWork,
  readings?: Parameters<typeof reportEvaluation>[0]['readings'],
): BlockDocument {
  const day = work.asOf ?? middle;
  return reportEvaluation({
    title,
    work,
    evaluation: evaluate(work, day),
    ahead: lookAhead(work, day),
    words: reportWords,
    ...(readings ? { readings } : {}),
  });
}

/** All texts of a block, in order. */
export function textsOf(block: Block): string[] {
  if (block.kind === 'list') return [...block.items];
  if (block.kind === 'table') return [...block.columns, ...block.rows.flat()];
  return block.kind === 'field' ? [block.label, block.value ?? ''] : [block.text];
}

/** The blocks under a heading, up to the next one of its level or above. */
export function under({ blocks }: BlockDocument, heading: string): Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const level = blocks[start]?.kind === 'heading' ? blocks[start].level : 0;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return start < 0 ? [] : rest.slice(0, end < 0 ? rest.length : end);
}

/** The values of the fields among blocks, by their labels. */
export const fieldsOf = (blocks: readonly Block[]) =>
  Object.fromEntries(blocks.flatMap((block) => (block.kind === 'field' ? [[block.label, block.value]] : [])));

/** The report of the example. */
export const report = reportOf({ ...facts, asOf });
