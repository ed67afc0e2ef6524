import { createContext } from 'preact';
import type { WithUndo } from '../../../ui/undo/undoing.ts';

/** How the parts of the form offer to take back what they did. */
export const UndoContext = createContext<WithUndo>((_, act) => act());
