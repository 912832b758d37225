/**
 * A value as TEXT shows it under an English number format: sections, digits, thousands, percent, exponent, dates and times, literal text.
 * Fractions are not modelled; colours, conditions and locale tags in brackets are answered with #VALUE!.
 */
import { toNumber } from "./coerce";
import { to15Digits } from "./compare";
import { calendarDay, weekday } from "./date-serial";
import { textOfNumber } from "./number-text";
import { type Value, VALUE } from "./value";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " "
  );
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** One piece of a format: quoted or escaped text, a run of one letter, or a single character. */
const PIECE =
  /"[^"]*"|\\.|_.|\*.|\[(?:h+|m+|s+)\]|am\/pm|a\/p|general|y+|m+|d+|h+|s+(?:\.0+)?|e[+-]|[\s\S]/gi;

export function formatNumber(value: Value, format: string): Value {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const number = toNumber(value);
  const sections = splitSections(format);
  if (typeof number !== "number") {
    if (typeof value !== "string") return value;
    const section = sections[3] ?? (format.includes("@") ? sections.at(-1) : undefined);
    return section === undefined ? value : literal(section, value);
  }
  const [positive = "General", negative, zero] = sections;
  let section = positive;
  let shown = number;
  if (number < 0 && negative !== undefined) {
    section = negative;
    shown = -number;
  } else if (number === 0 && zero !== undefined) section = zero;
  if (/\[(?!h+\]|m+\]|s+\])/i.test(stripLiterals(section))) return VALUE;
  return formatSection(shown, section);
}

function splitSections(format: string): string[] {
  const sections = [""];
  for (const piece of format.match(PIECE) ?? []) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function stripLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\./g, "");
}

function literal(section: string, text: string): string {
  return (section.match(PIECE) ?? [])
    .map((piece) => (piece === "@" ? text : unquoted(piece)))
    .join("");
}

function unquoted(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith("\\")) return piece.slice(1);
  if (piece.startsWith("_")) return " ";
  return piece.startsWith("*") ? "" : piece;
}

function formatSection(number: number, section: string): Value {
  const plain = stripLiterals(section);
  if (/general/i.test(plain))
    return literal(section.replace(/general/i, "@"), textOfNumber(number));
  if (/[ymdhs]/i.test(plain)) return formatDate(number, section);
  if (section === "@") return textOfNumber(number);
  return formatDigits(number, section);
}

function formatDate(serial: number, section: string): Value {
  const pieces = section.match(PIECE) ?? [];
  const halves = pieces.some((piece) => /^(?:am\/pm|a\/p)$/i.test(piece));
  const precision = Math.max(
    0,
    ...pieces.map((piece) => /^s+\.(0+)$/i.exec(piece)?.[1]?.length ?? 0)
  );
  const unit = 86400 * 10 ** precision;
  const ticks = Math.round(serial * unit);
  const day = calendarDay(Math.floor(ticks / unit));
  if (serial < 0 || day === undefined) return VALUE;
  const seconds = (ticks % unit) / 10 ** precision;
  const clock = {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
  const weekdayName = DAYS[weekday(Math.floor(ticks / unit)) - 1] ?? "";
  return pieces
    .map((piece, i) => {
      const letter = (piece[0] ?? "").toLowerCase();
      const length = piece.length;
      if (/^\[/.test(piece))
        return elapsed(ticks / unit, (piece[1] ?? "").toLowerCase(), length - 2);
      if (/^(?:am\/pm|a\/p)$/i.test(piece))
        return (clock.hour < 12 ? "AM" : "PM").slice(0, piece.length === 3 ? 1 : 2);
      if (letter === "y")
        return length > 2 ? String(day.year) : String(day.year % 100).padStart(2, "0");
      if (letter === "d" && length > 2) return length === 3 ? weekdayName.slice(0, 3) : weekdayName;
      if (letter === "d") return String(day.day).padStart(length, "0");
      if (letter === "h")
        return String(halves ? ((clock.hour + 11) % 12) + 1 : clock.hour).padStart(
          Math.min(2, length),
          "0"
        );
      if (letter === "s") {
        const whole = /^s+/i.exec(piece)?.[0].length ?? 1;
        return clock.second
          .toFixed(precision)
          .padStart((whole > 1 ? 2 : 1) + (precision > 0 ? precision + 1 : 0), "0");
      }
      if (letter === "m") {
        if (isMinutes(pieces, i)) return String(clock.minute).padStart(Math.min(2, length), "0");
        const name = MONTHS[day.month - 1] ?? "";
        return length === 3
          ? name.slice(0, 3)
          : length === 5
            ? name.slice(0, 1)
            : length > 3
              ? name
              : String(day.month).padStart(length, "0");
      }
      return unquoted(piece);
    })
    .join("");
}

/** `m` means minutes after hours or before seconds. */
function isMinutes(pieces: readonly string[], index: number): boolean {
  const timed = (piece: string): boolean => /^(?:[ymdhs]|\[[hms])/i.test(piece);
  const before = pieces.slice(0, index).filter(timed).at(-1);
  const after = pieces.slice(index + 1).find(timed);
  return (
    (before !== undefined && /^\[?h/i.test(before)) || (after !== undefined && /^\[?s/i.test(after))
  );
}

function elapsed(days: number, unit: string, length: number): string {
  const perDay = unit === "h" ? 24 : unit === "m" ? 1440 : 86400;
  return String(Math.floor(days * perDay + 1e-9)).padStart(length, "0");
}

function isPlace(piece: string): boolean {
  return /^[0#?]$/.test(piece);
}

function formatDigits(number: number, section: string): Value {
  const pieces: readonly string[] = section.match(PIECE) ?? [];
  const isDigit = isPlace;
  const first = pieces.findIndex((piece) => isDigit(piece) || piece === ".");
  if (first < 0) return (number < 0 ? "-" : "") + pieces.map(unquoted).join("");
  const percents = pieces.filter((piece) => piece === "%").length;
  const point = pieces.indexOf(".");
  const exponentAt = pieces.findIndex((piece) => /^e[+-]$/i.test(piece));
  const bodyEnd = exponentAt < 0 ? pieces.length : exponentAt;
  const wholeEnd = point < 0 || point > bodyEnd ? bodyEnd : point;
  const wholePieces = pieces.slice(0, wholeEnd);
  const lastWhole = wholePieces.map(isDigit).lastIndexOf(true);
  const thousands = wholePieces.some((piece, i) => piece === "," && i > first && i < lastWhole);
  let scale = 0;
  while (lastWhole >= 0 && wholePieces[lastWhole + 1 + scale] === ",") scale++;
  const places = point < 0 ? [] : pieces.slice(point + 1, bodyEnd).filter(isDigit);
  let value = Math.abs(number) * 100 ** percents;
  value /= 1000 ** scale;
  let exponent = 0;
  if (exponentAt >= 0 && value > 0) {
    const size = Math.max(1, wholePieces.filter((piece) => piece === "0" || piece === "#").length);
    exponent = Math.floor(Math.log10(value));
    exponent = size > 1 ? Math.floor(exponent / size) * size : exponent;
    value /= 10 ** exponent;
  }
  const [whole = "0", decimals = ""] = fixed(value, places.length).split(".");
  let kept = decimals.length;
  while (kept > 0 && decimals[kept - 1] === "0" && places[kept - 1] === "#") kept--;
  const digits = whole === "0" && !wholePieces.includes("0") ? "" : whole;
  const wholeText = fillWhole(wholePieces, digits, thousands);
  const head = pieces.slice(wholeEnd, bodyEnd);
  let used = 0;
  const tail = head
    .map((piece) => {
      if (isDigit(piece))
        return used < kept ? (decimals[used++] ?? "") : (used++, piece === "?" ? " " : "");
      return piece === "." ? "." : unquoted(piece);
    })
    .join("");
  let text = wholeText + tail;
  if (exponentAt >= 0) {
    const zeros = pieces.slice(exponentAt + 1).filter((piece) => piece === "0").length;
    const sign = exponent < 0 ? "-" : pieces[exponentAt]?.endsWith("+") === true ? "+" : "";
    text += `E${sign}${String(Math.abs(exponent)).padStart(zeros, "0")}`;
  }
  const isZero = Number(whole) === 0 && /^0*$/.test(decimals);
  return number < 0 && !isZero ? `-${text}` : text;
}

/** Decimal rounding of the 15 digits one sees. */
function fixed(value: number, places: number): string {
  const seen = to15Digits(value);
  const [mantissa = "0", exponent = "0"] = seen.toExponential(14).split("e");
  const scaled = Math.floor(Number(`${mantissa}e${Number(exponent) + places}`) + 0.5);
  return scaled < 1e15
    ? Number(`${scaled}e${-places}`).toFixed(places)
    : seen.toFixed(Math.min(places, 20));
}

/** Digits go to their places from the right; what is more goes before the first place. */
function fillWhole(pieces: readonly string[], digits: string, thousands: boolean): string {
  const slots = pieces.map((piece, i) => (/^[0#?]$/.test(piece) ? i : -1)).filter((i) => i >= 0);
  const need = pieces.filter((piece) => piece === "0").length;
  const padded = digits.padStart(Math.min(need, slots.length), "0");
  const out: string[] = pieces.map((piece) => (/^[0#?,]$/.test(piece) ? "" : unquoted(piece)));
  let left = padded.length;
  let placed = 0;
  for (let s = slots.length - 1; s >= 0; s--) {
    const slot = slots[s] as number;
    let text = "";
    const take = s === 0 ? left : Math.min(1, left);
    for (let i = 0; i < take; i++) {
      if (thousands && placed > 0 && placed % 3 === 0) text = `,${text}`;
      text = (padded[--left] ?? "") + text;
      placed++;
    }
    if (text === "" && pieces[slot] === "?") text = " ";
    out[slot] = text + (out[slot] ?? "");
  }
  return out.join("");
}
