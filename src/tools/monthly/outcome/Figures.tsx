import type { PlainMonth } from '../../../domain/monthly/facts.ts';
import { type MonthFigures, monthChangeKinds, type SureNumber } from '../../../domain/monthly/month-figures.ts';
import { monthAfter, nameOfMonth, readMonth } from '../../../domain/monthly/next-month.ts';
import { startPaper, sureText } from '../../../domain/monthly/papers/paper-writer.ts';
import { triggerLine } from '../../../domain/monthly/papers/summary-report.ts';
import { dateInWords, listText, numberText } from '../../../domain/wording.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { useHref } from '../../../ui/tool/site-links.ts';
import { say } from '../words/outcome.ts';
import { paperWords } from '../words/papers.ts';
import { Ageing } from './Ageing.tsx';

interface Props {
  readonly figures: MonthFigures;
  readonly month: PlainMonth | undefined;
  readonly onTakeOut: () => void;
}

/** What the files of the month come to, and what has to be known of them. */
export function Figures({ figures, month, onTakeOut }: Props) {
  const href = useHref();
  const writer = startPaper({}, paperWords);
  const { lists, open, changes, triggers, shortfalls, files } = figures;
  const none = { value: 0, certainty: open.certainty };
  const rows: readonly (readonly [string, SureNumber])[] = [
    [say('open'), open],
    [say('late'), lists.late ?? none],
    ...(changes ? monthChangeKinds.map((kind) => [paperWords.changeKinds[kind], changes[kind]] as const) : []),
    [say('pending'), lists.pending ?? none],
    [say('vendor'), lists.vendor ?? none],
  ];
  const old = (lists.vendor?.items ?? []).filter(({ isCheckInFresh }) => isCheckInFresh === false).length;
  return (
    <section aria-labelledby="figures">
      <h3 id="figures">{say('figures')}</h3>
      <p class="soft">{daysText(figures)}</p>
      {remarks(figures, month).map((remark) => (
        <p key={remark} class="state">
          <StatusTag shape="part" />
          {remark}
        </p>
      ))}
      <dl class="figures">
        {rows.map(([name, number]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{sureText(number, writer)}</dd>
          </div>
        ))}
      </dl>
      {old > 0 && <p>{say('check-in-old', { count: numberText(old) })}</p>}
      {shortfalls.length > 0 && (
        <>
          <h4>{say('shortfalls')}</h4>
          <ul>
            {shortfalls.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <Ageing figures={figures} />
      <h4>{say('triggers')}</h4>
      <ul>
        {triggers.map((one) => (
          <li key={one.trigger}>{triggerLine(one, writer)}</li>
        ))}
      </ul>
      <p>
        <a href={href('tools/triggers/')}>{say('triggers-more')}</a>
      </p>
      <p class="soft">{say('from-files', { files: listText(files) })}</p>
      <button class="text" type="button" onClick={onTakeOut}>
        {say('take-out')}
      </button>
    </section>
  );
}

function daysText({ asOf, since }: MonthFigures): string {
  return [
    asOf === undefined ? say('as-of-unknown') : say('as-of', { date: dateInWords(asOf) }),
    since === undefined ? say('no-earlier') : say('since', { date: dateInWords(since) }),
  ].join(' ');
}

/** What does not fit: a POA&M of another month, or given twice, and a month that is missing between the two. */
function remarks({ asOf, since, repeated }: MonthFigures, chosen: PlainMonth | undefined): string[] {
  const of = asOf && readMonth(asOf.slice(0, 7));
  const before = since && readMonth(since.slice(0, 7));
  const isGap = of !== undefined && before !== undefined && before !== of && monthAfter(before) !== of;
  return [
    ...(repeated === undefined ? [] : [repeated]),
    ...(of !== undefined && chosen !== undefined && of !== chosen
      ? [say('other-month', { month: nameOfMonth(of), chosen: nameOfMonth(chosen) })]
      : []),
    ...(isGap ? [say('month-gap', { month: nameOfMonth(before) })] : []),
  ];
}
