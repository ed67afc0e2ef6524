import type { PlainDate } from '../calendar/plain-date.ts';
import type { CertificationType } from '../changes/ruleset-days.ts';
import type { Path, Side, TransitionFacts } from './facts.ts';
import { type ClassId, classesOf } from './rules-data.ts';

/** What has to be known before anything can be said, in the order in which it is asked. */
export type MissingFact = 'side' | 'path' | 'inView';

/** Whose rules count, and from which of their days. */
export interface Situation {
  readonly side: Side;
  readonly path: Path;
  /** The type of certification that is held, or in view. */
  readonly type: CertificationType;
  /** Whether a certification is to be kept or obtained. */
  readonly stage: 'keep' | 'obtain';
  /** The class, where it is given and the type has it. */
  readonly class?: ClassId;
  readonly assessment?: PlainDate;
}

/** What a reader has to know about the facts that were given. */
export type RemarkId =
  /** The type of certification does not have the class: it is left aside. */
  | 'no-such-class'
  /** An impact level is given and no class: the rules name none for it. */
  | 'level-is-no-class'
  /** The same, for an impact level of which FedRAMP's guidance on classes says nothing. */
  | 'level-not-named'
  /** Neither is given. */
  | 'class-not-given'
  /** The assessment began before the day in view. */
  | 'assessment-past'
  /** No start of an assessment is given, and days depend on it. */
  | 'assessment-not-given'
  /** A package on USDA Connect, or elsewhere, has to move. */
  | 'package-moves'
  /** An agency sponsors Rev5 services alone. */
  | 'no-sponsor-in-20x';

/** Why a certification cannot be said to be held or in view, or what is. */
export type SituationReading =
  | { readonly known: false; readonly missing: readonly MissingFact[] }
  | { readonly known: true; readonly situation: Situation; readonly remarks: readonly RemarkId[] };

/**
 * Reads the facts as a situation.
 * @param asOf The day in view: an assessment that starts on it is not past.
 */
export function situationOf(facts: TransitionFacts, asOf: PlainDate): SituationReading {
  const { side, path, assessment } = facts;
  const isCertified = path === 'rev5' || path === '20x';
  const type = isCertified ? path : facts.inView;
  if (side === undefined || path === undefined || type === undefined) {
    return {
      known: false,
      missing: [
        ...(side === undefined ? (['side'] as const) : []),
        ...(path === undefined ? (['path'] as const) : []),
        ...(path !== undefined && type === undefined ? (['inView'] as const) : []),
      ],
    };
  }
  const hasClass = facts.class !== undefined && classesOf[type].includes(facts.class);
  const situation: Situation = {
    side,
    path,
    type,
    stage: isCertified ? 'keep' : 'obtain',
    ...(hasClass && facts.class !== undefined ? { class: facts.class } : {}),
    ...(assessment === undefined ? {} : { assessment }),
  };
  return { known: true, situation, remarks: remarksOn(facts, situation, asOf) };
}

function remarksOn(facts: TransitionFacts, { stage, side, type, class: own }: Situation, asOf: PlainDate): RemarkId[] {
  const { assessment, level } = facts;
  const remarks: (RemarkId | false | undefined)[] = [
    facts.class !== undefined && own === undefined && 'no-such-class',
    own === undefined && facts.class === undefined && classRemark(level),
    stage === 'keep' && assessment === undefined && 'assessment-not-given',
    assessment !== undefined && assessment < asOf && 'assessment-past',
    (facts.package === 'usda-connect' || facts.package === 'elsewhere') && 'package-moves',
    side === 'agency' && stage === 'obtain' && type === '20x' && 'no-sponsor-in-20x',
  ];
  return remarks.filter((remark) => typeof remark === 'string');
}

function classRemark(level: TransitionFacts['level']): RemarkId {
  if (level === undefined) return 'class-not-given';
  return level === 'LI-SaaS' ? 'level-not-named' : 'level-is-no-class';
}
