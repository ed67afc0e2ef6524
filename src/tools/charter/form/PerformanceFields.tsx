import { useMemo } from 'preact/hooks';
import { deficiencyTriggers, fullName, type TriggerId } from '../../../domain/triggers/deficiency-triggers.ts';
import { type ProcessArea, processAreas } from '../../../domain/triggers/types.ts';
import { isRecord } from '../../../domain/work-documents/checked-facts.ts';
import { YesNoField } from '../../../ui/fields/YesNoField.tsx';
import { useSay } from '../../../ui/tool/announcing.ts';
import { useFact } from '../../../ui/tool/form.ts';
import { useHref } from '../../../ui/tool/site-links.ts';
import { listProfiles, openProfileStore } from '../../../ui/trigger-profiles.ts';
import { fieldName, hints, say } from '../words/form.ts';
import { Lines } from './entries.tsx';

/** Charter Section 7: the triggers that the group uses, by hand or from a set of the trigger calculator. */
export function PerformanceFields() {
  const { value: usesProcess } = useFact('performance.usesProcess');
  return (
    <>
      <p class="soft">{hints.performance}</p>
      <YesNoField path="performance.usesProcess" label={fieldName('performance.usesProcess')} />
      {usesProcess === true && (
        <>
          <KeptProfiles />
          <h4>{say('triggers')}</h4>
          {processAreas.map((area) => (
            <TriggersIn key={area} area={area} />
          ))}
        </>
      )}
      <Lines path="performance.own" />
    </>
  );
}

/** The triggers that are switched off, and what switches them: with another set goes the name of the one before. */
function useOff() {
  const { value, change } = useFact('performance');
  const { off: given, profile, ...rest } = isRecord(value) ? value : {};
  return {
    off: Array.isArray(given) ? (given as unknown[]) : [],
    profile: typeof profile === 'string' ? profile : '',
    set: (off: readonly unknown[], name?: string) =>
      change({ ...rest, ...(off.length === 0 ? {} : { off }), ...(name === undefined ? {} : { profile: name }) }),
  };
}

function TriggersIn({ area }: { readonly area: ProcessArea }) {
  const { off, set } = useOff();
  const use = (id: TriggerId, isUsed: boolean) =>
    set(isUsed ? off.filter((one) => one !== id) : [...off.filter((one) => one !== id), id]);
  return (
    <fieldset class="item">
      <legend>{area}</legend>
      {deficiencyTriggers
        .filter((trigger) => trigger.processArea === area)
        .map((trigger) => (
          <div class="check-row" key={trigger.id}>
            <label>
              <input
                type="checkbox"
                checked={!off.includes(trigger.id)}
                onChange={({ currentTarget: { checked } }) => use(trigger.id, checked)}
              />
              <span>
                {fullName(trigger)} <span class="soft">({trigger.level})</span>
              </span>
            </label>
          </div>
        ))}
    </fieldset>
  );
}

/** The sets of triggers that the calculator keeps in this browser. */
function KeptProfiles() {
  const kept = useMemo(() => listProfiles(openProfileStore()), []);
  const { profile, set } = useOff();
  const href = useHref();
  const tell = useSay();
  if (kept.length === 0) {
    return (
      <p class="soft">
        <a href={href('tools/triggers/')}>{say('no-profiles')}</a>
      </p>
    );
  }
  return (
    <div class="row for-text">
      <label for="performance.profile">{say('profiles')}</label>
      <select
        id="performance.profile"
        value={profile}
        onChange={({ currentTarget: { value } }) => {
          const found = kept.find((one) => one.name === value);
          if (!found) return;
          set(found.off, found.name);
          tell(say('profile-taken', { name: found.name }));
        }}
      >
        <option value="">{say('choose-profile')}</option>
        {kept.map((one) => (
          <option key={one.name} value={one.name}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
