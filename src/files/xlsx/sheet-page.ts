// The printed page of a sheet ↔ XML: four elements and a word in the sheet's properties. Print areas are names of the workbook.
import type { BookPage, BookPageText } from "../book-extras";
import { fromFileText, toFileText } from "./xml-text";
import { child, flag, numberOf, type XmlElement } from "./xml-tree";

const pointsPerInch = 72;
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Inches; what Excel gives a new sheet. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export interface PageElements {
  readonly printOptions: string;
  readonly pageMargins: string;
  readonly pageSetup: string;
  readonly headerFooter: string;
}

export function pageElements(page: BookPage | null): PageElements {
  return {
    printOptions: optionsXml(page),
    pageMargins: `<pageMargins${sides.map((side) => ` ${side}="${marginOf(page, side)}"`).join("")}/>`,
    pageSetup: page === null ? "" : setupXml(page),
    headerFooter: textsXml(page),
  };
}

function optionsXml(page: BookPage | null): string {
  const options = [
    page?.centerHorizontally === true ? ' horizontalCentered="1"' : "",
    page?.centerVertically === true ? ' verticalCentered="1"' : "",
    page?.printHeadings === true ? ' headings="1"' : "",
    page?.printGridlines === true ? ' gridLines="1"' : "",
  ].join("");
  return options === "" ? "" : `<printOptions${options}/>`;
}

function marginOf(page: BookPage | null, side: (typeof sides)[number]): number {
  const points = page?.margins?.[side];
  return points === undefined ? usualMargins[side] : points / pointsPerInch;
}

function setupXml(page: BookPage): string {
  const number = (name: string, value: number | undefined): string =>
    value === undefined ? "" : ` ${name}="${value}"`;
  // 0 means: as many pages as it takes.
  const fit = page.fit ?? (page.fitToWidth ? { across: 1, down: null } : undefined);
  return (
    `<pageSetup${number("paperSize", page.paper)}${number("scale", page.scale)}` +
    (fit === undefined || fit.across === 1 ? "" : ` fitToWidth="${fit.across ?? 0}"`) +
    (fit === undefined || fit.down === 1 ? "" : ` fitToHeight="${fit.down ?? 0}"`) +
    ` orientation="${page.landscape ? "landscape" : "portrait"}"${page.blackAndWhite === true ? ' blackAndWhite="1"' : ""}/>`
  );
}

function textsXml(page: BookPage | null): string {
  const text = (name: string, parts: BookPageText | undefined): string => {
    if (parts === undefined) return "";
    const code = (letter: string, part: string): string => (part === "" ? "" : `&${letter}${part}`);
    const all = code("L", parts.left) + code("C", parts.center) + code("R", parts.right);
    return all === "" ? "" : `<${name}>${toFileText(all)}</${name}>`;
  };
  const all = text("oddHeader", page?.header) + text("oddFooter", page?.footer);
  return all === "" ? "" : `<headerFooter>${all}</headerFooter>`;
}

/** Null where the sheet says nothing but its margins as they usually are. */
export function readPage(root: XmlElement, fitsPage: boolean): BookPage | null {
  const page = {
    ...readSetup(child(root, "pageSetup"), fitsPage),
    ...readMargins(child(root, "pageMargins")),
    ...readOptions(child(root, "printOptions")),
    ...readTexts(child(root, "headerFooter")),
  };
  const says = child(root, "pageSetup") !== undefined || fitsPage || Object.keys(page).length > 2;
  return says ? page : null;
}

export function readSetup(setup: XmlElement | undefined, fitsPage: boolean): BookPage {
  const across = numberOf(setup, "fitToWidth") ?? 1;
  const down = numberOf(setup, "fitToHeight") ?? 1;
  const isUsualFit = across === 1 && down === 0;
  const [scale, paper] = [numberOf(setup, "scale"), numberOf(setup, "paperSize")];
  return {
    landscape: setup?.attributes["orientation"] === "landscape",
    fitToWidth: fitsPage && across > 0,
    ...(fitsPage && !isUsualFit ? { fit: { across: across || null, down: down || null } } : {}),
    ...(scale === undefined || scale === 100 ? {} : { scale }),
    ...(paper === undefined || paper === 0 ? {} : { paper }),
    ...(flag(setup, "blackAndWhite") ? { blackAndWhite: true } : {}),
  };
}

export function readMargins(margins: XmlElement | undefined): Pick<BookPage, "margins"> {
  const inches = sides.map(
    (side) => [side, numberOf(margins, side) ?? usualMargins[side]] as const
  );
  if (inches.every(([side, value]) => value === usualMargins[side])) return {};
  const points = inches.map(([side, value]) => [side, value * pointsPerInch]);
  return { margins: Object.fromEntries(points) as NonNullable<BookPage["margins"]> };
}

export function readOptions(options: XmlElement | undefined): Partial<BookPage> {
  return {
    ...(flag(options, "horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(flag(options, "verticalCentered") ? { centerVertically: true } : {}),
    ...(flag(options, "headings") ? { printHeadings: true } : {}),
    ...(flag(options, "gridLines") ? { printGridlines: true } : {}),
  };
}

export function readTexts(texts: XmlElement | undefined): Pick<BookPage, "header" | "footer"> {
  const header = textParts(fromFileText(child(texts, "oddHeader")?.text ?? ""));
  const footer = textParts(fromFileText(child(texts, "oddFooter")?.text ?? ""));
  return {
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
  };
}

/** "&LPlan&R&P" in its three parts; what stands before any of the codes belongs to the middle. */
function textParts(text: string): BookPageText | undefined {
  if (text === "") return undefined;
  const parts = { left: "", center: "", right: "" };
  const names = { L: "left", C: "center", R: "right" } as const;
  let part: keyof typeof parts = "center";
  for (const piece of text.match(/&&|&[LCR]|[^&]+|&./gs) ?? []) {
    const letter = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof names | undefined;
    if (letter === undefined) parts[part] += piece;
    else part = names[letter];
  }
  return parts;
}
