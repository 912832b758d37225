import { agree, ask } from "./agreement-sheet";
import { randomFormulas } from "./random-formulas";

/** AIMLINE_SEED repeats a run. */
const seed = Number(process.env["AIMLINE_SEED"] ?? Math.floor(Date.now() % 1e9));

test(`3000 formulas made at random answer as LibreOffice does (AIMLINE_SEED=${seed})`, () => {
  process.stdout.write(`agreement with LibreOffice: AIMLINE_SEED=${seed}\n`);
  expect(ask(randomFormulas(seed, 3000)).filter((answer) => !agree(answer))).toEqual([]);
});
