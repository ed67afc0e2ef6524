/**
 * What a state says of a finding. `open`: it is there. `fixed`: it was there and is no longer. `absent`: a check that found
 * nothing. `unchecked`: a check that came to no result. `unknown`: a word that no scanner is known to write.
 */
export type FindingState = 'open' | 'fixed' | 'absent' | 'unchecked' | 'unknown';

/*
 * The states of Tenable (active, new, resurfaced, fixed), Qualys (new, active, re-opened, fixed), Wiz (open, in progress,
 * resolved, ignored, rejected) and Amazon Inspector (active, suppressed, closed), and the result codes of Rapid7: those that
 * begin with `v` are vulnerable, with `e` vulnerable but excepted. What was ignored, suppressed or excepted is still there.
 */
const open =
  /^(?:|-|active|new|open|opened|re-?opened|resurfaced|in[ _-]?progress|existing|persistent|unresolved|detected|vulnerable|confirmed|potential|ignored|suppressed|rejected|accepted|vv|ve|vp|ev|ee|ep)$/i;
const fixed =
  /^(?:fixed|closed|remediated|mitigated|resolved|patched|inactive|no longer (?:observed|present|detected))\b/i;
const absent = /^(?:nv|nvv|ov|not[ -]vulnerable|passed)$/i;
const unchecked = /^(?:nt|sd|ds|sv|er|uk|error|skipped|not[ -]tested)$/i;

/** Reads the state of a finding. An empty cell says nothing against it. */
export function readState(cell: string): FindingState {
  const text = cell.trim();
  if (open.test(text)) return 'open';
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
