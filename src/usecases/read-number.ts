// A number as people type it in a file: decimal point or decimal comma, thousands set apart. Text in, number out;
// never a guess where two readings are possible.

export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "ambiguous"; readonly one: string; readonly other: string }
  | { readonly kind: "none" };

/**
 * Reads "7.5", "7,5", "1 234,5", "1.234,5", "1,234.5", "-3", "1e-3". A sole comma or point before exactly three digits
 * ("1,234") is decimal when it is the file's likely decimal mark, else ambiguous. `separator` is what stands between the
 * file's columns: a ";" file comes from a place that writes decimal commas.
 */
export function readNumber(text: string, separator: string): NumberReading {
  const compact = text.replace(/[\s\u00a0\u202f'’]/g, "").replace(/^\u2212/, "-");
  if (/^[-+]?(\d+\.?\d*|\.\d+)e[-+]?\d+$/i.test(compact)) return finite(Number(compact));
  if (/^[-+]?\d+$/.test(compact)) return finite(Number(compact));
  if (/^[-+]?\d{1,3}(\.\d{3})+,\d+$/.test(compact)) {
    return finite(Number(compact.replace(/\./g, "").replace(",", ".")));
  }
  if (/^[-+]?\d{1,3}(,\d{3})+\.\d+$/.test(compact))
    return finite(Number(compact.replace(/,/g, "")));
  if (/^[-+]?\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(compact))
    return finite(Number(compact.replace(/[.,]/g, "")));
  const single = /^([-+]?)(\d*)([.,])(\d*)$/.exec(compact);
  if (single === null || `${single[2]}${single[4]}` === "") return { kind: "none" };
  const [, sign = "", whole = "", mark = "", fraction = ""] = single;
  const decimal = `${sign}${whole === "" ? "0" : whole}.${fraction === "" ? "0" : fraction}`;
  const mayBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  const likelyMark = separator === ";" ? "," : ".";
  if (mayBeThousands && mark !== likelyMark) {
    return { kind: "ambiguous", one: decimal, other: `${sign}${whole}${fraction}` };
  }
  return finite(Number(decimal));
}

function finite(value: number): NumberReading {
  return Number.isFinite(value) ? { kind: "number", value } : { kind: "none" };
}
