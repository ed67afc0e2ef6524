/** What to say where a part of a tool could not be loaded. */
export const notLoaded =
  'A part of this tool could not be loaded. What you entered is still here. Check the connection, and reload the page.';

/** Stands for a part of a tool that could not be loaded. */
export function NotLoaded() {
  return <p role="alert">{notLoaded}</p>;
}
