import { startWords } from './words/start.ts';

/** What the tool is used for. */
export type Mode = 'learn' | 'case';

interface Props {
  readonly chosen: Mode | undefined;
  readonly onChoose: (mode: Mode) => void;
}

const modes = ['learn', 'case'] as const;

/** The two things that the tool can be used for. */
export function ModeChoice({ chosen, onChoose }: Props) {
  return (
    <section class="modes" aria-label={startWords['two-ways']}>
      {modes.map((id) => (
        <div key={id}>
          <button
            class={id === (chosen ?? 'learn') ? 'btn main' : 'btn'}
            type="button"
            aria-pressed={chosen === id}
            aria-describedby={`mode-${id}`}
            onClick={() => onChoose(id)}
          >
            {startWords[id].label}
          </button>
          <p class="soft" id={`mode-${id}`}>
            {startWords[id].text}
          </p>
        </div>
      ))}
    </section>
  );
}
