/** What the tool is used for. */
export type Mode = 'learn' | 'case';

interface Props {
  readonly chosen: Mode | undefined;
  readonly onChoose: (mode: Mode) => void;
}

const modes = [
  {
    id: 'learn',
    label: 'Learn from a scenario',
    text: 'Walk a made-up case. Choose, see what follows and why, and start over as often as you like. Nothing is kept.',
  },
  {
    id: 'case',
    label: 'Run a case',
    text: 'Record what happens, step by step, with your dates. The case is kept in this browser, with its log and drafts.',
  },
] as const;

/** The two things that the tool can be used for. */
export function ModeChoice({ chosen, onChoose }: Props) {
  return (
    <section class="waysin" aria-label="Two ways in">
      {modes.map(({ id, label, text }) => (
        <div key={id}>
          <button
            class={chosen === id ? 'btn main' : 'btn'}
            type="button"
            aria-pressed={chosen === id}
            aria-describedby={`mode-${id}`}
            onClick={() => onChoose(id)}
          >
            {label}
          </button>
          <p class="soft" id={`mode-${id}`}>
            {text}
          </p>
        </div>
      ))}
    </section>
  );
}
