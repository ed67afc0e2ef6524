import { describe, expect, it } from 'vitest';
import { monthNames, plainDate } from '../../src/domain/calendar/plain-date.ts';
import { byDays } from '../../src/domain/changes/ruleset-days.ts';
import { pageStanding } from '../../src/domain/changes/standing.ts';
import { stationIds } from '../../src/domain/process/process-line.ts';
import { roleIds } from '../../src/domain/process/roles.ts';
import { countText, dateInWords } from '../../src/domain/wording.ts';
import { builtSite, byId, byTag, elementsOf, hasClass, pageAt, treeOf, wordsOf } from '../support/built-site.ts';
import { milestones, rulesets, updates } from '../support/content-files.ts';
import { datedChanges, placeOn, today, todayLines } from '../support/dated.ts';

const site = builtSite();
const changes = updates();
const todayPage = treeOf(pageAt(site, '/today/'));
const hrefsIn = (root: Parameters<typeof byTag>[0]) =>
  byTag(root, 'a').map(({ properties }) => String(properties.href));
const standingOf = (path: string) => elementsOf(treeOf(pageAt(site, path)), (one) => hasClass(one, 'standing'))[0];
const verdicts = {
  holds: 'Still applies',
  changed: 'Changed since',
  ended: 'Ended',
  unconfirmed: 'A change is not confirmed',
};

/** The day of the build, as the page prints it. */
const builtOn = (() => {
  const line = elementsOf(todayPage, ({ properties }) => properties.dataToday !== undefined)[0];
  const printed = /\w+ \d+, \d{4}/.exec(line ? wordsOf(line) : '')?.[0];
  return plainDate(new Date(`${printed} UTC`).toISOString().slice(0, 10));
})();

describe('a date in a sentence', () => {
  it.each(site.pages)('of $path has its month before its day', (page) => {
    const months = monthNames.join('|');
    expect(wordsOf(treeOf(page)).match(new RegExp(`\\b\\d{1,2} (?:${months}) \\d{4}\\b`, 'g')) ?? []).toEqual([]);
  });
});

describe('the line under the heading', () => {
  it.each(site.pages)('of $path says that it is unofficial, what it teaches, and when that was checked', ({ path }) => {
    const tree = treeOf(pageAt(site, path));
    const inOrder = elementsOf(tree, (one) => one.tagName === 'h1' || hasClass(one, 'standing'));
    expect(inOrder.map(({ tagName }) => tagName)).toEqual(['h1', 'p']);
    const words = inOrder[1] ? wordsOf(inOrder[1]) : '';
    expect(words).toMatch(/^Unofficial\. FedRAMP’s .*(?:\d{4}|undated).* Checked \w+ \d+, \d{4}\.$/);
    expect(inOrder[1] && hrefsIn(inOrder[1]).length).toBeGreaterThan(0);
  });

  it.each(stationIds)('of %s says what has become of the step, with its number of changes', (step) => {
    const own = changes.filter(({ steps }) => steps.some((one) => one === step));
    const dated = own.flatMap(({ id }) => datedChanges.get(id) ?? []);
    const line = standingOf(`/guide/${step}/`);
    // The words of a link have spaces around them.
    const words = (line ? wordsOf(line) : '').replaceAll('( ', '(').replaceAll(' )', ')');
    const { verdict } = pageStanding(dated, step, builtOn);
    expect(words).toContain(`${verdicts[verdict]} (${countText(own.length, 'change')}).`);
    expect(words).toContain(`Checked ${dateInWords(plainDate(own.map(({ checked }) => checked).sort()[0] ?? ''))}`);
    expect(line && hrefsIn(line)).toContain(`/changes/?step=${step}`);
  });
});

describe('the page that says what holds today', () => {
  const lists = elementsOf(todayPage, (one) => one.tagName === 'ol' && hasClass(one, 'follow'));
  const lines = lists.flatMap((list) => byTag(list, 'li'));

  it('has every situation, and every line of it', () => {
    for (const { id, title } of today.situations) {
      const heading = byId(todayPage, id);
      expect(heading && wordsOf(heading)).toBe(title);
      expect(hrefsIn(todayPage)).toContain(`#${id}`);
    }
    expect(lines).toHaveLength(todayLines.length);
  });

  it.each(todayLines.map((line, index) => ({ ...line, index })))(
    'shows what holds on the day of the build: $follow',
    ({ spans, index }) => {
      const states = lines[index]
        ? byTag(lines[index], 'b').filter(({ properties }) => properties.dataFrom !== undefined)
        : [];
      expect(states).toHaveLength(spans.length);
      const shown = states.flatMap(({ properties }, place) => (properties.hidden === true ? [] : [place]));
      expect(shown).toEqual([placeOn(spans, builtOn)]);
    },
  );

  it('names each change of a line, with its source', () => {
    const named = today.situations.flatMap(({ lines: own }) => own);
    for (const [index, { changes: ids, more = [] }] of named.entries()) {
      const links = lines[index] ? hrefsIn(lines[index]) : [];
      for (const id of [...ids, ...more]) {
        expect(links).toContain(`/changes/#${id}`);
        const url = changes.find((change) => change.id === id)?.source.url;
        if (url !== undefined) expect(links).toContain(url);
      }
    }
  });

  it('has a table for Rev5 and one for 20x, with each day of each ruleset', () => {
    const tables = byTag(todayPage, 'table');
    expect(tables.map((table) => wordsOf(byTag(table, 'caption')[0] ?? table))).toEqual([
      'Rev5: the days of each ruleset',
      '20x: the days of each ruleset',
    ]);
    for (const [index, type] of (['rev5', '20x'] as const).entries()) {
      const rows = tables[index] ? byTag(tables[index], 'tr').slice(1) : [];
      const found = rows.map((row) => byTag(row, 'time').map(({ properties }) => properties.dateTime));
      expect(found).toEqual(
        rulesets()
          .toSorted(byDays)
          .map(({ [type]: { optional, obtain, maintain, graceEnds } }) =>
            [optional, obtain, maintain, graceEnds].filter((day) => day !== undefined),
          ),
      );
    }
  });

  it('is led to from the home page, before every other door, and from the foot of every page', () => {
    const home = treeOf(pageAt(site, '/'));
    const doors = elementsOf(home, (one) => hasClass(one, 'doors'))[0];
    expect(doors && hrefsIn(doors)[0]).toBe('/today/');
    for (const page of site.pages) {
      const foot = byTag(treeOf(page), 'footer').at(-1);
      expect(foot && hrefsIn(foot), page.path).toContain('/today/');
    }
  });
});

describe('the page of changes', () => {
  const page = treeOf(pageAt(site, '/changes/'));

  it('begins with the next three days that matter', () => {
    const days = [
      ...new Set([
        ...milestones().map(({ day }) => day),
        ...rulesets().flatMap(({ rev5, '20x': other }) =>
          [rev5, other].flatMap(({ obtain, maintain, graceEnds }) => [
            obtain,
            maintain,
            ...(graceEnds !== undefined && graceEnds > maintain ? [graceEnds] : []),
          ]),
        ),
      ]),
    ].toSorted();
    const shown = elementsOf(
      page,
      ({ properties }) => properties.dataDay !== undefined && properties.hidden !== true,
    ).map(({ properties }) => properties.dataDay);
    expect(shown).toEqual(days.filter((day) => day >= builtOn).slice(0, 3));
  });

  it('says of each change whose duties it touches', () => {
    for (const { id, roles } of changes) {
      const [entry] = elementsOf(page, (one) => one.tagName === 'details' && byId(one, id) !== undefined);
      expect(entry?.properties.dataRoles, id).toBe(roles.join(' '));
    }
  });
});

describe.each(roleIds)('the page of the role %s', (role) => {
  it('shows each change that touches its duties, and no other, and links to all of them', () => {
    const tree = treeOf(pageAt(site, `/roles/${role}/`));
    const lines = elementsOf(tree, (one) => hasClass(one, 'changed'));
    const words = lines.map(wordsOf).join(' ');
    const shown = changes.filter(({ title }) => words.includes(title)).map(({ id }) => id);
    expect(shown).toEqual(changes.filter(({ roles }) => roles.includes(role)).map(({ id }) => id));
    for (const one of lines) expect(hrefsIn(one)[0]).toMatch(new RegExp(`^/changes/\\?role=${role}`));
    const line = standingOf(`/roles/${role}/`);
    expect(line && hrefsIn(line)).toContain(`/changes/?role=${role}`);
  });
});
