import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Test files that take longest, which their size does not tell, from the longest on. A file that takes a minute and
 * begins last would keep one core waiting for it. `npm test` says at its end how long each file took.
 */
const heaviest: readonly string[] = [
  'e2e/pages/every-page-guide.test.ts',
  'e2e/pages/every-page-other.test.ts',
  'e2e/triggers/access.test.ts',
  'e2e/tools/papers.test.ts',
  'e2e/pages/layout.test.ts',
  'e2e/tools/focus.test.ts',
  'e2e/tools/look.test.ts',
  'e2e/tools/long-names.test.ts',
  'e2e/triggers/input.test.ts',
  'domain/escalation/case/walk-letters.slow.test.ts',
  'formats/evidence/workbook/whatever-comes.slow.test.ts',
  'formats/evidence/nessus/damaged-nessus.slow.test.ts',
  'formats/evidence/workbook/one-bad-sheet.slow.test.ts',
  'domain/triggers/look-ahead.slow.test.ts',
  'formats/evidence/workbook/traps.slow.test.ts',
];

const place = ({ moduleId }: TestSpecification): number => {
  const found = heaviest.findIndex((file) => moduleId.endsWith(`/test/${file}`));
  return found === -1 ? heaviest.length : found;
};

/** Begins with the test files that take longest; the others follow as Vitest orders them. */
export class HeaviestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => (one.project.name === other.project.name ? place(one) - place(other) : 0));
  }
}
