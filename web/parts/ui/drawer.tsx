import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './drawer.css';
import { Icon } from './icon.tsx';

interface DrawerProps {
  readonly open: boolean;
  /** It was closed: by its button, by Escape. */
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ComponentChildren;
}

const AT_DESK = '(min-width: 60rem)';

/**
 * Details beside the thing itself, to look at while one goes on with it: the story beside a letter. At the desk it stands at the side and leaves the
 * rest usable; on the phone it is a sheet.
 *
 * @example <Drawer open={story.value} onClose={hide} title={words.story} closeLabel={words.close}><Timeline ... /></Drawer>
 */
export function Drawer({ open, onClose, title, closeLabel, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const drawer = dialog.current;
    if (drawer === null) return;
    if (!open) drawer.close();
    else if (matchMedia(AT_DESK).matches) drawer.show();
    else drawer.showModal();
  }, [open]);
  return (
    <dialog
      class="ui-drawer"
      ref={dialog}
      aria-labelledby={id}
      onCancel={onClose}
      // It tells later that it was closed; meanwhile it may have been asked for again.
      onClose={() => dialog.current?.open === false && onClose()}
      // Beside the page it is no modal dialog, and the browser leaves Escape to the page.
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) dialog.current?.close();
      }}
    >
      {open && (
        <>
          <h2 class="ui-drawer-title" id={id}>
            {title}
          </h2>
          <button type="button" class="ui-drawer-close" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
            <Icon name="x" />
          </button>
          <div class="ui-drawer-body">{children}</div>
        </>
      )}
    </dialog>
  );
}
