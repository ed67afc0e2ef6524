import { stationIds, stations } from '../domain/process/process-line.ts';
import { triggerIds } from '../domain/triggers/deficiency-triggers.ts';
import { type ContentFault, repeatedValues } from './content-fault.ts';
import { type Content, idKinds, type PageSource } from './content-model.ts';
import { dataFaults } from './data-faults.ts';
import { MdxError, readMdx } from './mdx-page.ts';
import { cites, idsNamed, type PageParts, type PartsFor } from './page-component.ts';
import { pageFaults, type ReadPage } from './page-faults.ts';
import { ruleFaults, triggerReadingFaults } from './rule-faults.ts';
import { stepFaults } from './step-faults.ts';

/**
 * Everything in the content that points nowhere, is repeated, or is missing. The shape of single entries is checked
 * before, by the schemas; links and anchors after, over the built pages.
 *
 * @param partsFor The components that each kind of page may use.
 */
export function contentFaults(content: Content, partsFor: PartsFor): ContentFault[] {
  const unreadable: ContentFault[] = [];
  const read = <Page extends PageSource>(pages: readonly Page[], parts: (page: Page) => PageParts) =>
    pages.flatMap((page): (Page & ReadPage)[] => {
      try {
        return [{ ...page, mdx: readMdx(page.text), parts: parts(page) }];
      } catch (error) {
        if (!(error instanceof MdxError)) throw error;
        const hint = 'Close what is open; write \\{ and \\< for the characters { and < themselves.';
        unreadable.push({ file: page.file, line: error.line, field: 'MDX', what: error.message, hint });
        return [];
      }
    });
  const guide = read(content.guide, () => partsFor());
  const pages = read(content.pages, () => partsFor());
  const tools = read(content.tools, ({ id }) => partsFor(id));
  const toolForms = read(content.toolForms, ({ id }) => partsFor(id));
  if (unreadable.length > 0) return unreadable;

  const ownFaults = [...guide, ...pages, ...tools, ...toolForms].flatMap((page) => pageFaults(page, content));
  return [
    ...ownFaults,
    ...repeatedValues(
      'guide page or page',
      'title',
      [...guide, ...pages].map(({ file, title }) => ({ file, value: title })),
    ),
    ...lineFaults(guide),
    ...stepFaults({ guide, pages, tools, toolForms }, content),
    ...dataFaults(content, guide),
    ...triggerReadingFaults(content, triggerIds),
    ...ruleFaults(content),
    // What a page shows is known only where its components can be read.
    ...(ownFaults.length > 0 ? [] : [...updateFaults([...guide, ...pages], content), ...toolFaults(tools, content)]),
  ];
}

/** Stations without a page, steps without a summary and other pages with one, and pages of the guide that cite nothing. */
function lineFaults(guide: readonly (ReadPage & { readonly hasSummary: boolean })[]): ContentFault[] {
  const missing = stationIds.filter((id) => !guide.some((page) => page.id === id));
  const steps = new Set<string>(stations.filter(({ step }) => step !== null).map(({ id }) => id));
  const silent = guide.filter(({ mdx, parts }) => !mdx.components.some((use) => cites(use, parts)));
  return [
    ...missing.map((id) => ({
      file: 'src/domain/process/process-line.ts',
      field: id,
      what: 'a station of the process line has no page',
      hint: `Write content/guide/<phase>/${id}.mdx, or take the station off the line.`,
    })),
    ...guide
      .filter(({ id, hasSummary }) => hasSummary !== steps.has(id))
      .map(({ file, hasSummary }) => ({
        file,
        field: 'summary',
        what: hasSummary ? 'the page is no numbered step, and has a summary' : 'the step has no summary',
        hint: hasSummary
          ? 'Take the summary out, or number the station in src/domain/process/process-line.ts.'
          : 'Write whoActs, goesIn, comesOut and atAGlance, as src/schemas/guide-page.ts describes them.',
      })),
    ...silent.map(({ file }) => ({
      file,
      field: '<Source>',
      what: 'the page cites nothing',
      hint: 'Name the statements that each section teaches: <Source ids="AP-268..274" />.',
    })),
  ];
}

/** The updates that a page shows, each with the line. */
const updatesOn = ({ mdx, parts }: ReadPage) =>
  mdx.components.flatMap((use) => idsNamed(use, 'update', parts).map((id) => ({ id, line: use.line })));

/** An update must be on the pages that it names, and on no others. */
function updateFaults(pages: readonly ReadPage[], content: Content): ContentFault[] {
  const { home } = idKinds.update(content);
  const shown = pages.flatMap((page) => updatesOn(page).map(({ id, line }) => ({ id, line, page })));
  return content.updates.flatMap(({ id, steps }) => {
    const places = shown.filter((one) => one.id === id);
    return [
      ...steps
        .filter((step) => !places.some(({ page }) => page.id === step))
        .map((step) => ({
          file: home,
          entry: id,
          field: 'steps',
          what: `the page “${step}” does not show this change`,
          hint: `Put ${id} into a <Since> on that page, or take the page out of steps.`,
        })),
      ...places
        .filter(({ page }) => !steps.includes(page.id))
        .map(({ page, line }) => ({
          file: page.file,
          line,
          field: '<Since>',
          what: `“${id}” does not name this page`,
          hint: `Add ${page.id} to the steps of ${id} in ${home}, or take it off the page.`,
        })),
    ];
  });
}

/** A tool shows at least one change, and only changes that touch a page which it serves. */
function toolFaults(tools: readonly (ReadPage & { readonly steps: readonly string[] })[], content: Content) {
  const { home } = idKinds.update(content);
  return tools.flatMap(({ steps, ...page }): ContentFault[] => {
    const shown = updatesOn(page);
    if (shown.length === 0) {
      const hint = `Name changes of ${home} that touch its steps.`;
      return [{ file: page.file, field: '<Since>', what: 'the tool does not say what has changed since', hint }];
    }
    const touched = (id: string) => content.updates.find((update) => update.id === id)?.steps ?? [];
    return shown
      .filter(({ id }) => !touched(id).some((step) => steps.includes(step)))
      .map(({ id, line }) => ({
        file: page.file,
        line,
        field: '<Since>',
        what: `“${id}” touches none of the pages that the tool serves`,
        hint: `Take it off, or add one of its steps in ${home} to the tool’s steps.`,
      }));
  });
}
