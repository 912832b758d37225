// The columns of `Work` that hold the last readings of a measure as places of a window: the key in the log, then the value and
// the point in plan coordinates. Place 1 is the last reading; the place after the first reading is the baseline, (0, 0).
import { windowSize } from "../../domain/measure-facts";

export const places: readonly number[] = Array.from({ length: windowSize }, (_, i) => i + 1);

/** Template text: one letter's columns from the first place to the last. */
export function allOf(letter: "K" | "X" | "Y"): string {
  return `${letter}1..${letter}${windowSize}`;
}

const eachPlace = (letter: string, formula: (place: number) => string) =>
  Object.fromEntries(places.map((place) => [`${letter}${place}`, formula(place)]));

/** Keys of the readings that count, day × 1,000,000 + row of the log; 0 where there is none. */
export const keyColumns: Readonly<Record<string, string>> = eachPlace(
  "K",
  (place) => `=IF([First]=0,0,INDEX([Log.K${place}:all],[First]))`
);

const rowOfLog = (place: number): string => `MOD([K${place}],1000000)`;
const orBaseline = (place: number, formula: string): string =>
  `=IF([Ok]=0,"",IF([K${place}]>0,${formula},IF([N]=${place - 1},0,"")))`;

export const slotColumns: Readonly<Record<string, string>> = {
  ...eachPlace("X", (place) => orBaseline(place, `INDEX([Log.X:all],${rowOfLog(place)})`)),
  ...eachPlace("Y", (place) =>
    orBaseline(
      place,
      `(INDEX({CheckIns.Value},${rowOfLog(place)})-[Baseline])/([Target]-[Baseline])`
    )
  ),
};
