// The bar across the page: whose workbook is open and whether it is saved, begin anew, save.
export interface TopBarProps {
  readonly fileName: string | null;
  readonly isUnsaved: boolean;
  readonly onNew: () => void;
  readonly onSave: () => void;
}

export function TopBar({ fileName, isUnsaved, onNew, onSave }: TopBarProps) {
  return (
    <header className="top">
      <img src="/assets/icon-64.png" alt="" />
      <h1>Aimline workbench</h1>
      <span className="file-name">
        {fileName ?? "No workbook open"}
        {isUnsaved && <span className="unsaved"> · not saved</span>}
      </span>
      {fileName !== null && (
        <>
          <button type="button" onClick={onNew}>
            New or open
          </button>
          <button type="button" className="filled" title="Ctrl+S" onClick={onSave}>
            Save as .xlsx
          </button>
        </>
      )}
    </header>
  );
}
