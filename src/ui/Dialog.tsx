import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** `sheet` rises from the foot of a phone and stands at the right of a desk; `centre` is a box in the middle. */
  shape?: 'centre' | 'sheet';
  children: ReactNode;
}

/** A native modal dialog: Escape, the button and a press on the backdrop close it, and focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, shape = 'centre', children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (isOpen && !dialog.open) dialog.showModal();
    if (!isOpen && dialog.open) dialog.close();
  }, [isOpen]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={shape === 'sheet' ? 'dialog dialog-sheet' : 'dialog'}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-2">
        <h2 id={titleId} className="heading-part">
          {title}
        </h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </div>
      <div className="p-4">{isOpen ? children : null}</div>
    </dialog>
  );
}
