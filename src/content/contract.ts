import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import { stationIds } from '../domain/process/process-line.ts';
import { periods } from '../domain/schedule/periods.ts';
import type { DutyData } from '../schemas/duty.ts';
import { citedSections, shownBy } from './cited-sections.ts';
import { type ContentFault, twice, unknown } from './content-fault.ts';

/** An MDX page as the contract reads it. */
export interface PageSource {
  readonly file: string;
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** All content whose parts point at each other. */
export interface Content {
  readonly guide: readonly PageSource[];
  readonly pages: readonly PageSource[];
  /** The pages of the tools, each with the pages of the guide that it serves. */
  readonly tools: readonly (PageSource & { readonly steps: readonly string[] })[];
  readonly duties: readonly (DutyData & { readonly file: string })[];
  readonly updates: readonly { readonly id: string; readonly title: string; readonly steps: readonly string[] }[];
  readonly readings: readonly {
    readonly id: string;
    readonly title: string;
    readonly statements?: string | undefined;
  }[];
  readonly terms: readonly {
    readonly id: string;
    readonly term: string;
    readonly mark?: readonly string[] | undefined;
    readonly related?: readonly string[] | undefined;
  }[];
  readonly resources: readonly { readonly id: string; readonly name: string; readonly namedIn: string }[];
  /** The ids of the whole ledger. */
  readonly statements: readonly string[];
}

const updatesFile = 'content/updates.yaml';
const readingsFile = 'content/readings.yaml';
const glossaryFile = 'content/glossary.yaml';
const resourcesFile = 'content/resources.yaml';

/**
 * Everything in the content that points nowhere, stands twice or is missing. The shape of single entries is checked
 * before, by the schemas; links and anchors after, over the built pages.
 */
export function contentFaults(content: Content): ContentFault[] {
  const unreadable = [...content.guide, ...content.pages, ...content.tools].flatMap(unreadableCitations);
  if (unreadable.length > 0) return unreadable;
  return [
    ...pageFaults(content),
    ...lineFaults(content),
    ...dutyFaults(content),
    ...updateFaults(content),
    ...twice(
      'guide page or page',
      'title',
      [...content.guide, ...content.pages].map(({ file, title }) => [file, title]),
    ),
    ...twice(
      'term',
      'id',
      content.terms.map(({ id }) => [glossaryFile, id]),
    ),
    ...twice(
      'term',
      'term',
      content.terms.map(({ term }) => [glossaryFile, term]),
    ),
    ...twice(
      'term',
      'mark',
      content.terms.flatMap(({ mark = [] }) => mark.map((words) => [glossaryFile, words] as const)),
    ),
    ...twice(
      'update',
      'title',
      content.updates.map(({ title }) => [updatesFile, title]),
    ),
    ...twice(
      'reading',
      'title',
      content.readings.map(({ title }) => [readingsFile, title]),
    ),
    ...content.terms.flatMap(({ id, related = [] }) =>
      unknown(
        glossaryFile,
        `${id}, related`,
        related,
        content.terms.map((term) => term.id),
        glossaryFile,
      ),
    ),
    ...content.readings.flatMap(({ id, statements = '' }) => ledgerFaults(content, readingsFile, id, statements)),
    ...content.resources.flatMap(({ id, namedIn }) => ledgerFaults(content, resourcesFile, id, namedIn)),
  ];
}

/** A `<Source>` that holds something other than statement ids; nothing more can be said of such a page. */
function unreadableCitations({ file, body }: PageSource): ContentFault[] {
  try {
    citedSections(body);
    return [];
  } catch (error) {
    const hint = 'Write ids and ranges of one document, such as <Source ids="AP-268..274 AP-276" />.';
    return [{ file, field: '<Source>', what: error instanceof Error ? error.message : String(error), hint }];
  }
}

/** A page's components that name an entry, with the ids that exist and where they are kept. */
function pageFaults(content: Content): ContentFault[] {
  const updates = content.updates.map(({ id }) => id);
  const readings = content.readings.map(({ id }) => id);
  return [...content.guide, ...content.pages, ...content.tools].flatMap(({ file, body }) => {
    const sections = citedSections(body);
    const named = (component: string, attribute: string) =>
      sections.flatMap(({ components }) =>
        components.flatMap(({ name, attributes }) => {
          const value = new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes)?.[1];
          return name === component && value !== undefined ? [value] : [];
        }),
      );
    return [
      ...sections.flatMap(({ heading, statements }) =>
        unknown(file, `section “${heading}”, <Source>`, statements, content.statements, 'content/statements'),
      ),
      ...twice(
        'heading',
        'heading',
        sections.filter(({ heading }) => heading !== '').map(({ heading }) => [file, heading]),
      ),
      ...unknown(file, '<Since>', shownBy('Since', body), updates, updatesFile),
      ...unknown(file, '<Reading>', shownBy('Reading', body), readings, readingsFile),
      ...unknown(file, '<Period>', named('Period', 'id'), Object.keys(periods), 'src/domain/schedule/periods.ts'),
      ...unknown(
        file,
        '<Duties>',
        named('Duties', 'of'),
        content.duties.map(({ step }) => step),
        'content/duties',
      ),
    ];
  });
}

/** Stations without a page, and pages of the guide that cite nothing. */
function lineFaults({ guide }: Content): ContentFault[] {
  const missing = stationIds.filter((id) => !guide.some((page) => page.id === id));
  const silent = guide.filter(({ body }) =>
    citedSections(body).every(({ statements, components }) => statements.length === 0 && components.length === 0),
  );
  return [
    ...missing.map((id) => ({
      file: 'src/domain/process/process-line.ts',
      field: id,
      what: 'a station of the process line has no page',
      hint: `Write content/guide/<phase>/${id}.mdx, or take the station off the line.`,
    })),
    ...silent.map(({ file }) => ({
      file,
      field: '<Source>',
      what: 'the page cites nothing',
      hint: 'Name the statements that each section teaches: <Source ids="AP-268..274" />.',
    })),
  ];
}

function dutyFaults(content: Content): ContentFault[] {
  const anchors = new Map(
    content.guide.map(({ id, body }) => [id, citedSections(body).map(({ anchor }) => anchor)] as const),
  );
  return [
    ...twice(
      'duty',
      'id',
      content.duties.map(({ file, id }) => [file, id]),
    ),
    ...content.duties.flatMap(({ file, id, step, section, statements, text }) => [
      ...unknown(file, `${id}, section`, [section], anchors.get(step) ?? [], `the headings of ${step}.mdx`),
      ...unknown(
        file,
        `${id}, text`,
        [...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1] ?? ''),
        Object.keys(periods),
        'src/domain/schedule/periods.ts',
      ),
      ...ledgerFaults(content, file, id, statements),
    ]),
  ];
}

/** An update stands on just the pages that it names. */
function updateFaults({ guide, pages, tools, updates }: Content): ContentFault[] {
  const all = [...guide, ...pages];
  return [
    ...updatesOfToolsFaults(tools, updates),
    ...updates.flatMap(({ id, steps }) => {
      const shown = all.filter(({ body }) => shownBy('Since', body).includes(id));
      return [
        ...steps
          .filter((step) => !shown.some((page) => page.id === step))
          .map((step) => ({
            file: updatesFile,
            field: `${id}, steps`,
            what: `the page “${step}” does not show this change`,
            hint: `Put ${id} into a <Since> on that page, or take the page out of steps.`,
          })),
        ...shown
          .filter((page) => !steps.includes(page.id))
          .map(({ file, id: page }) => ({
            file,
            field: '<Since>',
            what: `“${id}” does not name this page`,
            hint: `Add ${page} to the steps of ${id} in ${updatesFile}, or take it off the page.`,
          })),
      ];
    }),
  ];
}

/** A tool shows at least one change, and only changes that touch a page which it serves. */
function updatesOfToolsFaults(tools: Content['tools'], updates: Content['updates']): ContentFault[] {
  return tools.flatMap(({ file, body, steps }) => {
    const shown = shownBy('Since', body);
    const strange = updates.filter(
      ({ id, steps: touched }) => shown.includes(id) && !touched.some((step) => steps.includes(step)),
    );
    return [
      ...strange.map(({ id }) => ({
        file,
        field: '<Since>',
        what: `“${id}” touches none of the pages that the tool serves`,
        hint: `Take it off, or add one of its steps in ${updatesFile} to the tool’s steps.`,
      })),
      ...(shown.length > 0
        ? []
        : [
            {
              file,
              field: '<Since>',
              what: 'the tool does not say what has changed since',
              hint: `Name changes of ${updatesFile} that touch its steps.`,
            },
          ]),
    ];
  });
}

function ledgerFaults(content: Content, file: string, entry: string, list: string): ContentFault[] {
  return unknown(file, `${entry}, statements`, expandStatementIds(list), content.statements, 'content/statements');
}
