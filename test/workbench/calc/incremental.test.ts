import { CircularReferenceError } from "../../../src/workbench/calc/formula-error";
import type { Calculation, Value } from "../../../src/workbench/calc/calculation";
import { randomWorkbook, typedAnew } from "./random-workbook";

/** AIMLINE_SEED repeats a run. */
const seed = Number(process.env["AIMLINE_SEED"] ?? Math.floor(Date.now() % 1e9));

function mulberry(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every value, or the word "circular". */
function settled(calculation: Calculation): Record<string, Value> | "circular" {
  try {
    calculation.recalculate();
  } catch (error) {
    if (error instanceof CircularReferenceError) return "circular";
    throw error;
  }
  return Object.fromEntries(
    [...calculation.cellsOf("s")].map(({ row, column, value }) => [`${row},${column}`, value])
  );
}

test(`after any series of edits the results are those of the same workbook typed anew (AIMLINE_SEED=${seed})`, () => {
  process.stdout.write(`edited against typed anew: AIMLINE_SEED=${seed}\n`);
  for (let book = 0; book < 8; book++) {
    const { calculation, edit } = randomWorkbook(mulberry(seed + book));
    settled(calculation);
    const story: string[] = [];
    for (let step = 0; step < 15; step++) {
      story.push(edit());
      const edited = settled(calculation);
      if (edited === "circular") break;
      expect({ story, cells: edited }).toEqual({ story, cells: settled(typedAnew(calculation)) });
    }
  }
});

test("what is reported as changed is what differs from before", () => {
  const { calculation, edit } = randomWorkbook(mulberry(7));
  calculation.recalculate();
  for (let step = 0; step < 20; step++) {
    const before = new Map(
      [...calculation.cellsOf("s")].map(({ row, column, value }) => [`${row},${column}`, value])
    );
    edit();
    const changed = new Set(calculation.recalculate().map(({ row, column }) => `${row},${column}`));
    const differs = [...calculation.cellsOf("s")]
      .filter(
        ({ row, column, value, formula }) =>
          formula !== null &&
          before.get(`${row},${column}`) !== value &&
          before.has(`${row},${column}`)
      )
      .map(({ row, column }) => `${row},${column}`);
    expect(differs.filter((place) => !changed.has(place))).toEqual([]);
  }
});
