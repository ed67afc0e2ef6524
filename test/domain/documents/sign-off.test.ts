import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/domain/documents/make-blocks.ts';
import { appendix, signOff, signOffNames } from '../../../src/domain/documents/sign-off.ts';

describe('the lines that a result is signed on', () => {
  it('ask of who prepared it and of who reviewed it for a name, a signature and a day, all left blank', () => {
    const lines = signOff().slice(1);
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(line).toMatchObject({ kind: 'field', line: expect.any(String) });
    expect(lines.filter((line) => line.kind === 'field' && line.line === 'sign')).toHaveLength(2);
  });
});

describe('the appendix', () => {
  it('begins a sheet of its own', () => {
    const [first, ...rest] = appendix([paragraph('More.')]);
    expect(first).toEqual({ kind: 'heading', level: 2, text: signOffNames.appendix, startsPage: true });
    expect(rest).toEqual([paragraph('More.')]);
  });

  it('is not there when nothing is in it', () => {
    expect(appendix([])).toEqual([]);
  });
});
