// Requests that fail on a test's wish, before or after they were carried out.
import type { Fault } from "./contract";

export interface Faults {
  readonly next: (body: string) => Fault | null;
  readonly count: () => number;
  readonly failRequest: (
    which: number | ((body: string, n: number) => boolean),
    fault: Fault
  ) => void;
}

export function createFaults(): Faults {
  let count = 0;
  const awaited: {
    readonly which: number | ((body: string, n: number) => boolean);
    readonly fault: Fault;
  }[] = [];
  return {
    count: () => count,
    failRequest: (which, fault) => void awaited.push({ which, fault }),
    next: (body) => {
      count++;
      const at = awaited.findIndex(({ which }) =>
        typeof which === "number" ? which === count : which(body, count)
      );
      return at < 0 ? null : (awaited.splice(at, 1)[0]?.fault ?? null);
    },
  };
}
