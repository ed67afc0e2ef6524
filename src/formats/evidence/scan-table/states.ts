import { writtenKey } from './written-key.ts';

/**
 * What a state says of a finding. `open`: it is there. `set-aside`: it is there, and somebody does not want to see it. `fixed`: it was there and is no longer. `absent`: a check that found
 * nothing. `unchecked`: a check that came to no result. `unknown`: a word that no scanner is known to write.
 */
export type FindingState = 'open' | 'set-aside' | 'fixed' | 'absent' | 'unchecked' | 'unknown';

/*
 * The states of Tenable (active, new, resurfaced, fixed), Qualys (new, active, re-opened, fixed), Wiz (open, in progress,
 * resolved, ignored, rejected) and Amazon Inspector (active, suppressed, closed), and the result codes of Rapid7: those that
 * begin with `v` are vulnerable, with `e` vulnerable but excepted. What was ignored, suppressed or excepted is still there.
 */
const open =
  /^(?:|-|active|new|open|opened|re-?opened|resurfaced|in[ _-]?progress|existing|persistent|unresolved|detected|vulnerable|confirmed|potential|vv|ve|vp)$/i;
const setAside = /^(?:ignored|suppressed|rejected|accepted|risk accepted|disabled|ev|ee|ep)$/i;
const fixed = /^(?:fixed|closed|remediated|mitigated|resolved|patched|no longer (?:observed|present|detected))\b/i;
const absent = /^(?:nv|nvv|ov|not[ -]vulnerable|passed)$/i;
const unchecked = /^(?:nt|sd|ds|sv|er|uk|error|skipped|not[ -]tested)$/i;

/** What its owner can say that a written state means: the weakness is there, was mended, or never was one. */
export const stateMeanings = ['open', 'fixed', 'absent'] as const satisfies readonly FindingState[];

/** What its owner says that a written state means. */
export type StateMeaning = (typeof stateMeanings)[number];

/** What its owner says that written states mean: the keys are made by {@link writtenKey}. */
export type OwnStates = Readonly<Record<string, StateMeaning>>;

/** Reads the state of a finding. What its owner says of it goes first. An empty cell says nothing against a finding. */
export function readState(cell: string, own?: OwnStates): FindingState {
  const key = writtenKey(cell);
  if (own && Object.hasOwn(own, key)) return own[key] ?? 'unknown';
  const text = cell.trim();
  if (open.test(text)) return 'open';
  if (setAside.test(text)) return 'set-aside';
  if (fixed.test(text)) return 'fixed';
  if (absent.test(text)) return 'absent';
  return unchecked.test(text) ? 'unchecked' : 'unknown';
}

/** What kind of finding a row is: one that a scanner is sure of, one that may be, or information about the host. */
export type FindingKind = 'confirmed' | 'potential' | 'information';

/** Reads the kind of a finding: Qualys writes `Vuln`, `Practice` and `Ig`, or “Confirmed”, “Potential” and “Information”. */
export function readKind(cell: string): FindingKind {
  const text = cell.trim();
  // “Information disclosure” is a kind of weakness.
  if (/^(?:igs?|info|informational|information(?: gathered)?)$/i.test(text)) return 'information';
  return /^(?:practice|potential|possible|vp$)/i.test(text) ? 'potential' : 'confirmed';
}

/** Whether the status of a host in Qualys’ tables says that it was not scanned; nothing where it says nothing of it. */
export function wasScanned(cell: string): boolean | undefined {
  const text = cell.trim().toLowerCase();
  if (/not scanned|not alive|no results|dead|unreachable|excluded/.test(text)) return false;
  return /scanned|no vuln/.test(text) ? true : undefined;
}
