import { countingSwitches } from '../../../domain/poam/switches/counting-switches.ts';
import { differenceText } from '../../../domain/poam/words/switch-words.ts';
import type { CountSummary } from '../../../ui/evidence/tasks.ts';
import { Choices } from '../../../ui/fields/Choices.tsx';
import type { CountedEvidence } from './use-count.ts';
import { say, wordsOfSwitch } from './words/counting.ts';

interface Props {
  readonly evidence: Pick<CountedEvidence, 'settings' | 'change'>;
  readonly effects: CountSummary['effects'];
}

/** Every question about counting, how it is answered, why so, and what another answer would change. */
export function SwitchList({ evidence: { settings, change }, effects }: Props) {
  const { choices } = settings;
  const changed = countingSwitches.filter((one) => (choices[one.id] ?? one.default) !== one.default).length;
  // Those that change a number here come first; within both groups the order stays.
  const ordered = [...countingSwitches].sort((one, other) => differs(effects, other.id) - differs(effects, one.id));
  return (
    <>
      {changed > 0 && (
        <p>
          {changed === 1 ? say('one-changed') : say('changed', { count: changed })}{' '}
          <button class="text" type="button" onClick={() => change({ ...settings, choices: {} })}>
            {say('reset')}
          </button>
        </p>
      )}
      {ordered.map(({ id, options, default: usual }) => {
        const words = wordsOfSwitch(id);
        const { question, why, source } = words;
        const found = effects.find((one) => one.switch === id);
        return (
          <div key={id} class="switch">
            <Choices
              name={`switch-${id}`}
              legend={<strong>{question}</strong>}
              choices={options.map((option) => ({
                id: option,
                label: labelOf(words.options[option]?.label ?? option, option === usual),
              }))}
              chosen={choices[id] ?? usual}
              onChoose={(option) => change({ ...settings, choices: { ...choices, [id]: option } })}
            />
            {found && found.differences.length > 0 ? (
              <ul class="effects">
                {worthListing(found.differences).map((one) => (
                  <li key={one.name}>{differenceText(words, one)}</li>
                ))}
              </ul>
            ) : (
              <p class="soft">{say('no-effect')}</p>
            )}
            <p class="soft">
              {why} {source === undefined ? say('judgment') : say('source', { source })}
            </p>
          </div>
        );
      })}
    </>
  );
}

/** What an option is called; the default is marked. */
const labelOf = (option: string, isDefault: boolean) => (isDefault ? say('default', { option }) : option);

function differs(effects: Props['effects'], id: string): number {
  return (effects.find((one) => one.switch === id)?.differences.length ?? 0) > 0 ? 1 : 0;
}

/** The differences worth listing: of a trigger the number that is used, and its two parts only where that stays the same. */
function worthListing(differences: Props['effects'][number]['differences']) {
  const used = new Set(differences.flatMap(({ measure, trigger }) => (measure === 'late-used' ? trigger : [])));
  return differences.filter(
    ({ measure, trigger }) => measure === 'late-used' || trigger === undefined || !used.has(trigger),
  );
}
