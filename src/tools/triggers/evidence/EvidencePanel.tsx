import { useEffect, useState } from 'preact/hooks';
import { listText } from '../../../domain/wording.ts';
import { EvidenceFiles } from '../../../ui/evidence/EvidenceFiles.tsx';
import { Fold } from '../../../ui/evidence/Fold.tsx';
import type { CountSummary } from '../../../ui/evidence/tasks.ts';
import { say as sayOfFiles } from '../../../ui/evidence/words/files.ts';
import { AsOfDay } from './AsOfDay.tsx';
import { EvidenceNumbers } from './EvidenceNumbers.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { Lists } from './lists/Lists.tsx';
import { isStillThere } from './use/filled.ts';
import { type Filled, UseNumbers } from './use/UseNumbers.tsx';
import { type CountedEvidence, useCount } from './use-count.ts';
import { say } from './words/files.ts';

/** The files that were given, what was read from them, the numbers, and how to put these to use. */
export function EvidencePanel(props: EvidenceProps & { readonly dropped: readonly File[] }) {
  const evidence = useCount(props.dropped);
  const { files, result: count, client, isCounting } = evidence;
  const { given, onWaiting } = props;
  const [done, setDone] = useState<Filled>();
  const isFilled = done !== undefined && done.count === count && isStillThere(done.after, given);
  const wasUsed = useWasUsed(props, evidence, isFilled);
  const isUsed = isFilled || wasUsed === true;
  const isWaiting = count !== undefined && !isUsed && wasUsed !== undefined;
  const missing = files.filter(({ outcome }) => outcome?.outcome !== 'read').map(({ file }) => file.name);
  const isReading = files.some(({ outcome }) => outcome === undefined);
  useEffect(() => onWaiting(isWaiting ? waiting : undefined), [isWaiting]);
  return (
    <>
      <EvidenceFiles evidence={evidence} none={say('none-kept')} more={isWaiting ? say('waiting') : undefined} />
      {count && (
        <div class={isCounting ? 'counted busy' : 'counted'} aria-busy={isCounting}>
          <h2 class="sub" id="evidence-numbers">
            {say('come-to')}
          </h2>
          <AsOfDay count={count} evidence={evidence} />
          {missing.length > 0 && <p class="shortfalls">{say('not-among', { files: shortList(missing) })}</p>}
          <UseNumbers {...props} {...{ count, client, files, done, isUsed, isReading }} onDone={setDone} />
          <EvidenceNumbers count={count} evidence={evidence} isUsed={isUsed} />
          {count.ageing.points.length > 0 && (
            <Fold summary={say('ageing')} load={() => import('./AgeingPicture.tsx')}>
              {({ AgeingFigure }) => <AgeingFigure picture={count.ageing} isCut={count.shortfalls.length > 0} />}
            </Fold>
          )}
          {count.late.length > 0 && (
            <Fold summary={say('ahead')} load={() => import('./EvidenceAhead.tsx')}>
              {({ EvidenceAhead }) => <EvidenceAhead count={count} client={client} />}
            </Fold>
          )}
          {count.history.length > 0 && (
            <>
              <h3>{say('months')}</h3>
              <ul>
                {count.history.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
          <Lists lists={count.lists} client={client} count={count} />
          <Fold summary={countedHow(count)} load={() => import('./SwitchList.tsx')}>
            {({ SwitchList }) => <SwitchList evidence={evidence} effects={count.effects} />}
          </Fold>
        </div>
      )}
    </>
  );
}

/**
 * Whether the numbers of the last count stand in the facts since an earlier visit; nothing while that is being found out.
 * It is looked for only where the facts say that they are from files.
 */
function useWasUsed(
  { facts, given }: EvidenceProps,
  { client, result: count }: CountedEvidence,
  isFilled: boolean,
): boolean | undefined {
  const [found, setFound] = useState<{ readonly count: CountSummary; readonly given?: unknown }>();
  const isFromFiles = (facts.basis?.files ?? []).length > 0;
  useEffect(() => {
    if (count === undefined || isFilled || !isFromFiles || found?.count === count) return;
    const find = async () => (await import('./use/in-use.ts')).areInUse(client, facts, count);
    find().then(
      (isInUse) => setFound(isInUse ? { count, given } : { count }),
      () => setFound({ count }),
    );
  }, [count, isFilled, isFromFiles]);
  if (isFilled || !isFromFiles || count === undefined) return false;
  if (found?.count !== count) return undefined;
  return found.given !== undefined && isStillThere(found.given, given);
}

/** The first names of many, and how many others there are. */
function shortList(names: readonly string[]): string {
  const others = names.length - 5;
  return listText(others > 0 ? [...names.slice(0, 5), sayOfFiles('others', { count: others })] : names);
}

/** Of the ways to count, how many matter here. */
function countedHow({ effects }: CountSummary): string {
  const turning = effects.filter(({ differences }) => differences.length > 0).length;
  return say('counted-how', { all: effects.length, turning: turning });
}

/** What stands at the result while it lacks the numbers of files: there is one answer on the page, and this is not in it. */
const waiting = (
  <p class="waiting">
    {say('waiting')} <a href="#use-numbers">{say('use-link')}</a>
  </p>
);
