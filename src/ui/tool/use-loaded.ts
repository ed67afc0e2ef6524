import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a tool that is loaded when it is wanted.
 *
 * @param isWanted Whether it is; once loaded it stays.
 * @returns What was loaded; nothing until then; `failed` when the line broke off.
 */
export function useLoaded<Part>(isWanted: boolean, load: () => Promise<Part>): Part | 'failed' | undefined {
  const [loaded, set] = useState<{ readonly part: Part | 'failed' }>();
  useEffect(() => {
    if (!isWanted || loaded) return;
    load().then(
      (part) => set({ part }),
      () => set({ part: 'failed' }),
    );
  }, [isWanted]);
  return loaded?.part;
}
