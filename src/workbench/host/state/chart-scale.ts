// The automatic scale of a value axis. Excel's own rules are not documented in full: these give round steps, about ten lines
// at most, and begin at zero unless the values lie close together (support.microsoft.com, "XL: How chart axis limits are determined").

interface Wanted {
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly majorUnit: number;
}

/** Values that lie within a sixth of their height do not begin at zero. */
const closeTogether = 1 / 6;

export function niceScale(values: readonly number[], wanted: Wanted, mayZero = true): Scale {
  const low = Math.min(...(values.length > 0 ? values : [0]));
  const high = Math.max(...(values.length > 0 ? values : [1]));
  const span = high - low;
  const isClose =
    !mayZero ||
    (low > 0 && span < high * closeTogether) ||
    (high < 0 && span < -low * closeTogether);
  const bottom = wanted.min ?? (isClose && span > 0 ? low - span / 2 : Math.min(0, low));
  const top =
    wanted.max ?? (high > 0 || low < 0 ? Math.max(high + span * 0.05, Math.min(0, high)) : high);
  const reach = top > bottom ? top - bottom : 1;
  const majorUnit = wanted.majorUnit ?? roundStep(reach / 8);
  const min = wanted.min ?? Math.floor(rounded(bottom / majorUnit)) * majorUnit;
  const max = wanted.max ?? Math.ceil(rounded((bottom + reach) / majorUnit)) * majorUnit;
  return { min: rounded(min), max: rounded(max > min ? max : min + majorUnit), majorUnit };
}

/** The next of 1, 2, 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return rounded((lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power);
}

/** Without the dust of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
