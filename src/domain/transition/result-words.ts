import type { CertificationType } from '../changes/ruleset-days.ts';
import { fillerOf, type TextsOf } from '../placeholders.ts';
import type { FollowingState, Path, Side } from './facts.ts';
import type { PackagePlace } from './rules-data.ts';
import type { resultTexts } from './texts.ts';

/** What the choices of the tool are called. */
export interface ChoiceNames {
  readonly sides: Readonly<Record<Side, string>>;
  readonly paths: Readonly<Record<Path, string>>;
  readonly types: Readonly<Record<CertificationType, string>>;
  readonly places: Readonly<Record<PackagePlace | 'not-known', string>>;
  readonly states: Readonly<Record<FollowingState, string>>;
}

/** The words of the result, on screen and in its papers. */
export interface ResultWords {
  readonly choices: ChoiceNames;
  readonly result: TextsOf<typeof resultTexts>;
}

/** Fills in the texts of the result. */
export const sayer = ({ result }: ResultWords) => fillerOf(result);
