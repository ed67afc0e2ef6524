import { createContext } from 'preact';
import type { WorkStore } from './work-store.ts';

/** The work that is open in the tool, for parts that keep something beside it. Every tool provides it. */
export const WorkContext = createContext({} as WorkStore<unknown>);
