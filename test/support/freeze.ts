// `npm run freeze`: keeps a workbook of the present schema version in test/fixtures, before the version is raised.
// A frozen workbook is never written again: what old files hold does not change any more.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { frozenFile, storyWorkbook } from "./story-workbook";
import { schemaVersion } from "../../src/schema/version";

async function freeze(): Promise<void> {
  const file = frozenFile(schemaVersion);
  if (existsSync(file)) throw new Error(`${file} is there already: raise schemaVersion first.`);
  const host = await storyWorkbook();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await writeXlsx(host.toBook()));
  console.log(file);
}

void freeze();
