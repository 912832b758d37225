// The number formats that a file names by number instead of text (ECMA-376 part 1, 18.8.30), and which formats are dates.

const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

const numbers = new Map(
  Object.entries(builtIn).map(([number, format]) => [format, Number(number)])
);

// 5 to 8 depend on the reader's currency: written as text they stay what they are.
export function builtInNumber(format: string): number | undefined {
  const number = numbers.get(format);
  return number !== undefined && (number < 5 || number > 8) ? number : undefined;
}

/** Numbers 27 to 36 and 50 to 58 mean dates and times that differ by East Asian language; here their plain form. */
export function builtInFormat(number: number): string {
  const known = builtIn[number];
  if (known !== undefined) return known;
  if ([32, 33, 34, 35, 55, 56].includes(number)) return "h:mm:ss";
  return (number >= 27 && number <= 36) || (number >= 50 && number <= 58) ? "yyyy/m/d" : "General";
}

export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare.replace(/general/gi, ""));
}
