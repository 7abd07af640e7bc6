import { useId, useRef, type ReactNode } from 'react';
import { useDismiss } from './useDismiss.ts';

/** One choice of a filter, with how many rows it would leave. */
export interface FilterOption {
  value: string;
  label: string;
  count: number;
  swatch?: ReactNode;
}

interface FilterGroupProps {
  label: string;
  options: readonly FilterOption[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  /** One choice at a time, this being the label of none. */
  anyLabel?: string;
  /** All choices in the open, as in a sheet, in place of a menu. */
  open?: boolean;
}

/** A filter as a menu of native checkboxes (radios for one choice) with counts; the button says what is chosen. */
export function FilterGroup({ label, options, selected, onChange, anyLabel, open = false }: FilterGroupProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  const name = useId();
  useDismiss(ref);
  const isSingle = anyLabel !== undefined;
  const toggle = (value: string) => {
    const isOn = selected.includes(value);
    if (isSingle) onChange(value === '' ? [] : [value]);
    else
      onChange(options.map((option) => option.value).filter((one) => (one === value ? !isOn : selected.includes(one))));
  };
  const chosen = options.filter((option) => selected.includes(option.value));
  const choice = (value: string, text: string, isOn: boolean, swatch: ReactNode, count: number | null) => (
    <label key={value} className="menu-option">
      <input type={isSingle ? 'radio' : 'checkbox'} name={name} checked={isOn} onChange={() => toggle(value)} />
      {swatch}
      <span className="grow">{text}</span>
      <span className="text-quiet tabular-nums">{count}</span>
    </label>
  );
  const list = (
    <fieldset className={open ? '' : 'menu-panel'}>
      <legend className={open ? 'label-caps mb-1' : 'sr-only'}>{label}</legend>
      {isSingle ? choice('', anyLabel, chosen.length === 0, null, null) : null}
      {options.map((option) =>
        choice(option.value, option.label, selected.includes(option.value), option.swatch, option.count),
      )}
    </fieldset>
  );
  if (open) return list;
  const [first] = chosen;
  const state = first ? `: ${chosen.length === 1 ? first.label : chosen.length}` : '';
  return (
    <details ref={ref} className="menu">
      <summary className="menu-button" data-active={first ? '' : undefined}>
        {label + state}
        <span aria-hidden="true">▾</span>
      </summary>
      {list}
    </details>
  );
}
