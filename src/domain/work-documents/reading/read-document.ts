import { type FactReader, isRecord, setAside, startReading, type Unread } from '../checked-facts.ts';
import { text } from '../facts-schema.ts';
import { isToolId, toolNames } from '../tools.ts';
import {
  type DocumentRefusal,
  type FactsOf,
  type ReadResult,
  type Refusal,
  versionOf,
  type WorkDocument,
  type WorkTool,
} from '../work-document.ts';
import { isMoment } from './moment.ts';

/** How deep a document may nest: far deeper than any work does, and far from where a browser can no longer write it. */
const deepest = 32;

const envelope = ['tool', 'version', 'title', 'saved', 'facts', 'unread'];

/**
 * Opens any JSON value as a document of one of the given tools: migrates old facts step by step, checks them, and keeps
 * what cannot be read in the document’s `unread`. A value of another tool or of a newer version is refused in words.
 * Throws nothing.
 *
 * @param tools The tools that the caller can show; usually its own one.
 */
export function readDocument<Tool extends WorkTool<unknown>>(
  input: unknown,
  tools: readonly Tool[],
): ReadResult<FactsOf<Tool>> {
  const { tool: id, version, facts: given, unread: earlier } = isRecord(input) ? input : {};
  if (!isRecord(input) || typeof id !== 'string') {
    return refuse('not-a-work-document', 'This is not a file of one of these tools. Nothing was changed.');
  }
  const tool = tools.find((one) => one.id === id);
  if (!tool) return refuseTool(id);
  const name = toolNames[tool.id];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('not-a-work-document', `This file of the ${name} has no version, so it cannot be read safely.`);
  }
  if (version > versionOf(tool)) {
    return refuse(
      'newer-version',
      `This file was saved by a newer edition of the ${name} (its version is ${version}; this page reads up to ${versionOf(tool)}). Reload the page, or open the file where it was saved. Nothing was changed.`,
    );
  }
  if (isDeeper(input, deepest)) {
    const message = 'The values of this file nest deeper than any work of these tools. Nothing was changed.';
    return refuse('too-deep', message);
  }
  const facts = migrate(given, tool.migrations.slice(version - 1));
  if (!facts) {
    return refuse(
      'failed-migration',
      `This file is of an older edition of the ${name} (version ${version}), and its content is not as that edition wrote it. Nothing was changed; the file is as it was.`,
    );
  }
  const checked = tool.check(facts.value);
  const reader = startReading();
  const head = readEnvelope(reader, input, name);
  const currentField = version < versionOf(tool) ? tool.currentField : undefined;
  const kept = readEarlier(reader, earlier).map((one) =>
    currentField ? { ...one, field: currentField(one.field) } : one,
  );
  const unread = [...kept, ...reader.unread, ...checked.unread];
  const document: WorkDocument<unknown> = {
    tool: tool.id,
    version: versionOf(tool),
    ...head,
    facts: checked.facts,
    ...(unread.length === 0 ? {} : { unread }),
  };
  return {
    outcome: 'read',
    document: document as WorkDocument<FactsOf<Tool>>,
    problems: [...reader.problems, ...checked.problems],
    ...(version === versionOf(tool) ? {} : { migratedFrom: version }),
  };
}

/** Whether a value nests in more levels of lists and groups. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function refuse(reason: DocumentRefusal, message: string): Refusal {
  return { outcome: 'refused', reason, message };
}

function refuseTool(id: string): Refusal {
  if (!isToolId(id)) {
    return refuse('unknown-tool', 'This file is of a tool that this edition does not have. Nothing was changed.');
  }
  const message = `This file belongs to the ${toolNames[id]}. Open it there. Nothing was changed here.`;
  return { outcome: 'refused', reason: 'other-tool', message, belongsTo: id };
}

/** The facts after the given migrations, in a box of their own; nothing when one of them fails. */
function migrate(facts: unknown, steps: WorkTool<unknown>['migrations']): { readonly value: unknown } | undefined {
  try {
    return { value: steps.reduce((value, step) => step(value), facts) };
  } catch {
    return undefined;
  }
}

function readEnvelope(
  reader: FactReader,
  input: Readonly<Record<string, unknown>>,
  name: string,
): Pick<WorkDocument, 'title' | 'saved'> {
  const { title: given, saved, facts } = input;
  const title = text(reader, 'document.title', given);
  if (given === undefined) {
    reader.problems.push({
      field: 'document.title',
      message: `The file has no title. It is called “${name}” for now.`,
    });
  }
  const isSaved = typeof saved === 'string' && isMoment(saved);
  if (saved !== undefined && !isSaved) {
    setAside(reader, 'document.saved', saved, 'When the file was saved could not be read.');
  }
  if (facts === undefined) reader.problems.push({ field: 'document.facts', message: 'The file holds no content.' });
  for (const [name, value] of Object.entries(input)) {
    if (envelope.includes(name)) continue;
    setAside(reader, `document.${name}`, value, `The file holds “${name}”, which this edition does not know.`);
  }
  const isNamed = title !== undefined && title.trim() !== '';
  return { title: isNamed ? title : name, ...(isSaved ? { saved } : {}) };
}

/** What earlier readings set aside. A list that is not in order is itself set aside, whole. */
function readEarlier(reader: FactReader, unread: unknown): Unread[] {
  if (unread === undefined) return [];
  if (Array.isArray(unread) && unread.every(isUnread)) return unread;
  setAside(
    reader,
    'document.unread',
    unread,
    'The list of what could not be read before is not in order. It is kept as it is.',
  );
  return [];
}

function isUnread(entry: unknown): entry is Unread {
  if (!isRecord(entry)) return false;
  const { field, message, value, ...others } = entry;
  const texts = typeof field === 'string' && typeof message === 'string';
  return texts && value !== undefined && Object.keys(others).length === 0;
}
