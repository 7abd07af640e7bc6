import { useId } from 'react';

interface RadioGroupProps<Value extends string> {
  legend: string;
  options: readonly (readonly [Value, string])[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One choice among a few, as radio buttons under their own heading. */
export function RadioGroup<Value extends string>({ legend, options, value, onChange }: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="text-14 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-x-4">
        {options.map(([key, words]) => (
          <label key={key} className="inline-flex min-h-6 items-center gap-1.5 text-14">
            <input
              type="radio"
              name={name}
              className="size-4 accent-accent"
              checked={key === value}
              onChange={() => onChange(key)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
