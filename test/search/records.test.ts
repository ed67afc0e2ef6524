import { describe, expect, it } from 'vitest';
import { deficiencyTriggers } from '../../src/domain/triggers/deficiency-triggers.ts';
import { partedText, triggerRecords } from '../../src/search/indexing/records.ts';
import { triggerWords } from '../support/trigger-words.ts';

describe('the records that are no pages', () => {
  const records = triggerRecords(triggerWords);

  it('are every trigger, each once', () => {
    expect(records.map(({ url }) => url)).toEqual(
      deficiencyTriggers.map(({ id }) => `/guide/deficiency-triggers/#${id}`),
    );
  });

  it('hold a trigger’s name, condition and level, with no number left open', () => {
    for (const { content, meta } of records) {
      expect(content.startsWith(`${meta?.title}.`)).toBe(true);
      expect(content).toMatch(/(Detailed Finding Review|Corrective Action Plan)\.$/);
      expect(content).not.toMatch(/[{}]/);
    }
  });
});

describe('a page for the index', () => {
  it('has its description lists parted', () => {
    expect(partedText('<dl><dt>Who</dt><dd>You</dd><dt>When</dt><dd>Now</dd></dl>')).toBe(
      '<dl><dt>Who: </dt><dd>You </dd><dt>When: </dt><dd>Now </dd></dl>',
    );
  });
});
