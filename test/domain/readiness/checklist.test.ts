import { describe, expect, it } from 'vitest';
import { expandStatementIds } from '../../../src/domain/ledger/statement-ids.ts';
import { stationOf } from '../../../src/domain/process/process-line.ts';
import {
  checklist,
  type ItemId,
  isItemId,
  itemIds,
  itemOf,
  itemsOf,
  stageOf,
} from '../../../src/domain/readiness/checklist.ts';
import { type Limit, limits } from '../../../src/domain/readiness/limits.ts';
import { stageIds, stages } from '../../../src/domain/readiness/stages.ts';
import { type PeriodId, periods } from '../../../src/domain/schedule/periods.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { duties, readings, statements } from '../../support/content-files.ts';
import { overlap, rolesOfReadings, rolesOfStatements } from '../../support/named-parties.ts';

const ledger = new Map(statements().map((statement) => [statement.id, statement]));
const allDuties = duties();

describe('the readiness checklist', () => {
  it('has items for every stage', () => {
    for (const id of stageIds) expect(itemsOf(id), id).not.toEqual([]);
  });

  it('names every item once, from words and not from a number', () => {
    expect(new Set(itemIds).size).toBe(itemIds.length);
    for (const id of itemIds) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  it('has the six considerations of Partnership Establishment in the order printed', () => {
    const own = itemsOf('fit-to-partner').map((item) => expandStatementIds(item.statements).at(-1));
    expect(own).toEqual(expandStatementIds('AP-216..221'));
  });

  it('has all steps of the PMO review, the first of them for either repository', () => {
    const steps = itemsOf('pmo-review').flatMap((item) => item.step ?? []);
    expect(steps).toEqual([1, 1, 2, 3, 4, 5, 6, 7]);
    expect(Math.max(...steps)).toBe(periods['pmo-review-steps'].amount);
  });

  it('has the four steps of Collaborative ConMon in order', () => {
    const steps = itemsOf('continuous-monitoring').flatMap((item) => item.step ?? []);
    expect(steps).toEqual([...steps].sort());
    expect([...new Set(steps)]).toEqual([1, 2, 3, 4]);
  });

  it('finds items and stages by their ids', () => {
    for (const id of itemIds) expect(itemOf(id).id).toBe(id);
    for (const { id } of stages) expect(stageOf(id).id).toBe(id);
    expect(isItemId('completed-ssp')).toBe(true);
    expect(['nothing', 'constructor', ''].some(isItemId)).toBe(false);
    expect(() => itemOf('nothing')).toThrow('"nothing" is not an item');
  });
});

describe('the sources of the checklist', () => {
  const cited = [
    ...checklist.map((item) => ({ id: item.id, statements: item.statements })),
    ...stages.map((stage) => ({ id: stage.id, statements: stage.statements })),
    ...Object.entries<Limit>(limits).flatMap(([id, { statements }]) =>
      statements === undefined ? [] : [{ id, statements }],
    ),
  ];

  it.each(cited)('of $id stand in the ledger', ({ statements: list }) => {
    const ids = expandStatementIds(list);
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => !ledger.has(id))).toEqual([]);
  });

  it.each(checklist)('give $id the force that a duty of theirs has', (item) => {
    const shared = allDuties.filter((duty) => overlap(duty.statements, item.statements));
    const never = item.limits?.some((id) => limits[id].by === 'never');
    if (shared.length > 0 && !never) expect(shared.map((duty) => duty.force)).toContain(item.force);
  });

  it('are, for every item, those of some duty too', () => {
    const without = checklist.filter((item) => !allDuties.some((duty) => overlap(duty.statements, item.statements)));
    expect(without.map((item) => item.id)).toEqual([]);
  });

  it('name as acting only whom a statement names, or a reading where the item says that it rests on one', () => {
    for (const { id, actors, whoActs, statements: list } of checklist) {
      const acting = whoActs === undefined ? rolesOfStatements(list) : rolesOfReadings(list);
      expect(
        actors.filter((actor) => !acting.has(actor)),
        id,
      ).toEqual([]);
    }
  });

  it('name, for an item whose actors are our reading, the reading that says why', () => {
    const silent = checklist.filter(({ whoActs, readings: named = [] }) => whoActs !== undefined && named.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('name an exception only to a “must”, among the statements of the item', () => {
    for (const { id, force, exception, statements: list } of checklist) {
      if (exception === undefined) continue;
      expect(force, id).toBe('must');
      expect(expandStatementIds(list), id).toEqual(expect.arrayContaining(expandStatementIds(exception)));
    }
  });

  it('are the readings of this edition where one is named', () => {
    const known = new Set(readings().map((reading) => reading.id));
    expect(checklist.flatMap((item) => item.readings ?? []).filter((id) => !known.has(id))).toEqual([]);
  });

  it('are those of a duty at the stage’s own station, for some item of each stage', () => {
    for (const stage of stages) {
      const station = stationOf(stage.station).id;
      const own = allDuties.filter((duty) => duty.step === station);
      const found = itemsOf(stage.id).some((item) => own.some((duty) => overlap(duty.statements, item.statements)));
      expect(found, stage.id).toBe(true);
    }
  });
});

describe('the times that items give', () => {
  it.each([
    ['final-sar-and-poam-provided', 'sar-and-poam-before-debrief'],
    ['package-reviewed-by-pmo', 'pmo-package-review'],
    ['draft-review-report-discussed', 'draft-report-before-meeting'],
    ['recurring-meeting-established', 'planning-meeting'],
    ['monthly-conmon-meeting', 'conmon-meeting-after-deliverables'],
    ['deliverables-uploaded-before-meeting', 'upload-before-meeting'],
  ] as const satisfies [ItemId, PeriodId][])('are those of the sources: %s gives %s', (id, period) => {
    const { csp, why } = words.items[id];
    expect(csp + why).toContain(`{${period}}`);
  });
});
