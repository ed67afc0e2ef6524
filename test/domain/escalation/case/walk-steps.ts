import type { CaseState } from '../../../../src/domain/escalation/case/case-state.ts';
import type { EventKind } from '../../../../src/domain/escalation/case/events.ts';
import { walkAll } from './walk.ts';

/** Every path there is. */
export const walk = walkAll();
const { states, moves } = walk;
const all = [...states.values()];

/** Every state at a place. */
export const at = (place: CaseState['place']) => all.filter((state) => state.place === place);
/** The messages that have gone out, each with its level. */
export const sent = (state: CaseState) =>
  state.notices.filter(({ sentOn }) => sentOn !== undefined).map(({ message, level }) => `${message} ${level}`);

/** Every move with the states at its ends. */
export const steppings = [...moves].flatMap(([key, out]) =>
  out.flatMap(({ event, to, edge }) => {
    const [before, after] = [states.get(key), states.get(to)];
    return before && after ? [{ event, before, after, edge }] : [];
  }),
);
/** Every move by a kind of event. */
export const by = (kind: EventKind) => steppings.filter(({ event }) => event.kind === kind);
/** The items that are not as they must be. */
export const faults = <Item>(items: readonly Item[], good: (item: Item) => boolean) =>
  items.filter((item) => !good(item));
