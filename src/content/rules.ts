import { getCollection } from 'astro:content';
import classA from '../../content/rules/class-a.yaml';
import notSure from '../../content/rules/not-sure.yaml';
import version from '../../content/rules/version.yaml';
import { joinRules, type RulesData } from '../domain/transition/rules-data.ts';
import { classAList, notSureList, rulesVersion } from '../schemas/rules-2026.ts';
import { milestones, rulesets } from './deadlines.ts';

/**
 * The rules of 2026, as far as this edition has them.
 *
 * @throws Error when a file does not hold what its schema asks for, or when rulesets and days do not match.
 */
export async function rulesData(): Promise<RulesData> {
  return joinRules({
    version: rulesVersion.parse(version),
    notSure: notSureList.parse(notSure),
    classA: classAList.parse(classA),
    files: (await getCollection('rules')).map(({ data }) => data),
    deadlines: await rulesets(),
    milestones: await milestones(),
  });
}
