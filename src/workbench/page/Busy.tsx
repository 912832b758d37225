// Over the page while a file is read or written: what is being done, said to a screen reader, too.
export function Busy({ doing }: { readonly doing: string }) {
  return (
    <div className="busy" role="status">
      <span className="busy-wheel" aria-hidden="true" />
      {doing}
    </div>
  );
}

/** Lets the browser draw what was said last, before work that keeps it busy. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
