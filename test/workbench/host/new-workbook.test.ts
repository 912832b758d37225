// A workbook made beside the open one by Excel.createWorkbook, through the real office.js.
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { openHost } from "../../support/open-host";

test("an .xlsx file in Base64 is handed to who shows workbooks, byte for byte, and the open workbook stays as it is", async () => {
  const host = openHost();
  host.type("Sheet1", "A1", "mine");
  const before = host.toBook();
  const bytes = await writeXlsx(before);
  const opened: (Uint8Array | null)[] = [];
  const end = host.onNewWorkbook((file) => opened.push(file));
  await Excel.createWorkbook(Buffer.from(bytes).toString("base64"));
  await Excel.createWorkbook();
  end();
  await Excel.createWorkbook();
  expect(opened).toEqual([bytes, null]);
  const [cell] = (await readXlsx(opened[0] ?? new Uint8Array())).sheets[0]?.cells ?? [];
  expect(cell?.value).toBe("mine");
  expect(host.toBook()).toEqual(before);
});

test.each([["this is no file"], ["AAAA"], [Buffer.from("PK no archive").toString("base64url")]])(
  "%j is no workbook: Excel refuses, and nothing is opened",
  async (text) => {
    const host = openHost();
    const opened: unknown[] = [];
    host.onNewWorkbook((file) => opened.push(file));
    await expect(Excel.createWorkbook(text)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(opened).toEqual([]);
  }
);
