/** The way in that was chosen. */
export type WayIn = 'learn' | 'case';

interface Props {
  readonly chosen: WayIn | undefined;
  readonly onChoose: (way: WayIn) => void;
}

const ways = [
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

/** The two ways into the tool. */
export function Ways({ chosen, onChoose }: Props) {
  return (
    <section class="waysin" aria-label="Two ways in">
      {ways.map(({ id, label, text }) => (
        <div key={id}>
          <button
            class={chosen === id ? 'btn main' : 'btn'}
            type="button"
            aria-pressed={chosen === id}
            aria-describedby={`way-${id}`}
            onClick={() => onChoose(id)}
          >
            {label}
          </button>
          <p class="soft" id={`way-${id}`}>
            {text}
          </p>
        </div>
      ))}
    </section>
  );
}
