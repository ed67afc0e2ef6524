import { stages } from '../../domain/readiness/stages.ts';

/** What is there to see before it is said who judges what: the way ahead, and nothing judged. */
export function BeforeTheChoice() {
  return (
    <section class="before" aria-labelledby="before">
      <h2 id="before">Your checklist begins with these answers</h2>
      <p>
        Say above who judges, and the impact level. Until then nothing is assumed: no item counts as open, and none as
        not applicable. These are the stages, in order.
      </p>
      <ol>
        {stages.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </section>
  );
}
