// The menu of the right mouse button, or of Shift+F10: what can be done to the selection. Arrow keys go through it.
import { useLayoutEffect, useRef } from "react";

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

export interface GridMenuProps {
  /** Pixels on the screen. */
  readonly at: { readonly x: number; readonly y: number };
  /** Groups are parted by a line. */
  readonly groups: readonly (readonly MenuItem[])[];
  /** Runs what the host may refuse. */
  readonly onRun: (action: () => void) => void;
  readonly onClose: () => void;
}

export function GridMenu({ at, groups, onRun, onClose }: GridMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return undefined;
    // Kept on the screen: the menu opens to the left of or above the place when there is no room.
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(4, Math.min(at.x, window.innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(4, Math.min(at.y, window.innerHeight - height - 8))}px`;
    element.querySelector<HTMLElement>("[role=menuitem]")?.focus({ preventScroll: true });
    const onOutside = (event: MouseEvent): void => {
      if (!element.contains(event.target as Node)) onClose();
    };
    window.addEventListener("mousedown", onOutside);
    window.addEventListener("blur", onClose);
    return () => {
      window.removeEventListener("mousedown", onOutside);
      window.removeEventListener("blur", onClose);
    };
  }, [at, onClose]);
  const go = (by: number): void => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const here = items.findIndex((item) => item === document.activeElement);
    items[(here + by + items.length) % items.length]?.focus();
  };
  return (
    <div
      ref={menu}
      role="menu"
      aria-label="What to do with the selection"
      className="menu"
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (by !== undefined) go(by);
        else if (event.key === "Escape" || event.key === "Tab") onClose();
        else return;
        event.preventDefault();
      }}
    >
      {groups
        .filter((group) => group.length > 0)
        .map((group, index) => (
          <div key={index} role="group" className="menu-group">
            {group.map(({ label, run }) => (
              <button
                key={label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  onClose();
                  onRun(run);
                }}
              >
                {label}
              </button>
            ))}
          </div>
        ))}
    </div>
  );
}
