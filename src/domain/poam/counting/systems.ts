import { listText } from '../../wording.ts';
import type { PoamEvidence } from '../evidence.ts';

/** A system whose POA&Ms were given. */
export interface NamedSystem {
  /** What tells it from the others, the same for every way to write its names. Not for people. */
  readonly key: string;
  /** Its provider and its name as its first POA&M gives them: “Example Provider, Example Offering”. */
  readonly name: string;
  /** The POA&Ms that name it. */
  readonly files: readonly string[];
}

/** What the owner says of POA&Ms that name different systems: they are one, or only the one of this key counts. */
export type SystemDecision = 'same' | { readonly only: string };

/** POA&Ms that name different systems, which are never added together, nor compared as months, until their owner says. */
export interface SystemConflict {
  readonly systems: readonly NamedSystem[];
  /** Absent while nothing was said, or of a system that is not among them: no number is known meanwhile. */
  readonly decision?: SystemDecision;
  /** What was found and what was done, in a sentence or two. */
  readonly text: string;
}

/** The POA&Ms to count, and the conflict of their systems where they name several. */
export interface PoamsOfSystem {
  /** All that were given, those of other systems too. */
  readonly given: readonly PoamEvidence[];
  readonly poams: readonly PoamEvidence[];
  readonly conflict?: SystemConflict;
}

/** Keeps the POA&Ms of the system that counts. One that names none belongs to any. */
export function poamsOfSystem(given: readonly PoamEvidence[], decision?: SystemDecision): PoamsOfSystem {
  const groups = groupsOf(given);
  if (groups.length < 2) return { given, poams: given };
  const systems = groups.map(({ csp, system, members }) => ({
    key: JSON.stringify([csp ?? '', system ?? '']),
    name: [members[0]?.csp, members[0]?.system].filter((name) => name !== undefined).join(', '),
    files: members.map(({ file }) => file),
  }));
  const named = listText(systems.map(({ name, files }) => `“${name}” (${listText(files.slice(0, 3))})`));
  if (decision === 'same') {
    const text = `The POA&Ms name different systems: ${named}. They are counted as one system, as you said.`;
    return { given, poams: given, conflict: { systems, decision, text } };
  }
  const at = systems.findIndex(({ key }) => key === decision?.only);
  const chosen = systems[at];
  if (decision === undefined || chosen === undefined) {
    const text = `The POA&Ms name different systems: ${named}. Say whether they are the same, or which one counts. Until you do, their numbers are not known.`;
    return { given, poams: given, conflict: { systems, text } };
  }
  const others = new Set(groups.flatMap(({ members }, index) => (index === at ? [] : members)));
  const text = `The POA&Ms name different systems: ${named}. Only “${chosen.name}” is counted, as you said.`;
  return { given, poams: given.filter((poam) => !others.has(poam)), conflict: { systems, decision, text } };
}

interface Group {
  csp: string | undefined;
  system: string | undefined;
  readonly members: PoamEvidence[];
}

/** POA&Ms whose names do not differ, as far as they are given. */
function groupsOf(poams: readonly PoamEvidence[]): Group[] {
  const groups: Group[] = [];
  for (const poam of poams) {
    const csp = folded(poam.csp);
    const system = folded(poam.system);
    if (csp === undefined && system === undefined) continue;
    const found = groups.find((group) => agrees(group.csp, csp) && agrees(group.system, system));
    if (found === undefined) groups.push({ csp, system, members: [poam] });
    else {
      found.csp ??= csp;
      found.system ??= system;
      found.members.push(poam);
    }
  }
  return groups;
}

const agrees = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other;

/** What a company’s name may end in, by its legal form, and need not. */
const legalForms = new Set([
  ...['inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'llc', 'lc', 'ltd', 'limited', 'lp', 'llp'],
  ...['plc', 'pbc', 'pllc', 'gmbh', 'ag', 'sa', 'bv', 'nv', 'sas', 'oy', 'ab', 'pty', 'pte'],
]);

/** A name for comparing: without capitals, accents, blanks, signs, “the” before it, and legal forms after it. */
function folded(name: string | undefined): string | undefined {
  const words = (name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    // “L.L.C.” is one word.
    .replace(/\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.length === 0 ? undefined : words.join('');
}
