import { describe, expect, it } from 'vitest';
import { deficiencyTriggers } from '../../src/domain/triggers/deficiency-triggers.ts';
import { triggerKeys } from '../../src/domain/triggers/trigger-keys.ts';
import { builtTriggerKeys } from '../../src/integrations/built-trigger-keys.ts';

describe('what a page carries of the table of triggers', () => {
  it('is what the table says, and needs nothing else to run', async () => {
    const { handler, filter } = builtTriggerKeys().transform;
    const { code } = handler();
    const built: object = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect({ ...built }).toEqual({ triggerKeys });
    expect(filter.id.test('/site/src/domain/triggers/trigger-keys.ts')).toBe(true);
  });

  it('names every trigger, and of those that count by age their impact and age', () => {
    expect(triggerKeys.ids).toEqual(deficiencyTriggers.map(({ id }) => id));
    const counting = deficiencyTriggers.flatMap((row) =>
      'impact' in row ? [{ id: row.id, impact: row.impact, days: row.thresholds.days.value }] : [],
    );
    expect(counting.length).toBeGreaterThan(0);
    expect(triggerKeys.aged).toEqual(counting);
  });
});
