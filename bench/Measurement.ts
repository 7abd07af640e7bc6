/** One line of a bench: what was measured, and its value with a unit. Times belong together only within one run. */
export interface Measurement {
  what: string;
  value: number;
  unit: 'ms' | 'MB/s' | 'MB' | 'times' | 'bytes' | 'count' | 'cases';
  goal?: string;
}

/** Milliseconds of processor time since the process began, all its threads together: what one core would take, however busy the machine is. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
