// The icon that a conditional format puts into a cell, drawn by family: arrows, lights, flags, signs, symbols, bars, quarters.
import type { ReactNode } from "react";
import type { CellView } from "../host/contract";

type Icon = NonNullable<CellView["icon"]>;

const [red, amber, green, grey, black] = ["#C0392B", "#E0A100", "#2E8B57", "#7A7A7A", "#333333"];

/** "icon 1 of 3": 1 is the lowest. Colour and shape say the same to the eye. */
export function iconWords(icon: Icon | undefined): string {
  return icon === undefined ? "" : `icon ${icon.index + 1} of ${countOf(icon)}`;
}

export function ConditionalIcon(icon: Icon) {
  return (
    <svg className="conditional-icon" viewBox="0 0 16 16" aria-hidden="true">
      {drawing(icon)}
    </svg>
  );
}

function countOf({ set }: Icon): number {
  return Number(set[0]);
}

function drawing(icon: Icon): ReactNode {
  const family = icon.set.slice(1);
  if (family.startsWith("Arrows")) return arrow(icon, family === "ArrowsGray");
  if (family.startsWith("Flags"))
    return <path d="M3 1v14M4 2l9 3.5L4 9z" fill={colorOf(icon)} stroke={colorOf(icon)} />;
  if (family === "Signs") return sign(icon);
  if (family.startsWith("Symbols")) return symbol(icon, family === "Symbols");
  if (family === "Rating") return bars(icon);
  if (family === "Quarters") return quarter(icon.index);
  const ofFour =
    family === "RedToBlack" ? [black, grey, "#E8A0A0", red] : [black, red, amber, green];
  const light = countOf(icon) === 4 ? ofFour[icon.index] : colorOf(icon);
  return <circle cx="8" cy="8" r="6.5" fill={light} />;
}

/** From red over amber to green. */
function colorOf(icon: Icon): string {
  const last = countOf(icon) - 1;
  if (icon.index === 0) return red;
  return icon.index >= last ? green : amber;
}

/** From straight down to straight up. */
function arrow(icon: Icon, isGrey: boolean): ReactNode {
  const count = countOf(icon);
  const steps = count === 4 ? [180, 135, 45, 0] : [];
  const turn = steps[icon.index] ?? 180 - (180 * icon.index) / (count - 1);
  const color = isGrey ? grey : colorOf(icon);
  return <path d="M8 1l6 7h-3.5v7h-5V8H2z" fill={color} transform={`rotate(${turn} 8 8)`} />;
}

function sign(icon: Icon): ReactNode {
  const shapes = ["M8 1l7 7-7 7-7-7z", "M8 1.5l7 13H1z", "M8 1.5a6.5 6.5 0 1 0 .01 0z"];
  return <path d={shapes[icon.index]} fill={colorOf(icon)} />;
}

function symbol(icon: Icon, isOnDisc: boolean): ReactNode {
  const lines = ["M5 5l6 6M11 5l-6 6", "M8 3.5v5.5M8 11.5v1", "M4.5 8.5l2.5 2.5 4.5-6"];
  const color = colorOf(icon);
  return (
    <>
      {isOnDisc && <circle cx="8" cy="8" r="7" fill={color} />}
      <path
        d={lines[icon.index]}
        fill="none"
        stroke={isOnDisc ? "#FFFFFF" : color}
        strokeWidth="2"
      />
    </>
  );
}

/** Of four bars as many are filled as the icon's place says; sets of five begin with none. */
function bars(icon: Icon): ReactNode {
  const filled = countOf(icon) === 5 ? icon.index : icon.index + 1;
  return [0, 1, 2, 3].map((bar) => (
    <rect
      key={bar}
      x={1 + bar * 3.7}
      y={11 - bar * 3}
      width="2.8"
      height={4 + bar * 3}
      fill={bar < filled ? "#2F6F9F" : "#D0D5DA"}
    />
  ));
}

/** A disc of which as many quarters are dark. */
function quarter(quarters: number): ReactNode {
  const [x, y] = [
    [8, 1.5],
    [14.5, 8],
    [8, 14.5],
    [1.5, 8],
  ][quarters % 4] ?? [8, 1.5];
  const wedge = `M8 8V1.5A6.5 6.5 0 ${quarters > 2 ? 1 : 0} 1 ${x} ${y}z`;
  return (
    <>
      <circle cx="8" cy="8" r="6.5" fill={quarters === 4 ? black : "#FFFFFF"} stroke={black} />
      {quarters > 0 && quarters < 4 && <path d={wedge} fill={black} />}
    </>
  );
}
