import type { Block } from '../../documents/blocks.ts';
import { fillIn, heading, paragraph } from '../../documents/make-blocks.ts';
import { aLevel, levelName } from '../levels.ts';
import type { DraftFacts } from './draft-facts.ts';
import { aoSignature, dateLine, deficiencyBlocks, levelBlocks, reopenedBlocks } from './letter-blocks.ts';
import { demandBlocks } from './notices-to-csp.ts';

/** The notice of step 8 to FedRAMP: Suspension or Revocation is initiated (PM-091, PM-092). */
export function startNotice(facts: DraftFacts): Block[] {
  const { level, say } = facts;
  return [
    heading(say('decision')),
    ...(level === undefined
      ? [paragraph(say('initiates-open')), fillIn(say('level'))]
      : [paragraph(say('initiates', { level: aLevel(level) }))]),
    dateLine(say('decided-on'), facts.decidedOn),
    ...deficiencyBlocks(facts),
    ...reopenedBlocks(facts),
    ...contactBlocks(facts),
  ];
}

/** The CAP letter of step 8 (PM-093). It repeats the notice of the decision: our assumption. */
export function capLetter(facts: DraftFacts): Block[] {
  const { say } = facts;
  return [
    ...deficiencyBlocks(facts),
    heading(say('decision')),
    ...reopenedBlocks(facts),
    paragraph(say('escalates', { level: aLevel('CAP') })),
    ...levelBlocks(say('level'), 'CAP', facts, dateLine(say('decided-on'), facts.decidedOn)),
    ...demandBlocks(facts, 'CAP'),
    ...contactBlocks(facts),
  ];
}

/** The notice of step 9 to FedRAMP: an escalation is resolved (PM-098, PM-099). */
export function resolutionNotice(facts: DraftFacts): Block[] {
  return [...resolutionBlocks(facts), ...contactBlocks(facts)];
}

/** The CAP release letter of step 9 (PM-100). It says what the notice to FedRAMP says: our assumption. */
export function capReleaseLetter(facts: DraftFacts): Block[] {
  return [...resolutionBlocks(facts), ...contactBlocks(facts)];
}

function resolutionBlocks(facts: DraftFacts): Block[] {
  const { state, level, say } = facts;
  return [
    heading(say('resolution')),
    paragraph(say('resolved')),
    fillIn(say('level-released'), level && levelName(level)),
    dateLine(say('determined-on'), state.resolvedOn),
    ...deficiencyBlocks(facts),
  ];
}

function contactBlocks(facts: DraftFacts): Block[] {
  return [fillIn(facts.say('contact')), ...aoSignature(facts)];
}
