import type { TriggerFacts } from '../../triggers/facts/trigger-facts.ts';
import { countText, listText } from '../../wording.ts';
import { datesOf } from '../counting/as-of.ts';
import type { EvidenceCount } from '../counting/count-with.ts';
import { fillBasis } from './fill-basis.ts';
import { fillRemediation } from './fill-remediation.ts';
import { type FilledFacts, type Filling, type FillOptions, kept, leftOpen, mayReplace, outcomeOf } from './filling.ts';

/**
 * Fills the facts of the trigger calculator from a count. What the user has given stays, unless it may be overwritten. The
 * triggers then count what the count says.
 */
export function toTriggerFacts(count: EvidenceCount, existing: TriggerFacts, options: FillOptions = {}): FilledFacts {
  const steps = [fillVulnerabilities, fillScanning, fillRemediation, fillHistory];
  const filled = steps.reduce<FilledFacts>(
    ({ facts, sources }, step) => {
      const filling = step(count, facts, options);
      return { facts: filling.facts, sources: [...sources, filling.source] };
    },
    { facts: existing, sources: [] },
  );
  return { ...filled, facts: fillBasis(count, filled.facts, filled.sources, options) };
}

function fillVulnerabilities(count: EvidenceCount, facts: TriggerFacts, options: FillOptions): Filling {
  const field = 'vulnerabilities.now';
  const { now, from, text, certainty } = count.vulnerabilities;
  const files = from === 'scans' ? count.scanFiles : count.poamFiles;
  const isUsable = from === 'scans' || (from === 'poam' && options.useLowerBound === true);
  if (now === undefined || !isUsable) return { facts, source: { field, outcome: 'left-open', text, files: [] } };
  const before = facts.vulnerabilities?.now;
  if (before !== undefined && !mayReplace(field, options)) return kept(field, facts, `${before} stays. ${text}`);
  const { nowIsLowerBound: _, ...entered } = facts.vulnerabilities ?? {};
  const bound = certainty === 'exact' ? {} : { nowIsLowerBound: true };
  const filled = { ...facts, vulnerabilities: { ...entered, now, ...bound } };
  return { facts: filled, source: { field, outcome: outcomeOf(before !== undefined), text, files } };
}

function fillScanning({ scans, scanFiles }: EvidenceCount, facts: TriggerFacts, options: FillOptions): Filling {
  const field = 'scanning';
  if (!scans) return leftOpen(field, facts, 'No scan was given.');
  const { total, unauthenticated, undecided, mayBeOne, share, reachesLimit, text } = scans.authentication;
  if (total === 0 || share === undefined) return leftOpen(field, facts, text);
  if (undecided > 0) {
    return leftOpen(field, facts, `${text} For each one, say whether it was scanned with credentials.`);
  }
  if (reachesLimit === 'not-assessed') {
    const pairs = mayBeOne.slice(0, 5).map(({ names, by }) => `${listText(names)}, by ${by}`);
    const which = pairs.length === 0 ? '' : ` These may be the same machine: ${pairs.join('; ')}.`;
    return leftOpen(
      field,
      facts,
      `${text} Whether the limit is reached depends on which hosts are the same machine.${which}`,
    );
  }
  const { unauthenticated: _, total: __, percent: ___, ...rest } = facts.scanning ?? {};
  const before = facts.scanning;
  const isGiven = [before?.unauthenticated, before?.total, before?.percent].some((one) => one !== undefined);
  if (isGiven && !mayReplace(field, options)) return kept(field, facts, `The share that you entered stays. ${text}`);
  const latest = datesOf(scans.scans).at(-1);
  const date = mayReplace(field, options) ? (latest ?? rest.date) : (rest.date ?? latest);
  const scanning = { ...rest, ...(date === undefined ? {} : { date }), unauthenticated, total };
  return { facts: { ...facts, scanning }, source: { field, outcome: outcomeOf(isGiven), text, files: scanFiles } };
}

/**
 * Earlier occurrences are added to a history that is there. Where there is none it stays so, unless it may be overwritten:
 * a history says that nothing else has happened, which files do not know.
 */
function fillHistory({ poamFiles, scanFiles }: EvidenceCount, facts: TriggerFacts, options: FillOptions): Filling {
  const field = 'history';
  const given = options.occurrences ?? [];
  const before = facts.history;
  const known = new Set((before ?? []).map(({ trigger, date }) => `${trigger} ${date}`));
  const added = given.filter(({ trigger, date }) => !known.has(`${trigger} ${date}`));
  const found = `${countText(given.length, 'earlier occurrence')} in the files of earlier months`;
  if (given.length === 0) return leftOpen(field, facts, 'The files show no earlier occurrence.');
  if (before === undefined && !mayReplace(field, options)) {
    const text = `${found}. A history also says that no other trigger was met before, which the files do not show. To add them, start the history.`;
    return leftOpen(field, facts, text);
  }
  if (added.length === 0) return kept(field, facts, `${found}; all are already in the history.`);
  const text = `${found}; ${added.length} added to the history.`;
  const { earlierFiles: files = [...poamFiles, ...scanFiles] } = options;
  return {
    facts: { ...facts, history: [...(before ?? []), ...added] },
    source: { field, outcome: before === undefined ? 'filled' : 'added', text, files },
  };
}
