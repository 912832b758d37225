// The zip container of a workbook: parts by name to bytes and back. Of what stands in parts it reads only the list of their types.
import { unzipSync, zipSync, type UnzipFileInfo } from "fflate";
import { FileError } from "../file-error";
import { children, readXml, type XmlElement } from "./xml-tree";

/** Larger parts would not fit in one string; no workbook that Excel opens with pleasure comes near. */
const largestPart = 500_000_000;
/** Of all parts together: as much memory as a reader can be expected to have. */
const largestWorkbook = 1_500_000_000;
/**
 * A sheet of the same row a million times is packed to a hundredth, and deflate cannot do better than 1032 to one: what is large and packed
 * tighter than this was made to fill memory.
 */
const tightest = 400;
const largeEnough = 20_000_000;

export interface Parts {
  readonly names: readonly string[];
  /** Text of a part, undefined where there is none. Names are compared without case and without a leading slash. */
  readonly text: (name: string) => string | undefined;
  readonly bytes: (name: string) => Uint8Array | undefined;
  /** As the package lists it, by the part's name or by its ending. */
  readonly contentType: (name: string) => string;
}

export function openParts(bytes: Uint8Array): Parts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new FileError(
      "This is an old .xls workbook or one with a password: open it in Excel, take the password off, and save it as .xlsx."
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new FileError(
      "This is not an Excel workbook (.xlsx): open it in the program it comes from and save it as .xlsx."
    );
  }
  const real = new Map<string, string>();
  let all = 0;
  unzip(bytes, ({ name, size, originalSize }) => {
    all += originalSize;
    if (originalSize > largestPart || all > largestWorkbook)
      throw new FileError(
        `The workbook holds ${shown(name)}, which is too large to read (${originalSize} bytes): save a smaller copy.`
      );
    if (originalSize > largeEnough && originalSize > size * tightest)
      throw new FileError(
        `The workbook holds ${shown(name)}, which is packed so tightly (${size} bytes for ${originalSize}) that it looks made to fill memory: get it again from where it came.`
      );
    real.set(key(name), name);
    return false;
  });
  const content = (name: string): Uint8Array | undefined => {
    const wanted = real.get(key(name));
    return wanted === undefined
      ? undefined
      : unzip(bytes, ({ name: one }) => one === wanted)[wanted];
  };
  const text = (name: string): string | undefined => {
    const found = content(name);
    return found === undefined ? undefined : decode(found);
  };
  let types: ReadonlyMap<string, string> | undefined;
  return {
    names: [...real.values()],
    text,
    bytes: content,
    contentType: (name) => {
      types ??= readContentTypes(text("[Content_Types].xml") ?? "<none/>");
      const ending = name.slice(name.lastIndexOf(".")).toLowerCase();
      return types.get(key(name)) ?? types.get(ending) ?? "application/octet-stream";
    },
  };
}

/** By part name, and by ending with its dot. */
function readContentTypes(text: string): ReadonlyMap<string, string> {
  const root = readXml(text);
  const type = (one: XmlElement): string => one.attributes["ContentType"] ?? "";
  return new Map([
    ...children(root, "Default").map((one): [string, string] => [
      `.${(one.attributes["Extension"] ?? "").toLowerCase()}`,
      type(one),
    ]),
    ...children(root, "Override").map((one): [string, string] => [
      key(one.attributes["PartName"] ?? ""),
      type(one),
    ]),
  ]);
}

/** The same parts give the same bytes, whenever and wherever: the entries carry no real time. */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // fflate writes local time: a date made from local numbers is the same text in every time zone.
  return zipSync({ ...parts }, { level: 4, mtime: new Date(1980, 0, 1) });
}

/** Where a relationship's target points, from the part that holds the relationship. */
export function resolvePart(from: string, target: string): string {
  const segments = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function key(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

/** A part's name in a sentence: what a file is made of may be anything. */
function shown(name: string): string {
  return `“${name.replace(/[^\w./ -]/g, "?").slice(0, 60)}”`;
}

function unzip(
  bytes: Uint8Array,
  take: (file: UnzipFileInfo) => boolean
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: take });
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(
      `The workbook is damaged (${String(error)}): get it again from where it came, or let Excel repair it.`
    );
  }
}

function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe)
    return new TextDecoder("utf-16le").decode(content);
  if (content[0] === 0xfe && content[1] === 0xff)
    return new TextDecoder("utf-16be").decode(content);
  return new TextDecoder().decode(content);
}
