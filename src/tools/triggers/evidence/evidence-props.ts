import type { JSX } from 'preact';
import type { TriggerWork } from '../../../domain/triggers/work/trigger-work.ts';

/** What reading files works on. */
export interface EvidenceProps {
  /** The facts that are known. */
  readonly facts: TriggerWork;
  /** The same as they were entered, with what cannot be used in its place. */
  readonly given: unknown;
  /** Takes the facts with what the files give, and a sentence that says so. It can be undone. */
  readonly onFill: (given: unknown, text: string) => void;
  /** Takes what is to be said at the result of numbers of files that are not in it; nothing once there are none. */
  readonly onWaiting: (note: JSX.Element | undefined) => void;
}
