import { describe, expect, it } from 'vitest';
import { type FactNames, fieldInWords, valueInWords } from '../../src/domain/work-documents/comparing/words.ts';
import { factNames as escalation } from '../../src/tools/escalation/compare-words.ts';
import { factNames as readiness } from '../../src/tools/readiness/compare-words.ts';
import { factNames as review } from '../../src/tools/review-approach/compare-words.ts';
import { factNames as triggers } from '../../src/tools/triggers/compare-words.ts';

const said = (names: FactNames, field: string, value: unknown) =>
  `${fieldInWords(field, names)}: ${valueInWords(field, value, undefined, names)}`;

describe('a comparison of two pieces of work', () => {
  it('calls the facts of each tool what the tool calls them, and says the rest by its place', () => {
    expect(said(readiness, 'items.proven-maturity.state', 'done')).toBe('Proven maturity, state: Done');
    expect(said(readiness, 'role', 'csp')).toBe('Who is judging: A CSP, judging itself');
    expect(said(readiness, 'items.gone.note', 'x')).toBe('Items, gone, note: “x”');
    expect(said(review, 'package-completeness', 'x')).toBe('Package completeness: “x”');
    expect(said(triggers, 'asOf', '2026-11-30')).toBe('Evaluation date: November 30, 2026');
    expect(said(triggers, 'changes.1.notice', 'none')).toMatch(/^Change 2, notice received on: [A-Z]/);
    expect(said(escalation, 'names.csp', 'Acme')).toBe('CSP: “Acme”');
    expect(said(escalation, 'events.0.kind', 'plan-approved')).toBe('Events, entry 1, kind: Approve the plan');
    expect(said(escalation, 'findings.0.trigger', 'late-remediation-high-cap')).toContain('Late Remediation');
  });
});
