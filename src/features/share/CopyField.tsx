import { useId, useRef, useState } from 'react';

interface CopyFieldProps {
  label: string;
  text: string;
  /** Lines that are seen at once. */
  rows?: number;
  /** What the button says, with what it copies: each button of a page has its own name. */
  action: string;
}

/** A text that is there to be copied: read-only, with a button; where copying is not allowed it is selected, ready for the keys. */
export function CopyField({ label, text, rows = 1, action }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid('Copying is not allowed here: the text is selected, press Ctrl C (on a Mac, ⌘ C)');
    }
  };
  return (
    <div className="mb-4">
      <label htmlFor={id} className="mb-1 block text-14 font-semibold">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        className="field block resize-y py-1.5 text-14 leading-5 wrap-anywhere"
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <button type="button" className="button" onClick={() => void copy()}>
          {action}
        </button>
        <span role="status" className="text-14 text-quiet">
          {said}
        </span>
      </p>
    </div>
  );
}
