import { describe, expect, it } from 'vitest';
import { inlineWords } from '../../src/schemas/inline-words.ts';

describe('a text with strong text and links', () => {
  it('falls into its pieces, which put together give the text that people read', () => {
    expect(inlineWords('You **must** read [the rule](/guide/) & sign.')).toEqual([
      { kind: 'text', text: 'You ' },
      { kind: 'strong', text: 'must' },
      { kind: 'text', text: ' read ' },
      { kind: 'link', text: 'the rule', path: '/guide/' },
      { kind: 'text', text: ' & sign.' },
    ]);
  });

  it('may hold nothing else', () => {
    expect(() => inlineWords('An *emphasis*.')).toThrow('more than plain text');
    expect(() => inlineWords('A [**strong** link](/guide/).')).toThrow('more than plain text');
    expect(() => inlineWords('One.\n\nTwo.')).toThrow('not one paragraph');
  });
});
