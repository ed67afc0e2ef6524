import { describe, expect, it } from 'vitest';
import { countEvidence, countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamItem, ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import type { SwitchId } from '../../../src/domain/poam/switches/choices.ts';
import { differenceText } from '../../../src/domain/poam/words/switch-words.ts';
import { fullName, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { wordsOfSwitch } from '../../../src/tools/triggers/evidence/words/counting.ts';
import { lateAge, limitOf } from '../../support/trigger-limits.ts';
import { daysAgo, finding, poam, poamDay, poamItem, poamItems, scan, without } from './build-evidence.ts';

describe('the as-of day and the files', () => {
  const item = poamItem(1, { detected: daysAgo(31) });

  it('is the POA&M’s own date unless one is given', () => {
    expect(countOnce([poam([item])], [])).toMatchObject({ asOf: poamDay, asOfFrom: 'poam' });
    expect(countOnce([poam([item])], [], {}, daysAgo(1))).toMatchObject({ asOf: daysAgo(1), asOfFrom: 'given' });
  });

  it('is not known without any date: then nothing is assessed, and nothing is zero', () => {
    const limit = limitOf('late-remediation-high-dfr');
    const { states, late, asOf, notes } = countOnce([poam(poamItems(limit), null)], []);
    expect(asOf).toBeUndefined();
    expect(states).toEqual({ counted: 0, excluded: 0, 'not-assessed': limit });
    expect(late.filter(({ impact }) => impact === 'high').map(({ state }) => state)).toEqual([
      'not-assessed',
      'not-assessed',
    ]);
    expect(notes[0]?.text).toContain('Enter the day');
  });

  it('counts the latest POA&M up to that day, with those of its date or of none, and keeps the others as history', () => {
    const july = poam([item, item], daysAgo(31), 'july.xlsx');
    const august = poam([item], poamDay, 'august-open.csv');
    const closed = poam([], null, 'august-closed.csv');
    const now = countOnce([august, july, closed], []);
    expect(now.poamFiles).toEqual(['august-open.csv', 'august-closed.csv']);
    expect(now.states).toEqual({ counted: 1, excluded: 2, 'not-assessed': 0 });
    expect(now.notes.map(({ id }) => id)).toEqual(['as-of', 'earlier-poams', 'undated']);
    expect(countOnce([august, july], [], {}, daysAgo(5)).poamFiles).toEqual(['july.xlsx']);
    expect(countOnce([august, july], [], {}, daysAgo(90)).poamFiles).toEqual(['july.xlsx']);
    const june = poam([item], daysAgo(62), 'june.xlsx');
    expect(countOnce([june, august, july], [], {}, daysAgo(31)).poamFiles).toEqual(['july.xlsx']);
  });

  it('tells of POA&Ms of no date that are taken as one month, and of those without an open item', () => {
    const about = (...poams: Parameters<typeof poam>[0][]) =>
      countOnce(
        poams.map((items, index) => poam(items, null, `${index}.xlsx`)),
        [],
      ).notes.map(({ id, text }) => [id, text.split(':')[0]]);
    expect(about([item], [])).toContainEqual(['undated', '0.xlsx and 1.xlsx']);
    expect(about([item]).map(([id]) => id)).not.toContain('undated');
    expect(about([item], []).map(([id]) => id)).not.toContain('no-open-items');
    expect(about([poamItem(2, { list: 'closed' })])).toContainEqual(['no-open-items', '0.xlsx']);
  });

  it('tells of scans of no date that are taken as one month', () => {
    const undated = (file: string) => scan([], [finding(file)], { file, date: null });
    const noteOn = (...scans: ScanEvidence[]) =>
      countOnce([poam([item])], scans).notes.find(({ id }) => id === 'undated')?.text;
    expect(noteOn(undated('july.csv'), undated('august.csv'))).toMatch(/^july\.csv and august\.csv: no date,/);
    expect(noteOn(undated('august.csv'))).toBeUndefined();
    expect(noteOn(scan([]), undated('august.csv'))).toMatch(/^august\.csv: no date,/);
  });

  it('tells where one POA&M may have been given twice, in two files', () => {
    const note = (...files: string[]) =>
      countOnce(
        files.map((file) => poam([item, item], poamDay, file)),
        [],
      ).notes.find(({ id }) => id === 'duplicate-ids')?.text;
    expect(note('a.xlsx', 'a.json')).toMatch(/^4 items share .* If two files are the same POA&M, remove one\.$/);
    expect(note('a.xlsx')).toBe('2 items share a POA&M ID with another open item. Each counts as a separate item.');
  });

  it('does not count what was detected after the day', () => {
    const { states, notes } = countOnce(
      [poam([poamItem(1, { detected: daysAgo(-1) }), poamItem(2, { detected: daysAgo(0) })])],
      [],
    );
    expect(states).toEqual({ counted: 1, excluded: 1, 'not-assessed': 0 });
    expect(notes.find(({ id }) => id === 'detected-later')?.items).toHaveLength(1);
  });

  it('tells of duplicate ids, dates that differ, stale check-ins, known exploited ones and rows left out', () => {
    const items = [
      poamItem(1, { scheduled: daysAgo(1), knownExploitedDue: daysAgo(1) }),
      poamItem(1, { vendorDependency: 'yes', knownExploitedDue: daysAgo(0) }),
    ];
    const left = {
      place: { file: 'poam.xlsx', row: 3 },
      kind: 'left-out',
      what: 'A total.',
      done: 'Left out.',
    } as const;
    const { notes, mismatches } = countOnce([{ ...poam(items), issues: [left], rows: 3 }], []);
    expect(mismatches).toHaveLength(1);
    expect(notes.map(({ id, items: about }) => [id, about.length])).toEqual([
      ['as-of', 0],
      ['rows-left-out', 0],
      ['duplicate-ids', 2],
      ['stale-check-ins', 1],
      ['due-dates-differ', 0],
      ['known-exploited', 1],
    ]);
  });
});

describe('the effect of a switch', () => {
  it('is told with the number of every option', () => {
    const trigger = triggerOf('late-remediation-high-dfr');
    const detected = daysAgo(lateAge(trigger.id));
    const few = limitOf(trigger.id);
    const items = [
      ...poamItems(few, { detected }),
      ...poamItems(3, { detected, operationalRequirement: 'yes' }, few + 1),
    ];
    const { effects } = countEvidence([poam(items)], []);
    const effect = effects.find((one) => one.switch === 'operational-requirements');
    expect(effect?.differences.slice(0, 1).map((one) => differenceText(wordsOfSwitch(effect.switch), one))).toEqual([
      `${fullName(trigger)}: ${few} (met) with approved operational requirements left out, ${few + 3} (met) with approved operational requirements left out below High, ${few + 3} (met) with approved operational requirements counted, ${few} (met) with approved operational requirements left out of everything.`,
    ]);
    expect(effects.filter(({ differences }) => differences.length > 0).map((one) => one.switch)).toEqual([
      'operational-requirements',
    ]);
  });

  it('is told where a trigger stands otherwise, though its number stays the same', () => {
    const turned = (items: readonly PoamItem[], id: SwitchId) => {
      const effect = countEvidence([poam(items)], []).effects.find((one) => one.switch === id);
      return effect?.differences
        .filter(({ measure }) => measure === 'late-used')
        .map(({ trigger, values }) => [trigger, values.map(({ value, state }) => [value, state])]);
    };
    const again = without(poamItem(90, { sourceId: '10001' }), 'detected');
    const almost = limitOf('late-remediation-high-dfr') - 1;
    const late = { detected: daysAgo(lateAge('late-remediation-high-dfr')) };
    expect(turned([...poamItems(almost, late), again], 'unit')).toEqual([
      [
        'late-remediation-high-dfr',
        [
          [almost, 'not-assessed'],
          [almost, 'not-assessed'],
          [almost, 'not-met'],
        ],
      ],
    ]);
    const old = { detected: daysAgo(lateAge('late-remediation-moderate-dfr')) };
    const few = limitOf('late-remediation-moderate-dfr') - 1;
    const unrated = without(poamItem(90, old), 'originalRating');
    expect(turned([...poamItems(few, { ...old, originalRating: 'moderate' }), unrated], 'unrated')).toContainEqual([
      'late-remediation-moderate-dfr',
      [
        [few, 'not-assessed'],
        [few, 'not-met'],
      ],
    ]);
  });
});
