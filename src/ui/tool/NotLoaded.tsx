import { notLoaded } from './words.ts';

/** Stands for a part of a tool that could not be loaded. */
export function NotLoaded() {
  return <p role="alert">{notLoaded}</p>;
}
