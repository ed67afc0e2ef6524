import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLookup } from '../../src/search/lookup.ts';
import { foldedTexts } from '../../src/search/query/fold.ts';
import { knownWords } from '../../src/search/query/known-words.ts';
import { glanceFor, placesIn, readableText } from '../../src/search/text/marked.ts';
import { list } from './terms.ts';

const words =
  'policy policies fly flies sign signed signs planned plan plans assessor assessors third party 3PAO 3 PAO ATO A.T.O. ' +
  'late overdue delayed due date kick-off kickoff 10% AC-2 ac2 Rev5 rev 5 is as a café cafe authorized authorise';
const text = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 4 }).map((some) => some.join(' '));
const { understand } = makeLookup({
  ...list,
  similar: [
    ['late', 'overdue', 'delayed'],
    ['deadline', 'due date'],
  ],
});

describe('a glance at a text', () => {
  it('never passes over one that says something of what is asked', () => {
    fc.assert(
      fc.property(text, text, (typed, shown) => {
        const { concepts } = understand(typed);
        const [folded = ''] = foldedTexts([shown]);
        if (placesIn(readableText(shown), concepts).length > 0) expect(glanceFor(concepts)(folded)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('passes over one that has no such word', () => {
    expect(glanceFor(understand('overdue POA&M').concepts)('the meeting that starts it')).toBe(false);
  });
});

describe('the words of texts', () => {
  const known = knownWords(['the cloud service', 'a cloud']);

  it('are known whole, and by their beginnings', () => {
    expect(['cloud', 'service', 'a', 'clou', 'loud'].filter(known.has)).toEqual(['cloud', 'service', 'a']);
    expect(['cloud', 'clou', 'serv', 'loud'].filter(known.begins)).toEqual(['cloud', 'clou', 'serv']);
  });

  it('are counted', () => {
    expect(known.counts().get('cloud')).toBe(2);
  });
});

describe('texts folded together', () => {
  it('are as each is by itself', () => {
    const some = fc.array(
      fc.oneof(
        text,
        fc.string({ unit: 'grapheme' }).map((one) => one.replace(/\s+/g, ' ')),
      ),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(some, (texts) => {
        expect(foldedTexts(texts)).toEqual(texts.map((one) => foldedTexts([one])[0]));
      }),
    );
  });
});
