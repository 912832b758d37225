// `npm run golden`: writes the golden file anew. Read the difference before it is committed; tests never write it.
import { writeFileSync } from "node:fs";
import { GOLDEN_FILE, goldenWorkbook } from "./golden-workbook";

async function write(): Promise<void> {
  const text = await goldenWorkbook();
  writeFileSync(GOLDEN_FILE, text);
  console.log(`${GOLDEN_FILE}: ${text.split("\n").length} lines`);
}

void write();
