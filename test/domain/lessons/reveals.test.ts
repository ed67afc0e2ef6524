import { expect, it } from 'vitest';
import { stepOutlines } from '../../../src/domain/escalation/step-outlines.ts';
import { revealsOf } from '../../../src/domain/lessons/reveals.ts';

it('A vote reveals its answer, and the escalation each of its steps but the first', () => {
  expect(revealsOf('vote')).toBe(1);
  expect(revealsOf('escalation')).toBe(stepOutlines.length - 1);
  expect(stepOutlines).toHaveLength(9);
});

it('Every other slide shows all of itself at once', () => {
  const kinds = ['points', 'columns', 'figures', 'table', 'line', 'trigger', 'title', 'today', 'exercise', ''];
  expect(kinds.map(revealsOf)).toEqual(kinds.map(() => 0));
});
