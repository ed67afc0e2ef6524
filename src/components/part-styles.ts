import duties from '../styles/parts/duties.css?inline';
import levels from '../styles/parts/levels.css?inline';
import process from '../styles/parts/process.css?inline';
import steps from '../styles/parts/steps.css?inline';
import triggers from '../styles/parts/triggers.css?inline';

/** The styles that only some components need, by the component's name. */
const partStyles: Readonly<Record<string, readonly string[]>> = {
  Duties: [duties],
  EscalationLevels: [levels, duties],
  EscalationSteps: [steps],
  Figure: [process],
  TriggerTable: [triggers],
};

/** The styles for a page that uses these components, so that no other page carries them. Empty where none is needed. */
export function stylesOf(components: Iterable<string>): string {
  return [...new Set([...components].flatMap((name) => partStyles[name] ?? []))].join('');
}
