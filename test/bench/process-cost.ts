import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright';

/** What a process took from one moment to another. */
export interface ProcessCost {
  /** Seconds that processors worked for all of its threads. */
  readonly work: number;
  /** Bytes of memory beyond those at the beginning, at most; `undefined` where they are not known. */
  readonly peak: number | undefined;
}

/**
 * Begins to measure what a page’s process takes. The page’s workers are threads of it, and count.
 *
 * Memory is what is resident, as Linux keeps it in `/proc`: what the idle page holds is taken from the most that is held
 * until the end. Linux remembers the most by itself, so that no peak falls between two samples. It is told to forget what
 * was before; where it may not be told, the most includes what loading the page took. Chromium collects garbage when it
 * finds time, and later on a machine with much memory, so that a part of the peak is garbage.
 *
 * @param id The number that the system gave to the process.
 * @returns Ends it.
 */
export async function startProcessCost(browser: Browser, id: number): Promise<() => Promise<ProcessCost>> {
  const session = await browser.newBrowserCDPSession();
  const worked = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.find((one) => one.id === id)?.cpuTime ?? Number.NaN;
  };
  const before = await worked();
  forgetPeak(id);
  const idle = memoryOf(id, 'VmRSS');
  return async () => {
    const most = memoryOf(id, 'VmHWM');
    const work = (await worked()) - before;
    await session.detach();
    return { work, peak: idle === undefined || most === undefined ? undefined : most - idle };
  };
}

function forgetPeak(id: number): void {
  try {
    writeFileSync(`/proc/${id}/clear_refs`, '5');
  } catch {
    // Not Linux, or somebody else’s process.
  }
}

/** Bytes under a name in what Linux tells of a process. */
function memoryOf(id: number, name: 'VmRSS' | 'VmHWM'): number | undefined {
  try {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${id}/status`, 'utf8'));
    return found?.[1] === undefined ? undefined : Number(found[1]) * 1024;
  } catch {
    return undefined;
  }
}
