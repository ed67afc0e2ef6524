import { describe, expect, it } from 'vitest';
import { heightOf, scaleFor } from '../../../src/formats/powerpoint/fit.ts';

const box = { width: 864, height: 322 };
const look = { size: 24, indent: 36, between: 0.4 };

describe('the size of texts on slides', () => {
  it('stays what it is where there is room', () => {
    expect(scaleFor(['A point', 'Another point'], look, box)).toBe(1);
  });

  it.each([
    ['many letters', ['word '.repeat(1000)]],
    ['one long word', ['x'.repeat(5000)]],
    ['many paragraphs', Array.from({ length: 40 }, () => 'A point')],
  ])('becomes smaller with %s, until they fit', (_, texts) => {
    const scale = scaleFor(texts, look, box);
    expect(scale).toBeLessThan(1);
    expect(heightOf(texts, { ...look, size: look.size * scale }, box.width)).toBeLessThanOrEqual(box.height);
  });

  it('counts a line for each line break, and the room between paragraphs', () => {
    const line = heightOf(['A'], look, box.width);
    expect(heightOf(['A\nB'], look, box.width)).toBeCloseTo(2 * line);
    expect(heightOf(['A', 'B'], look, box.width)).toBeCloseTo(2 * line + 24 * 0.4);
  });

  it('counts letters of headings and bold ones as wider', () => {
    const text = ['word '.repeat(200)];
    const plain = heightOf(text, { size: 24 }, box.width);
    expect(heightOf(text, { size: 24, letters: 'bold' }, box.width)).toBeGreaterThan(plain);
    expect(heightOf(text, { size: 24, letters: 'headings' }, box.width)).toBeGreaterThan(plain);
  });
});
