import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandStatementIds, statementPrefixes } from '../../../src/domain/ledger/statement-ids.ts';

const anyId = fc
  .tuple(fc.constantFrom(...statementPrefixes), fc.integer({ min: 1, max: 999 }))
  .map(([prefix, number]) => `${prefix}-${String(number).padStart(3, '0')}`);

describe('statement ids', () => {
  it.each([
    { given: 'AP-268', expect: ['AP-268'] },
    { given: 'AP-098..101', expect: ['AP-098', 'AP-099', 'AP-100', 'AP-101'] },
    { given: ' CC-001  PM-002,AP-003 ', expect: ['CC-001', 'PM-002', 'AP-003'] },
    { given: 'AP-001 AP-001..002', expect: ['AP-001', 'AP-002'] },
    { given: 'AP-005..005', expect: ['AP-005'] },
    { given: '', expect: [] },
  ])('reads "$given"', ({ given, expect: ids }) => {
    expect(expandStatementIds(given)).toEqual(ids);
  });

  it.each(['AP268', 'AP-26', 'XX-001', 'AP-001-003', 'AP-001..', 'ap-001'])('refuses "%s" and names it', (given) => {
    expect(() => expandStatementIds(given)).toThrow(`"${given}"`);
  });

  it('refuses a range that runs backwards', () => {
    expect(() => expandStatementIds('AP-003..001')).toThrow('backwards');
  });

  it('reads any ids that are listed, each once, in the order written', () => {
    fc.assert(
      fc.property(fc.array(anyId), (ids) => {
        expect(expandStatementIds(ids.join(' '))).toEqual([...new Set(ids)]);
      }),
    );
  });
});
