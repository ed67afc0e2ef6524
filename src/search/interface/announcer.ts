/** Milliseconds without a change before the status line announces results: it stays silent while the reader types. */
const announceDelay = 700;

/** Announces in the status line what was found, once the results are stable. */
export function announcer(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text;
    }, announceDelay);
  };
}
