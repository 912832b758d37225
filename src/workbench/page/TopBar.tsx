// The bar across the page: whose workbook is open, begin anew, save.
export interface TopBarProps {
  readonly fileName: string | null;
  readonly onNew: () => void;
  readonly onSave: () => void;
}

export function TopBar({ fileName, onNew, onSave }: TopBarProps) {
  return (
    <header className="top">
      <img src="/assets/icon-64.png" alt="" />
      <h1>Aimline workbench</h1>
      <span className="file-name">{fileName ?? "No workbook open"}</span>
      {fileName !== null && (
        <>
          <button type="button" onClick={onNew}>
            New or open
          </button>
          <button type="button" className="filled" onClick={onSave}>
            Save as .xlsx
          </button>
        </>
      )}
    </header>
  );
}
