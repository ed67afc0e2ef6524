import { dutiesAt } from '../content/duties.ts';
import { textOf } from '../content/mdx-page.ts';
import { type PageParts, pageComponent } from '../content/page-component.ts';
import { getReading } from '../content/readings.ts';
import { levels } from '../domain/escalation/levels.ts';
import { steps } from '../domain/escalation/steps.ts';
import { phases } from '../domain/process/process-line.ts';
import { stepGroups, stepIds } from '../domain/process/step-numbers.ts';
import { deficiencyTriggers, fullName } from '../domain/triggers/deficiency-triggers.ts';
import { processAreas } from '../domain/triggers/types.ts';
import tables from '../styles/tables.css?inline';
import AnswerSource from './AnswerSource.astro';
import Duties from './Duties.astro';
import Duty from './Duty.astro';
import EscalationLevels from './EscalationLevels.astro';
import levelStyles from './EscalationLevels.css?inline';
import EscalationSteps from './EscalationSteps.astro';
import stepStyles from './EscalationSteps.css?inline';
import Figure from './Figure.astro';
import GroupSteps from './GroupSteps.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import Ours from './Ours.astro';
import Period from './Period.astro';
import processStyles from './ProcessFigure.css?inline';
import lineStyles from './ProcessLine.css?inline';
import Reading from './Reading.astro';
import readingStyles from './Reading.css?inline';
import Resource from './Resource.astro';
import Since from './Since.astro';
import sinceStyles from './Since.css?inline';
import Source from './Source.astro';
import sourceStyles from './Source.css?inline';
import StepList from './StepList.astro';
import StepNumber from './StepNumber.astro';
import StepRange from './StepRange.astro';
import stackingStyles from './stacking-table.css?inline';
import Tip from './Tip.astro';
import tipStyles from './Tip.css?inline';
import TriggerCount from './TriggerCount.astro';
import TriggerTable from './TriggerTable.astro';
import triggerStyles from './TriggerTable.css?inline';
import WhoseWord from './WhoseWord.astro';
import WithScript from './WithScript.astro';

/** What a table on a page needs. */
const tableStyles = [tables, stackingStyles];

const numberedStep = { required: true, holds: { id: 'numbered step' } } as const;
const area = { holds: { oneOf: processAreas } } as const;

const phasesWithSteps = phases.filter(({ stations }) => stations.some(({ numbered }) => numbered)).map(({ id }) => id);

/** What our readings teach: the statements that each concerns. */
async function readingRows(ids: readonly string[], anchor?: string) {
  const readings = await Promise.all(ids.map(getReading));
  return readings.flatMap(({ statements }) => (statements === undefined ? [] : [{ statements, anchor }]));
}

/**
 * What every MDX page is made of: the components that it may use, and what replaces elements of Markdown. A component is
 * declared here and nowhere else. What Astro draws, the checks of a page, where the ledger says that a statement is
 * taught, and the styles of a page all derive from it. A tool declares its own components in its `components.ts`.
 */
export const registry: PageParts = {
  components: {
    AnswerSource: pageComponent(AnswerSource, { cites: true }),
    Duties: pageComponent(Duties, {
      attributes: { of: { required: true, holds: { id: 'step with duties' } } },
      cites: true,
      teaches: (use) => dutiesAt(textOf(use, 'of') ?? ''),
      styles: tableStyles,
    }),
    Duty: pageComponent(Duty, { attributes: { id: { required: true, holds: { id: 'duty' } } } }),
    EscalationLevels: pageComponent(EscalationLevels, {
      attributes: { show: { holds: { oneOf: ['meaning', 'duties'] } } },
      cites: true,
      // Who must answer at a level is read from the steps, and taught by them.
      teaches: (use) => (textOf(use, 'show') === 'duties' ? [] : levels),
      styles: (use) => (textOf(use, 'show') === 'duties' ? tableStyles : [levelStyles]),
    }),
    EscalationSteps: pageComponent(EscalationSteps, {
      cites: true,
      teaches: async () => {
        const rows = steps.map(async ({ number, statements, subSteps, readings }) => {
          const anchor = `step-${number}`;
          const own = [statements, ...subSteps.map((line) => line.statements)];
          return [...own.map((list) => ({ statements: list, anchor })), ...(await readingRows(readings, anchor))];
        });
        return (await Promise.all(rows)).flat();
      },
      numbers: steps.map(({ number }) => number),
      styles: [lineStyles, sourceStyles, readingStyles, stepStyles],
    }),
    Figure: pageComponent(Figure, {
      attributes: { name: { required: true, holds: { oneOf: ['process'] } } },
      styles: [processStyles],
    }),
    GroupSteps: pageComponent(GroupSteps, { attributes: { name: { required: true, holds: { oneOf: stepGroups } } } }),
    Ours: pageComponent(Ours, { cites: true }),
    Period: pageComponent(Period, { attributes: { id: { required: true, holds: { id: 'period' } } } }),
    Reading: pageComponent(Reading, {
      attributes: { id: { required: true, holds: { id: 'reading' } } },
      teaches: (use) => readingRows([textOf(use, 'id') ?? '']),
      styles: [readingStyles],
    }),
    Resource: pageComponent(Resource, {
      attributes: { id: { required: true, holds: { id: 'resource' } } },
      holdsText: true,
    }),
    Since: pageComponent(Since, {
      attributes: {
        ids: { required: true, holds: { ids: 'update' } },
        brief: { holds: 'flag' },
        lead: { holds: 'flag' },
      },
      styles: [sinceStyles],
    }),
    Source: pageComponent(Source, {
      attributes: { ids: { required: true, holds: { ids: 'statement' } } },
      cites: true,
      teaches: (use) => [{ statements: textOf(use, 'ids') ?? '' }],
      styles: [sourceStyles],
    }),
    StepList: pageComponent(StepList, {
      attributes: { phase: { required: true, holds: { oneOf: phasesWithSteps } } },
    }),
    StepNumber: pageComponent(StepNumber, { attributes: { id: numberedStep } }),
    StepRange: pageComponent(StepRange, {
      attributes: { from: numberedStep, to: numberedStep },
      mistake: (use) => {
        const [from, to] = [textOf(use, 'from') ?? '', textOf(use, 'to') ?? ''];
        if (stepIds.indexOf(from) < stepIds.indexOf(to)) return undefined;
        return { what: `“${from}” does not come before “${to}”`, hint: 'Name the earlier step first.' };
      },
    }),
    Tip: pageComponent(Tip, { holdsText: true, styles: [tipStyles] }),
    TriggerCount: pageComponent(TriggerCount, {
      attributes: { area, level: { holds: { oneOf: [...new Set(deficiencyTriggers.map(({ level }) => level))] } } },
    }),
    TriggerTable: pageComponent(TriggerTable, {
      attributes: { area },
      cites: true,
      teaches: async (use) => {
        const shown = textOf(use, 'area');
        const rows = deficiencyTriggers
          .filter((trigger) => shown === undefined || trigger.processAreaBySubject === shown)
          .map(async (trigger) => {
            const { id, statements } = trigger;
            const readings = await readingRows([`trigger-${id}`], id);
            return [{ statements, anchor: id }, ...readings].map((row) => ({ ...row, name: fullName(trigger) }));
          });
        return (await Promise.all(rows)).flat();
      },
      styles: [readingStyles, triggerStyles],
    }),
    WhoseWord: pageComponent(WhoseWord, {}),
    WithScript: pageComponent(WithScript, { holdsText: true }),
  },
  elements: {
    a: { component: Link },
    h2: { component: Heading2 },
    h3: { component: Heading3 },
    table: { styles: tableStyles },
  },
};
