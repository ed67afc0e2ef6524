import { useLayoutEffect, useState } from 'preact/hooks';

/** What a person does first, with whatever they use. */
const signs = ['scroll', 'keydown', 'pointermove', 'pointerdown', 'focusin'] as const;

/** Whether a person has begun to use the page. What they may need next is loaded then, and not before. */
export function useTouched(): boolean {
  const [isTouched, setTouched] = useState(false);
  // Before the first picture: who is quick on a slow machine is not missed.
  useLayoutEffect(() => {
    const begin = () => setTouched(true);
    // Each is heard once. What comes after the first, or after the part is gone, changes nothing.
    for (const sign of signs) addEventListener(sign, begin, { once: true, passive: true });
  }, []);
  return isTouched;
}
