import { useRef, type ReactNode } from 'react';
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
  /** One choice at a time. */
  single?: boolean;
  /** All choices in the open, as in a sheet, in place of a menu. */
  open?: boolean;
}

/** A filter as a menu of native checkboxes (or radios) with counts; the button says what is chosen. */
export function FilterGroup({ label, options, selected, onChange, single = false, open = false }: FilterGroupProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useDismiss(ref);
  const toggle = (value: string) => {
    const isOn = selected.includes(value);
    if (single) onChange(isOn ? [] : [value]);
    else
      onChange(options.map((option) => option.value).filter((one) => (one === value ? !isOn : selected.includes(one))));
  };
  const chosen = options.filter((option) => selected.includes(option.value));
  const list = (
    <fieldset className={open ? '' : 'menu-panel'}>
      <legend className={open ? 'label-caps mb-1' : 'sr-only'}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="menu-option">
          <input type="checkbox" checked={selected.includes(option.value)} onChange={() => toggle(option.value)} />
          {option.swatch}
          <span className="grow">{option.label}</span>
          <span className="text-quiet tabular-nums">{option.count}</span>
        </label>
      ))}
    </fieldset>
  );
  if (open) return list;
  return (
    <details ref={ref} className="relative">
      <summary className="menu-button" data-active={chosen.length > 0 ? '' : undefined}>
        {label}
        {chosen.length > 0 ? `: ${chosen.length === 1 ? (chosen[0]?.label ?? '') : String(chosen.length)}` : ''}
        <span aria-hidden="true">▾</span>
      </summary>
      {list}
    </details>
  );
}
