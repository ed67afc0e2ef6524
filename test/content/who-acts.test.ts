import { describe, expect, it } from 'vitest';
import { checklist } from '../../src/domain/readiness/checklist.ts';
import { duties } from '../support/content-files.ts';
import { overlap, rolesOfReadings, rolesOfStatements } from '../support/named-parties.ts';

const all = duties();
const acts = [
  ...all.map(({ id, roles, whoActs, statements }) => ({ id, roles, ours: whoActs === 'our-reading', statements })),
  ...checklist.map(({ id, actors, whoActs, statements }) => ({
    id,
    roles: actors,
    ours: whoActs !== undefined,
    statements,
  })),
];

describe('who acts in duties and checklist items', () => {
  it('is a party that the statements name, unless it is our reading', () => {
    const wrong = acts
      .filter(({ ours }) => !ours)
      .map(({ id, roles, statements }) => ({
        id,
        unnamed: roles.filter((role) => !rolesOfStatements(statements).has(role)),
      }));
    expect(wrong.filter(({ unnamed }) => unnamed.length > 0)).toEqual([]);
  });

  it('is a party that a reading of the same statements names, where it is our reading', () => {
    const wrong = acts
      .filter(({ ours }) => ours)
      .map(({ id, roles, statements }) => ({
        id,
        unnamed: roles.filter((role) => !rolesOfReadings(statements).has(role)),
      }));
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.filter(({ unnamed }) => unnamed.length > 0)).toEqual([]);
  });

  it('is not the agency where only the CSP is required to hold meetings or draft the charter', () => {
    const forced = all.filter(({ roles, force, statements }) => {
      return force === 'must' && roles.includes('agency') && overlap(statements, 'CC-024..025');
    });
    expect(forced.map(({ id }) => id)).toEqual([]);
  });
});

describe('what a duty asks for', () => {
  it('does not prescribe the outcome of a decision', () => {
    const prescribed = all.filter(
      ({ force, text }) =>
        ['must', 'does'].includes(force) && /^(?:As [^,]+, |For [^,]+, )*(?:approve|deem|accept)\b/i.test(text),
    );
    expect(prescribed.map(({ id }) => id)).toEqual([]);
  });

  it('is only said to the role: no sentence about the document stands among the duties', () => {
    const about = all.filter(({ text }) =>
      /\bthe (?:text|document|link|quotation) (?:still|has|spells|prints)\b/i.test(text),
    );
    expect(about.map(({ id }) => id)).toEqual([]);
  });

  it('comes in the order of the work: the Kickoff Meeting is held after planning', () => {
    const order = all.filter(({ roles }) => roles.includes('agency')).map(({ id }) => id);
    expect(order.indexOf('partnership-hold-kickoff')).toBeGreaterThan(
      order.indexOf('planning-settle-decision-process'),
    );
  });
});
