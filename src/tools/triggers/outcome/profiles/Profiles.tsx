import { useMemo, useState } from 'preact/hooks';
import { deficiencyTriggers, fullName, type TriggerId } from '../../../../domain/triggers/deficiency-triggers.ts';
import { profileOf, readProfile, type TriggerProfile } from '../../../../domain/triggers/profile.ts';
import { type ProcessArea, processAreas } from '../../../../domain/triggers/types.ts';
import { OpenFileButton } from '../../../../ui/tool/OpenFileButton.tsx';
import { download } from '../../../../ui/work/download.ts';
import { useDraftText } from '../../../../ui/work/drafts/use-draft.ts';
import type { Notice } from '../../../../ui/work/store/work-state.ts';
import { profileWords, say } from '../../words/profiles.ts';
import { openProfiles } from './kept-profiles.ts';

interface Props {
  readonly off: readonly TriggerId[];
  readonly onChange: (off: readonly TriggerId[]) => void;
  readonly notify: (notice: Notice) => void;
}

/** Which triggers the agency uses, and its sets of them under names: kept in this browser, saved and opened as files. */
export function Profiles({ off, onChange, notify }: Props) {
  const store = useMemo(openProfiles, []);
  const [kept, setKept] = useState(store.list);
  const [name, setName] = useDraftText('profile-name');

  function inform(text: string, undo?: () => void) {
    notify({ kind: 'info', text, ...(undo ? { undo } : {}) });
  }

  /** @param file The name of the file from which it was opened; left out for a profile kept here. */
  function apply(profile: TriggerProfile, file?: string) {
    onChange(profile.off);
    const used = { name: profile.name, count: usedBy(profile) };
    const text = file === undefined ? say('in-use', used) : say('opened', { ...used, file });
    inform(text, () => onChange(off));
  }

  function keep() {
    const profile = profileOf(name, off, profileWords);
    const problem = store.keep(profile);
    setKept(store.list());
    if (problem !== undefined) {
      notify({ kind: 'warning', text: problem });
      return;
    }
    setName('');
    inform(say('kept', { name: profile.name }));
  }

  async function open(file: File) {
    let input: unknown;
    try {
      input = JSON.parse(await file.text());
    } catch {
      notify({ kind: 'warning', text: say('not-json', { file: file.name }) });
      return;
    }
    const reading = readProfile(input, profileWords);
    if (reading.outcome === 'refused') {
      notify({ kind: 'warning', text: reading.message });
      return;
    }
    const { profile, problems } = reading;
    const notKept = store.keep(profile);
    setKept(store.list());
    if (problems.length === 0 && notKept === undefined) {
      apply(profile, file.name);
      return;
    }
    onChange(profile.off);
    notify({
      kind: 'warning',
      text: notKept ?? say('partly-open', { name: profile.name }),
      problems,
      undo: () => onChange(off),
    });
  }

  function remove(profile: TriggerProfile) {
    const putBack = store.remove(profile);
    setKept(store.list());
    inform(say('deleted', { name: profile.name }), () => {
      const isKept = putBack();
      setKept(store.list());
      if (isKept) inform(say('is-back', { name: profile.name }));
      else notify({ kind: 'warning', text: say('back-not-kept', { name: profile.name }) });
    });
  }

  return (
    <>
      {processAreas.map((area) => (
        <AreaChoices key={area} area={area} off={off} onChange={onChange} />
      ))}
      <div class="btns profile-name">
        <label for="profile-name">{say('name-label')}</label>
        <input
          id="profile-name"
          autoComplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button class="btn" type="button" onClick={keep}>
          {say('keep')}
        </button>
        <OpenFileButton label={say('open')} accept=".json" onFiles={([file]) => file && open(file)} />
      </div>
      {kept.length > 0 && (
        <ul class="panel kept">
          {kept.map((profile) => (
            <li key={profile.name}>
              <b>{profile.name}</b>
              <span class="soft">{say('used', { used: usedBy(profile), all: deficiencyTriggers.length })}</span>
              <span class="btns">
                <button class="text" type="button" onClick={() => apply(profile)}>
                  {say('use')}
                  <span class="vh"> {profile.name}</span>
                </button>
                <button
                  class="text"
                  type="button"
                  onClick={() => download(fileName(profile), `${JSON.stringify(profile, null, 2)}\n`, 'json')}
                >
                  {say('save')}
                  <span class="vh"> {profile.name}</span> {say('as-file')}
                </button>
                <button class="text" type="button" onClick={() => remove(profile)}>
                  {say('delete')}
                  <span class="vh"> {profile.name}</span>
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface AreaProps extends Pick<Props, 'off' | 'onChange'> {
  readonly area: ProcessArea;
}

function AreaChoices({ area, off, onChange }: AreaProps) {
  return (
    <fieldset class="uses">
      <legend>{area}</legend>
      {deficiencyTriggers
        .filter((trigger) => trigger.processArea === area)
        .map((trigger) => (
          <label key={trigger.id}>
            <input
              type="checkbox"
              checked={!off.includes(trigger.id)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? off.filter((id) => id !== trigger.id) : [...off, trigger.id])
              }
            />
            <span>
              {fullName(trigger)} <span class="soft">{trigger.level}</span>
            </span>
          </label>
        ))}
    </fieldset>
  );
}

/** How many triggers a profile uses. */
const usedBy = ({ off }: TriggerProfile) => deficiencyTriggers.length - off.length;

function fileName({ name }: TriggerProfile): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `triggers-of-${words.join('-').slice(0, 48) || 'our-agency'}.json`;
}
