// The columns of `Work` that hold the last readings of a measure as places of a window: the key in the log, the value, and the
// point in plan coordinates. Place 1 is the last reading; for a measure that moves, the place after the first reading is the
// baseline, (0, 0). Y is the share of the planned change, or how far outside the bounds, or 1 for a yes.
import { windowSize } from "../../domain/measure-facts";
import { outside, kindNumber } from "./workings-kinds";
import { overPlaces } from "./workings-order";

export const places: readonly number[] = Array.from({ length: windowSize }, (_, i) => i + 1);

/** Template text: one letter's columns from the first place to the last. */
export function allOf(letter: "K" | "X" | "Y"): string {
  return `${letter}1..${letter}${windowSize}`;
}

const eachPlace = (letter: string, formula: (place: number) => string) =>
  Object.fromEntries(places.map((place) => [`${letter}${place}`, formula(place)]));

/** Keys of the readings since the target in force began, day × 1,000,000 + row of the log; 0 where there is none. */
export const keyColumns: Readonly<Record<string, string>> = eachPlace(
  "K",
  (place) => `=IF([InForce]<${place},0,LARGE(${overPlaces("Fresh")},${place}))`
);

const rowOfLog = (place: number): string => `MOD([K${place}],1000000)`;
const orBaseline = (place: number): string => `IF(AND([Family]=1,[N]=${place - 1}),0,"")`;
const change = "([SegTarget]-[SegBaseline])";

/** A count is told as the total up to the reading: the whole less what came after. */
function counted(place: number): string {
  const total = place === 1 ? "[Since]" : `[Y${place - 1}]*${change}-[V${place - 1}]`;
  return `ROUND(${total},9)/${change}`;
}

function share(place: number): string {
  const moved = `IF([Kind]=${kindNumber("reach")},${counted(place)},([V${place}]-[SegBaseline])/${change})`;
  const kept = outside(`[V${place}]`, "[Kind]", "[SegTarget]", "[SegUpper]");
  return `IF([Family]=1,${moved},IF([Family]=2,${kept},IF([V${place}]>=1,1,0)))`;
}

export const slotColumns: Readonly<Record<string, string>> = {
  ...eachPlace("V", (place) => `=IF([K${place}]=0,"",INDEX(CheckIns.Value,${rowOfLog(place)}))`),
  ...eachPlace(
    "X",
    (place) =>
      `=IF(OR([Ok]=0,[Family]<>1),"",IF([K${place}]>0,INDEX([Log.Share:all],${rowOfLog(place)}),${orBaseline(place)}))`
  ),
  ...eachPlace(
    "Y",
    (place) => `=IF([Ok]=0,"",IF([K${place}]>0,${share(place)},${orBaseline(place)}))`
  ),
};
