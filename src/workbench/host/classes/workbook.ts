// The class Workbook, the root of every request, with Application and Runtime.
import { notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { recalculated, setCalculationMode } from "../state/contents";
import type { Workbook } from "../state/workbook";
import { booleanArgument, textArgument, wordArgument } from "./argument";
import { commentCollection } from "./comment";
import { customXmlPartCollection, documentProperties, settingCollection } from "./document";
import { namedItemCollection } from "./named-item";
import { createdWorkbook, createWorkbook } from "./new-workbook";
import { range } from "./range";
import { tableCollection } from "./table-collection";
import { worksheetCollection } from "./worksheet-collection";

const modes = {
  Automatic: "Automatic",
  AutomaticExceptTables: "AutomaticExceptTables",
  Manual: "Manual",
} as const;

const application = declareClass<Workbook>("Application", {
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        setCalculationMode(workbook, wordArgument(value, "calculationMode", modes));
      },
    },
  },
  methods: {
    Calculate: (workbook, [type]) => {
      wordArgument(type, "calculationType", {
        Recalculate: "Recalculate",
        Full: "Full",
        FullRebuild: "FullRebuild",
      });
      recalculated(workbook);
    },
    CreateWorkbook: createWorkbook,
    _GetWorkbookCreatedById: createdWorkbook,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const runtime = declareClass<Workbook>("Runtime", {
  scalars: {
    EnableEvents: {
      get: ({ seat }) => seat.eventsEnabled,
      set: (workbook, value) => {
        workbook.seat.eventsEnabled = booleanArgument(value, "enableEvents");
      },
    },
  },
});

function eventRange(workbook: Workbook, id: unknown) {
  const found = workbook.eventRanges.get(textArgument(id, "referenceId"));
  return found === undefined ? null : range.of({ workbook, ...found });
}

/** `release` ends a reference that a client kept. */
export function workbookClass(release: (referenceId: string | null) => void) {
  return declareClass<Workbook>("Workbook", {
    navigations: {
      Worksheets: (workbook) => worksheetCollection.of(workbook),
      Tables: (workbook) => tableCollection.of({ workbook, sheet: null }),
      Names: (workbook) => namedItemCollection.of({ workbook, scope: null }),
      Properties: (workbook) => documentProperties.of(workbook),
      Settings: (workbook) => settingCollection.of(workbook),
      CustomXmlParts: (workbook) => customXmlPartCollection.of(workbook),
      Comments: (workbook) => commentCollection.of({ workbook, sheet: null }),
      Application: (workbook) => application.of(workbook),
      _Runtime: (workbook) => runtime.of(workbook),
    },
    methods: {
      GetSelectedRange: (workbook) => range.of({ workbook, ...workbook.seat.selection }),
      GetActiveCell: (workbook) => {
        const { sheet, area } = workbook.seat.selection;
        return range.of({ workbook, sheet, area: { ...area, bottom: area.top, right: area.left } });
      },
      _GetRangeForEventByReferenceId: (workbook, [id]) => {
        const found = eventRange(workbook, id);
        if (found === null) throw notModelled("the range of an event that is long over");
        return found;
      },
      _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id]) => eventRange(workbook, id),
      _RemoveReference: (_, [id]) => release(textArgument(id, "referenceId")),
      _RemoveAllReferences: () => release(null),
    },
  });
}
