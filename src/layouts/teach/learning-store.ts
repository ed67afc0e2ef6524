import { type Progress, readProgress } from '../../domain/lessons/progress';
import { siteNames } from '../../ui/work/store/browser-store';

/* Progress in learning, kept in this browser under the site’s name, so that “Erase everything” finds it. */

const name = `${siteNames}/learning`;

/** What this browser keeps; nothing where it keeps none, or lets nobody look. */
export function keptProgress(): Progress {
  try {
    return readProgress(JSON.parse(localStorage.getItem(name) ?? '{}'));
  } catch {
    return {};
  }
}

/** Keeps progress. `false` where the browser has no room for it or keeps nothing. */
export function keepProgress(progress: Progress): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(progress));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed what is kept. */
export function whenProgressChanges(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key === name) changed();
  });
}
