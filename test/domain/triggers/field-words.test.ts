import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../../src/domain/triggers/facts/check-facts.ts';
import { fieldChoices } from '../../../src/domain/triggers/facts/choice-names.ts';
import {
  changeKinds,
  itemExceptions,
  itemImpacts,
  submissionKinds,
} from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { triggerTool } from '../../../src/domain/triggers/work/trigger-work.ts';
import { daysOf } from '../../support/trigger-limits.ts';
import { fields } from '../../support/trigger-words.ts';
import { everyField, pathsOf } from './every-field.ts';

const { fieldLabel, fieldName, noneText, valueText } = fields;

const paths = pathsOf(everyField).map(([path]) => path);

/** The same document with something else at one place. */
function withValue(path: string, value: unknown): unknown {
  const copy = structuredClone(everyField) as unknown as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const place = names.reduce<Record<string, unknown>>((inner, name) => inner[name] as Record<string, unknown>, copy);
  place[last] = value;
  return copy;
}

describe('the words for fields', () => {
  it.each(paths)('name %s, alone and anywhere', (path) => {
    expect(fieldName(path)).toMatch(/^[A-Z]/);
    expect(fieldLabel(path)).toMatch(/^[A-Z]/);
  });

  it('name every field at which something unusable can be reported', () => {
    const reported = paths.flatMap((path) =>
      [null, { x: 1 }, [null], 7.5, 'no such', '2026-02-30', -1].flatMap((value) =>
        triggerTool.check(withValue(path, value)).problems.flatMap(({ field, message }) =>
          // A name that does not exist cannot have words: its message names it.
          message.startsWith('This tool does not recognize') ? [] : [field],
        ),
      ),
    );
    expect(new Set(reported).size).toBeGreaterThan(50);
    expect([...new Set(reported)].filter((field) => fieldLabel(field) === undefined)).toEqual([]);
  });

  it('tell the fields of an entry apart from one another', () => {
    const labels = paths.map(fieldLabel);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it.each([
    ['changes.0.notice', 'Change 1, notice received on'],
    ['changes.11', 'Change 12'],
    ['zeroDays.1.updates.2.date', 'Zero-day attack 2, update 3, sent on'],
    ['remediation.items.0.id', 'Open item 1, ID'],
    ['annualAssessment.sap', 'SAP delivered on'],
    [
      'remediation.counts.late-remediation-high-dfr',
      `High impact, open more than ${daysOf('late-remediation-high-dfr')} days`,
    ],
    ['history.0.trigger', 'Occurrence 1, trigger'],
  ])('call %s “%s”', (path, label) => {
    expect(fieldLabel(path)).toBe(label);
  });

  it('have none for a field that does not exist', () => {
    for (const path of ['', 'elsewhere', 'changes.0.owner', 'vulnerabilities.later', 'changes.first']) {
      expect([fieldName(path), fieldLabel(path)]).toEqual([undefined, undefined]);
    }
  });
});

describe('the words for choices', () => {
  it.each([
    ['scanning.kind', submissionKinds],
    ['remediation.items.3.impact', itemImpacts],
    ['remediation.items.3.exception', itemExceptions],
    ['changes.3.kind', changeKinds],
  ] as const)('of %s are one for each, in order', (path, choices) => {
    expect(fieldChoices(path).map(([choice]) => choice)).toEqual([...choices]);
    expect(new Set(fieldChoices(path).map(([, words]) => words)).size).toBe(choices.length);
  });

  it('are none for a field that offers none', () => {
    expect(fieldChoices('incidents.0.cause')).toEqual([]);
  });

  it('say for every day that may not have come what that means', () => {
    const mayBeNone = paths.filter((path) => {
      const { problems } = checkFacts(withValue(path, 'none'));
      return (
        typeof valueAt(path) === 'string' &&
        /^(\d{4}-|none)/.test(valueAt(path)) &&
        problems.every((one) => one.field !== path)
      );
    });
    expect(mayBeNone).toHaveLength(6);
    for (const path of mayBeNone) expect(noneText(path)).toMatch(/^[A-Z]/);
    expect(paths.filter((path) => noneText(path) !== undefined)).toEqual(mayBeNone);
  });
});

const valueAt = (path: string): string => String(pathsOf(everyField).find(([one]) => one === path)?.[1]);

describe('a value in words', () => {
  it.each([
    ['vulnerabilities.now', 27, '27'],
    ['changes.0.analysisSufficient', true, 'Yes'],
    ['answers.scans-manipulated', false, 'No'],
    ['changes.0.kind', 'emergency', 'Emergency'],
    ['changes.0.notice', 'none', 'No notice yet'],
    ['changes.0.notice', '2026-05-08', 'May 8, 2026'],
    ['annualAssessment.sap', 'none', 'Not yet delivered'],
    ['remediation.items.0.exception', 'none', 'None'],
    ['incidents.0.cause', 'none', 'none'],
    ['incidents.0.cause', 'theft', 'theft'],
    ['changes.0.date', '2026-02-30', '2026-02-30'],
    ['changes.0.kind', 'urgent', 'urgent'],
    ['changes.0', { title: 'x' }, '{"title":"x"}'],
    ['changes.0', null, 'null'],
  ])('%s: %j is “%s”', (path, value, words) => {
    expect(valueText(path, value)).toBe(words);
  });
});
