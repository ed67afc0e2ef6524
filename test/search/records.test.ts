import { describe, expect, it } from 'vitest';
import { deficiencyTriggers } from '../../src/domain/triggers/deficiency-triggers.ts';
import { customRecords, partedText } from '../../src/search/indexing/records.ts';
import { triggerWords } from '../support/trigger-words.ts';
import { terms } from './terms.ts';

describe('the records that are no pages', () => {
  const records = customRecords(terms, triggerWords);

  it('are every term and every trigger, each once', () => {
    expect(records).toHaveLength(terms.length + deficiencyTriggers.length);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('hold a term’s names and meaning, as sentences', () => {
    expect(records.find(({ url }) => url === '/glossary/#ato')).toEqual({
      url: '/glossary/#ato',
      language: 'en',
      content:
        'ATO. Authorization to Operate. A signed decision to accept the risk. Authority to Operate. A.T.O. grant.',
      meta: { title: 'ATO' },
    });
  });

  it('hold a trigger’s name, condition and level, with no number left open', () => {
    const triggers = records.filter(({ url }) => url.startsWith('/guide/deficiency-triggers/#'));
    for (const { content, meta } of triggers) {
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
