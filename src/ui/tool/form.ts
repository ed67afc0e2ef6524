import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '../../domain/work-documents/checked-facts.ts';
import { factAt, withFact } from '../../domain/work-documents/fact-paths.ts';

/** The facts that fields show and change. */
export interface Form {
  /** As they were entered, with what cannot be used in its place. */
  readonly given: unknown;
  readonly problems: readonly Problem[];
  readonly change: (given: unknown) => void;
}

/** The form to which fields belong. */
export const FormContext = createContext<Form>({ given: {}, problems: [], change: () => undefined });

/** A fact of the form: what was entered for it, what is wrong with it, and how to change it. */
export interface FormFact {
  readonly value: unknown;
  readonly problem: string | undefined;
  /** With `undefined` the fact is taken out: it was not given. */
  readonly change: (value: unknown) => void;
}

/** The fact at a path: `changes.0.notice`. The path is the id of its field, too. */
export function useFact(path: string): FormFact {
  const { given, problems, change } = useContext(FormContext);
  return {
    value: factAt(given, path),
    problem: problems.find(({ field }) => field === path)?.message,
    change: (value) => change(withFact(given, path, value)),
  };
}
