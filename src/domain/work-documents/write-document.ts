import type { Unread } from './checked-facts.ts';
import { toolNames } from './tools.ts';
import { versionOf, type WorkDocument, type WorkTool } from './work-document.ts';

/** What the owner and the tool put into a document. */
export interface DocumentContent<Facts> {
  /** The owner’s name for it. Left blank, the tool’s name stands in. */
  readonly title: string;
  /** The moment of saving, ISO 8601 with offset, as the caller’s clock has it. */
  readonly saved?: string;
  readonly facts: Facts;
  /** What an earlier reading set aside. Hand it on, or it is lost. */
  readonly unread?: readonly Unread[];
}

/** The document to be saved, in the tool’s current version. It shares its facts with what was given and changes nothing. */
export function writeDocument<Facts>(tool: WorkTool<Facts>, content: DocumentContent<Facts>): WorkDocument<Facts> {
  const { title, saved, facts, unread = [] } = content;
  return {
    tool: tool.id,
    version: versionOf(tool),
    title: title.trim() === '' ? toolNames[tool.id] : title,
    ...(saved === undefined ? {} : { saved }),
    facts,
    ...(unread.length === 0 ? {} : { unread }),
  };
}
