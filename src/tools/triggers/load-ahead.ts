/** Loads what draws an outlook: of the facts that were entered, and of files. */
export const loadAheadDrawn = () => import('./outcome/ahead/AheadDrawn.tsx');
