import { useContext, useState } from 'preact/hooks';
import { WorkContext } from '../store/work-context.ts';
import { draftsOf } from './drafts.ts';

/**
 * What is typed in a part of a tool and is not part of the work yet. It is kept beside the work with each letter, and comes
 * back when the work is opened again, after a reload, and after a crash.
 *
 * @param name Unlike every other draft of the tool.
 * @param isOne Whether a value found in this browser is such a draft; else it counts as none.
 * @returns The draft, nothing where there is none; and what keeps another, or deletes it.
 */
export function useDraft<Value>(
  name: string,
  isOne: (value: unknown) => value is Value,
): readonly [Value | undefined, (value: Value | undefined) => void] {
  const drafts = draftsOf(useContext(WorkContext));
  const [, draw] = useState({});
  const found = drafts.get(name);
  const keep = (value: Value | undefined) => {
    drafts.set(name, value);
    draw({});
  };
  return [isOne(found) ? found : undefined, keep];
}

/** A line or some lines that are typed and not part of the work yet; empty where there are none. See {@link useDraft}. */
export function useDraftText(name: string): readonly [string, (text: string) => void] {
  const [text, keep] = useDraft(name, (value) => typeof value === 'string');
  return [text ?? '', (typed) => keep(typed === '' ? undefined : typed)];
}
