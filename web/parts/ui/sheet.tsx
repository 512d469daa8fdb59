import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './sheet.css';
import { Icon } from './icon.tsx';

interface SheetProps {
  readonly open: boolean;
  /** It was closed: by its button, by Escape, by a press beside it. */
  readonly onClose: () => void;
  readonly title: string;
  /** What the button that closes it is called. */
  readonly closeLabel: string;
  readonly children: ComponentChildren;
  /** Buttons at its foot, which stay while the rest scrolls. */
  readonly acts?: ComponentChildren;
  /** `wide`: room for a form with two columns, or a long text. */
  readonly width?: 'narrow' | 'wide' | undefined;
}

/**
 * A question or a form over the screen: from the lower edge on the phone, in the middle at the desk. Its contents exist while it stands open; the focus
 * goes to the first of them, and back afterwards.
 *
 * @example <Sheet open={adding.value} onClose={() => { adding.value = false; }} title={words.add} closeLabel={words.close}>...</Sheet>
 */
export function Sheet({ open, onClose, title, closeLabel, children, acts, width = 'narrow' }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    // `cancel` tells at once that Escape was pressed, `close` only later: meanwhile it may have been asked for again, and stands open.
    <dialog
      class="ui-sheet"
      data-width={width}
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => event.target === dialog.current && onClose()}
      onClose={(event) => event.target === dialog.current && dialog.current?.open === false && onClose()}
      {...{ closedby: 'any' }}
    >
      {open && (
        <>
          <h2 class="ui-sheet-title" id={id}>
            {title}
          </h2>
          <div class="ui-sheet-body">{children}</div>
          {acts !== undefined && <div class="ui-sheet-acts">{acts}</div>}
          {/* Last, so that the focus begins with what the sheet is for; it is drawn at the upper corner. */}
          <button type="button" class="ui-sheet-close" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
            <Icon name="x" />
          </button>
        </>
      )}
    </dialog>
  );
}
