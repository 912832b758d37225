// A workbook as another program might write it: its parts given as text, the dull ones filled in.
import { strToU8, zipSync } from "fflate";

export const mainNamespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** `sheet` is the content of its first sheet's <worksheet>; `parts` adds to or replaces others by name. */
export function foreignFile(
  sheet: string,
  parts: Readonly<Record<string, string>> = {}
): Uint8Array {
  const relations = [
    "worksheet:worksheets/sheet1.xml",
    "styles:styles.xml",
    "sharedStrings:sharedStrings.xml",
  ].map((one, index) => {
    const [type = "", target = ""] = one.split(":");
    return `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`;
  });
  const all: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${mainNamespace} xmlns:r="${office}"><sheets><sheet name="Data" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><!-- made elsewhere --><worksheet ${mainNamespace} xmlns:r="${office}">${sheet}</worksheet>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)]))
  );
}
