import { useEffect, useState } from 'preact/hooks';

/**
 * A value, one picture late: the page first shows all else that changes with it. For what takes long to work out and to
 * draw, so that it does not hold up the answer to a key or a press.
 *
 * @returns What to draw by; nothing until the first value has followed.
 */
export function useFollowing<Value extends object | string>(value: Value): Value | undefined {
  const [followed, follow] = useState<Value>();
  useEffect(() => follow(value), [value]);
  return followed;
}
