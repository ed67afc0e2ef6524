import { countText, numberText } from '../../wording.ts';
import type { Member } from '../facts.ts';
import { agencyNames, memberName, unlistedAgencies, withoutAo, withoutRepresentative } from '../members.ts';
import { someNames } from '../words.ts';
import { type CheckRules, differs, missing, notApplicable, satisfied, sentence } from './finding.ts';

type MemberCheck = 'csp-member' | 'agencies-represented' | 'contacts-given' | 'ao-or-delegate' | 'assessors-consulting';

const namesOf = (members: readonly Member[]) => someNames(members.flatMap((member) => memberName(member) ?? []));

const isGiven = (text: string | undefined) => text !== undefined && text.trim() !== '';

/** The checks of charter Section 1. */
export const memberRules: CheckRules<MemberCheck> = {
  'csp-member': ({ facts: { members = [] } }) => {
    const found = members.filter(({ role }) => role === 'csp').filter((member) => memberName(member) !== undefined);
    return found.length === 0
      ? missing(sentence('csp-member-missing'))
      : satisfied(sentence('csp-member-ok', { names: namesOf(found) }));
  },
  'agencies-represented': ({ facts }) => {
    const unlisted = unlistedAgencies(facts);
    if (unlisted.length > 0) {
      return differs(sentence('agencies-represented-unlisted', { names: someNames(unlisted) }));
    }
    const names = agencyNames(facts);
    if (names.length === 0) return missing(sentence('agencies-represented-missing'));
    const without = withoutRepresentative(facts);
    return without.length === 0
      ? satisfied(sentence('agencies-represented-ok', { count: countText(names.length, 'agency', 'agencies') }))
      : missing(sentence('agencies-represented-some', { names: someNames(without) }));
  },
  'contacts-given': ({ facts: { members = [] } }) => {
    const known = members.filter((member) => memberName(member) !== undefined);
    if (known.length === 0) return missing(sentence('contacts-given-missing'));
    const without = known.filter(({ email, phone }) => !isGiven(email) && !isGiven(phone));
    return without.length === 0
      ? satisfied(sentence('contacts-given-ok', { count: numberText(known.length) }))
      : missing(
          sentence('contacts-given-some', { names: namesOf(without), count: countText(without.length, 'member') }),
        );
  },
  'ao-or-delegate': ({ facts }) => {
    if (agencyNames(facts).length === 0) return missing(sentence('ao-or-delegate-missing'));
    const without = withoutAo(facts);
    return without.length === 0
      ? satisfied(sentence('ao-or-delegate-ok'))
      : missing(sentence('ao-or-delegate-some', { names: someNames(without) }));
  },
  'assessors-consulting': ({ facts: { members = [] } }) => {
    if (members.length === 0) return notApplicable(sentence('assessors-consulting-missing'));
    const others = members.filter(({ role }) => role === 'assessor');
    if (others.length > 0) return differs(sentence('assessors-consulting-others', { names: namesOf(others) }));
    const consulting = members.filter(({ role }) => role === 'consulting-assessor');
    return consulting.length === 0
      ? satisfied(sentence('assessors-consulting-none'))
      : satisfied(sentence('assessors-consulting-ok', { names: namesOf(consulting) }));
  },
};
