import { readdirSync, readFileSync } from 'node:fs';
import { formerTriggerIds } from '../../src/domain/triggers/former-ids.ts';
import type { ToolId } from '../../src/domain/work-documents/tools.ts';
import type { WorkDocument } from '../../src/domain/work-documents/work-document.ts';

/* What people saved with an earlier edition: see the README of the folder. */

const folder = new URL('../fixtures/saved-before/', import.meta.url);
const read = (tool: ToolId, file: string): string => readFileSync(new URL(`${tool}/${file}`, folder), 'utf8');

/** A piece of work as it was saved: as a file, and as the fragment of a link. */
export interface SavedWork {
  readonly name: string;
  readonly text: string;
  readonly fragment: string;
}

/** The tools whose work is kept here. */
export const toolsBefore = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name as ToolId] : [],
);

/** All work that was saved with a tool. */
export function worksBefore(tool: ToolId): SavedWork[] {
  const links: Readonly<Record<string, string>> = JSON.parse(read(tool, 'links.json'));
  return readdirSync(new URL(tool, folder)).flatMap((file) => {
    const name = file.replace(/\.json$/, '');
    const fragment = links[name];
    return fragment === undefined ? [] : [{ name, text: read(tool, file), fragment }];
  });
}

/** What the browser kept: texts by name. */
export const storageBefore = (tool: ToolId): Readonly<Record<string, string>> =>
  JSON.parse(read(tool, 'local-storage.json'));

/** The profile of triggers that was saved as a file. */
export const profileBefore = (): string => read('triggers', 'profile.json');

/** A text of JSON with the ids that triggers have today. */
export const withIdsOfToday = (json: string): string =>
  Object.entries(formerTriggerIds).reduce((text, [former, id]) => text.replaceAll(`"${former}"`, `"${id}"`), json);

/** What a saved text holds, with the ids of today: title, moment, facts, and what could not be used. */
export function contentOf(text: string): Pick<WorkDocument, 'title' | 'saved' | 'facts' | 'unread'> {
  const { tool: _, version: __, ...content } = JSON.parse(withIdsOfToday(text)) as WorkDocument;
  return content;
}
