import milestonesFile from '../../../../content/milestones.yaml';
import type { Milestone } from '../../../domain/plan/milestones.ts';

/** The days of the 2026 rules that belong to no one ruleset. */
export const milestones = (milestonesFile as readonly Milestone[]).map(({ id, day, happens }) => ({
  id,
  day,
  happens,
}));
