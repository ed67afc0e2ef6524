/**
 * Lays out one thing to be printed alone: everything else of the page stays off the paper until printing is over, and its
 * title stands in the margin of every sheet. The style sheet for print knows the class `printing` of the root. Does nothing
 * where something is laid out already.
 *
 * @param fill Puts what is printed into its room, and gives what takes it out again.
 */
export function layOutAlone(title: string, fill: (room: HTMLElement) => () => void): void {
  const { documentElement: root, body } = document;
  if (root.classList.contains('printing')) return;
  const room = document.createElement('section');
  room.className = 'printout';
  const empty = fill(room);
  body.append(room);
  root.classList.add('printing');
  root.style.setProperty('--page-title', JSON.stringify(title));
  const end = () => {
    root.classList.remove('printing');
    root.style.removeProperty('--page-title');
    empty();
    room.remove();
  };
  addEventListener('afterprint', end, { once: true });
}
