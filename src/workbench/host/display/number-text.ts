// Numbers as text: General (at most 11 characters of digits) and patterns of # 0 ? , . E. No signs: the caller writes them.

/** General: up to 11 digits with the point counted, scientific outside 1E-9 … 1E+11. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return scientific(value, 5, false, 2);
  const before = Math.floor(size) === 0 ? 1 : Math.floor(Math.log10(size) + 1e-12) + 1;
  const decimals = Math.max(0, 11 - before - 1);
  const text = exactFixed(size, Math.min(decimals, 9));
  const trimmed = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  if (trimmed === "0") return scientific(value, 5, false, 2);
  return value < 0 ? `-${trimmed}` : trimmed;
}

function scientific(
  value: number,
  decimals: number,
  keepZeros: boolean,
  exponentDigits: number
): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(decimals).split("e");
  const shown = keepZeros ? mantissa : mantissa.replace(/\.?0+$/, "");
  const power = Number(exponent);
  return `${shown}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(exponentDigits, "0")}`;
}

/** Rounds half away from zero on the 15 digits that Excel keeps, where toFixed would round on binary digits. */
function exactFixed(size: number, decimals: number): string {
  const [digits = "", power = "0"] = size.toExponential(14).split("e");
  const plain = Number(`${digits}e${power}`);
  const shifted = Number(`${plain}e${decimals}`);
  if (!Number.isFinite(shifted) || shifted >= 1e21) return plain.toFixed(Math.min(decimals, 100));
  const rounded = Math.round(Number(shifted.toPrecision(15)));
  const text = BigInt(rounded)
    .toString()
    .padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** A number that is not negative, under one pattern such as `#,##0.00` or `0.0E+00`. */
export function patternText(size: number, pattern: string): string {
  const exponent = /^(.*?)E([+-])(0+)$/i.exec(pattern);
  if (exponent !== null) {
    const decimals = (exponent[1] ?? "").split(".")[1]?.length ?? 0;
    const text = scientific(size, decimals, true, (exponent[3] ?? "").length);
    return exponent[2] === "-" ? text.replace("E+", "E") : text;
  }
  const [whole = "", fraction = ""] = pattern.split(".");
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  const integer = scale > 0 ? whole.slice(0, -scale) : whole;
  const [before = "", after = ""] = exactFixed(size / 1000 ** scale, fraction.length).split(".");
  return integerPart(before, integer) + fractionPart(after, fraction, pattern.includes("."));
}

function integerPart(digits: string, pattern: string): string {
  const slots = pattern.replaceAll(",", "");
  const zeros = slots.length - slots.replace(/^[#?]+/, "").length;
  const least = slots.length - zeros;
  let text = digits === "0" && least === 0 ? "" : digits.padStart(least, "0");
  if (pattern.includes(",")) text = text.replace(/\B(?=(\d{3})+$)/g, ",");
  const blanks = (slots.match(/\?/g) ?? []).length;
  return blanks > 0 ? text.padStart(slots.length, " ") : text;
}

function fractionPart(digits: string, pattern: string, hasPoint: boolean): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0" && pattern[end - 1] !== "0" && pattern[end - 1] !== "?")
    end--;
  return hasPoint ? `.${digits.slice(0, end)}` : "";
}
