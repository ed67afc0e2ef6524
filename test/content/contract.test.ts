import { describe, expect, it } from 'vitest';
import { citedSections, shownBy } from '../../src/content/cited-sections.ts';
import { levels } from '../../src/domain/escalation/levels.ts';
import { steps } from '../../src/domain/escalation/steps.ts';
import { expandStatementIds } from '../../src/domain/ledger/statement-ids.ts';
import { stationOf, stations } from '../../src/domain/process/process-line.ts';
import { fillPeriods, periods } from '../../src/domain/schedule/periods.ts';
import { deficiencyTriggers } from '../../src/domain/triggers/deficiency-triggers.ts';
import {
  duties,
  glossaryTerms,
  guidePages,
  otherPages,
  readings,
  resources,
  sourceDocuments,
  statements,
  updates,
} from '../support/content-files.ts';

const pages = guidePages();
const allPages = [...pages, ...otherPages()];
const ledger = statements();
const known = new Set(ledger.map(({ id }) => id));

/** What stands more than once in a list. */
const repeated = (list: readonly string[]) => [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];

describe('the pages of the guide', () => {
  it('are those of the process line, each in the folder of its phase', () => {
    const expected = stations.map(({ id, phase }) => `content/guide/${phase}/${id}.mdx`);
    expect(pages.map(({ file }) => file).sort()).toEqual(expected.sort());
  });

  it('have a summary where they are a step, and only there', () => {
    const wrong = pages.filter(({ id, head }) => (head.summary !== undefined) !== (stationOf(id).step !== null));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('are part of a numbered step of their own phase, or of none', () => {
    const wrong = pages.filter(({ id, head }) => {
      if (head.partOf === undefined) return false;
      const whole = stationOf(head.partOf);
      return stationOf(id).step !== null || whole.step === null || whole.phase !== stationOf(id).phase;
    });
    expect(wrong.map(({ file, head }) => `${file}: part of ${head.partOf}`)).toEqual([]);
  });

  it.each(pages)('say under each heading of $id where it is from', ({ id, body }) => {
    const citing = ['Duties', 'TriggerTable', 'EscalationSteps', 'EscalationLevels', 'AnswerSource'];
    const sections = citedSections(body);
    const silent = sections.filter((section, index) => {
      if (section.depth !== 2) return false;
      const rest = sections.slice(index + 1);
      const end = rest.findIndex(({ depth }) => depth === 2);
      const own = [section, ...rest.slice(0, end === -1 ? rest.length : end)];
      return !own.some(
        (part) => part.statements.length > 0 || part.components.some(({ name }) => citing.includes(name)),
      );
    });
    expect(silent.map(({ heading }) => heading)).toEqual([]);
    expect(sections.some((section) => section.statements.length > 0 || id === 'deficiency-triggers')).toBe(true);
  });

  it('cite also for what stands before the first heading', () => {
    const opening = (body: string) => body.split(/^## /m)[0] ?? '';
    const loose = pages.filter(({ body }) => /\w/.test(opening(body)) && !/<Source\b/.test(opening(body)));
    expect(loose.map(({ file }) => file)).toEqual([]);
  });
});

describe('statement ids', () => {
  const cited: { where: string; list: string | undefined }[] = [
    ...duties().map((duty) => ({ where: `duty ${duty.id}`, list: duty.statements })),
    ...readings().map((reading) => ({ where: `reading ${reading.id}`, list: reading.statements })),
    ...resources().map((resource) => ({ where: `resource ${resource.id}`, list: resource.namedIn })),
    ...Object.entries(periods).map(([id, period]) => ({ where: `period ${id}`, list: period.statement })),
    ...deficiencyTriggers.flatMap((trigger) => [
      { where: `trigger ${trigger.id}`, list: trigger.statements },
      { where: `trigger ${trigger.id}, oddities`, list: trigger.oddities },
    ]),
    ...steps.flatMap((step) =>
      [step, ...step.subSteps].map(({ statements: list }) => ({ where: `escalation step ${step.number}`, list })),
    ),
    ...levels.map((level) => ({ where: `level ${level.id}`, list: level.statements })),
    ...allPages.flatMap(({ file, body }) =>
      citedSections(body).map((section) => ({
        where: `${file}, ${section.heading}`,
        list: section.statements.join(' '),
      })),
    ),
  ];

  it('are all in the ledger where they are cited', () => {
    const unknown = cited.flatMap(({ where, list }) =>
      expandStatementIds(list ?? '')
        .filter((id) => !known.has(id))
        .map((id) => `${where}: ${id}`),
    );
    expect(cited.length).toBeGreaterThan(500);
    expect(unknown).toEqual([]);
  });

  it('stand once in the ledger, without gaps, under the prefix of their document', () => {
    expect(repeated(ledger.map(({ id }) => id))).toEqual([]);
    for (const { prefix } of sourceDocuments()) {
      const numbers = ledger.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => Number(id.slice(3)));
      expect(Math.max(...numbers), prefix).toBe(numbers.length);
    }
  });
});

describe('ids and names', () => {
  it.each([
    { what: 'duties', ids: duties().map(({ id }) => id) },
    { what: 'updates', ids: updates().map(({ id }) => id) },
    { what: 'titles of updates', ids: updates().map(({ title }) => title) },
    { what: 'readings', ids: readings().map(({ id }) => id) },
    { what: 'terms', ids: glossaryTerms().map(({ id }) => id) },
    { what: 'names of terms', ids: glossaryTerms().map(({ term }) => term) },
    { what: 'words that mark a term', ids: glossaryTerms().flatMap(({ mark }) => mark ?? []) },
    { what: 'documents', ids: sourceDocuments().map(({ id }) => id) },
    { what: 'resources', ids: resources().map(({ id }) => id) },
    { what: 'page titles', ids: allPages.map(({ head }) => head.title) },
  ])('of $what stand once', ({ ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(repeated(ids)).toEqual([]);
  });

  it('of related terms exist', () => {
    const ids = new Set(glossaryTerms().map(({ id }) => id));
    const wrong = glossaryTerms().flatMap(({ id, related = [] }) =>
      related.filter((other) => other === id || !ids.has(other)).map((other) => `${id} → ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of triggers exist where readings name them, and each trigger has its reading', () => {
    const triggers = deficiencyTriggers.map(({ id }) => id);
    const named = readings().flatMap(({ trigger }) => trigger ?? []);
    expect([...named].sort()).toEqual([...triggers].sort());
  });

  it('of sections of the ledger exist where updates name them', () => {
    const prefixes = new Map(sourceDocuments().map(({ id, prefix }) => [id, prefix]));
    const wrong = updates().flatMap(({ id, touches }) =>
      touches
        .filter(({ document, section }) => {
          const prefix = prefixes.get(document) ?? '?';
          return !ledger.some(
            (row) => row.id.startsWith(prefix) && (row.section === section || row.section.startsWith(`${section} > `)),
          );
        })
        .map(({ document, section }) => `${id}: ${document}, ${section}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('updates', () => {
  const stationPages = [
    ...pages.map(({ id, body }) => ({ id, body })),
    ...otherPages().filter(({ id }) => id === 'sources'),
  ];

  it.each(updates())('$id stands on the pages it names, once, and on no other', ({ id, steps: named }) => {
    const shownOn = stationPages.flatMap((page) =>
      shownBy('Since', page.body)
        .filter((shown) => shown === id)
        .map(() => page.id),
    );
    expect(shownOn.sort()).toEqual([...named].sort());
  });

  it('are all known where pages show them', () => {
    const ids = new Set(updates().map(({ id }) => id));
    const unknown = allPages.flatMap(({ file, body }) =>
      shownBy('Since', body).flatMap((id) => (ids.has(id) ? [] : `${file}: ${id}`)),
    );
    expect(unknown).toEqual([]);
  });

  it('stand in the order of the days from which they hold, those without a day last', () => {
    const days = updates().map(({ from }) => from ?? '9999-12-31');
    expect(days).toEqual([...days].sort());
  });

  it('were checked after the text was published that they were read in', () => {
    const wrong = updates().filter(({ checked, source }) => checked < source.date);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('duties', () => {
  const sectionsOf = new Map(
    pages.map(({ id, body }) => [id, new Set(citedSections(body).map(({ anchor }) => anchor))] as const),
  );

  it.each(duties())('$id is taught in a section of its page', ({ step, section }) => {
    expect([...(sectionsOf.get(step) ?? [])]).toContain(section);
  });

  it.each(duties())('$id names periods that exist', ({ text }) => {
    expect(() => fillPeriods(text)).not.toThrow();
  });

  it('stand on their page where it has a table of duties: none is left for before, during and after', () => {
    const withTable = pages.filter(({ body }) => /<Duties of="/.test(body));
    for (const { id, body, file } of withTable) {
      expect(/<Duties of="([^"]+)"/.exec(body)?.[1], file).toBe(id);
      expect(duties().filter(({ step }) => step === id).length, file).toBeGreaterThan(0);
    }
    expect(withTable.length).toBeGreaterThan(0);
  });
});

describe('figures with a home of their own', () => {
  /** Words of a page as the reader of the file sees them: without components, headings of files and links' targets. */
  const prose = (body: string) => body.replace(/<[A-Z][^>]*\/>/g, '').replace(/\]\([^)]*\)/g, ']');

  /**
   * What the periods say, without “at least”. Bare numbers count with what they number. “Monthly” and “a week” are too
   * common in other uses to be told apart.
   */
  const figures = Object.values(periods)
    .map(({ words, unit }) => {
      const figure = words.replace(/^at least /, '');
      return /^\w+$/.test(figure) ? `${figure} ${unit}` : figure;
    })
    .filter((figure) => figure !== 'monthly month' && figure !== 'a week');
  const typed = new RegExp(figures.map((figure) => figure.replace(/[()]/g, '\\$&')).join('|'), 'gi');

  it.each(pages)('are not typed by hand on $id', ({ body }) => {
    expect(prose(body).match(typed) ?? []).toEqual([]);
  });

  it('are not typed by hand in duties', () => {
    const wrong = duties().filter(({ text }) => text.match(typed));
    expect(wrong.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it('are found when they are', () => {
    expect(prose('Send it at least two weeks before.').match(typed)).toEqual(['two weeks']);
    expect(prose('Send it <Period id="x" /> before.').match(typed)).toBeNull();
  });
});

describe('MDX pages', () => {
  it.each(allPages)('$file holds words and known components only', ({ body }) => {
    expect(body).not.toMatch(/^(?:import|export)\b/m);
    expect(body).not.toMatch(/<(?:div|span|p|br|img|style|script|iframe|a|table)\b/i);
    expect(body).not.toMatch(/\bstyle=/);
    expect(body).not.toMatch(/^\|.*:-+.*\|$|^\|.*-+:.*\|$/m);
    expect(body).not.toMatch(/—/);
  });

  it.each(allPages)('$file links inside the site as its pages are addressed', ({ body }) => {
    const links = [...body.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] ?? '');
    const wrong = links.filter(
      (link) => !/^(\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?|#[a-z0-9-]+|https:\/\/\S+|mailto:\S+)$/.test(link),
    );
    expect(wrong).toEqual([]);
  });
});
