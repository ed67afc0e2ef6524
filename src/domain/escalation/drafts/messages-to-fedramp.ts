import type { Block } from '../../documents/blocks.ts';
import { field, heading, paragraph } from '../../documents/make-blocks.ts';
import { aLevel, levelName } from '../levels.ts';
import { fedrampAddress } from '../parties.ts';
import { type DraftFacts, dateField, deficiencyBlocks, levelBlocks } from './draft-facts.ts';
import { demandBlocks } from './notices-to-csp.ts';

/** The notice of step 8 to FedRAMP: Suspension or Revocation is initiated (PM-091, PM-092). */
export function startNotice(facts: DraftFacts): Block[] {
  const { level, say } = facts;
  return [
    field(say('to'), fedrampAddress),
    heading(say('decision')),
    paragraph(level === undefined ? say('initiates-open') : say('initiates', { level: aLevel(level) })),
    ...levelBlocks(say('level'), level, facts),
    dateField(say('decided-on'), facts.decidedOn),
    ...deficiencyBlocks(facts),
    ...contactBlocks(facts),
  ];
}

/** The CAP letter of step 8 (PM-093). It repeats the notice of the decision: our assumption. */
export function capLetter(facts: DraftFacts): Block[] {
  const { say } = facts;
  return [
    field(say('upload-to'), say('repository')),
    ...deficiencyBlocks(facts),
    heading(say('decision')),
    ...levelBlocks(say('level'), 'CAP', facts),
    dateField(say('decided-on'), facts.decidedOn),
    ...demandBlocks(facts, 'CAP'),
    ...contactBlocks(facts),
  ];
}

/** The notice of step 9 to FedRAMP: an escalation is resolved (PM-098, PM-099). */
export function resolutionNotice(facts: DraftFacts): Block[] {
  return [field(facts.say('to'), fedrampAddress), ...resolutionBlocks(facts), ...contactBlocks(facts)];
}

/** The CAP release letter of step 9 (PM-100). It says what the notice to FedRAMP says: our assumption. */
export function capReleaseLetter(facts: DraftFacts): Block[] {
  const { say } = facts;
  return [field(say('post-to'), say('repository')), ...resolutionBlocks(facts), ...contactBlocks(facts)];
}

function resolutionBlocks(facts: DraftFacts): Block[] {
  const { state, level, say } = facts;
  return [
    heading(say('resolution')),
    paragraph(say('resolved')),
    field(say('level-released'), level === undefined ? undefined : levelName(level)),
    dateField(say('determined-on'), state.resolvedOn),
    ...deficiencyBlocks(facts),
  ];
}

function contactBlocks({ say }: DraftFacts): Block[] {
  return [field(say('contact')), field(say('for-agency-ao'))];
}
