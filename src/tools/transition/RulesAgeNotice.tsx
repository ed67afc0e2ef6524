import type { TransitionFacts } from '../../domain/transition/facts.ts';
import type { Transition } from '../../domain/transition/transition.ts';
import type { LostEntry } from '../../domain/transition/versions.ts';
import { ageOfRules } from '../../domain/transition/versions.ts';
import { classesText, versionName } from '../../domain/transition/words.ts';
import { countText, listText } from '../../domain/wording.ts';
import { withFact } from '../../domain/work-documents/fact-paths.ts';
import { Announcer } from '../../ui/tool/Announcer.tsx';
import type { WorkStore } from '../../ui/work/store/work-store.ts';
import { rules } from './rules.ts';
import { version } from './version.ts';
import { fieldName } from './words/field-names.ts';
import { say, resultWords as words } from './words/result.ts';

interface Props {
  readonly store: WorkStore<TransitionFacts>;
  readonly transition: Transition;
}

/** Says where the work was made with other rules than those of this page: what is new, and what stands there no more. */
export function RulesAgeNotice({ store, transition }: Props) {
  const { document: work } = store.state();
  const madeWith = work.facts.rules;
  const age = ageOfRules(madeWith, rules);
  const { lost } = transition;
  if (madeWith === undefined || (age !== 'older' && age !== 'newer')) return <Lost store={store} lost={lost} />;
  const named = { madeWith: versionName(madeWith), version: versionName(version.id) };
  const news = transition.rulesets.flatMap(({ duties }) => duties.flatMap((duty) => duty.news ?? []));
  const count = (kind: 'new' | 'changed') =>
    countText(news.filter((one) => one === kind).length, `${kind} duty`, `${kind} duties`);
  const text = age === 'older' ? say('made-with-older', named) : say('made-with-newer', named);
  const marks = news.length === 0 ? '' : say('news-count', { fresh: count('new'), changed: count('changed') });

  function takeOver() {
    const { given } = store.state();
    store.change(withFact(given, 'rules', version.id));
    store.notify({ kind: 'info', ...store.state().notice, text: say('taken-over'), undo: () => store.change(given) });
  }

  return (
    <>
      <p class="state">{text}</p>
      {marks !== '' && <p>{marks}</p>}
      <Announcer text={`${text} ${marks}`} />
      {age === 'older' && (
        <p>
          <button class="btn" type="button" onClick={takeOver}>
            {say('take-over')}
          </button>
        </p>
      )}
      <Lost store={store} lost={lost} />
    </>
  );
}

/** The entries for which these rules have nothing, each as it was made, to be read and deleted. */
function Lost({ store, lost }: { readonly store: WorkStore<TransitionFacts>; readonly lost: readonly LostEntry[] }) {
  if (lost.length === 0) return null;

  function remove({ kind, key }: LostEntry) {
    const { given } = store.state();
    store.change(withFact(given, `${kind}.${key}`, undefined));
    store.notify({ kind: 'info', ...store.state().notice, text: say('lost-deleted'), undo: () => store.change(given) });
  }

  const text = `${say('lost-count', { count: countText(lost.length, 'entry', 'entries') })} ${say('lost-text')}`;
  return (
    <section class="lost" aria-labelledby="lost">
      <h3 id="lost">{say('lost-heading')}</h3>
      <p>{text}</p>
      <Announcer text={text} />
      <ul>
        {lost.map((one) => {
          const { state, owner, note } = one.entry;
          const name = fieldName(`${one.kind}.${one.key}`) ?? one.key;
          const said = [state && words.choices.states[state], owner, note].filter(Boolean).join(', ');
          const today = listText(
            one.today.map(({ force, classes }) => `${force}, ${classesText(classes, say('all-classes'))}`),
          );
          return (
            <li key={one.key}>
              <b>{name}</b>
              {said !== '' && `: ${said}`} {today !== '' && say('today-as', { duties: today })}{' '}
              <button class="text" type="button" onClick={() => remove(one)}>
                {say('lost-delete')}
                <span class="vh">: {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
