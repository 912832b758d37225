// Text into and out of XML as spreadsheet files want it: markup escaped, and characters that XML forbids written _xHHHH_.
// Knows no element.

// ECMA-376 part 1, 22.9.2.19 (ST_Xstring): a character that XML cannot hold is written _xHHHH_; an underscore that would
// begin such a group is itself written _x005F_. Lone surrogates (category Cs) cannot be encoded in UTF-8 either.
const groups = /_(?=x[0-9A-Fa-f]{4}_)/g;
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;
const needsCare = /[&<>_\r]|[^\n\t\u0020-\ud7ff\ue000-\ufffd]/;

/** Content of an element that holds text of a workbook. */
export function toFileText(text: string): string {
  return needsCare.test(text) ? escapeMarkup(toGroups(text)) : text;
}

/** An attribute's value: line breaks and tabs would otherwise become spaces when read. */
export function toFileAttribute(text: string): string {
  const grouped = toGroups(text).replace(/[\t\n]/g, asGroup);
  return escapeMarkup(grouped).replaceAll('"', "&quot;");
}

/** Undoes the _xHHHH_ groups; entities were undone by the XML reader. */
export function fromFileText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16))
  );
}

function toGroups(text: string): string {
  return text.replace(groups, "_x005F_").replace(forbidden, asGroup);
}

function asGroup(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
