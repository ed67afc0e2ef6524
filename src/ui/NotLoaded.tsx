/** Stands for a part of a tool that could not be loaded. */
export function NotLoaded() {
  return (
    <p role="alert">
      A part of this tool could not be loaded. What you entered is kept. Check the connection, and reload the page.
    </p>
  );
}
