import { certificationTypes } from '../../domain/changes/ruleset-days.ts';
import { impactLevels, paths, sides, type TransitionFacts } from '../../domain/transition/facts.ts';
import { classesOf, classIds, packagePlaces } from '../../domain/transition/rules-data.ts';
import { Choices } from '../../ui/fields/Choices.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useFact } from '../../ui/tool/form.ts';
import { choiceNames } from './words/choices.ts';
import { startWords } from './words/start.ts';

const { fields, hints } = startWords;

const named = <Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>) =>
  ids.map((id) => ({ id, label: names[id] }));

interface AskProps<Id extends string> {
  readonly path: 'side' | 'path' | 'inView' | 'class';
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  /** The choice that stands for nothing given. */
  readonly none?: Id;
}

/** One of a few answers to a question. */
function Ask<Id extends string>({ path, choices, none }: AskProps<Id>) {
  const { value, problem, change } = useFact(path);
  return (
    <Choices
      name={path}
      legend={fields[path]}
      choices={choices}
      chosen={choices.find(({ id }) => id === (value ?? none))?.id}
      onChoose={(id) => change(id === none ? undefined : id)}
      problem={problem}
    />
  );
}

const places = [...packagePlaces, 'not-known'] as const;

interface QuestionsProps {
  readonly facts: TransitionFacts;
  /** Called once something was entered after which work can be named. */
  readonly onNamed: () => void;
}

/** Who asks, and about what service. What follows from an answer is asked only once it is given. */
export function Questions({ facts, onNamed }: QuestionsProps) {
  const { path, inView, class: own } = facts;
  const isCertified = path === 'rev5' || path === '20x';
  const type = isCertified ? path : inView;
  const classes = type === undefined ? classIds : classesOf[type];
  return (
    <div class="group" onChange={onNamed}>
      <Ask path="side" choices={named(sides, choiceNames.sides)} />
      <Ask path="path" choices={named(paths, choiceNames.paths)} />
      {path !== undefined && !isCertified && (
        <Ask path="inView" choices={named(certificationTypes, choiceNames.types)} />
      )}
      <Ask
        path="class"
        choices={[...classes.map((id) => ({ id, label: id as string })), { id: 'none', label: startWords['no-class'] }]}
        none="none"
      />
      {own === undefined && (
        <SelectField path="level" label={fields.level} choices={impactLevels.map((level) => [level, level] as const)} />
      )}
      <DateField path="assessment" label={fields.assessment} hint={hints.assessment} />
      <SelectField
        path="package"
        label={fields.package}
        hint={hints.package}
        choices={places.map((id) => [id, choiceNames.places[id]] as const)}
      />
      <TextField path="service" label={fields.service} />
    </div>
  );
}
