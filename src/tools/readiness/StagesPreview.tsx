import { stageIds } from '../../domain/readiness/stages.ts';
import { stageWords, startWords } from './words/start.ts';

/** Shown until the user has said who judges what: the stages ahead, without any judgment. */
export function StagesPreview() {
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
