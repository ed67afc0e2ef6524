import deadlines from '../../../content/deadlines.yaml';
import milestones from '../../../content/milestones.yaml';
import classA from '../../../content/rules/class-a.yaml';
import notSure from '../../../content/rules/not-sure.yaml';
import {
  type ClassARules,
  type Deadline,
  joinRules,
  type Milestone,
  type NotSure,
  type RulesData,
  type RulesetFile,
} from '../../domain/transition/rules-data.ts';
import { version } from './version.ts';

const files = import.meta.glob<RulesetFile>('../../../content/rules/[A-Z]*.yaml', { eager: true, import: 'default' });

/** The rules of 2026 as this edition has them. Loaded with the first answer: the page shows none of it before. */
export const rules: RulesData = joinRules({
  version,
  files: Object.values(files),
  deadlines: deadlines as readonly Deadline[],
  notSure: notSure as readonly NotSure[],
  classA: classA as ClassARules,
  milestones: milestones as readonly Milestone[],
});
