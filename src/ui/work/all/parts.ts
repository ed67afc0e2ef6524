import { createContext } from 'preact';
import type { FactNames } from '../../../domain/work-documents/comparing/words.ts';
import type { WorkTool } from '../../../domain/work-documents/work-document.ts';
import type { Notice } from '../store/work-state.ts';
import type { ListedWork } from './all-work.ts';
import type { ChangeEnvironment } from './change-work.ts';

/** What the page of all work is given of the site. Each tool’s part loads when it is wanted. */
export interface MyWorkParts {
  /** What reads the documents of a tool; nothing for a tool that this edition does not have. */
  readonly toolOf: (tool: string) => Promise<WorkTool<unknown> | undefined>;
  /** What a tool calls its facts; nothing for a tool that names none. */
  readonly namesOf: (tool: string) => Promise<FactNames>;
  /** Names under which the site keeps something besides those that begin with its own. */
  readonly otherNames: readonly string[];
}

/** What the parts of the page share. */
export interface MyWorkDesk extends MyWorkParts, ChangeEnvironment {
  /** What was done last, or why it was not. */
  readonly notice: Notice | undefined;
  /** Where the notice stands: {@link listedKey} of the work that it is about, or a part of the page. */
  readonly noticeAt: string;
  /**
   * Says what was done, or why it was not, and draws the list anew.
   *
   * @param listed The list as it was just read in turns; read at once where it is left out.
   */
  readonly notify: (notice: Notice | undefined, at?: string, listed?: readonly ListedWork[]) => void;
}

/** Where a notice stands that is about the list, and about all work at once. */
export const [atList, atTogether] = ['list', 'together'] as const;

/** The desk of the page. */
export const DeskContext = createContext({} as MyWorkDesk);

/** Loads a part of each tool, by the path of its file. */
type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Finds the parts of the tools by their folders, so that a new tool has its place on the page by having them.
 *
 * @param readers Load each tool’s `work-tool.ts`.
 * @param names Load each tool’s `compare-words.ts`, where it has one.
 */
export function partsOfTools(readers: Loaders, names: Loaders): Pick<MyWorkParts, 'toolOf' | 'namesOf'> {
  const partOf = async (loaders: Loaders, tool: string) => {
    const found = Object.entries(loaders).find(([path]) => path.split('/').at(-2) === tool);
    return found && (await found[1]());
  };
  return {
    toolOf: async (tool) => ((await partOf(readers, tool)) as { workTool: WorkTool<unknown> } | undefined)?.workTool,
    namesOf: async (tool) => ((await partOf(names, tool)) as { factNames: FactNames } | undefined)?.factNames ?? {},
  };
}
