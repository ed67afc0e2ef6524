import { describe, expect, it } from 'vitest';
import { classesOf, type Duty, dutyKey, type Timeframe } from '../../../src/domain/transition/rules-data.ts';
import { timeText } from '../../../src/domain/transition/words.ts';
import { rulesOfContent } from '../../support/rules.ts';

/* The rules of 2026 as content: whole, and each text with the force, the numbers and the units of its data. */

const rules = rulesOfContent();
const duties = rules.rulesets.flatMap(({ duties: own }) => own);

const numberWords: Readonly<Record<string, string>> = { six: '6', three: '3', two: '2', one: '1' };
/** The times that a text names: “7 days”, “six months”, “monthly”, “2nd business day”. */
function timesIn(text: string): string[] {
  const plain = text
    .replace(/\b(six|three|two|one)(?=[ -](?:months?|years?|weeks?|days?)\b)/g, (word) => numberWords[word] ?? word)
    .replace(/(\d)-(?=month|day)/g, '$1 ')
    .replace(/\b(\d+)(?:st|nd|rd|th) business day\b/g, '$1 business days')
    .replace(/\b(?:at least )?monthly\b/g, '1 month')
    .replace(/\bonce a month\b/g, '1 month')
    .replace(/\bquarterly\b/g, '1 quarter')
    .replace(/\b(?:once every|once per|every) (?=year|day\b)/g, '1 ');
  return [...plain.matchAll(/(\d+(?:\.\d+)?) (hours?|business days?|days?|weeks?|months?|quarters?|years?)\b/g)].map(
    ([, value = '', unit = '']) => `${value} ${unit.replace(/s$/, '')}`,
  );
}
const plainTime = (time: Timeframe) => `${time.value} ${time.unit.replace(/s$/, '')}`;

/** Times that a text gives as a list of bare numbers: “2nd business day in Class C, the 3rd in Class B”. */
const listed = (text: string) =>
  [...text.matchAll(/\b(\d+)(?:st|nd|rd|th|(?= days| and at most|\b))/g)].map(([, value]) => value);

describe('the rules of 2026 as content', () => {
  it('are whole: every ruleset, duty, force and time of the version that they follow', () => {
    expect(rules.rulesets).toHaveLength(18);
    expect(duties).toHaveLength(207);
    const count = (of: (duty: Duty) => string) =>
      Object.fromEntries([...Map.groupBy(duties, of)].map(([name, all]) => [name, all.length]));
    expect(count(({ force }) => force)).toEqual({ MUST: 126, SHOULD: 54, MAY: 14, 'MUST NOT': 7, 'SHOULD NOT': 6 });
    expect(count(({ who }) => who)).toEqual({ provider: 171, agency: 24, FedRAMP: 7, assessor: 5 });
    expect(count(({ path }) => path.join())).toEqual({ 'rev5,20x': 189, rev5: 18 });
    const times = duties.flatMap(({ times: own = [] }) => own);
    expect(
      Object.fromEntries([...Map.groupBy(times, ({ unit }) => unit)].map(([unit, all]) => [unit, all.length])),
    ).toEqual({
      days: 49,
      hours: 31,
      'business days': 29,
      months: 23,
      years: 6,
      date: 2,
      quarters: 1,
      weeks: 1,
    });
    expect(new Set(duties.map(dutyKey)).size).toBe(207);
  });

  it('say the force of each duty in its text, who acts first, and no time that its data does not have', () => {
    for (const duty of duties) {
      const where = dutyKey(duty);
      const { text, force, who, times = [] } = duty;
      const first = /^(?:The (provider|agency|assessor|trust center)|FedRAMP)[ ,]/.exec(text);
      expect(first, where).not.toBeNull();
      expect(first?.[1]?.replace('trust center', 'provider') ?? 'FedRAMP', where).toBe(who);
      expect(/\b(must not|must|should not|should|may)\b/.exec(text)?.[1]?.toUpperCase(), where).toBe(force);
      const known = times.map(plainTime);
      for (const time of timesIn(text)) expect(known, `${where}: ${time}`).toContain(time);
    }
  });

  it('say each time of a duty in its text, unless the text names what the time depends on', () => {
    for (const duty of duties) {
      const { text, times = [] } = duty;
      const byRating = times.some(({ condition }) => condition.startsWith('PAIN-'));
      for (const time of byRating ? [] : times) {
        const said =
          time.unit === 'date'
            ? text.includes(timeText(time))
            : timesIn(text).includes(plainTime(time)) || listed(text).includes(String(time.value));
        expect(said, `${dutyKey(duty)}: ${plainTime(time)}`).toBe(true);
      }
    }
  });

  it('have classes that the paths of a duty have, and times for its own classes alone', () => {
    for (const { id, classes, path, times = [] } of duties) {
      const allowed = path.flatMap((type) => classesOf[type]);
      for (const one of classes === 'all' ? [] : classes) expect(allowed, id).toContain(one);
      for (const { class: one } of times) if (one !== 'all' && classes !== 'all') expect(classes, id).toContain(one);
    }
  });

  it('name rulesets and rules that exist in what is not sure, and say what is not sure of all', () => {
    const codes = new Set(rules.rulesets.map(({ code }) => code));
    const ids = new Set([...duties.map(({ id }) => id), ...Object.values(rules.classA).flat()]);
    for (const { id, rulesets, rules: own, concernsAll } of rules.notSure) {
      expect(rulesets.length + own.length > 0 || concernsAll === true, id).toBe(true);
      for (const code of rulesets) expect(codes, id).toContain(code);
      for (const rule of own) expect(ids, id).toContain(rule);
    }
    expect(rules.notSure.filter(({ concernsAll }) => concernsAll).map(({ id }) => id)).toEqual(['later-versions']);
    expect(rules.notSure.length).toBeGreaterThanOrEqual(22);
  });
});
