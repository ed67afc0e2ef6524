interface Props {
  readonly words: {
    /** What stands here once something is entered. */
    readonly outcome: string;
    readonly nothing: string;
    /** What to enter first. */
    readonly begin: string;
  };
}

/** What stands in the place of the outcome before anything is entered. */
export function NothingEntered({ words: { outcome, nothing, begin } }: Props) {
  return (
    <div class="verdict">
      <p class="label">{outcome}</p>
      <h2 class="answer" id="outcome">
        {nothing}
      </h2>
      <p>{begin}</p>
    </div>
  );
}
