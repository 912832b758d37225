// The day that TODAY() gives in the workbench: the computer's calendar day, or the one asked for with ?today=2026-11-23.
// The one place of the page that reads a clock.

const dayInMs = 86_400_000;
/** Excel's serial number of 1970-01-01. */
const serialOf1970 = 25_569;

/** Excel serial day of the computer's calendar date, or of the `today` in the page's address. */
export function today(search: string): number {
  const told = new URLSearchParams(search).get("today");
  const now = new Date();
  const midnight =
    told === null
      ? Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
      : Date.parse(`${told}T00:00:00Z`);
  if (Number.isNaN(midnight)) throw new Error(`today=${told ?? ""} is no date such as 2026-11-23.`);
  return midnight / dayInMs + serialOf1970;
}
