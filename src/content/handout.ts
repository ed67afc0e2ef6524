import type { RoleId } from '../domain/process/roles.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { type GuidePage, guidePages, phaseOf } from './guide.ts';

/** Duties of one step that are done at the same time and with the same others. */
interface HandoutGroup {
  readonly when: Duty['when'];
  /** The other roles that do it, too. */
  readonly others: readonly RoleId[];
  readonly duties: readonly Duty[];
}

/** A step at which the role does something. */
interface HandoutStep {
  readonly page: GuidePage;
  readonly phase: ReturnType<typeof phaseOf>;
  readonly groups: readonly HandoutGroup[];
}

/** What a role does, step by step, as far as it fits on two sheets of paper. */
export interface Handout {
  readonly steps: readonly HandoutStep[];
  /** Whether every duty of the role stands on it. */
  readonly isWhole: boolean;
  /** Whether the duties of a step run on, as those of a role that has many must. */
  readonly isDense: boolean;
}

/** How many characters of duties two sheets of Letter hold in the smallest type that a handout is set in. */
const mostCharacters = 12_500;

/** How many of them two sheets hold with each duty on lines of its own. */
const mostInLists = 6_000;

/**
 * The handout of a role: all its duties where they fit on two sheets; otherwise those that it must or should do, or is
 * described as doing, from the first numbered step on.
 */
export async function handoutOf(role: RoleId): Promise<Handout> {
  const all = (await dutiesOf(role)).filter(({ kind }) => kind === 'duty');
  const pages = await guidePages();
  const characters = all.reduce((sum, { text }) => sum + text.length, 0);
  const isWhole = characters <= mostCharacters;
  const own = isWhole ? all : all.filter(({ force }) => force !== 'may');
  const steps = pages
    .map((page) => ({ page, phase: phaseOf(page.station), duties: own.filter(({ step }) => step === page.station.id) }))
    .filter(({ page, duties }) => duties.length > 0 && (isWhole || page.station.phase !== 'start'));
  const isDense = characters > mostInLists;
  return { isWhole, isDense, steps: steps.map(({ duties, ...step }) => ({ ...step, groups: groupsOf(duties, role) })) };
}

/** Duties by when and with whom they are done, in the order in which these first come up. */
function groupsOf(duties: readonly Duty[], role: RoleId): HandoutGroup[] {
  const othersOf = ({ roles }: Duty) => roles.filter((id) => id !== role);
  const groups = Map.groupBy(duties, (duty) => [duty.when, ...othersOf(duty)].join(' '));
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ when: first.when, others: othersOf(first), duties: same }] : [];
  });
}
