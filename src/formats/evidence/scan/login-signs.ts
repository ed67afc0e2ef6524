import { numberText } from '../../../domain/wording.ts';
import type { AuthenticationClue } from './credentialed-checks.ts';

/*
 * What results of a scan say of its login, beside the line of plugin 19506 that says it outright. The plugins of Nessus are
 * those of the family Settings that Tenable lists under “credential status”; the checks of Qualys are its information on
 * authentication.
 */

/** Results that say that the login worked, by scanner. */
const worked: Readonly<Record<string, readonly string[]>> = {
  Nessus: ['141118', '110095', '117887'],
  Qualys: ['70028', '38307'],
};

/** Results that say that it failed, was not tried, or did not give the rights that the checks need. */
const failed: Readonly<Record<string, readonly string[]>> = {
  Nessus: ['104410', '110723', '110385', '21745', '117886', '24786'],
  Qualys: ['105015', '105053', '105296', '105297'],
};

/** What a finding says of the login, if it is one of those that do. */
export function loginSignOf(tool: string, id: string): 'worked' | 'failed' | undefined {
  if (worked[tool]?.includes(id)) return 'worked';
  return failed[tool]?.includes(id) ? 'failed' : undefined;
}

/** The signs of one scan of a host. */
export interface LoginSigns {
  /** What plugin 19506 says: as a rule once. */
  readonly said: AuthenticationClue[];
  /** What tags or dates of the host say. */
  readonly hinted: AuthenticationClue[];
  /** The ids of results that say that the login worked. */
  readonly worked: Set<string>;
  /** The ids of results that say that it did not. */
  readonly failed: Set<string>;
}

/** Adds what is said outright or hinted, once for each answer. */
export function addClue(clues: AuthenticationClue[], clue: AuthenticationClue): void {
  if (!clues.some(({ authentication }) => authentication === clue.authentication)) clues.push(clue);
}

/** No signs yet. */
export function startSigns(): LoginSigns {
  return { said: [], hinted: [], worked: new Set(), failed: new Set() };
}

/**
 * What the signs come to. Plugin 19506 goes before tags and dates. A result that says the contrary leaves it open, with both
 * named: login that worked against “no”; and login that failed, where none worked by another way, against “yes”. Results alone
 * decide where nothing else does, unless they differ. Nothing without any sign.
 */
export function cluesOfSigns(
  { said, hinted, worked: good, failed: bad }: LoginSigns,
  checks: string,
): AuthenticationClue[] {
  const clues = said.length > 0 ? said : hinted;
  const [clue] = clues;
  const against = clue?.authentication === 'no' ? good : good.size === 0 ? bad : new Set<string>();
  if (clue && clues.every(({ authentication }) => authentication === clue.authentication)) {
    if (against.size === 0) return [clue];
    const says = clue.authentication === 'no' ? 'login worked' : 'login failed or lacked rights';
    return [
      { authentication: 'unknown', basis: `${clue.basis}, but ${named(against, checks)} that ${says}`, weight: 2 },
    ];
  }
  if (clue) return clues;
  if (good.size > 0 && bad.size > 0) {
    const basis = `${named(good, checks)} that login worked, but ${named(bad, checks)} that it failed or lacked rights`;
    return [{ authentication: 'unknown', basis, weight: 2 }];
  }
  if (good.size > 0) return [{ authentication: 'yes', basis: `${named(good, checks)} that login worked`, weight: 1 }];
  if (bad.size > 0)
    return [{ authentication: 'no', basis: `${named(bad, checks)} that login failed or lacked rights`, weight: 1 }];
  return [];
}

/** @param checks What the scanner calls its checks: “plugin”, “QID”. */
function named(ids: ReadonlySet<string>, checks: string): string {
  const [first = '', ...more] = [...ids].sort();
  return more.length === 0 ? `${checks} ${first} says` : `${checks} ${first} and ${numberText(more.length)} more say`;
}

/** What checks of a scanner are called. */
export function checkNoun(tool: string): string {
  return tool === 'Qualys' ? 'QID' : tool === 'Nessus' ? 'plugin' : 'check';
}
