import { type FactReader, isRecord, setAside, startReading, type Unread } from '../checked-facts.ts';
import { shortened, text } from '../facts-schema.ts';
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
import { isTooDeep } from './bounds.ts';
import { isMoment } from './moment.ts';
import { partly, refusals, type WorkSource } from './words.ts';

/** The most values that may be left unused, inclusive: with more, a document is no work of these tools. */
export const mostUnread = 5_000;

const envelope = ['tool', 'version', 'title', 'saved', 'facts', 'unread'];

/**
 * Opens any JSON value as a document of one of the given tools: migrates old facts step by step, checks them, and keeps
 * what cannot be read in the document’s `unread`. A value of another tool or of a newer version is refused in words.
 * Throws nothing.
 *
 * @param tools The tools that the caller can show; usually its own one.
 * @param from How the document came, for the words of a refusal.
 */
export function readDocument<Tool extends WorkTool<unknown>>(
  input: unknown,
  tools: readonly Tool[],
  from: WorkSource = 'file',
): ReadResult<FactsOf<Tool>> {
  const { tool: id, version, facts: given, unread: earlier } = isRecord(input) ? input : {};
  if (!isRecord(input) || typeof id !== 'string') return refuse('not-a-work-document', refusals.notWork(from));
  const tool = tools.find((one) => one.id === id);
  if (!tool) return refuseTool(id, from);
  const name = toolNames[tool.id];
  if (typeof version !== 'number') return refuse('not-a-work-document', refusals.noVersion(from, name));
  if (!Number.isInteger(version) || version < 1) {
    return refuse('not-a-work-document', refusals.noSuchVersion(from, name, version));
  }
  if (version > versionOf(tool)) {
    return refuse('newer-version', refusals.newerVersion(from, name, version, versionOf(tool)));
  }
  if (isTooDeep(input)) return refuse('too-deep', refusals.tooDeep(from));
  const facts = migrate(given, tool.migrations.slice(version - 1));
  if (!facts) return refuse('failed-migration', refusals.failedMigration(from, name, version));
  const checked = tool.check(facts.value);
  const reader = startReading();
  const head = readEnvelope(reader, input, name);
  const currentField = version < versionOf(tool) ? tool.currentField : undefined;
  const kept = readEarlier(reader, earlier).map((one) =>
    currentField ? { ...one, field: currentField(one.field) } : one,
  );
  const unread = [...kept, ...reader.unread, ...checked.unread];
  if (unread.length > mostUnread) return refuse('too-many-unread', refusals.tooMuchUnread(from, unread.length));
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

function refuse(reason: DocumentRefusal, message: string): Refusal {
  return { outcome: 'refused', reason, message };
}

function refuseTool(id: string, from: WorkSource): Refusal {
  if (!isToolId(id)) return refuse('unknown-tool', refusals.unknownTool(from));
  return { outcome: 'refused', reason: 'other-tool', message: refusals.otherTool(from, toolNames[id]), belongsTo: id };
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
    reader.problems.push({ field: 'document.title', message: partly.noTitle(name) });
  }
  const isSaved = typeof saved === 'string' && isMoment(saved);
  if (saved !== undefined && !isSaved) {
    setAside(reader, 'document.saved', saved, partly.damagedMoment);
  }
  if (facts === undefined) reader.problems.push({ field: 'document.facts', message: partly.noContent });
  for (const [name, value] of Object.entries(input)) {
    if (envelope.includes(name)) continue;
    setAside(reader, `document.${name}`, value, partly.unknownEntry(shortened(name)));
  }
  const isNamed = title !== undefined && title.trim() !== '';
  return { title: isNamed ? title : name, ...(isSaved ? { saved } : {}) };
}

/** What earlier readings set aside. A list that is not in order is itself set aside, whole. */
function readEarlier(reader: FactReader, unread: unknown): Unread[] {
  if (unread === undefined) return [];
  if (Array.isArray(unread) && unread.every(isUnread)) return unread;
  setAside(reader, 'document.unread', unread, partly.damagedList);
  return [];
}

function isUnread(entry: unknown): entry is Unread {
  if (!isRecord(entry)) return false;
  const { field, message, value, ...others } = entry;
  const texts = typeof field === 'string' && typeof message === 'string';
  return texts && value !== undefined && Object.keys(others).length === 0;
}
