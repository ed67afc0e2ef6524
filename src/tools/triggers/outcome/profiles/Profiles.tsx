import { useMemo, useState } from 'preact/hooks';
import { deficiencyTriggers, fullName, type TriggerId } from '../../../../domain/triggers/deficiency-triggers.ts';
import { profileOf, readProfile, type TriggerProfile } from '../../../../domain/triggers/profile.ts';
import { type ProcessArea, processAreas } from '../../../../domain/triggers/types.ts';
import { OpenFileButton, savedFiles } from '../../../../ui/tool/OpenFileButton.tsx';
import { download } from '../../../../ui/work/download.ts';
import type { Notice } from '../../../../ui/work/store/work-state.ts';
import { profileWords } from '../../words/profiles.ts';
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
  const [name, setName] = useState('');

  function say(text: string, undo?: () => void) {
    notify({ kind: 'info', text, ...(undo ? { undo } : {}) });
  }

  function apply(profile: TriggerProfile, source: string) {
    onChange(profile.off);
    say(`“${profile.name}” ${source}: ${deficiencyTriggers.length - profile.off.length} triggers are used.`, () =>
      onChange(off),
    );
  }

  function keep() {
    const problem = store.keep(profileOf(name, off, profileWords));
    setKept(store.list());
    setName('');
    if (problem !== undefined) notify({ kind: 'warning', text: problem });
    else say(`“${profileOf(name, off, profileWords).name}” is kept in this browser.`);
  }

  async function open(file: File) {
    let input: unknown;
    try {
      input = JSON.parse(await file.text());
    } catch {
      notify({ kind: 'warning', text: `The file ${file.name} is not JSON, so it is no profile. Nothing was changed.` });
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
      apply(profile, `was opened from the file ${file.name}`);
      return;
    }
    onChange(profile.off);
    const unread = `“${profile.name}” is open, but for what could not be used. That is kept with the profile.`;
    notify({ kind: 'warning', text: notKept ?? unread, problems, undo: () => onChange(off) });
  }

  function remove(profile: TriggerProfile) {
    store.remove(profile);
    setKept(store.list());
    say(`The profile “${profile.name}” was deleted.`, () => {
      store.keep(profile);
      setKept(store.list());
    });
  }

  return (
    <>
      {processAreas.map((area) => (
        <AreaChoices key={area} area={area} off={off} onChange={onChange} />
      ))}
      <div class="btns profile-name">
        <label for="profile-name">Keep this set as a profile named</label>
        <input
          id="profile-name"
          autoComplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button class="btn" type="button" onClick={keep}>
          Keep the profile
        </button>
        <OpenFileButton label="Open a profile" accept={savedFiles} onFiles={([file]) => file && open(file)} />
      </div>
      {kept.length > 0 && (
        <ul class="panel kept">
          {kept.map((profile) => (
            <li key={profile.name}>
              <b>{profile.name}</b>
              <span class="soft">{`${deficiencyTriggers.length - profile.off.length} of ${deficiencyTriggers.length} used`}</span>
              <span class="btns">
                <button class="text" type="button" onClick={() => apply(profile, 'is in use')}>
                  Use<span class="vh"> {profile.name}</span>
                </button>
                <button
                  class="text"
                  type="button"
                  onClick={() =>
                    download(fileName(profile), `${JSON.stringify(profile, null, 2)}\n`, 'application/json')
                  }
                >
                  Save<span class="vh"> {profile.name}</span> as a file
                </button>
                <button class="text" type="button" onClick={() => remove(profile)}>
                  Delete<span class="vh"> {profile.name}</span>
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

function fileName({ name }: TriggerProfile): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `triggers-of-${words.join('-').slice(0, 48) || 'our-agency'}.json`;
}
