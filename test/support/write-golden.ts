// `npm run golden`: writes the golden files and the outlines of the schema anew. Read the difference before it is committed; tests never write it.
import { writeFileSync } from "node:fs";
import { goldenFiles, goldenWorkbook } from "./golden-workbook";
import { outlineFiles } from "./outline-files";
import { goldenStories } from "./stories";

async function write(): Promise<void> {
  // Opening a workbook reads them: they come first.
  for (const { file, make } of outlineFiles) writeFileSync(file, make());
  for (const { words, file } of goldenFiles) {
    const text = await goldenWorkbook(words);
    writeFileSync(file, text);
    console.log(`${file}: ${text.split("\n").length} lines`);
  }
  for (const { file, tell } of goldenStories) {
    const { text } = await tell();
    writeFileSync(file, text);
    console.log(`${file}: ${text.split("\n").length} lines`);
  }
}

void write();
