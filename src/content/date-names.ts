/**
 * What the names of dates in `content/updates.yaml` mean to a reader. “Obtain” and “maintain” are the words of the
 * Consolidated Rules for 2026 for the days from which a rule counts for a new and for an existing certification.
 */
const dateNames: Readonly<Record<string, string>> = {
  act: 'the FedRAMP Authorization Act is signed into law',
  agencyPolicyDue: 'agencies’ own policies are due',
  agencyRuleInForce: 'the rule for agencies is in force',
  agencyUseRulesInForce: 'the rules on agency use are in force',
  allGraceOver: 'the last grace period ends',
  boardExplained: 'FedRAMP explains the new Board',
  classAPipelineOpens: 'the 20x Class A pipeline opens',
  closes: 'closes',
  connectLive: 'USDA Connect goes live',
  convertByOrLater: 'Ready must be converted, or later with the annual assessment',
  expireNoLaterThan: 'the rules expire no later than this day',
  fedrampNotice: 'FedRAMP gives notice',
  graceDecisionRecordEndsAtFirstAssessmentStartedAfter:
    'Security Decision Record: grace ends at the first assessment begun after',
  graceEnds: 'grace ends',
  graceEndsAtFirstAssessmentStartedAfter: 'grace ends at the first assessment begun after',
  graceOverviewEndsAtFirstAssessmentStartedAfter:
    'Certification Package Overview: grace ends at the first assessment begun after',
  highRepositoriesMove: 'self-managed High repositories must have moved',
  implementationListingsOpen: 'Initial Implementation listings open',
  lastRev5Application: 'last day for new Rev. 5 applications',
  lastSubmission: 'last day for a submission',
  legacy: 'becomes legacy material for reference',
  legacyEditionRead: 'the last legacy edition, as read',
  legacyNotice: 'FedRAMP’s legacy notice',
  maintain: 'needed to maintain a certification',
  maintainDecisionRecord: 'Security Decision Record needed to maintain a certification',
  maintainOverview: 'Certification Package Overview needed to maintain a certification',
  mandatory: 'mandatory, except where a ruleset has dates of its own',
  memo: 'OMB Memorandum M-24-15',
  memoDeadline: 'deadline of OMB Memorandum M-24-15',
  noticeOfOutcome: 'FedRAMP’s notice of the outcome',
  obtain: 'needed to obtain a certification',
  oldMemo: 'date of the FedRAMP Policy Memo',
  oneDesignation: 'one designation for every path',
  opens: 'opens',
  optionalAdoption: 'optional adoption begins',
  published: 'published',
  rescinded: 'rescinded',
  rev5StaysActiveAtLeastUntil: 'existing Rev. 5 certifications stay active at least until then',
  rulesPublished: 'the Consolidated Rules are published',
  statusRemoved: 'the status is removed altogether',
  updatedRulesBy: 'applicants follow the updated Rev. 5 rules by then',
  version3: 'version 3.0',
  version4: 'version 4.0',
};

/**
 * The words for a named date.
 * @throws Error for a name that has none, naming the entry.
 */
export function dateWords(name: string, entry: string): string {
  const words = dateNames[name];
  if (words === undefined) {
    throw new Error(
      `content/updates.yaml, ${entry}, dates: "${name}" has no words yet. Add them to src/content/date-names.ts.`,
    );
  }
  return words;
}
