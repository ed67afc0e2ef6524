import type { EscalationCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import { draftOf } from '../../../../src/domain/escalation/drafts.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { raised } from './build-case.ts';
import { agreed, day } from './walk.ts';

/** The events of a case in which the CSP was notified of an intended CAP, and a last day for its answer was agreed on. */
export const noticed = [...raised('CAP'), { kind: 'intent-notified', on: day, answerBy: agreed }] as const;

/** The blocks of the notice of the decision, as JSON. */
export const noticeOf = (document: EscalationCase) =>
  JSON.stringify(draftOf('decision-notice', document, words).blocks);
