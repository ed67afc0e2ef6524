import { describe, expect, it } from 'vitest';
import { type CitedSection, citedSections, shownBy } from '../../src/content/cited-sections.ts';
import { contentFaults } from '../../src/content/contract.ts';
import { levels } from '../../src/domain/escalation/levels.ts';
import { steps } from '../../src/domain/escalation/steps.ts';
import { expandStatementIds } from '../../src/domain/ledger/statement-ids.ts';
import { stationOf, stations } from '../../src/domain/process/process-line.ts';
import { periods } from '../../src/domain/schedule/periods.ts';
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
  toolPages,
  updates,
} from '../support/content-files.ts';
import { triggerWords } from '../support/trigger-words.ts';

const pages = guidePages();
const allPages = [...pages, ...otherPages()];
const ledger = statements();
const known = new Set(ledger.map(({ id }) => id));

/** What stands more than once in a list. */
const repeated = (list: readonly string[]) => [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];

describe('the content as a whole', () => {
  it('has none of the faults that stop the build', () => {
    const source = ({ file, id, head, body }: (typeof allPages)[number]) => ({ file, id, title: head.title, body });
    const faults = contentFaults({
      guide: pages.map(source),
      pages: otherPages().map(source),
      tools: toolPages().map(({ file, id, head, body }) => ({ file, id, title: head.title, body, steps: head.steps })),
      duties: duties(),
      updates: updates(),
      readings: readings(),
      terms: glossaryTerms(),
      resources: resources(),
      statements: ledger.map(({ id }) => id),
    });
    expect(faults).toEqual([]);
  });
});

/** Whether a section cites: by a source line, or through a component that shows where its rows are from. */
function cites({ statements: named, components }: CitedSection): boolean {
  const citing = ['Duties', 'TriggerTable', 'EscalationSteps', 'EscalationLevels', 'AnswerSource'];
  return named.length > 0 || components.some(({ name }) => citing.includes(name));
}

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

  it.each(pages)('say under each heading of $id where it is from', ({ body }) => {
    const sections = citedSections(body);
    const silent = sections.filter((section, index) => {
      const next = sections.findIndex(({ depth }, place) => place > index && depth === 2);
      return section.depth === 2 && !sections.slice(index, next === -1 ? undefined : next).some(cites);
    });
    expect(silent.map(({ heading }) => heading)).toEqual([]);
  });

  it('cite also for what stands before the first heading', () => {
    const opening = (body: string) => body.split(/^## /m)[0] ?? '';
    const loose = pages.filter(({ body }) => /\w/.test(opening(body)) && !/<Source\b/.test(opening(body)));
    expect(loose.map(({ file }) => file)).toEqual([]);
  });
});

describe('statement ids', () => {
  const cited = [
    ...Object.entries(periods).map(([id, period]) => ({ where: `period ${id}`, list: period.statement })),
    ...deficiencyTriggers.flatMap((trigger) => [
      { where: `trigger ${trigger.id}`, list: trigger.statements },
      { where: `trigger ${trigger.id}, oddities`, list: triggerWords[trigger.id].oddities },
    ]),
    ...steps.flatMap((step) =>
      [step, ...step.subSteps].map(({ statements: list }) => ({ where: `escalation step ${step.number}`, list })),
    ),
    ...levels.map((level) => ({ where: `level ${level.id}`, list: level.statements })),
  ];

  it('are all in the ledger where rules cite them', () => {
    const unknown = cited.flatMap(({ where, list }) =>
      expandStatementIds(list)
        .filter((id) => !known.has(id))
        .map((id) => `${where}: ${id}`),
    );
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

describe('ids', () => {
  it.each([
    { what: 'updates', ids: updates().map(({ id }) => id) },
    { what: 'readings', ids: readings().map(({ id }) => id) },
    { what: 'documents', ids: sourceDocuments().map(({ id }) => id) },
    { what: 'resources', ids: resources().map(({ id }) => id) },
  ])('of $what stand once', ({ ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(repeated(ids)).toEqual([]);
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
  it('stand on a page once, in full or in brief', () => {
    const doubled = allPages.flatMap(({ file, body }) =>
      repeated(shownBy('Since', body)).map((id) => `${file}: ${id}`),
    );
    expect(doubled).toEqual([]);
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

describe('tables of duties', () => {
  it('stand on the page of their own step', () => {
    const tables = pages.flatMap(({ id, body }) =>
      [...body.matchAll(/<Duties of="([^"]+)"/g)].map((found) => ({ id, of: found[1] })),
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter(({ id, of }) => of !== id)).toEqual([]);
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
