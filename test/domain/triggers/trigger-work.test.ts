import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../../src/domain/triggers/facts/check-facts.ts';
import { triggerTool } from '../../../src/domain/triggers/work/trigger-work.ts';
import { readDocument } from '../../../src/domain/work-documents/read-document.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { everyField } from './every-field.ts';

const readAgain = (value: unknown) => readDocument(JSON.parse(JSON.stringify(value)), [triggerTool]);

describe('a document of the trigger calculator', () => {
  it('comes back whole from a file', () => {
    const written = writeDocument(triggerTool, { title: 'August', facts: everyField });
    expect(written).toMatchObject({ tool: 'triggers', version: 1, title: 'August' });
    expect(readAgain(written)).toMatchObject({ document: { title: 'August', facts: everyField }, problems: [] });
  });

  it('needs no day: then it is judged as of the day on which it is looked at', () => {
    const { asOf, ...facts } = everyField;
    expect(asOf).toBeDefined();
    expect(triggerTool.check(facts)).toEqual({ facts, problems: [], unread: [] });
    expect(triggerTool.check({})).toEqual({ facts: {}, problems: [], unread: [] });
    expect(triggerTool.check({ asOf: '' }).facts).toEqual({});
  });

  it('reports an impossible day at its field, keeps it, and reads the rest', () => {
    const { facts, problems, unread } = triggerTool.check({ ...everyField, asOf: '2026-02-30' });
    const { asOf, ...others } = everyField;
    expect(asOf).toBeDefined();
    expect(facts).toEqual(others);
    expect(problems).toEqual([{ field: 'asOf', message: 'There is no 30 February 2026: that month has 28 days.' }]);
    expect(unread).toEqual([{ ...problems[0], value: '2026-02-30' }]);
  });

  it('reports a fault of the facts as the facts alone would, the day’s own before it', () => {
    const given = { vulnerabilities: { now: -1 }, off: ['of-another-edition'] };
    const alone = checkFacts(given);
    expect(triggerTool.check({ ...given, asOf: '2026-08-31' }).problems).toEqual(alone.problems);
    expect(triggerTool.check({ ...given, asOf: 'today' }).problems.map(({ field }) => field)).toEqual([
      'asOf',
      'vulnerabilities.now',
      'off.0',
    ]);
  });

  it.each([[[]], ['facts'], [7], [null]])('reads %j as no facts, with a sentence', (input) => {
    const { facts, problems } = triggerTool.check(input);
    expect(facts).toEqual({});
    expect(problems).toEqual([{ field: '', message: expect.stringMatching(/\.$/) }]);
  });

  it('is refused from another tool and from a newer version', () => {
    const written = writeDocument(triggerTool, { title: 'August', facts: everyField });
    expect(readAgain({ ...written, tool: 'readiness' })).toMatchObject({ reason: 'other-tool' });
    expect(readAgain({ ...written, version: 2 })).toMatchObject({ reason: 'newer-version' });
  });
});
