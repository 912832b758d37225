// A number with its unit, "72.46 %": in every language the two stay together at the end of a line.

/** The number alone where there is no unit. */
export function amountOf(number: string, unit: string): string {
  return unit === "" ? number : `${number}\u00a0${unit}`;
}
