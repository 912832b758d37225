// Numbers and days as cells show them, in the formats that Excel documents.
import fc from "fast-check";
import type { BookValue } from "../../../src/files/book";
import { dayParts, serialDay } from "../../../src/workbench/host/display/day-parts";
import { displayed } from "../../../src/workbench/host/display/displayed-text";

test.each<[BookValue, string, string]>([
  [null, "0.0", ""],
  [true, "0.0", "TRUE"],
  [{ error: "#N/A" }, "0.0", "#N/A"],
  ["text", "0.0", "text"],
  ["text", '0;-0;0;"<"@">"', "<text>"],
  [1234.5678, "General", "1234.5678"],
  [0.1 + 0.2, "General", "0.3"],
  [1 / 3, "General", "0.333333333"],
  [-2 / 3, "General", "-0.666666667"],
  [123456789012, "General", "1.23457E+11"],
  [12345678901, "General", "12345678901"],
  [0.00001, "General", "0.00001"],
  [1e-10, "General", "1E-10"],
  [2.5, "0", "3"],
  [1.005, "0.00", "1.01"],
  [0.125, "0.0%", "12.5%"],
  [0.4567, "0%", "46%"],
  [1234567.891, "#,##0", "1,234,568"],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [-1234.5, "#,##0.0;(#,##0.0)", "(1,234.5)"],
  [0, '0.0;-0.0;"none"', "none"],
  [0, "#", ""],
  [0.5, "#.##", ".5"],
  [-0.001, "0.0", "0.0"],
  [5, '+0" days";-0" days"', "+5 days"],
  [12345, "0.00E+00", "1.23E+04"],
  [7, "000", "007"],
  [46349, "yyyy-mm-dd", "2026-11-23"],
  [46349, "d mmm yyyy", "23 Nov 2026"],
  [46349, "dddd d mmmm", "Monday 23 November"],
  [46349, "m/d/yyyy", "11/23/2026"],
  [46349, "dd/mm/yy", "23/11/26"],
  [46349.75, "h:mm AM/PM", "6:00 PM"],
  [46349.5, "yyyy-mm-dd hh:mm:ss", "2026-11-23 12:00:00"],
  [60, "yyyy-mm-dd", "1900-02-29"],
  [-1, "yyyy-mm-dd", "########"],
  [3, "[>=2]0;General", "3"],
  [1.5, "[>=2]0;General", "1.5"],
  [72, "@", "72"],
  [5, ";;;", ""],
])("%j under %s shows %s", (value, format, text) => {
  expect(displayed(value, format).text).toBe(text);
});

test("a format can ask for a colour", () => {
  expect(displayed(-3, "0;[Red]-0")).toEqual({ text: "-3", color: "#FF0000" });
});

test.each(["# ?/?", "[h]:mm", "yyyy Q", "0.0 0.0"])(
  "the format %s is not modelled and says so",
  (format) => {
    expect(() => displayed(1.5, format)).toThrow("does not model");
  }
);

test("every day of Excel's calendar comes back from its parts", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
      const parts = dayParts(serial);
      expect(parts && serialDay(parts.year, parts.month, parts.day)).toBe(serial);
    })
  );
});
