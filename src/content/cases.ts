import type { ToolId } from '../domain/work-documents/tools.ts';
import type { WorkDocument } from '../domain/work-documents/work-document.ts';
import { writeLink } from '../formats/work-document-link.ts';
import type { CaseData } from '../schemas/lesson-case.ts';
import { filledIn } from './filled-texts.ts';

const files = import.meta.glob<CaseData>('../../content/cases/*.yaml', { eager: true, import: 'default' });

/** The version in which each tool saves the facts that cases hold. A test holds it to the tool’s own. */
const versions: Readonly<Record<ToolId, number>> = {
  readiness: 2,
  'review-approach': 1,
  triggers: 2,
  escalation: 2,
  monthly: 1,
  transition: 1,
  charter: 1,
  plan: 1,
};

/** A case with its numbers filled in. */
export interface Case extends CaseData {
  /** Its file in `content/cases`. */
  readonly id: string;
}

/** The case of a file. */
function caseIn([path, data]: [string, CaseData]): Case {
  return {
    ...data,
    id: /([^/]+)\.yaml$/.exec(path)?.[1] ?? path,
    story: filledIn(data.story),
    solution: filledIn(data.solution),
  };
}

/** All cases by id. The test of lessons holds their files to their schema. */
export const cases: readonly Case[] = Object.entries(files).map(caseIn);

/** The five worked cases. */
export const workedCases: readonly Case[] = cases.filter(({ worked }) => worked === true);

/**
 * The case with this id.
 * @throws Error for an id that no case has.
 */
export function caseOf(id: string): Case {
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`"${id}" is not a case: there is no content/cases/${id}.yaml.`);
  return found;
}

/** The work of a case, as its tool saves it. */
export const workOfCase = ({ tool, workTitle, facts }: Case): WorkDocument => ({
  tool,
  version: versions[tool],
  title: workTitle,
  facts,
});

/**
 * The address that opens a case in its tool, root-relative and without the base path: the work stands in its fragment, so
 * that no server gets it.
 * @throws Error for a case that does not fit in a link.
 */
export async function linkOfCase(one: Case): Promise<string> {
  const written = await writeLink(workOfCase(one));
  if (written.outcome !== 'written') throw new Error(`content/cases/${one.id}.yaml: ${written.message}`);
  return `/tools/${one.tool}/${written.fragment}`;
}
