/**
 * Milliseconds of the processor that some work takes, which tell whether it is bounded. The clock on the wall tells more
 * of who else is using the machine.
 */
export function effortOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
