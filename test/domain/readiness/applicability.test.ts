import { describe, expect, it } from 'vitest';
import { applicabilityOf as judge } from '../../../src/domain/readiness/applicability.ts';
import { type ChecklistItem, checklist, itemOf, itemsOf } from '../../../src/domain/readiness/checklist.ts';
import type { AssessmentFacts } from '../../../src/domain/readiness/facts.ts';
import { limits } from '../../../src/domain/readiness/limits.ts';
import { assessorRoles, impactLevels, scopeFields } from '../../../src/domain/readiness/types.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';

const applicabilityOf = (item: ChecklistItem, facts: AssessmentFacts) => judge(item, facts, words);
const options = {
  role: [undefined, ...assessorRoles],
  level: [undefined, ...impactLevels],
  severalAuthorizations: [undefined, true, false],
} as const;
/** Every combination of the facts on which it depends whether items apply, given or not. */
const all: AssessmentFacts[] = options.role.flatMap((role) =>
  options.level.flatMap((level) =>
    options.severalAuthorizations.map((severalAuthorizations) => ({ role, level, severalAuthorizations })),
  ),
);
const complete = all.filter((facts) => !Object.values(facts).includes(undefined));
/** The complete facts that agree with all that was given. */
const completionsOf = (facts: AssessmentFacts) =>
  complete.filter((one) => scopeFields.every((field) => facts[field] === undefined || facts[field] === one[field]));
const applies = (id: string, facts: AssessmentFacts) => applicabilityOf(itemOf(id), facts).applies;

describe('whether an item applies', () => {
  it('is settled in every complete combination of role, level and authorizations', () => {
    expect(complete).toHaveLength(assessorRoles.length * impactLevels.length * 2);
    for (const facts of complete) {
      for (const item of checklist) expect(applicabilityOf(item, facts).applies).not.toBe('not-assessed');
    }
  });

  it('is not assessed exactly where the facts not given could settle it either way', () => {
    for (const facts of all) {
      for (const item of checklist) {
        const outcomes = new Set(completionsOf(facts).map((one) => applicabilityOf(item, one).applies));
        const expected = outcomes.size > 1 ? 'not-assessed' : [...outcomes][0];
        expect(applicabilityOf(item, facts).applies, `${item.id} ${JSON.stringify(facts)}`).toBe(expected);
      }
    }
  });

  it('says why not, as a sentence, and which facts to give first', () => {
    for (const facts of all) {
      for (const item of checklist) {
        const found = applicabilityOf(item, facts);
        if (found.applies === 'yes') continue;
        expect(found.reason).toMatch(/^[A-Z].*\.$/);
        if (found.applies === 'not-assessed') {
          expect(found.missing).not.toEqual([]);
          expect(found.missing.filter((field) => facts[field] !== undefined)).toEqual([]);
        }
      }
    }
  });
});

describe('the levels', () => {
  it.each(itemsOf('readiness-assessment'))('keep $id of the Readiness Assessment from Low', ({ id }) => {
    const found = applicabilityOf(itemOf(id), { level: 'Low' });
    expect(found).toEqual({
      applies: 'no',
      statements: limits['ready-levels'].statements,
      reason: words.limits['ready-levels'],
    });
  });

  it('keep the FedRAMP Ready designation from Low alone', () => {
    expect(impactLevels.map((level) => applies('fedramp-ready-achieved', { level }))).toEqual(['no', 'yes', 'yes']);
  });

  it('send the package to MAX.gov for Low and Moderate, to the CSP’s own repository for High', () => {
    expect(impactLevels.map((level) => applies('package-uploaded-to-max-gov', { level }))).toEqual([
      'yes',
      'yes',
      'no',
    ]);
    expect(impactLevels.map((level) => applies('package-uploaded-to-csp-repository', { level }))).toEqual([
      'no',
      'no',
      'yes',
    ]);
  });
});

describe('a completed SSP', () => {
  it('is required of nobody for a Readiness Assessment, and it is said why', () => {
    for (const facts of complete.filter(({ level }) => level !== 'Low')) {
      expect(applicabilityOf(itemOf('completed-ssp'), facts)).toHaveProperty(
        'reason',
        words.limits['ssp-not-required'],
      );
    }
  });
});

describe('Collaborative ConMon', () => {
  const collaborative = checklist.filter((item) => item.limits?.includes('several-authorizations'));

  it('covers all of its steps', () => {
    const steps = itemsOf('continuous-monitoring').filter((item) => item.step !== undefined);
    expect(collaborative).toEqual(expect.arrayContaining(steps));
  });

  it.each(collaborative)('asks $id only where more than one ATO or ATU is on file', ({ id }) => {
    expect(applies(id, { severalAuthorizations: true })).toBe('yes');
    expect(applies(id, { severalAuthorizations: false })).toBe('no');
    expect(applies(id, {})).toBe('not-assessed');
  });
});

describe('the roles', () => {
  it('leave every item of the CSP’s to an agency that judges it', () => {
    const facts: AssessmentFacts = { role: 'agency', level: 'Moderate', severalAuthorizations: true };
    const apart = checklist.filter((item) => applicabilityOf(item, facts).applies === 'no').map((item) => item.id);
    expect(apart).toEqual(['completed-ssp', 'package-uploaded-to-csp-repository']);
  });

  it('spare a CSP what only the agency does', () => {
    const spared = checklist.filter((item) => applicabilityOf(item, { role: 'csp' }).applies === 'no');
    const own = spared.filter((item) => item.id !== 'completed-ssp');
    expect(own.map((item) => item.actors)).toEqual(own.map(() => ['agency']));
    expect(own.map((item) => item.id)).toContain('agency-reviewers-identified');
  });
});
