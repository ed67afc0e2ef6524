import { useEffect } from 'preact/hooks';
import { useSay } from './announcing.ts';
import { notLoaded } from './words.ts';

/** Stands for a part of a tool that could not be loaded, and announces that. */
export function NotLoaded() {
  const say = useSay();
  useEffect(() => say(notLoaded), []);
  return <p>{notLoaded}</p>;
}
