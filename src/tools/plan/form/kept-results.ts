import type { TakenReadiness } from '../../../domain/plan/facts.ts';
import { approachOfAnswers, chooserWork, openByStage, readinessWork } from '../../../domain/plan/taken-in.ts';
import type { ApproachId } from '../../../domain/review-approach/approaches.ts';
import { listKeptWork } from '../../../ui/work/kept-list.ts';
import { previewWork } from '../../../ui/work/kept-work.ts';
import { openOwnStore } from '../../../ui/work/store/open-own-store.ts';

/** What a work of the chooser came to. */
interface ChooserResult {
  readonly key: string;
  readonly title: string;
  /** Absent while its answers lead to none. */
  readonly approach?: ApproachId;
}

/** What a readiness checklist has open. */
interface ReadinessResult {
  readonly key: string;
  readonly title: string;
  readonly open: NonNullable<TakenReadiness['open']>;
}

/** The results that this browser keeps of the tools that feed a plan, the last changed first, and the titles that could not be read. */
export interface KeptResults {
  readonly chooser: readonly ChooserResult[];
  readonly readiness: readonly ReadinessResult[];
  readonly unreadable: readonly string[];
}

/** The most works of each tool that are offered: the last changed. */
const most = 10;

/** Reads the results that this browser keeps. It throws nothing: what cannot be read is named, and stays as it is. */
export function keptResults(): KeptResults {
  const [choices, checklists] = [openOwnStore('review-approach'), openOwnStore('readiness')];
  const unreadable: string[] = [];
  const chooser = listKeptWork(choices)
    .slice(0, most)
    .flatMap(({ key, title }): ChooserResult[] => {
      const work = previewWork({ browserStore: choices, kind: { tool: chooserWork } }, key);
      if (!work) unreadable.push(title);
      const approach = work && approachOfAnswers(work.facts);
      return work ? [{ key, title, ...(approach === undefined ? {} : { approach }) }] : [];
    });
  const readiness = listKeptWork(checklists)
    .slice(0, most)
    .flatMap(({ key, title }): ReadinessResult[] => {
      const work = previewWork({ browserStore: checklists, kind: { tool: readinessWork } }, key);
      if (!work) unreadable.push(title);
      return work ? [{ key, title, open: openByStage(work.facts) }] : [];
    });
  return { chooser, readiness, unreadable };
}
