import caseYaml from '../../../../content/tools/escalation/case.yaml';
import edges from '../../../../content/tools/escalation/edges.yaml';
import events from '../../../../content/tools/escalation/events.yaml';
import log from '../../../../content/tools/escalation/log.yaml';
import refusals from '../../../../content/tools/escalation/refusals.yaml';
import remarks from '../../../../content/tools/escalation/remarks.yaml';
import steps from '../../../../content/tools/escalation/steps.yaml';
import type { EscalationWords } from '../../../domain/escalation/escalation-words.ts';
import type { WordsOf } from '../words.schema.ts';
import { triggerWords } from './triggers.ts';

/** The words of a case. They load with a case or a scenario. */
export const caseWords: EscalationWords = {
  steps: steps as WordsOf<'steps'>,
  edges: edges as WordsOf<'edges'>,
  events: events as WordsOf<'events'>,
  log: log as WordsOf<'log'>,
  refusals: refusals as WordsOf<'refusals'>,
  remarks: remarks as WordsOf<'remarks'>,
  case: caseYaml as WordsOf<'case'>,
  triggers: triggerWords,
};
