/** Why a statement that speaks of time or order binds no day of a plan. Their words are in `content/tools/plan/page.yaml`. */
export const unusedReasons = [
  'outcome',
  'before-kickoff',
  'before-debrief',
  'phases',
  'earlier',
  'agency-own',
  'contained',
  'manner',
  'contact',
  'printing',
] as const;

/** Why a statement binds no day. */
export type UnusedReason = (typeof unusedReasons)[number];

/**
 * The statements of the playbook, from the process to the PMO’s review, that speak of time or order and that no step and no
 * constraint of a plan rests on, each with the reason. A test holds this table and the constraints to the ledger: every
 * statement with such a word stands in one of them.
 */
export const unusedTimes = [
  { statements: 'AP-276..287 AP-366..370 AP-372 AP-374..376', reason: 'outcome' },
  { statements: 'AP-289 AP-291 AP-293 AP-300..304 AP-312..315', reason: 'before-kickoff' },
  { statements: 'AP-377..378 AP-380 AP-391', reason: 'before-debrief' },
  { statements: 'AP-141..142 AP-147', reason: 'phases' },
  { statements: 'AP-177', reason: 'earlier' },
  { statements: 'AP-329 AP-429..432', reason: 'agency-own' },
  { statements: 'AP-225 AP-440', reason: 'contained' },
  { statements: 'AP-250 AP-254', reason: 'manner' },
  { statements: 'AP-155', reason: 'contact' },
  {
    statements: 'AP-197 AP-228 AP-238 AP-257 AP-288 AP-311 AP-317 AP-319 AP-331 AP-347 AP-399..400',
    reason: 'printing',
  },
] as const satisfies readonly { readonly statements: string; readonly reason: UnusedReason }[];
