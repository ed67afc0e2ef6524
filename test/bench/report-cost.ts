/* Loaded into a process that is measured: says at its end what its threads worked, in microseconds, and its peak, in KiB. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(`cost ${userCPUTime + systemCPUTime} ${maxRSS}\n`);
});
