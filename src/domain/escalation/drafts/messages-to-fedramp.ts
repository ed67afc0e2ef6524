import type { Block } from '../../documents/blocks.ts';
import { aLevel } from '../case/level-words.ts';
import { levelName } from '../levels.ts';
import { fedrampAddress } from '../parties.ts';
import { type DraftFacts, dateField, deficiencyBlocks, field, heading, levelBlocks, paragraph } from './draft-facts.ts';
import { demandBlocks } from './notices-to-csp.ts';

/** The notice of step 8 to FedRAMP: Suspension or Revocation is initiated (PM-091, PM-092). */
export function startNotice(facts: DraftFacts): Block[] {
  const { level } = facts;
  return [
    field('To', fedrampAddress),
    heading('Decision'),
    paragraph(
      level === undefined
        ? 'The agency AO has decided to initiate the level below.'
        : `The agency AO has decided to initiate ${aLevel(level)}.`,
    ),
    ...levelBlocks('Level', level),
    dateField('Date of the decision', facts.decidedOn),
    ...deficiencyBlocks(facts),
    ...contactBlocks(),
  ];
}

/** The CAP letter of step 8 (PM-093). It repeats the notice of the decision: our assumption. */
export function capLetter(facts: DraftFacts): Block[] {
  return [
    field('To be uploaded to', 'FedRAMP’s secure repository'),
    ...deficiencyBlocks(facts),
    heading('Decision'),
    ...levelBlocks('Level', 'CAP'),
    dateField('Date of the decision', facts.decidedOn),
    ...demandBlocks(facts, 'CAP'),
    ...contactBlocks(),
  ];
}

/** The notice of step 9 to FedRAMP: an escalation is resolved (PM-098, PM-099). */
export function resolutionNotice(facts: DraftFacts): Block[] {
  return [field('To', fedrampAddress), ...resolutionBlocks(facts), ...contactBlocks()];
}

/** The CAP release letter of step 9 (PM-100). It says what the notice to FedRAMP says: our assumption. */
export function capReleaseLetter(facts: DraftFacts): Block[] {
  return [field('To be posted to', 'FedRAMP’s secure repository'), ...resolutionBlocks(facts), ...contactBlocks()];
}

function resolutionBlocks(facts: DraftFacts): Block[] {
  const { state, level } = facts;
  return [
    heading('Resolution'),
    paragraph(
      'The agency AO has determined two things: the deficiencies cited are fully resolved, and the criteria set out in the notice are satisfied. The escalation is resolved.',
    ),
    field('Level released', level === undefined ? undefined : levelName(level)),
    dateField('Date of the determination', state.resolvedOn),
    ...deficiencyBlocks(facts),
  ];
}

function contactBlocks(): Block[] {
  return [field('Contact for questions'), field('For the agency AO')];
}
