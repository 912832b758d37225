// The drawing of a sheet ↔ its charts, and the anchors of pictures, shapes and other charts, which are carried as they are.
import type { BookSheet } from "../book";
import type { BookChart } from "../book-chart";
import type { KeptXml } from "../book-kept";
import { readChart } from "./charts/read-chart";
import { describedXml } from "./charts/chart-text";
import type { FindPoints } from "./charts/chart-points";
import { chartPart } from "./charts/write-chart";
import { anchorXml, readAnchor, type LineSizes } from "./drawing-anchors";
import type { KeptReader } from "./keep-parts";
import type { PartStore } from "./part-store";
import { xmlHead } from "./part-text";
import { readRelationships, relationshipList, type RelationshipList } from "./relationships";
import { sameValue } from "./same-value";
import { cutter } from "./verbatim";
import { fromFileText } from "./xml-text";
import { child, readXml, type XmlElement } from "./xml-tree";
import type { Parts } from "./zip-parts";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

export interface ReadDrawing {
  readonly charts: readonly BookChart[];
  readonly anchors: readonly KeptXml[];
}

export function readDrawing(
  parts: Parts,
  name: string,
  from: {
    readonly sizes: LineSizes;
    readonly theme: readonly string[];
    readonly keep: KeptReader;
    readonly lose: (what: string) => void;
  }
): ReadDrawing {
  const source = parts.text(name);
  if (source === undefined) return { charts: [], anchors: [] };
  const relationships = readRelationships(parts, name);
  const cut = cutter(source, relationships);
  const charts: BookChart[] = [];
  const anchors: KeptXml[] = [];
  for (const anchor of readXml(source).children) {
    const kept = cut(anchor);
    kept?.relationships.forEach(from.keep.take);
    const frame = child(anchor, "xdr:graphicFrame");
    const id = chartOf(frame)?.attributes["r:id"];
    const part = relationships.find((one) => one.id === id && one.kind === "chart")?.target;
    const text = part === undefined ? undefined : parts.text(part);
    const content = text === undefined ? undefined : readChart(text, from.theme);
    if (content === undefined || part === undefined) {
      if (kept === undefined) from.lose("drawn things of a file in the Strict form");
      else anchors.push(kept);
      continue;
    }
    charts.push({
      ...described(child(child(frame, "xdr:nvGraphicFramePr"), "xdr:cNvPr")),
      ...content,
      ...readAnchor(anchor, from.sizes),
      ...(kept === undefined ? {} : { kept: { part, anchor: kept } }),
    });
  }
  return { charts, anchors };
}

interface ChartSurroundings {
  readonly store: PartStore;
  readonly find: FindPoints;
  readonly theme: readonly string[];
}

/** Adds the drawing of a sheet and its charts; the id is that of the sheet's relationship to it. Undefined: nothing is drawn. */
export function writeDrawing(
  sheet: BookSheet,
  ofSheet: RelationshipList,
  around: ChartSurroundings
): string | undefined {
  const { charts = [] } = sheet;
  const anchors = sheet.kept?.anchors ?? [];
  if (charts.length + anchors.length === 0) return undefined;
  const { store } = around;
  const name = store.freeName("xl/drawings/drawing");
  const ofDrawing = relationshipList(
    [...anchors, ...charts.flatMap((chart) => chart.kept?.anchor ?? [])].flatMap(
      (one) => one.relationships
    )
  );
  const drawn = charts.map((chart, index) =>
    chartAnchor(chart, index, ofDrawing, { ...around, sizes: sheet })
  );
  const carried = anchors.map(({ xml, relationships }) => {
    ofDrawing.keep(store.keep(relationships));
    return xml;
  });
  store.add(
    name,
    drawingType,
    `${xmlHead}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${drawn.join("")}${carried.join("")}</xdr:wsDr>`,
    ofDrawing.all()
  );
  return ofSheet.add("drawing", name);
}

/** A chart that still says what its file said is written as the file had it. */
function chartAnchor(
  chart: BookChart,
  index: number,
  ofDrawing: RelationshipList,
  around: ChartSurroundings & { readonly sizes: LineSizes }
): string {
  const { store, find, theme } = around;
  const { kept, name, from, to, alternativeText, ...content } = chart;
  const part = kept === undefined ? undefined : store.unwritten(kept.part);
  const said =
    part === undefined ? undefined : readChart(new TextDecoder().decode(part.bytes), theme);
  if (kept !== undefined && part !== undefined && sameValue(said, content)) {
    const anchor = readXml(kept.anchor.xml);
    const frame = child(anchor, "xdr:graphicFrame");
    const isPlaced = sameValue(
      {
        ...described(child(child(frame, "xdr:nvGraphicFramePr"), "xdr:cNvPr")),
        ...readAnchor(anchor, around.sizes),
      },
      { name, from, to, alternativeText }
    );
    if (isPlaced) {
      ofDrawing.keep(store.keep(kept.anchor.relationships));
      return kept.anchor.xml;
    }
    store.keep([{ id: "", type: "", target: kept.part, isOutside: false }]);
    return frameXml(chart, index, ofDrawing.add("chart", kept.part));
  }
  const ownName = store.freeName("xl/charts/chart");
  store.add(ownName, chartType, chartPart(chart, find));
  return frameXml(chart, index, ofDrawing.add("chart", ownName));
}

function frameXml(chart: BookChart, index: number, id: string): string {
  // Excel's own drawn things are numbered from 1025 on in old files and from 2 in new ones: far from both.
  const number = 5001 + index;
  return anchorXml(
    chart,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}"${describedXml(chart.name, chart.alternativeText)}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${chartSpace}"><c:chart xmlns:c="${chartSpace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`
  );
}

function chartOf(frame: XmlElement | undefined): XmlElement | undefined {
  return child(child(child(frame, "a:graphic"), "a:graphicData"), "c:chart");
}

function described(
  properties: XmlElement | undefined
): Pick<BookChart, "name" | "alternativeText"> {
  const attribute = (name: string): string => fromFileText(properties?.attributes[name] ?? "");
  const text = { title: attribute("title"), description: attribute("descr") };
  return {
    name: attribute("name"),
    ...(text.title + text.description === "" ? {} : { alternativeText: text }),
  };
}
