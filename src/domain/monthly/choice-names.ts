import type { AffectedParty, ChangeState, RequestState } from './facts.ts';
import type { DeviationKind } from './month-figures.ts';

/** What the choices of a month’s package are called where people choose. */
export interface MonthlyChoices {
  readonly kinds: Readonly<Record<DeviationKind, string>>;
  readonly requestStates: Readonly<Record<RequestState, string>>;
  readonly changeStates: Readonly<Record<ChangeState, string>>;
  readonly affects: Readonly<Record<AffectedParty, string>>;
}
