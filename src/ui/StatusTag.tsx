/** The shapes that accompany the name of a state, never without it. */
const shapes = {
  met: (
    <>
      <circle cx="10" cy="10" r="8.5" fill="currentColor" />
      <path class="cut" d="M10 5v6M10 13.2v1.8" />
    </>
  ),
  ok: (
    <>
      <circle cx="10" cy="10" r="8.5" />
      <path d="m6 10.5 2.7 2.7L14 7.5" />
    </>
  ),
  part: (
    <>
      <circle cx="10" cy="10" r="8.5" />
      <path d="M10 1.5v17a8.5 8.5 0 0 0 0-17" fill="currentColor" />
    </>
  ),
  no: (
    <>
      <circle cx="10" cy="10" r="8.5" />
      <path d="m7 7 6 6m0-6-6 6" />
    </>
  ),
  empty: <circle cx="10" cy="10" r="8.5" />,
  unknown: <circle cx="10" cy="10" r="8.5" stroke-dasharray="3 2.9" />,
  off: (
    <>
      <circle cx="10" cy="10" r="8.5" />
      <path d="m4 16 12-12" />
    </>
  ),
} as const;

/** The shape of a state: filled with an exclamation mark, ticked, half full, crossed, empty, dotted, struck through. */
export type StateShape = keyof typeof shapes;

/** The shape of a state. The name of the state has to accompany it as text. */
export function StatusTag({ shape }: { readonly shape: StateShape }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      {shapes[shape]}
    </svg>
  );
}
