import ICAL from 'ical.js';

/*
 * Calendar files as another program reads them (ical.js), and what RFC 5545 asks of them that this program lets pass:
 * octets, line ends, order, and times.
 */

/** An entry as a calendar holds it. */
export interface ReadEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly text: string | null;
  readonly place: string | null;
  /** `YYYY-MM-DD`, for a meeting with `THH:MM:SS` behind it; of whole days the end is the day after the last. */
  readonly start: string;
  readonly end: string;
  readonly zone: string | undefined;
  readonly link: string | null;
  readonly categories: readonly string[];
  /** How long before the start a reminder comes, as in `-PT15H`. */
  readonly reminders: readonly string[];
  /** The start of each meeting that recurs: local time, and the same in UTC. */
  readonly meetings: readonly { readonly local: string; readonly utc: string }[];
}

/** Reads a calendar file; throws where it cannot be read. */
export function readCalendar(text: string): { readonly name: string | null; readonly entries: readonly ReadEntry[] } {
  const calendar = ICAL.Component.fromString(text);
  const firstValue = (component: ICAL.Component, name: string) =>
    component.getFirstPropertyValue(name) as string | null;
  const entries = calendar.getAllSubcomponents('vevent').map((component): ReadEntry => {
    const event = new ICAL.Event(component);
    const start = component.getFirstProperty('dtstart');
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      text: firstValue(component, 'description'),
      place: firstValue(component, 'location'),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      zone: start?.getFirstParameter('tzid'),
      link: firstValue(component, 'url'),
      categories: component.getAllProperties('categories').flatMap((one) => one.getValues() as string[]),
      reminders: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      meetings: event.isRecurring() ? meetingsOf(event) : [],
    };
  });
  return { name: firstValue(calendar, 'x-wr-calname'), entries };
}

function meetingsOf(event: ICAL.Event) {
  const meetings: { local: string; utc: string }[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    meetings.push({ local: next.toString(), utc: next.toJSDate().toISOString() });
    if (meetings.length > 2000) throw new Error('The recurrence does not end.');
  }
  return meetings;
}

const dateTime = /^\d{8}T\d{6}$/;
const utc = /^\d{8}T\d{6}Z$/;
const texts = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'NAME', 'X-WR-CALNAME'];

/** A line of a calendar, put together from its parts. */
interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** What is wrong with the text of a calendar file, a sentence for each fault. */
export function calendarFileFaults(text: string): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  check(text.endsWith('END:VCALENDAR\r\n'), 'The last line does not end.');
  check(!/\r(?!\n)|(?<!\r)\n/.test(text), 'A line ends with half a line break.');
  check(text.isWellFormed(), 'A letter is cut in half.');
  check(!/(?![\r\n])\p{Cc}/u.test(text), 'There is a control character.');
  for (const line of text.split('\r\n')) {
    check(new TextEncoder().encode(line).length <= 75, `A line has more than 75 octets: ${line}`);
  }
  const lines = text
    .slice(0, -2)
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line): Line => {
      const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]*)*):(.*)$/u.exec(line);
      if (!match) faults.push(`A line has no name: ${line}`);
      return { name: match?.[1] ?? '', parameters: match?.[2] ?? '', value: match?.[3] ?? '' };
    });
  for (const { name, value } of lines.filter(({ name }) => texts.includes(name))) {
    check(/^(?:[^\\;,]|\\[\\;,n])*$/u.test(value), `${name} is not escaped: ${value}`);
  }
  faults.push(...orderFaults(lines), ...zoneFaults(lines), ...entryFaults(lines));
  return faults;
}

/** Parts begin and end in pairs, and the lines of an entry come before its reminders. */
function orderFaults(lines: readonly Line[]): string[] {
  const open: { readonly part: string; hasParts: boolean }[] = [];
  return lines.flatMap(({ name, value }) => {
    const within = open.at(-1);
    if (name === 'BEGIN') {
      if (within) within.hasParts = true;
      open.push({ part: value, hasParts: false });
      return [];
    }
    if (name !== 'END') return within?.hasParts === false ? [] : [`${name} stands behind a part.`];
    return open.pop()?.part === value ? [] : [`${value} ends and did not begin.`];
  });
}

const valuesOf = (lines: readonly Line[], name: string) =>
  lines.filter((line) => line.name === name).map(({ value }) => value);

/** Each zone that a time names is described once, and no other. */
function zoneFaults(lines: readonly Line[]): string[] {
  const named = new Set(lines.flatMap(({ parameters }) => /;TZID=([^;]*)/.exec(parameters)?.[1] ?? []));
  const described = valuesOf(lines, 'TZID');
  const isSame = [...named].sort().join() === described.toSorted().join();
  return isSame ? [] : [`The zones ${[...named]} are named, and ${described} described.`];
}

function entryFaults(lines: readonly Line[]): string[] {
  const faults: string[] = [];
  const head = lines.slice(0, 3).map(({ name, value }) => `${name}:${value}`);
  if (head[0] !== 'BEGIN:VCALENDAR' || head[1] !== 'VERSION:2.0' || !head[2]?.startsWith('PRODID:-//')) {
    faults.push(`The file begins with ${head.join(', ')}.`);
  }
  if (valuesOf(lines, 'METHOD').join() !== 'PUBLISH') faults.push('The method is not PUBLISH.');
  const uids = valuesOf(lines, 'UID');
  if (new Set(uids).size < uids.length) faults.push('Two entries have one UID.');
  for (const own of entriesOf(lines)) {
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SEQUENCE', 'SUMMARY']) {
      const { length } = valuesOf(own, name);
      if (length !== 1) faults.push(`An entry has ${name} ${length} times.`);
    }
    for (const { name, parameters, value } of own) {
      const isTime = name === 'DTSTART' || name === 'DTEND';
      const isWholeDay = isTime && parameters === ';VALUE=DATE' && /^\d{8}$/.test(value);
      const isLocal = isTime && parameters.startsWith(';TZID=') && dateTime.test(value);
      if (isTime && !isWholeDay && !isLocal) faults.push(`${name}${parameters} is ${value}.`);
      if (name === 'DTSTAMP' && !utc.test(value)) faults.push(`The stamp is ${value}.`);
      if (name === 'SEQUENCE' && !(Number(value) < 2 ** 31)) faults.push(`The sequence is ${value}.`);
      const until = /UNTIL=([^;]*)/.exec(name === 'RRULE' ? value : '')?.[1];
      if (until !== undefined && !utc.test(until)) faults.push(`The rule ends at ${until}.`);
    }
  }
  return faults;
}

/** The lines of each entry, its reminders left out. */
function entriesOf(lines: readonly Line[]): Line[][] {
  const entries: Line[][] = [];
  let within: string | undefined;
  for (const line of lines) {
    const isEvent = line.value === 'VEVENT';
    if (line.name === 'BEGIN') {
      within = line.value;
      if (isEvent) entries.push([]);
    } else if (line.name === 'END') within = isEvent ? undefined : 'VEVENT';
    else if (within === 'VEVENT') entries.at(-1)?.push(line);
  }
  return entries;
}
