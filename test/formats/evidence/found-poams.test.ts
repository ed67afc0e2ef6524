import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PoamEvidence } from '../../../src/domain/poam/evidence.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import { projectRoot } from '../../support/project-files.ts';

/** POA&Ms of strangers that were read wrongly once, where the folder of real files holds them. */
const folder = resolve(projectRoot, process.env.EVIDENCE_FILES ?? '../shared/files', 'found');

async function poamIn(name: string): Promise<PoamEvidence> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const reading = await readEvidence(new File([bytes], name), { answers: { list: 'open' } });
  if (reading.kind !== 'poam') throw new Error(JSON.stringify(reading));
  return reading;
}

const standing = ({ items }: PoamEvidence) =>
  items.map(({ id, list, detected, originalRating }) => [id, list, detected, originalRating]);
const hiding = ({ issues }: PoamEvidence) => issues.filter(({ mayHide }) => mayHide).length;

if (existsSync(folder)) {
  describe('a POA&M that was read wrongly once', () => {
    it('with a status in one sheet has one open item and five closed ones', async () => {
      const { items } = await poamIn('01_single_sheet_status_column_closed_items_counted_as_open.xlsx');
      expect(items.map(({ list }) => list)).toEqual(['open', 'closed', 'closed', 'closed', 'closed', 'closed']);
    });

    it('with lines below its list gives the same items as without', async () => {
      const control = await poamIn('05_control_no_footer.xlsx');
      const read = await poamIn('05_footer_lines_become_items_turns_not_met_into_not_assessed.xlsx');
      expect(standing(read)).toEqual(standing(control));
      expect(hiding(read)).toBe(0);
      const total = await poamIn('05b_total_line_with_rating_text_counts_as_vulnerability.xlsx');
      expect(total.items.map(({ id }) => id)).toEqual(['V-1', 'V-2', 'V-3', 'V-4', 'V-5', 'V-6']);
    });

    it('with apostrophes before its dates has all of them', async () => {
      const { items, issues } = await poamIn('08_open_dates_with_csv_guard_apostrophe.csv');
      expect(items.map(({ detected, name }) => [detected, name])).toEqual(
        Array.from({ length: 6 }, () => ['2026-01-05', '=HYPERLINK(1)']),
      );
      expect(issues).toEqual([]);
    });

    it('whose rows are formulas without results is not empty: five rows may hide items', async () => {
      const poam = await poamIn('21_five_rows_left_out_yet_not_met.xlsx');
      expect(poam).toMatchObject({ items: [], rows: 5 });
      expect(hiding(poam)).toBe(5);
    });

    it('with closed risks beside open ones gives the same ratings and dates as with the open ones alone', async () => {
      const control = await poamIn('23_control_only_the_open_low_risks.json');
      const read = await poamIn('23_oscal_closed_high_plus_open_low_counts_as_late_high.json');
      expect(standing(read)).toEqual(standing(control));
    });

    it('with check marks has them read as yes and no', async () => {
      const { items } = await poamIn('26_check_marks_in_deviation_columns_ignored_silently.xlsx');
      expect(items.map(({ falsePositive, operationalRequirement }) => [falsePositive, operationalRequirement])).toEqual(
        [
          ['yes', 'no'],
          ['no', 'yes'],
          ['no', 'no'],
          ['no', 'no'],
          ['no', 'no'],
        ],
      );
    });

    it('with a line break without marks has five items, one of which lacks its rest', async () => {
      const poam = await poamIn('28_open_unquoted_line_break_makes_a_sixth_item.csv');
      expect(poam.items.map(({ id }) => id)).toEqual(['V-1', 'V-2', 'V-3', 'V-4', 'V-5']);
      expect(poam.items[0]).not.toHaveProperty('detected');
      expect(hiding(poam)).toBe(1);
    });

    it('with one risk in five items says that they share it', async () => {
      const { items } = await poamIn('31_one_oscal_risk_in_five_items_is_five_unique.json');
      expect(new Set(items.map(({ sharedRisk }) => sharedRisk)).size).toBe(1);
      expect(items[0]?.sharedRisk).toBeDefined();
    });
  });
}

it('The folder that EVIDENCE_FILES names holds them.', () => {
  expect(process.env.EVIDENCE_FILES === undefined || existsSync(folder)).toBe(true);
});
