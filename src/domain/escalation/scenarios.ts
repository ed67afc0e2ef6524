import { fromCapUpward } from './scenarios/from-cap-upward.ts';
import { lateRemediation } from './scenarios/late-remediation.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { severeAtOnce } from './scenarios/severe-at-once.ts';

/** The worked scenarios, in the order in which they are offered: from the mildest level to the most severe path. */
export const scenarios: readonly Scenario[] = [lateRemediation, fromCapUpward, severeAtOnce];
