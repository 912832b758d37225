// What a benchmark is, and how its steps are measured: user time of the processor, since the machine may have other work.

export interface Step {
  readonly name: string;
  /** Seconds of the processor, by the clock, and as a multiple of the yardstick. */
  readonly processor: number;
  readonly clock: number;
  readonly ratio: number;
}

export interface Size {
  readonly measures: number;
  readonly readingsEach: number;
}

export interface Benchmark {
  readonly name: string;
  readonly run: (size: Size, measure: Measure) => Promise<void>;
}

/** Runs one step, notes how long it took, and hands on what it made. */
export type Measure = <T>(name: string, step: () => T | Promise<T>) => Promise<T>;

/** Seconds that sorting a million numbers takes here and now: what is printed as a ratio can be compared between machines. */
export function yardstick(): number {
  const numbers = Float64Array.from({ length: 1_000_000 }, (_, i) => (i * 7919) % 1_000_003);
  const before = process.cpuUsage();
  numbers.sort();
  return seconds(before);
}

export function measureInto(steps: Step[], unit: number): Measure {
  return async (name, step) => {
    const before = process.cpuUsage();
    const started = performance.now();
    const made = await step();
    const processor = seconds(before);
    const clock = (performance.now() - started) / 1000;
    steps.push({ name, processor, clock, ratio: processor / unit });
    return made;
  };
}

function seconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
