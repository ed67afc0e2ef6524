import { escalationTool } from '../../src/domain/escalation/case/check-case.ts';
import { triggerTool } from '../../src/domain/triggers/work/trigger-work.ts';
import { readDocument } from '../../src/domain/work-documents/reading/read-document.ts';
import type { ToolId } from '../../src/domain/work-documents/tools.ts';
import { versionOf, type WorkDocument, type WorkTool } from '../../src/domain/work-documents/work-document.ts';
import { charterWork } from '../../src/tools/charter/tool.ts';
import { monthlyWork } from '../../src/tools/monthly/tool.ts';
import { planWork } from '../../src/tools/plan/tool.ts';
import { readinessTool } from '../../src/tools/readiness/tool.ts';
import { reviewApproachTool } from '../../src/tools/review-approach/tool.ts';
import { transitionWork } from '../../src/tools/transition/tool.ts';
import { everyField } from '../domain/triggers/every-field.ts';
import { worksBefore } from './saved-before.ts';

/** A name of 300 letters, all of them wide, without a place at which to break. */
export const longName = 'Donaumoewenwohnung'.repeat(17).slice(0, 300);

const readers: Readonly<Record<ToolId, WorkTool<unknown>>> = {
  readiness: readinessTool,
  'review-approach': reviewApproachTool,
  triggers: triggerTool,
  escalation: escalationTool,
  monthly: monthlyWork,
  transition: transitionWork,
  charter: charterWork,
  plan: planWork,
};

/** The largest work at hand of tools that have grown since the earlier edition. */
const largest: Readonly<Partial<Record<ToolId, readonly unknown[]>>> = { triggers: [everyField] };

/**
 * Work of a tool with every text at its longest: of the four largest that people have saved those that show anything which
 * no larger one shows, with a name of 300 letters as its title and wherever the tool takes any text. What it refuses as no
 * date or no choice stays as it was.
 */
export function longestWorks(tool: ToolId): WorkDocument[] {
  const reader = readers[tool];
  const given = worksBefore(tool).map(({ text }): unknown => JSON.parse(text));
  const saved = given.flatMap((value) => {
    const read = readDocument(value, [reader]);
    return read.outcome === 'read' ? [read.document.facts] : [];
  });
  const facts = [...saved, ...(largest[tool] ?? [])];
  const size = (one: unknown) => JSON.stringify(one).length;
  const shown = new Set<string>();
  return facts
    .toSorted((one, other) => size(other) - size(one))
    .slice(0, 4)
    .map((one) => lengthened(one, reader.check))
    .filter((one) => {
      const before = shown.size;
      for (const entry of entriesIn(one)) shown.add(entry);
      return shown.size > before;
    })
    .map((one) => ({ tool, version: versionOf(reader), title: longName, facts: one }));
}

/** The fields of work, each with the choice that is made in it; days, numbers, and long names are all alike. */
function entriesIn(part: unknown, path = ''): string[] {
  if (typeof part === 'object' && part !== null) {
    return Object.entries(part).flatMap(([name, value]) => entriesIn(value, `${path}.${name.replace(/^\d+$/, '')}`));
  }
  const isChoice = typeof part === 'string' && part !== longName && !/^\d/.test(part);
  return [`${path}: ${isChoice ? part : typeof part}`];
}

/** The facts with a long name in the place of every text that may be any text. */
function lengthened(facts: unknown, check: WorkTool<unknown>['check']): unknown {
  const copy = structuredClone(facts);
  let faults = check(copy).problems.length;
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const fields = part as Record<string, unknown>;
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value !== 'string') {
        visit(value);
        continue;
      }
      fields[name] = longName;
      const now = check(copy).problems.length;
      if (now > faults) fields[name] = value;
      else faults = now;
    }
  };
  visit(copy);
  return copy;
}
