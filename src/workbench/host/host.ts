// The workbook host: one object that answers office.js, plays the person at the grid and shows the sheets.
// It only ties the parts together; behaviour lives in the parts.
import type { Host, HostOptions } from "./contract";

/** Opens a workbook. */
export function createHost(options: HostOptions): Host {
  throw new Error(`The workbook host is being built (day ${options.today()}).`);
}
