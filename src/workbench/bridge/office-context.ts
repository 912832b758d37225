// What Office.context and Office.onReady say where office.js runs on the workbook host without its loader.

/** ExcelApi 1.14 is what the product asks of Excel: nothing above it may be used. */
export const excelApi = 14;

/** The requirement set by which the library knows that a request may wait for the cell that is being edited. */
export const waitsForCellEdit = "DelayForCellEdit";

export interface OfficeContextOptions {
  readonly displayLanguage: string;
  readonly isDarkTheme: boolean;
}

export function officeContext({ displayLanguage, isDarkTheme }: OfficeContextOptions) {
  return {
    host: "Excel",
    platform: "PC",
    displayLanguage,
    contentLanguage: displayLanguage,
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.18000.40000" },
    officeTheme: {
      isDarkTheme,
      bodyBackgroundColor: isDarkTheme ? "#292929" : "#FFFFFF",
      bodyForegroundColor: isDarkTheme ? "#FFFFFF" : "#000000",
      controlBackgroundColor: isDarkTheme ? "#333333" : "#FFFFFF",
      controlForegroundColor: isDarkTheme ? "#FFFFFF" : "#000000",
    },
    requirements: {
      isSetSupported: (name: string, version: string | number = "1.1") =>
        isSetSupported(name, String(version)),
    },
    ui: {
      openBrowserWindow: (url: string) => void globalThis.open(url, "_blank", "noopener"),
    },
  };
}

function isSetSupported(name: string, version: string): boolean {
  if (name === waitsForCellEdit) return true;
  const [major, minor = "0"] = version.split(".");
  return name === "ExcelApi" && major === "1" && Number(minor) <= excelApi;
}

/** Stands where the loader's own factory would: the library asks it for the host and the context. */
export function officeFactory(context: object) {
  const hostInfo = { hostType: "excel", hostPlatform: "win32", flags: 0 };
  return { _OfficeAppFactory: { getHostInfo: () => hostInfo, getContext: () => context } };
}

interface LoadedOffice {
  onReady?: unknown;
}

const ready = { host: "Excel", platform: "PC" };

/** Office.onReady belongs to the loader; after the library alone was evaluated it is set here. */
export function addOnReady(office: LoadedOffice): void {
  office.onReady = async (callback?: (info: typeof ready) => unknown) => {
    await callback?.(ready);
    return ready;
  };
}
