import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../../src/domain/triggers/facts/check-facts.ts';
import { formerAnchorsOf, formerTriggerIds } from '../../../src/domain/triggers/former-ids.ts';
import { triggerTool } from '../../../src/domain/triggers/work/trigger-work.ts';
import { readDocument } from '../../../src/domain/work-documents/reading/read-document.ts';
import { versionOf } from '../../../src/domain/work-documents/work-document.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { everyField } from './every-field.ts';

const readAgain = (value: unknown) => readDocument(JSON.parse(JSON.stringify(value)), [triggerTool]);

describe('a document of the trigger calculator', () => {
  it('comes back whole from a file', () => {
    const written = writeDocument(triggerTool, { title: 'August', facts: everyField });
    expect(written).toMatchObject({ tool: 'triggers', version: versionOf(triggerTool), title: 'August' });
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
    expect(problems).toEqual([{ field: 'asOf', message: 'There is no February 30, 2026: that month has 28 days.' }]);
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
    expect(readAgain({ ...written, version: versionOf(triggerTool) + 1 })).toMatchObject({ reason: 'newer-version' });
  });
});

describe('a document of version 1, whose ids of triggers named a number of days', () => {
  const former = {
    tool: 'triggers',
    version: 1,
    title: 'August',
    facts: {
      asOf: '2026-08-31',
      remediation: { counts: { 'late-remediation-high-30': 4, 'late-remediation-moderate-120': 9 }, items: 'none' },
      history: [{ trigger: 'late-remediation-high-60', date: '2026-03-10', note: 'CAP' }, 'late'],
      off: ['late-remediation-moderate-90', 'incident-frequency', 'late-tea'],
    },
    unread: [{ field: 'remediation.counts.late-remediation-high-60', message: 'Enter a number.', value: 'two' }],
  };

  it('opens with the ids of today, in counts, history, and the triggers that are switched off', () => {
    expect(readAgain(former)).toMatchObject({
      outcome: 'read',
      migratedFrom: 1,
      document: {
        version: versionOf(triggerTool),
        facts: {
          asOf: '2026-08-31',
          remediation: { counts: { 'late-remediation-high-dfr': 4, 'late-remediation-moderate-cap': 9 } },
          history: [{ trigger: 'late-remediation-high-cap', date: '2026-03-10', note: 'CAP' }, {}],
          off: ['late-remediation-moderate-dfr', 'incident-frequency'],
        },
      },
    });
  });

  it('keeps what could not be read, at its field of today', () => {
    const opened = readAgain(former);
    expect(opened.outcome === 'read' && opened.document.unread?.map(({ field, value }) => [field, value])).toEqual([
      ['remediation.counts.late-remediation-high-cap', 'two'],
      ['remediation.items', 'none'],
      ['history.1', 'late'],
      ['off.2', 'late-tea'],
    ]);
  });

  it('keeps both counts where a file names one trigger by both ids', () => {
    const counts = { 'late-remediation-high-30': 4, 'late-remediation-high-dfr': 5 };
    expect(readAgain({ ...former, facts: { remediation: { counts } }, unread: undefined })).toMatchObject({
      document: {
        facts: { remediation: { counts: { 'late-remediation-high-dfr': 5 } } },
        unread: [{ field: 'remediation.counts.late-remediation-high-30', value: 4 }],
      },
    });
  });

  it.each([[[]], ['facts'], [7], [null], [{ remediation: 3, history: 'x', off: {} }]])(
    'opens even when its facts are damaged: %j',
    (facts) => {
      expect(readAgain({ ...former, facts }).outcome).toBe('read');
    },
  );

  it.each(Object.entries(formerTriggerIds))('leads from the anchor %s to %s', (before, now) => {
    expect(formerAnchorsOf(now)).toEqual([before]);
    expect(formerAnchorsOf(`trigger-${now}`)).toEqual([`trigger-${before}`]);
  });
});
