import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a tool that is loaded when it is wanted. Where the line breaks off, it is tried again when it is wanted anew,
 * and when the browser has a line again.
 *
 * @param isWanted Whether it is; once loaded it stays.
 * @returns What was loaded; nothing until then; `failed` while it cannot be had.
 */
export function useLoaded<Part>(isWanted: boolean, load: () => Promise<Part>): Part | 'failed' | undefined {
  const [loaded, set] = useState<{ readonly part: Part | 'failed' }>();
  const isThere = loaded !== undefined && loaded.part !== 'failed';
  useEffect(() => {
    if (!isWanted || isThere) return;
    const tryLoading = () =>
      load().then(
        (part) => set({ part }),
        () => set({ part: 'failed' }),
      );
    tryLoading();
    addEventListener('online', tryLoading);
    return () => removeEventListener('online', tryLoading);
  }, [isWanted, isThere]);
  return loaded?.part;
}
