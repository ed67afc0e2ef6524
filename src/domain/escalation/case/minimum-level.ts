import { triggerOf } from '../../triggers/deficiency-triggers.ts';
import { compareLevels, type LevelId } from '../levels.ts';
import type { Finding } from './escalation-case.ts';

/**
 * The highest minimum level among the findings that are triggers; nothing where none is. Higher levels are the agency
 * AO’s to decide (reading `triggers-minimum-level`).
 */
export function minimumLevelOf(findings: readonly Finding[]): LevelId | undefined {
  const levels = findings.flatMap((finding): LevelId[] =>
    finding.kind === 'trigger' ? [triggerOf(finding.trigger).level] : [],
  );
  return levels.sort(compareLevels).at(-1);
}
