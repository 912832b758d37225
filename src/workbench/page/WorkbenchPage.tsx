// The whole page: which workbook is open, the sheet on the left and the real task pane on the right.
import { useCallback, useEffect, useState } from "react";
import { createHost } from "../host/host";
import type { Host } from "../host/contract";
import { Busy, drawn } from "./Busy";
import { ColleaguePane } from "./ColleaguePane";
import { NewWorkbook } from "./NewWorkbook";
import { PaneFrame } from "./PaneFrame";
import { Question } from "./Question";
import { Refusal } from "./Refusal";
import { Sheet } from "./Sheet";
import { StartChoice } from "./StartChoice";
import { TopBar } from "./TopBar";
import { useFileDrop } from "./use-file-drop";
import { useUnsaved } from "./use-unsaved";
import {
  type OpenedFile,
  fileOrBlank,
  handOver,
  openWorkbook,
  saveWorkbook,
} from "./workbook-file";

interface OpenWorkbook extends OpenedFile {
  /** Rises with each workbook that is opened, so that nothing of the last one is left. */
  readonly number: number;
  readonly wantsSample: boolean;
}

/** What must be answered first: to leave unsaved changes for the start or for another file, or to save with losses. */
type Asked = { readonly leaveFor: File | null } | "save" | null;

/** Of a workbook that the pane made. */
const newName = "Copy.xlsx";

interface Problem {
  readonly title: string;
  readonly message: string;
}

export interface WorkbenchPageProps {
  readonly today: () => number;
  /** A second pane stands beside the first: somebody else's, with an add-in of their own, at the same workbook. */
  readonly hasColleague: boolean;
}

export function WorkbenchPage({ today, hasColleague }: WorkbenchPageProps) {
  const [open, setOpen] = useState<OpenWorkbook | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const [doing, setDoing] = useState<string | null>(null);
  const host: Host | null = open?.host ?? null;
  const [isUnsaved, noteSaved] = useUnsaved(host);

  const begin = (workbook: OpenedFile, wantsSample: boolean): void => {
    setProblem(null);
    setOpen((last) => ({ ...workbook, wantsSample, number: (last?.number ?? 0) + 1 }));
  };
  const blank = (fileName: string, wantsSample: boolean): void =>
    begin({ host: createHost({ today }), fileName, losses: [] }, wantsSample);
  /** Shows what is being done and, in words, why it failed. */
  const work = (words: string, failed: string, act: () => Promise<void>): void => {
    setDoing(words);
    setAsked(null);
    setProblem(null);
    drawn()
      .then(act)
      .catch((error: unknown) =>
        setProblem({
          title: failed,
          message: error instanceof Error ? error.message : String(error),
        })
      )
      .finally(() => setDoing(null));
  };
  const openFile = (file: File): void =>
    work(`Opening ${file.name}`, `${file.name} was not opened`, async () =>
      begin(await openWorkbook(file, today), false)
    );
  const save = (): void => {
    if (open === null) return;
    work("Saving", "The workbook was not saved", async () => {
      await saveWorkbook(open.host, open.fileName);
      noteSaved();
    });
  };
  const wantSave = (): void => {
    if (open !== null && open.losses.length > 0) setAsked("save");
    else save();
  };
  const leaveFor = (file: File | null): void => {
    if (file !== null) openFile(file);
    else {
      setAsked(null);
      setOpen(null);
    }
  };
  const wantLeave = (file: File | null): void =>
    isUnsaved ? setAsked({ leaveFor: file }) : leaveFor(file);
  const [made, setMade] = useState<Uint8Array | null>(null);
  useEffect(
    () => host?.onNewWorkbook((file) => void fileOrBlank(file, today).then(setMade)),
    [host, today]
  );
  const isOver = useFileDrop(wantLeave);
  useSaveKey(wantSave);
  usePaneKey();

  return (
    <div className={isOver ? "page over" : "page"}>
      <TopBar
        fileName={open?.fileName ?? null}
        isUnsaved={isUnsaved}
        onNew={() => wantLeave(null)}
        onSave={wantSave}
      />
      {open === null ? (
        <StartChoice
          problem={problem?.message ?? null}
          onBlank={() => blank("Book1.xlsx", false)}
          onSample={() => blank("Sample.xlsx", true)}
          onFile={openFile}
        />
      ) : (
        <main className="work" key={open.number}>
          <Sheet host={open.host} />
          <PaneFrame host={open.host} title="Aimline task pane" wantsSample={open.wantsSample} />
          {hasColleague && <ColleaguePane host={open.host} />}
        </main>
      )}
      {doing !== null && <Busy doing={doing} />}
      {problem !== null && open !== null && (
        <Refusal
          title={problem.title}
          message={problem.message}
          canRetry={false}
          onRetry={() => setProblem(null)}
          onCancel={() => setProblem(null)}
        />
      )}
      {made !== null && (
        <NewWorkbook
          onSave={() => {
            handOver(made, newName);
            setMade(null);
          }}
          onOpen={() => {
            setMade(null);
            wantLeave(new File([new Uint8Array(made)], newName));
          }}
          onCancel={() => setMade(null)}
        />
      )}
      {asked === "save" && open !== null && (
        <Question
          title="The saved copy would lose something"
          lines={[...open.losses, "Your own file stays as it is; only the copy lacks this."]}
          yes="Save the copy"
          onYes={save}
          onCancel={() => setAsked(null)}
        />
      )}
      {asked !== null && asked !== "save" && (
        <Question
          title="Leave this workbook?"
          lines={["What you did not save as .xlsx is gone then."]}
          yes="Leave it"
          onYes={() => leaveFor(asked.leaveFor)}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** Ctrl+S, on a Mac Cmd+S, saves instead of the browser's own saving of the page. */
function useSaveKey(save: () => void): void {
  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      save();
    },
    [save]
  );
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [onKey]);
}

/** F6 goes from the sheet to the pane beside it, as in Excel: Tab stays in the grid. */
function usePaneKey(): void {
  useEffect(() => {
    window.addEventListener("keydown", goToPane);
    return () => window.removeEventListener("keydown", goToPane);
  }, []);
}

function goToPane(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  document.querySelector<HTMLIFrameElement>(".pane iframe")?.focus();
}
