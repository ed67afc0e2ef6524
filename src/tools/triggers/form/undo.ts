import { createContext } from 'preact';

/** Does something to the facts, says what, and offers to bring them back as they were. */
export type WithUndo = (text: string, act: () => void) => void;

/** How the parts of the form offer to take back what they did. */
export const UndoContext = createContext<WithUndo>((_, act) => act());
