import start from '../../../content/tools/escalation/start.yaml';
import type { WordsOf } from './words.schema.ts';

/** What the tool is used for. */
export type Mode = 'learn' | 'case';

interface Props {
  readonly chosen: Mode | undefined;
  readonly onChoose: (mode: Mode) => void;
}

const words = start as WordsOf<'start'>;
const modes = ['learn', 'case'] as const;

/** The two things that the tool can be used for. */
export function ModeChoice({ chosen, onChoose }: Props) {
  return (
    <section class="waysin" aria-label="Two ways in">
      {modes.map((id) => (
        <div key={id}>
          <button
            class={chosen === id ? 'btn main' : 'btn'}
            type="button"
            aria-pressed={chosen === id}
            aria-describedby={`mode-${id}`}
            onClick={() => onChoose(id)}
          >
            {words[id].label}
          </button>
          <p class="soft" id={`mode-${id}`}>
            {words[id].text}
          </p>
        </div>
      ))}
    </section>
  );
}
