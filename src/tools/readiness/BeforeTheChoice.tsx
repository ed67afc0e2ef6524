import { stageIds } from '../../domain/readiness/stages.ts';
import { stageWords, startWords } from './words/start.ts';

/** What is there to see before it is said who judges what: the way ahead, and nothing judged. */
export function BeforeTheChoice() {
  return (
    <section class="before" aria-labelledby="before">
      <h2 id="before">{startWords.before.heading}</h2>
      <p>{startWords.before.text}</p>
      <ol>
        {stageIds.map((id) => (
          <li key={id}>{stageWords[id].title}</li>
        ))}
      </ol>
    </section>
  );
}
