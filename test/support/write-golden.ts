// `npm run golden`: writes the golden files anew. Read the difference before it is committed; tests never write it.
import { writeFileSync } from "node:fs";
import { goldenFiles, goldenWorkbook } from "./golden-workbook";
import { goldenStories } from "./stories";

async function write(): Promise<void> {
  for (const { words, file } of goldenFiles) {
    const text = await goldenWorkbook(words);
    writeFileSync(file, text);
    console.log(`${file}: ${text.split("\n").length} lines`);
  }
  for (const { file, make } of goldenStories) {
    const text = await make();
    writeFileSync(file, text);
    console.log(`${file}: ${text.split("\n").length} lines`);
  }
}

void write();
