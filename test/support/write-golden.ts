// `npm run golden`: writes the golden files anew. Read the difference before it is committed; tests never write it.
import { writeFileSync } from "node:fs";
import { goldenFiles, goldenWorkbook } from "./golden-workbook";

async function write(): Promise<void> {
  for (const { words, file } of goldenFiles) {
    const text = await goldenWorkbook(words);
    writeFileSync(file, text);
    console.log(`${file}: ${text.split("\n").length} lines`);
  }
}

void write();
