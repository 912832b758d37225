// The one error that leaves the gateway: what went wrong in the workbook, where, and what Excel said.
// Sentences for people are made from the code elsewhere; Excel's own message is in the user's language and never compared.

export type WorkbookErrorCode =
  | "cellEditMode"
  | "protected"
  | "readOnly"
  | "filtered"
  | "blocked"
  | "payloadTooLarge"
  | "offline"
  | "itemNotFound"
  | "apiNotSupported"
  | "notModelled"
  | "newerVersion"
  | "lostTable"
  | "unknown";

export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  /**
   * `place` is a sheet, table or cell where one is known, else Excel's own word for the member that failed, such as
   * "Range.formulas"; empty when nothing is known.
   */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly place: string,
    options: { readonly cause?: unknown; readonly detail?: string } = {}
  ) {
    super(options.detail ?? code, { cause: options.cause });
  }
}

/**
 * Excel's code → ours. Codes: Excel.ErrorCodes, OfficeExtension.ErrorCodes, and "Error handling with the
 * application-specific JavaScript APIs", learn.microsoft.com. What is not listed is unknown.
 */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "protected",
  ReadOnly: "readOnly",
  UnsupportedSheet: "readOnly",
  FilteredRangeConflict: "filtered",
  InsertDeleteConflict: "blocked",
  MergedRangeConflict: "blocked",
  PivotTableRangeConflict: "blocked",
  NonBlankCellOffSheet: "blocked",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
  OperationCellsExceedLimit: "payloadTooLarge",
  MemoryLimitReached: "payloadTooLarge",
  ConnectionFailure: "offline",
  ServiceNotAvailable: "offline",
  Unauthenticated: "offline",
  RequestAborted: "offline",
  Timeout: "offline",
  ItemNotFound: "itemNotFound",
  InvalidReference: "itemNotFound",
  ApiNotFound: "apiNotSupported",
  ApiNotAvailable: "apiNotSupported",
  UnsupportedFeature: "apiNotSupported",
  UnsupportedOperation: "apiNotSupported",
  NotImplemented: "notModelled",
};

/** Our code for one of Excel's. */
export function workbookErrorCode(excelCode: string): WorkbookErrorCode {
  return CODES[excelCode] ?? "unknown";
}
