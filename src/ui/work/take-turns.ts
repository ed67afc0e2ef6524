/*
 * Long work on the page’s own thread, in pieces: the page draws and answers between them.
 */

/** For how long work goes on before the page has its turn, in milliseconds: well under the 50 from which a wait is felt. */
const longestTurn = 12;

/** What browsers with `scheduler.yield` have beyond the types of the platform that are used here. */
interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the page draw and answer, and goes on as soon as it has. */
function giveTurn(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/**
 * Starts long work. What it gives is to be awaited after each small piece: it lets the page have its turn where the work has
 * gone on for long enough, and returns at once where it has not.
 *
 * @param onTurn Called before the page has its turn: what it changes is drawn then.
 */
export function takeTurns(onTurn: () => void = () => {}): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < longestTurn) return;
    onTurn();
    await giveTurn();
    begun = performance.now();
  };
}
