import { readNumber } from "../../src/usecases/read-number";

test.each([
  ["7", ",", 7],
  ["7.5", ",", 7.5],
  ["7,5", ";", 7.5],
  ["7,5", ",", 7.5],
  ["7.5", ";", 7.5],
  ["-3,25", ";", -3.25],
  ["\u22123", ",", -3],
  [".5", ",", 0.5],
  ["1 234,5", ";", 1234.5],
  ["1\u202f234,5", ";", 1234.5],
  ["1'234.5", ",", 1234.5],
  ["1.234,5", ";", 1234.5],
  ["1,234.5", ",", 1234.5],
  ["1,234,567", ",", 1234567],
  ["1e-3", ",", 0.001],
  ["1,234", ";", 1.234],
  ["1.234", ",", 1.234],
  ["0,125", ",", 0.125],
  ["12345,678", ",", 12345.678],
])("“%s” in a file of “%s” is %d", (text, separator, value) => {
  expect(readNumber(text, separator)).toEqual({ kind: "number", value });
});

test.each([
  ["1,234", ",", "1.234", "1234"],
  ["1.234", ";", "1.234", "1234"],
])("“%s” in a file of “%s” may be %s or %s, and is not guessed", (text, separator, one, other) => {
  expect(readNumber(text, separator)).toEqual({ kind: "ambiguous", one, other });
});

test.each(["", "seven", "7 of 10", "1,2,3", "12:30", "--3", "1e999", "."])(
  "“%s” is no number",
  (text) => {
    expect(readNumber(text, ",")).toEqual({ kind: "none" });
  }
);
