// Titles of charts and axes ↔ the rich text of DrawingML; a title that a file draws from a cell is read as its last text.
import type { BookChartTitle } from "../../book-chart";
import { readDrawingColor, solidFill } from "./drawing-colors";
import { toFileAttribute, toFileText } from "../xml-text";
import { child, children, flag, numberOf, type XmlElement } from "../xml-tree";

/** Sizes are written in hundredths of a point. */
const perPoint = 100;

/** A title that says nothing of its size or weight; without it readers take 18 points, bold. */
const usual = { size: 14, bold: false } as const;

/** `turned`: read from below, as the title of an upright axis. */
export function titleXml(title: BookChartTitle, turned = false): string {
  const size = ` sz="${Math.round((title.size ?? usual.size) * perPoint)}"`;
  const bold = ` b="${(title.bold ?? usual.bold) ? 1 : 0}"`;
  const color = title.color === undefined ? "" : solidFill(title.color);
  const rotation = turned ? ' rot="-5400000" vert="horz"' : "";
  const paragraphs = title.text.split("\n").map((line) => {
    const run =
      line === ""
        ? ""
        : `<a:r><a:rPr lang="en-US"${size}${bold}>${color}</a:rPr><a:t>${toFileText(line)}</a:t></a:r>`;
    return `<a:p><a:pPr><a:defRPr${size}${bold}>${color}</a:defRPr></a:pPr>${run}</a:p>`;
  });
  return `<c:title><c:tx><c:rich><a:bodyPr${rotation}/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Null where the title holds no text of its own: Excel then shows one that it makes itself. */
export function readTitle(
  title: XmlElement | undefined,
  theme: readonly string[]
): BookChartTitle | null {
  const text = child(title, "c:tx");
  const rich = child(text, "c:rich");
  if (rich === undefined) {
    const cached = children(child(child(text, "c:strRef"), "c:strCache"), "c:pt")[0];
    return cached === undefined ? null : { text: child(cached, "c:v")?.text ?? "" };
  }
  const paragraphs = children(rich, "a:p");
  const run = child(paragraphs[0], "a:r");
  const format = child(run, "a:rPr");
  const inherited = child(child(paragraphs[0], "a:pPr"), "a:defRPr");
  const size = numberOf(format, "sz") ?? numberOf(inherited, "sz");
  const bold = [format, inherited].find((one) => one?.attributes["b"] !== undefined);
  const color = readDrawingColor(
    child(format, "a:solidFill") ?? child(inherited, "a:solidFill"),
    theme
  );
  return {
    text: paragraphs.map(lineOf).join("\n"),
    ...(size === undefined || size === usual.size * perPoint ? {} : { size: size / perPoint }),
    ...(bold === undefined || !flag(bold, "b") ? {} : { bold: true }),
    ...(color === null ? {} : { color }),
  };
}

function lineOf(paragraph: XmlElement): string {
  return paragraph.children
    .map((part) => (part.name === "a:br" ? "\n" : (child(part, "a:t")?.text ?? "")))
    .join("");
}

/** What a drawn object is called, and what a screen reader says of it. */
export function describedXml(
  name: string,
  text?: { readonly title: string; readonly description: string }
): string {
  const attribute = (key: string, value = ""): string =>
    value === "" ? "" : ` ${key}="${toFileAttribute(value)}"`;
  return ` name="${toFileAttribute(name)}"${attribute("descr", text?.description)}${attribute("title", text?.title)}`;
}
