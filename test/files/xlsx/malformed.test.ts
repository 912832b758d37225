// Malformed and hostile files: each is read or refused in one sentence, by the corpus of what was found and by a bounded search for more.
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { drawFrom } from "../../support/check-damaged";
import { afterText, afterWorkbook } from "../../support/hostile-import";
import { malformedFiles } from "../../support/malformed-corpus";
import { malformedFile, malformedText } from "../../support/malformed-file";
import { runAimline } from "../../support/run-aimline";
import { smallBook } from "../../support/small-book";

test.each(malformedFiles)("$title: $ends", async ({ make, ends }) => {
  expect(await afterWorkbook(make())).toBe(ends);
});

test("whatever is wrong with a workbook, it is read or refused in one sentence", async () => {
  const bytes = await writeXlsx(smallBook);
  const ends = { read: 0, refused: 0 };
  for (let seed = 1; seed <= 150; seed += 1)
    ends[await seeded(seed, () => afterWorkbook(malformedFile(bytes, drawFrom(seed))))] += 1;
  expect(Math.min(ends.read, ends.refused)).toBeGreaterThan(30);
});

test("whatever is wrong with a file of text, it is read or refused in one sentence", async () => {
  const ends = { read: 0, refused: 0 };
  for (let seed = 1; seed <= 300; seed += 1)
    ends[await seeded(seed, () => afterText(malformedText(drawFrom(seed))))] += 1;
  expect(Math.min(ends.read, ends.refused)).toBeGreaterThan(20);
});

/** A failure that names the seed. */
async function seeded<T>(seed: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`Seed ${seed}: ${String(error)}`, { cause: error });
  }
}

test.each(["import", "check"])(
  "aimline %s of a malformed file: one sentence, exit code 2, no trace of the program, nothing written",
  async (command) => {
    const folder = mkdtempSync(join(tmpdir(), "aimline-malformed-"));
    const file = join(folder, "\u001b[31mbad.xlsx");
    const bad = malformedFiles.find(({ title }) => title === "a character beyond Unicode");
    writeFileSync(file, bad?.make() ?? "");
    const out = join(folder, "out.xlsx");
    const words = command === "import" ? ["--into", file] : ["--fix"];
    const { code, stdout, stderr } = await runAimline(command, file, ...words, "--out", out);
    expect({ code, stdout, stderr, left: readdirSync(folder).length }).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "\\u001b[31mbad.xlsx: The workbook is damaged (a character that is none inside it): open it in Excel, let Excel repair it, and save it again.\n",
      left: 1,
    });
    expect(existsSync("/tmp/aimline-was-here")).toBe(false);
  }
);
