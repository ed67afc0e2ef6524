import { commentDays } from '../../collaborative-conmon/comment-period-end.ts';
import { periods } from '../../schedule/periods.ts';
import { countText, lowerFirst } from '../../wording.ts';
import type { CharterFacts } from '../facts.ts';
import { memberName, speaksForAgency } from '../members.ts';
import { daysText, someNames } from '../words.ts';
import { type CheckRules, differs, missing, notApplicable, satisfied, sentence } from './finding.ts';

type DecisionCheck =
  | 'approach-chosen'
  | 'two-voters'
  | 'voters-of-agencies'
  | 'voting-rule'
  | 'comment-two-weeks'
  | 'comment-start'
  | 'approaches-divided';

const votes = ({ decisions }: CharterFacts) =>
  decisions?.approach === 'voting-members' || decisions?.approach === 'both';
const comments = ({ decisions }: CharterFacts) =>
  decisions?.approach === 'comment-period' || decisions?.approach === 'both';
const voters = ({ members = [] }: CharterFacts) => members.filter(({ isVoting }) => isVoting);

/** The checks of charter Section 5. */
export const decisionRules: CheckRules<DecisionCheck> = {
  'approach-chosen': ({ facts: { decisions }, choices }) =>
    decisions?.approach === undefined
      ? missing(sentence('approach-chosen-missing'))
      : satisfied(sentence('approach-chosen-ok', { approach: lowerFirst(choices.approaches[decisions.approach]) })),
  'two-voters': ({ facts }) => {
    if (!votes(facts)) return notApplicable(sentence('two-voters-not-used'));
    const found = voters(facts);
    const names = someNames(found.flatMap((member) => memberName(member) ?? []));
    if (found.length === 0) return missing(sentence('two-voters-missing'));
    return found.length >= periods['voting-members'].amount
      ? satisfied(sentence('two-voters-ok', { count: countText(found.length, 'voting member'), names }))
      : differs(sentence('two-voters-one', { names }));
  },
  'voters-of-agencies': ({ facts }) => {
    if (!votes(facts)) return notApplicable(sentence('voters-of-agencies-not-used'));
    const found = voters(facts);
    if (found.length === 0) return missing(sentence('voters-of-agencies-missing'));
    const others = found.filter((member) => !speaksForAgency(member));
    return others.length === 0
      ? satisfied(sentence('voters-of-agencies-ok'))
      : differs(
          sentence('voters-of-agencies-others', {
            names: someNames(others.flatMap((member) => memberName(member) ?? [])),
          }),
        );
  },
  'voting-rule': ({ facts }) => {
    if (!votes(facts)) return notApplicable(sentence('voting-rule-not-used'));
    return facts.decisions?.votingRule === undefined
      ? missing(sentence('voting-rule-missing'))
      : satisfied(sentence('voting-rule-ok'));
  },
  'comment-two-weeks': ({ facts }) => {
    if (!comments(facts)) return notApplicable(sentence('comment-two-weeks-not-used'));
    const days = facts.decisions?.days ?? commentDays;
    const values = { days: daysText(days) };
    if (days === commentDays) return satisfied(sentence('comment-two-weeks-ok', values));
    return differs(sentence(days > commentDays ? 'comment-two-weeks-longer' : 'comment-two-weeks-shorter', values));
  },
  'comment-start': ({ facts }) => {
    if (!comments(facts)) return notApplicable(sentence('comment-start-not-used'));
    return facts.decisions?.from === undefined || facts.decisions.objection === undefined
      ? missing(sentence('comment-start-ours'))
      : satisfied(sentence('comment-start-ok'));
  },
  'approaches-divided': ({ facts: { decisions } }) => {
    if (decisions?.approach !== 'both') return notApplicable(sentence('approaches-divided-not-used'));
    return decisions.division === undefined
      ? missing(sentence('approaches-divided-missing'))
      : satisfied(sentence('approaches-divided-ok'));
  },
};
