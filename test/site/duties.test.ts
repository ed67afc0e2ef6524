import { describe, expect, it } from 'vitest';
import { roles } from '../../src/domain/process/roles.ts';
import { fillPeriods } from '../../src/domain/schedule/periods.ts';
import { builtSite, byId, byTag, pageAt, treeOf, wordsOf } from '../support/built-site.ts';
import { duties, readings } from '../support/content-files.ts';
import { overlap } from '../support/named-parties.ts';

const site = builtSite();
const all = duties();

/** Words without what marking terms adds, popovers and words for those who hear a link, and without any space, so that markup leaves no trace. */
function bareWords(node: unknown): string {
  const { type, value, children, properties } = node as {
    type: string;
    value?: string;
    children?: readonly unknown[];
    properties?: { className?: unknown };
  };
  if (Array.isArray(properties?.className) && properties.className.some((one) => one === 'gloss' || one === 'vh'))
    return '';
  if (type === 'text') return (value ?? '').replace(/\s+/g, '');
  return (children ?? []).map(bareWords).join('');
}

/** The one that is there, or an error that says what is missing. */
function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

/** The main part of a page. */
const mainOf = (path: string) => found(byTag(treeOf(pageAt(site, path)), 'main')[0], `main part on ${path}`);

const bare = (text: string) => fillPeriods(text).replace(/\s+/g, '');

describe.each(roles)('the page of the role $id', ({ id }) => {
  const tree = treeOf(pageAt(site, `/roles/${id}/`));
  const own = all.filter(({ roles: who }) => who.includes(id));
  const words = bareWords(byTag(tree, 'main')[0]);

  it('lists every duty of the role', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ text }) => !words.includes(bare(text))).map((duty) => duty.id)).toEqual([]);
  });

  it('lists no more duties than the role has', () => {
    const lines = byTag(tree, 'article')
      .flatMap((article) => byTag(article, 'li'))
      .map(bareWords);
    expect(lines.filter((line) => !own.some(({ text }) => line.includes(bare(text))))).toEqual([]);
    expect(lines).toHaveLength(own.length);
  });

  it('has an anchor for every step at which the role has something to do or to know', () => {
    const steps = [...new Set(own.map(({ step }) => step))];
    expect(steps.filter((step) => !byId(tree, step))).toEqual([]);
  });

  it('leads from every duty to the section that teaches it', () => {
    const links = new Set(byTag(tree, 'a').map(({ properties }) => String(properties.href)));
    const missing = own.filter(({ step, section }) => !links.has(`/guide/${step}/#${section}`));
    const dead = own.filter(({ step, section }) => !byId(treeOf(pageAt(site, `/guide/${step}/`)), section));
    expect(missing.map((duty) => duty.id)).toEqual([]);
    expect(dead.map((duty) => duty.id)).toEqual([]);
  });
});

describe('the marks of the role pages', () => {
  const lineOf = (id: string, text: string) =>
    found(
      byTag(mainOf(`/roles/${id}/`), 'li').find((one) => bareWords(one).includes(bare(text))),
      `line “${text}”`,
    );

  it.each(roles)('say on the page of the role $id whose word each line is, and who acts', ({ id }) => {
    const own = all.filter(({ roles: who, kind }) => kind === 'duty' && who.includes(id));
    const said = own.map(({ text, force, when, whoActs }) => {
      const words = wordsOf(lineOf(id, text));
      return [
        force === 'does' || words.startsWith(force),
        words.toLowerCase().includes(`${when}.`),
        words.includes('Our reading.') === (whoActs === 'our-reading'),
      ];
    });
    expect(said).toEqual(own.map(() => [true, true, true]));
  });

  it.each(roles)('are explained once on the page of the role $id, with a link to the readings', ({ id }) => {
    const paragraphs = byTag(mainOf(`/roles/${id}/`), 'p').filter((one) =>
      bareWords(one).startsWith('Thelabelsmust,should,'),
    );
    expect(paragraphs).toHaveLength(1);
    const links = byTag(mainOf(`/roles/${id}/`), 'a').map(({ properties }) => properties.href);
    expect(links.filter((link) => link === '/sources/readings/')).toHaveLength(1);
  });

  it('are explained in the same sentences on the pages of the tools that use them', () => {
    const explained = ['/roles/agency/', '/tools/readiness/', '/tools/readiness/paper/', '/tools/escalation/'].map(
      (path) =>
        byTag(mainOf(path), 'p')
          .map(bareWords)
          .filter((one) => /^Thelabelsmust,should,|^Thepartythatacts/.test(one)),
    );
    expect(explained[0]).toHaveLength(2);
    for (const one of explained) expect(one).toEqual(explained[0]);
  });

  it('part the facts of the agency’s page from its duties', () => {
    const words = bareWords(mainOf('/roles/agency/'));
    const heading = words.lastIndexOf('Goodtoknow');
    const facts = all.filter(({ roles: who, kind }) => kind === 'fact' && who.includes('agency'));
    const own = all.filter(({ roles: who, kind }) => kind === 'duty' && who.includes('agency'));
    expect(facts.length).toBeGreaterThan(0);
    expect(own.filter(({ text }) => words.indexOf(bare(text)) > heading).map((duty) => duty.id)).toEqual([]);
    expect(facts.filter(({ text }) => words.indexOf(bare(text)) < heading).map((duty) => duty.id)).toEqual([]);
  });
});

describe('a reading that names who acts', () => {
  const ours = all.filter(({ whoActs }) => whoActs === 'our-reading');
  const named = readings().filter(({ id, statements = '' }) => {
    return !id.startsWith('trigger-') && statements !== '' && ours.some((duty) => overlap(duty.statements, statements));
  });

  it.each(named)('is shown on the pages that it names: $id', ({ reading, steps }) => {
    const missing = steps.filter((step) => !wordsOf(mainOf(`/guide/${step}/`)).includes(reading));
    expect(missing).toEqual([]);
  });
});

describe('the table of what an escalation sends', () => {
  const table = found(
    byTag(mainOf('/tools/escalation/'), 'table').find((one) =>
      wordsOf(one).includes('Response with root cause and plan'),
    ),
    'table of messages',
  );
  const rowOf = (title: string) =>
    wordsOf(
      found(
        byTag(table, 'tr').find((row) => wordsOf(row).startsWith(title)),
        title,
      ),
    );

  it('says what the source requires of the two responses that it only describes', () => {
    expect(rowOf('Response to the intended escalation')).toContain('It must come from');
    expect(rowOf('Response with root cause and plan')).toContain('It must include');
    expect(rowOf('Notice of the decision')).not.toContain('must');
  });

  it('marks the sender of the CAP letter as our reading, and no other', () => {
    expect(
      byTag(table, 'tr')
        .filter((row) => wordsOf(row).includes('our reading'))
        .map(wordsOf),
    ).toEqual([expect.stringMatching(/^CAP letter/)]);
  });
});

describe('tables of duties', () => {
  const tables = site.pages
    .filter(({ path }) => /^\/guide\/[^/]+\/$/.test(path))
    .flatMap((page) => {
      const caption = byTag(treeOf(page), 'caption').find((one) => wordsOf(one) === 'Who does what, by role');
      const table = caption && byTag(treeOf(page), 'table').find((one) => byTag(one, 'caption').includes(caption));
      return table ? [{ path: page.path, table }] : [];
    });

  it('stand on the pages of the meetings', () => {
    expect(tables.length).toBeGreaterThan(0);
  });

  it.each(tables)('on $path hold every duty of the step', ({ path, table }) => {
    const words = bareWords(table);
    const own = all.filter(({ step }) => path === `/guide/${step}/`);
    expect(own.filter(({ text }) => !words.includes(bare(text))).map(({ id }) => id)).toEqual([]);
  });

  it.each(tables)('on $path put nothing that goes on throughout under a time', ({ path, table }) => {
    const whole = all.filter(({ step, when }) => path === `/guide/${step}/` && when === 'throughout');
    expect(whole.length).toBeGreaterThan(0);
    for (const { text } of whole) {
      const cells = byTag(table, 'td').filter((one) => bareWords(one).includes(bare(text)));
      expect(cells.map((one) => bareWords(one).startsWith('Throughout'))).toEqual([true]);
      expect(cells.map(({ properties }) => properties.dataH)).toEqual([undefined]);
    }
  });

  it.each(tables)(
    'on $path say which lines the source asks for and which it only recommends or allows',
    ({ path, table }) => {
      const lines = byTag(table, 'li');
      const asked = all.filter(({ step, force }) => path === `/guide/${step}/` && force !== 'does');
      expect(asked.length).toBeGreaterThan(0);
      for (const { text, force } of asked) {
        const line = found(
          lines.find((one) => bareWords(one).includes(bare(text))),
          text,
        );
        expect(wordsOf(line).toLowerCase().startsWith(`${force}:`), text).toBe(true);
      }
    },
  );
});
