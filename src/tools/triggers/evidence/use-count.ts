import { useState } from 'preact/hooks';
import type { CountSettings, CountSummary } from '../../../ui/evidence/tasks.ts';
import { type Evidence, useEvidence } from '../../../ui/evidence/use-evidence.ts';

/** The files, their count, and how they are counted. */
export interface CountedEvidence extends Evidence<CountSummary> {
  readonly settings: CountSettings;
  readonly change: (settings: CountSettings) => void;
}

/** Reads files and counts what they hold for the triggers, again with every change. @param dropped All files given so far. */
export function useCount(dropped: readonly File[]): CountedEvidence {
  const [settings, change] = useState<CountSettings>({ choices: {}, hosts: [] });
  const evidence = useEvidence(dropped, (client) => client.count(settings), settings);
  return { ...evidence, settings, change };
}
