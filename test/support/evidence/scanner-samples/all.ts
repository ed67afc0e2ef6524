import { inspector, wiz } from './clouds.ts';
import { openVas, rapid7 } from './others.ts';
import { qualysResults, qualysVmdr } from './qualys.ts';
import type { ScannerSample } from './scanner-sample.ts';
import { nessus, securityCenter, tenableVm } from './tenable.ts';

/** A table of each kind that is known. */
export const scannerSamples: readonly ScannerSample[] = [
  nessus,
  securityCenter,
  tenableVm,
  qualysResults,
  qualysVmdr,
  rapid7,
  wiz,
  inspector,
  openVas,
];
