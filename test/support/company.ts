// Faults and company for tests: several clients whose requests are answered in a chosen order, and jobs that meet every fault.
import { asClient } from "../../src/workbench/bridge/office-in-node";
import type { Fault, Host } from "../../src/workbench/host/contract";

interface Client {
  readonly host: Host;
  readonly job: () => Promise<unknown>;
}

/**
 * Runs the jobs at the same time. `order` says whose request is answered next, by index: [0, 1, 1, 0]; it is repeated as long as
 * needed, and who has ended is passed over. The answer says how each job ended.
 */
export async function inTurns(
  clients: readonly Client[],
  order: readonly number[]
): Promise<PromiseSettledResult<unknown>[]> {
  const waiting = new Map<number, () => void>();
  const ended = new Set<number>();
  let turn = 0;
  const next = (): number => order[turn % order.length] ?? 0;

  function pump(): void {
    while (ended.size < clients.length) {
      const who = next();
      const answer = waiting.get(who);
      if (answer === undefined && !ended.has(who)) return;
      turn++;
      waiting.delete(who);
      answer?.();
    }
  }

  const running = clients.map(async ({ host, job }, who) => {
    const gated = Object.create(host, {
      whenFree: {
        value: (flags: number, then: () => void) => {
          waiting.set(who, () => host.whenFree(flags, then));
          pump();
        },
      },
    }) as Host;
    try {
      return await asClient(gated, job);
    } finally {
      ended.add(who);
      pump();
    }
  });
  return Promise.allSettled(running);
}

/** The ways in which a request can fail, for tables of tests. */
export const faults: readonly (readonly [string, Fault])[] = [
  ["fails", { code: "GeneralException" }],
  ["times out after it was carried out", { code: "RequestTimeout", afterCarriedOut: true }],
  ["meets a cell that is being edited", { code: "InvalidOperationInCellEditMode" }],
];

/**
 * How often a job that is begun anew each time must be run so that each of its requests fails once: `run` gets a host whose
 * n-th request fails, and says how many requests it made. Answers the number of requests of the job.
 */
export async function atEachRequest(
  fault: Fault,
  open: () => Host,
  run: (host: Host, n: number) => Promise<void>
): Promise<number> {
  for (let n = 1; ; n++) {
    const host = open();
    let met = false;
    let asked = 0;
    // The library's own last request, which lets go of what it kept, is repeated by it for seconds.
    host.faults.failRequest((body) => {
      if (!body.includes("_RemoveReference")) asked++;
      met ||= asked === n;
      return met;
    }, fault);
    await run(host, n);
    if (!met) return n - 1;
  }
}
