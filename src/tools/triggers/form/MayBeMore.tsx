import { YesNoField } from '../../../ui/fields/YesNoField.tsx';
import { useFact } from '../../../ui/tool/form.ts';
import { fields } from '../words/fields.ts';

interface Props {
  /** Where it stands whether there may be more. */
  readonly path: 'vulnerabilities.nowIsLowerBound' | 'remediation.isLowerBound';
  /** Where the numbers stand that may be too low: it is asked once there is one of them, or an answer. */
  readonly of: readonly string[];
}

/** Asks whether there may be more than were counted, so that a number is a lower bound. */
export function MayBeMore({ path, of }: Props) {
  const numbers = of.map((one) => useFact(one).value);
  const answer = useFact(path).value;
  const isGiven = numbers.some((one) => one !== undefined && one !== '');
  return isGiven || answer !== undefined ? <YesNoField path={path} label={fields.fieldName(path)} /> : null;
}
