import { getCollection } from 'astro:content';
import { byDays } from '../domain/changes/ruleset-days.ts';
import type { MilestoneData, RulesetData } from '../schemas/deadline.ts';

/** All rulesets of the Consolidated Rules for 2026 with their days, in the order in which they come to bind Rev5 services. */
export async function rulesets(): Promise<RulesetData[]> {
  return (await getCollection('deadlines')).map(({ data }) => data).sort(byDays);
}

/** The days that belong to no one ruleset, earliest first. */
export async function milestones(): Promise<MilestoneData[]> {
  return (await getCollection('milestones'))
    .map(({ data }) => data)
    .sort((one, other) => one.day.localeCompare(other.day));
}
