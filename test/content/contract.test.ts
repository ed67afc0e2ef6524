import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { contentFaults } from '../../src/content/contract.ts';
import { type MdxPage, type PageSection, readMdx } from '../../src/content/mdx-page.ts';
import { cites, idsNamed } from '../../src/content/page-component.ts';
import { levels } from '../../src/domain/escalation/levels.ts';
import { steps } from '../../src/domain/escalation/steps.ts';
import { expandStatementIds } from '../../src/domain/ledger/statement-ids.ts';
import { stationOf, stations } from '../../src/domain/process/process-line.ts';
import { periods } from '../../src/domain/schedule/periods.ts';
import { deficiencyTriggers } from '../../src/domain/triggers/deficiency-triggers.ts';
import { pageParts } from '../../src/layouts/page-parts.ts';
import {
  duties,
  glossaryTerms,
  guidePages,
  otherPages,
  readings,
  replaced,
  resources,
  sourceDocuments,
  statements,
  toolForms,
  toolPages,
  toolWords,
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
    const source = ({ file, id, head, text }: (typeof allPages)[number]) => ({ file, id, title: head.title, text });
    const content = {
      guide: pages.map((page) => ({ ...source(page), hasSummary: page.head.summary !== undefined })),
      pages: otherPages().map(source),
      tools: toolPages().map(({ file, id, head, text }) => ({ file, id, title: head.title, text, steps: head.steps })),
      toolForms: toolForms().map(source),
      duties: duties(),
      updates: updates(),
      readings: readings(),
      terms: glossaryTerms(),
      resources: resources(),
      replaced: replaced(),
      toolWords: toolWords(),
      statements: ledger.map(({ id }) => id),
    };
    expect(contentFaults(content, pageParts)).toEqual([]);
  });
});

const parts = pageParts();
/** Whether a section says where it is from: by a source line, or through a component that shows where its rows are from. */
const citing = ({ components }: PageSection) => components.some((use) => cites(use, parts));
/** The updates that a page shows, in order. */
const updatesOn = ({ components }: MdxPage) => components.flatMap((use) => idsNamed(use, 'update', parts));

/** The texts of a page, code left out, and what stands at each. */
function textsOf({ tree }: MdxPage): string[] {
  const texts: string[] = [];
  visit(tree, 'text', ({ value }) => {
    texts.push(value);
  });
  return texts;
}

describe('the pages of the guide', () => {
  it('are those of the process line, each in the folder of its phase', () => {
    const expected = stations.map(({ id, phase }) => `content/guide/${phase}/${id}.mdx`);
    expect(pages.map(({ file }) => file).sort()).toEqual(expected.sort());
  });

  it('are part of a numbered step of their own phase, or of none', () => {
    const wrong = pages.filter(({ id, head }) => {
      if (head.partOf === undefined) return false;
      const whole = stationOf(head.partOf);
      return stationOf(id).step !== null || whole.step === null || whole.phase !== stationOf(id).phase;
    });
    expect(wrong.map(({ file, head }) => `${file}: part of ${head.partOf}`)).toEqual([]);
  });

  it.each(pages)('say under each heading of $id where it is from', ({ mdx: { sections } }) => {
    const silent = sections.filter((section, index) => {
      const next = sections.findIndex(({ depth }, place) => place > index && depth === 2);
      return section.depth === 2 && !sections.slice(index, next === -1 ? undefined : next).some(citing);
    });
    expect(silent.map(({ heading }) => heading)).toEqual([]);
  });

  it('cite also for what stands before the first heading', () => {
    const loose = pages.filter(({ mdx }) => {
      const [opening, next] = mdx.sections;
      const texts: string[] = [];
      visit(mdx.tree, 'text', ({ value, position }) => {
        if (!next || (position?.start.line ?? 0) < next.line) texts.push(value);
      });
      return texts.some((text) => text.trim() !== '') && !(opening && citing(opening));
    });
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
    const doubled = allPages.flatMap(({ file, mdx }) => repeated(updatesOn(mdx)).map((id) => `${file}: ${id}`));
    expect(doubled).toEqual([]);
  });

  it('were checked after the text was published that they were read in', () => {
    const wrong = updates().filter(({ checked, source }) => checked < source.date);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('tables of duties', () => {
  it('stand on the page of their own step', () => {
    const tables = pages.flatMap(({ id, mdx }) =>
      mdx.components.flatMap((use) => idsNamed(use, 'step with duties', parts).map((of) => ({ id, of }))),
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter(({ id, of }) => of !== id)).toEqual([]);
  });
});

describe('figures with a home of their own', () => {
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

  it.each(pages)('are not typed by hand on $id', ({ mdx }) => {
    expect(textsOf(mdx).flatMap((text) => text.match(typed) ?? [])).toEqual([]);
  });

  it('are not typed by hand in duties', () => {
    const wrong = duties().filter(({ text }) => text.match(typed));
    expect(wrong.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it('are found when they are', () => {
    const found = (text: string) => textsOf(readMdx(text)).flatMap((part) => part.match(typed) ?? []);
    expect(found('Send it at least two weeks before.')).toEqual(['two weeks']);
    expect(found('Send it <Period id="x" /> before.')).toEqual([]);
  });
});

describe('MDX pages', () => {
  it.each(allPages)('$file is written without em dashes, and sets no column of a table', ({ text, mdx }) => {
    expect(text).not.toContain('—');
    const aligned: unknown[] = [];
    visit(mdx.tree, 'table', ({ align }) => {
      aligned.push(...(align ?? []).filter((side) => side !== null));
    });
    expect(aligned).toEqual([]);
  });

  it.each(allPages)('$file links inside the site as its pages are addressed', ({ mdx }) => {
    const links: string[] = [];
    visit(mdx.tree, 'link', ({ url }) => {
      links.push(url);
    });
    const wrong = links.filter(
      (link) => !/^(\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?|#[a-z0-9-]+|https:\/\/\S+|mailto:\S+)$/.test(link),
    );
    expect(wrong).toEqual([]);
  });
});
