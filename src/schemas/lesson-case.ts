import { z } from 'astro/zod';
import { toolNames } from '../domain/work-documents/tools.ts';
import { label, sentence, sentenceWithPeriods } from './tool-words.ts';

/** What `content/cases/<case>.yaml` holds: prepared work of a tool, opened by one link, with the teacher’s solution. */
export const caseFile = z.strictObject({
  /** At most 40 characters. */
  title: label.max(40, 'Keep the title to 40 characters.'),
  /** The tool that opens it. */
  tool: z.enum(Object.keys(toolNames) as (keyof typeof toolNames)[]),
  /** Whether it is one of the five worked cases. Left out where it only belongs to a lesson. */
  worked: z.literal(true).optional(),
  /** What has happened, and what is to be found out. */
  story: z.array(sentenceWithPeriods).min(1).max(5),
  /** The title of the work, as the tool shows it. */
  workTitle: label,
  /** The facts of the work, as the tool saves them. */
  facts: z.record(z.string(), z.unknown()),
  /** How a teacher solves it, step by step. */
  solution: z.array(sentenceWithPeriods).min(2).max(8),
  /** What the tool says once it is solved, word for word as its paper has it: a test reads the paper. */
  shows: z.array(sentence.or(label)).min(1),
});

/** A case, as its file has it. */
export type CaseData = z.infer<typeof caseFile>;
