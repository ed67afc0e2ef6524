import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { differences } from '../../../domain/work-documents/comparing/differences.ts';
import { type FactNames, fieldInWords, valueInWords } from '../../../domain/work-documents/comparing/words.ts';
import type { WorkTool } from '../../../domain/work-documents/work-document.ts';
import { useSay } from '../../tool/announcing.ts';
import { ScrollRegion } from '../../tool/ScrollRegion.tsx';
import { notLoaded } from '../../tool/words.ts';
import { readKeptWork } from '../kept-work.ts';
import type { ListedWork } from './all-work.ts';
import { DeskContext, type MyWorkDesk } from './parts.ts';
import { comparing as words } from './words.ts';

interface Props {
  readonly work: ListedWork;
  /** Other work of the same tool. */
  readonly others: readonly ListedWork[];
}

/** The most differences that are listed. */
const mostListed = 200;

/** Compares work with other work of its tool: each entry in which they differ, with the value of both. */
export function CompareWork({ work, others }: Props) {
  const desk = useContext(DeskContext);
  const id = useId();
  const say = useSay();
  const choice = useRef<HTMLSelectElement>(null);
  const [chosen, choose] = useState('');
  const [parts, setParts] = useState<{ readonly tool: WorkTool<unknown>; readonly names: FactNames } | 'failed'>();
  useEffect(() => choice.current?.focus(), []);
  useEffect(() => {
    Promise.all([desk.toolOf(work.tool), desk.namesOf(work.tool)]).then(
      ([tool, names]) => setParts(tool ? { tool, names } : 'failed'),
      () => setParts('failed'),
    );
  }, []);
  const other = others.find(({ key }) => key === chosen);
  const result = other && parts !== 'failed' && parts !== undefined ? compared(desk, parts, work, other) : undefined;
  const text =
    other === undefined
      ? ''
      : parts === 'failed'
        ? notLoaded
        : typeof result === 'string'
          ? result
          : result
            ? result.length === 0
              ? words.none
              : words.differ(result.length)
            : words.coming;
  useEffect(() => say(text), [text]);

  if (others.length === 0) return <p class="panel unfolded">{words.alone}</p>;
  return (
    <div class="panel unfolded">
      <label for={id}>{words.with(work.title)}</label>
      <select id={id} ref={choice} value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
        <option value="">{words.choose}</option>
        {others.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      {text !== '' && <p>{text}</p>}
      {other && typeof result === 'object' && result.length > 0 && (
        <>
          <ScrollRegion label={words.caption(work.title, other.title)}>
            <table class="compared">
              <caption class="vh">{words.caption(work.title, other.title)}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.entry}</th>
                  <th scope="col">{work.title}</th>
                  <th scope="col">{other.title}</th>
                </tr>
              </thead>
              <tbody>
                {result.slice(0, mostListed).map((row) => (
                  <tr key={row.field}>
                    <th scope="row">{row.name}</th>
                    <td data-h={work.title}>{row.one}</td>
                    <td data-h={other.title}>{row.other}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          {result.length > mostListed && <p>{words.more(result.length - mostListed)}</p>}
        </>
      )}
    </div>
  );
}

/** What two pieces of work differ in, in words; a sentence where one of them cannot be read. */
function compared(
  { stores }: MyWorkDesk,
  { tool, names }: { readonly tool: WorkTool<unknown>; readonly names: FactNames },
  ...works: readonly ListedWork[]
) {
  const [one, other] = works.map((work) => {
    const browserStore = stores.get(work.tool);
    const read = browserStore && readKeptWork({ browserStore, kind: { tool } }, work.key);
    return typeof read === 'object' ? { given: read.given } : words.notRead(work.title);
  });
  if (typeof one !== 'object') return one;
  if (typeof other !== 'object') return other;
  return differences(one.given, other.given).map((difference) => ({
    field: difference.field,
    name: fieldInWords(difference.field, names),
    one: valueInWords(difference.field, difference.one, difference.other, names),
    other: valueInWords(difference.field, difference.other, difference.one, names),
  }));
}
