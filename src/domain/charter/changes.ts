import { agendaItems } from '../collaborative-conmon/agenda-items.ts';
import { commentDays } from '../collaborative-conmon/comment-period-end.ts';
import { deliverables } from '../collaborative-conmon/deliverables.ts';
import type { ListedEntry } from '../collaborative-conmon/facts.ts';
import { fillerOf } from '../placeholders.ts';
import { deficiencyTriggers, fullName } from '../triggers/deficiency-triggers.ts';
import { listText, lowerFirst } from '../wording.ts';
import type { CharterWords } from './charter-words.ts';
import { compareLists } from './compare-lists.ts';
import type { CharterContent } from './facts.ts';
import { memberName, sameName } from './members.ts';
import { lengthText, startPaper, startText, uploadText, whenText } from './papers/paper-writer.ts';
import { charterSections, type SectionId } from './sections.ts';
import type { changeTexts } from './texts.ts';
import { daysText, someNames } from './words.ts';

/** What changed in a section, in whole sentences. */
export interface SectionChanges {
  /** The section, or `head` and `own` for what stands before and after the seven. */
  readonly part: SectionId | 'head' | 'own';
  readonly title: string;
  readonly sentences: readonly string[];
}

type Say = ReturnType<typeof fillerOf<typeof changeTexts>>;

/** What changed from one state of a charter to another, section by section; a section without a change is left out. */
export function sectionChanges(before: CharterContent, after: CharterContent, words: CharterWords): SectionChanges[] {
  const say = fillerOf<typeof changeTexts>(words.changes);
  const pair = { before, after, say, words };
  const parts: readonly SectionChanges[] = [
    { part: 'head', title: say('head-part'), sentences: headChanges(pair) },
    ...charterSections.map(({ id, number, name }) => ({
      part: id,
      title: startPaper(after, words).say('section', { number, name }),
      sentences: changesIn[id](pair),
    })),
    { part: 'own', title: say('own-part'), sentences: ownSectionChanges(pair) },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}

/** Changes as lines: “Section 1: …”. */
export const changesInWords = (changes: readonly SectionChanges[]): string[] =>
  changes.map(({ title, sentences }) => `${title}. ${sentences.join(' ')}`);

interface Pair {
  readonly before: CharterContent;
  readonly after: CharterContent;
  readonly say: Say;
  readonly words: CharterWords;
}

function headChanges({ before, after, say }: Pair): string[] {
  return (['csp', 'service', 'repository'] as const).flatMap((id) =>
    before[id] === after[id]
      ? []
      : [
          say('head-changed', {
            field: say(id),
            before: before[id] ?? say('not-given'),
            after: after[id] ?? say('not-given'),
          }),
        ],
  );
}

const changesIn: Readonly<Record<SectionId, (pair: Pair) => string[]>> = {
  members: ({ before, after, say }) => {
    const agencies = compareLists(before.agencies ?? [], after.agencies ?? [], ({ name }) => sameName(name));
    const people = compareLists(
      (before.members ?? []).map(({ isVoting: _, ...member }) => member),
      (after.members ?? []).map(({ isVoting: _, ...member }) => member),
      (member) => sameName(memberName(member)),
    );
    return [
      ...named(
        say,
        'agencies-added',
        agencies.added.map(({ name }) => name),
      ),
      ...named(
        say,
        'agencies-removed',
        agencies.removed.map(({ name }) => name),
      ),
      ...named(
        say,
        'agencies-changed',
        agencies.changed.map(({ name }) => name),
      ),
      ...named(say, 'members-added', people.added.map(memberName)),
      ...named(say, 'members-removed', people.removed.map(memberName)),
      ...named(say, 'members-changed', people.changed.map(memberName)),
    ];
  },
  schedule: ({ before, after, say, words }) => {
    const [old, now] = [before.schedule ?? {}, after.schedule ?? {}];
    const text = (content: CharterContent) => whenText(content.schedule, startPaper(content, words));
    return [
      ...fromTo(say, 'when-changed', text(before), text(after)),
      ...fromTo(say, 'length-changed', lengthText(old), lengthText(now)),
      ...fromTo(say, 'place-changed', old.place, now.place),
      ...(old.from === now.from ? [] : [say('first-day-changed')]),
      ...(old.holidays === now.holidays ? [] : [say('holidays-changed')]),
      ...((old.maySkip ?? false) === (now.maySkip ?? false)
        ? []
        : [say(now.maySkip ? 'skipping-allowed' : 'skipping-ended')]),
    ];
  },
  agenda: ({ before, after, say }) =>
    listChanges(say, agendaItems, [before.agenda, after.agenda], [before.ownItems, after.ownItems]),
  deliverables: ({ before, after, say, words }) => {
    const text = (content: CharterContent) => uploadText(content.upload, startPaper(content, words));
    return [
      ...listChanges(
        say,
        deliverables,
        [before.deliverables, after.deliverables],
        [before.ownDeliverables, after.ownDeliverables],
      ),
      ...fromTo(say, 'upload-changed', text(before), text(after)),
    ];
  },
  decisions: ({ before, after, say, words }) => {
    const [old, now] = [before.decisions ?? {}, after.decisions ?? {}];
    const approach = ({ decisions }: CharterContent) =>
      decisions?.approach === undefined ? undefined : lowerFirst(words.choices.approaches[decisions.approach]);
    const period = ({ decisions }: CharterContent) => daysText(decisions?.days ?? commentDays);
    const start = (content: CharterContent) => startText(content, startPaper(content, words));
    const voters = ({ members = [] }: CharterContent) => members.filter(({ isVoting }) => isVoting);
    const votes = compareLists(voters(before), voters(after), (member) => sameName(memberName(member)));
    return [
      ...fromTo(say, 'approach-changed', approach(before), approach(after)),
      ...named(say, 'voters-added', votes.added.map(memberName)),
      ...named(say, 'voters-removed', votes.removed.map(memberName)),
      ...fromTo(say, 'period-changed', period(before), period(after)),
      ...fromTo(say, 'start-changed', start(before), start(after)),
      ...(old.votingRule === now.votingRule ? [] : [say('voting-rule-changed')]),
      ...(old.matters === now.matters ? [] : [say('matters-changed')]),
      ...(old.objection === now.objection ? [] : [say('objection-changed')]),
      ...(old.division === now.division ? [] : [say('division-changed')]),
      ...(old.singleAgency === now.singleAgency ? [] : [say('single-agency-changed')]),
    ];
  },
  requirements: ({ before, after, say }) => {
    const found = compareLists(
      before.requirements ?? [],
      after.requirements ?? [],
      ({ agency, text }) => `${sameName(agency)}: ${text ?? ''}`,
    );
    const called = ({ agency, text }: { readonly agency?: string | undefined; readonly text?: string | undefined }) =>
      [agency, text].filter((part) => part !== undefined).join(': ');
    return [
      ...items(say, 'requirements-added', found.added.map(called)),
      ...items(say, 'requirements-removed', found.removed.map(called)),
      ...items(say, 'requirements-changed', found.changed.map(called)),
      ...(Boolean(after.hasNoRequirements) === Boolean(before.hasNoRequirements)
        ? []
        : [say(after.hasNoRequirements ? 'no-requirements' : 'requirements-possible')]),
    ];
  },
  performance: ({ before, after, say }) => {
    const [old, now] = [before.performance ?? {}, after.performance ?? {}];
    const used = ({ usesProcess, off = [] }: typeof old) =>
      usesProcess ? deficiencyTriggers.filter(({ id }) => !off.includes(id)) : [];
    const isTaken = Boolean(now.usesProcess) !== Boolean(old.usesProcess);
    const found = compareLists(used(old), used(now), ({ id }) => id);
    return [
      ...(isTaken ? [say(now.usesProcess ? 'process-taken' : 'process-dropped')] : []),
      // With the whole process its triggers come and go: they are named only where the set changed within it.
      ...(isTaken
        ? []
        : [
            ...items(say, 'triggers-added', found.added.map(fullName)),
            ...items(say, 'triggers-removed', found.removed.map(fullName)),
          ]),
      ...(old.own === now.own ? [] : [say('performance-changed')]),
    ];
  },
};

function ownSectionChanges({ before, after, say }: Pair): string[] {
  const found = compareLists(before.ownSections ?? [], after.ownSections ?? [], ({ title }) => sameName(title));
  const called = ({ title }: { readonly title?: string | undefined }) => title ?? say('own-part');
  return [
    ...items(say, 'sections-added', found.added.map(called)),
    ...items(say, 'sections-removed', found.removed.map(called)),
    ...items(say, 'sections-changed', found.changed.map(called)),
  ];
}

type ById<Id extends string> = { readonly [Name in Id]?: ListedEntry | undefined } | undefined;
type Own = readonly { readonly title?: string | undefined }[] | undefined;

/** What came into a list of usual and own entries, what went out of it, and whose note is another. */
function listChanges<Id extends string>(
  say: Say,
  usual: readonly { readonly id: Id; readonly name: string }[],
  [before, after]: readonly [ById<Id>, ById<Id>],
  [ownBefore = [], ownAfter = []]: readonly [Own, Own],
): string[] {
  const isIn = (listed: ById<Id>, id: Id) => !listed?.[id]?.isLeftOut;
  const names = (holds: (id: Id) => boolean) => usual.filter(({ id }) => holds(id)).map(({ name }) => lowerFirst(name));
  const own = compareLists(ownBefore, ownAfter, ({ title }) => title ?? '');
  const titles = (entries: readonly { readonly title?: string | undefined }[]) =>
    entries.flatMap(({ title }) => title ?? []);
  return [
    ...items(say, 'items-added', [...names((id) => isIn(after, id) && !isIn(before, id)), ...titles(own.added)]),
    ...items(say, 'items-removed', [...names((id) => !isIn(after, id) && isIn(before, id)), ...titles(own.removed)]),
    ...items(
      say,
      'notes-changed',
      names((id) => isIn(after, id) && isIn(before, id) && before?.[id]?.note !== after?.[id]?.note),
    ),
  ];
}

type NamedText = Extract<keyof typeof changeTexts, `${'agencies' | 'members' | 'voters'}-${string}`>;
type ItemText = Extract<
  keyof typeof changeTexts,
  `${'items' | 'requirements' | 'triggers' | 'sections'}-${string}` | 'notes-changed'
>;
type FromToText = 'when-changed' | 'length-changed' | 'place-changed' | 'upload-changed' | FromToDecision;
type FromToDecision = 'approach-changed' | 'period-changed' | 'start-changed';

function named(say: Say, id: NamedText, names: readonly (string | undefined)[]): string[] {
  const known = names.map((name) => (name === undefined || name.trim() === '' ? say('not-given') : name));
  return known.length === 0 ? [] : [say(id, { names: someNames(known) })];
}

function items(say: Say, id: ItemText, found: readonly string[]): string[] {
  return found.length === 0 ? [] : [say(id, { items: listText(found) })];
}

function fromTo(say: Say, id: FromToText, before: string | undefined, after: string | undefined): string[] {
  if (before === after) return [];
  return [say(id, { before: before ?? say('not-given'), after: after ?? say('not-given') })];
}
