import { useId } from 'react';
import type { LinkState } from '../../../url/linkSchema.ts';
import type { EmbedId } from '../../../url/route.ts';
import { RadioGroup } from '../RadioGroup.tsx';
import type { EmbedChoices } from './useEmbedChoices.ts';

/** All that can be chosen of an embed but its height. */
export interface Options {
  id: EmbedId;
  theme: LinkState['theme'];
  copy: 'newest' | 'frozen';
  /** Where the preview stands. */
  place: 'article' | 'phone';
  code: 'frame' | 'script';
}

interface EmbedOptionsProps {
  choices: EmbedChoices;
  options: Options;
  onChange: (patch: Partial<Options>) => void;
  /** Px: measured, or as typed. */
  height: number;
  /** Null: as measured. */
  onHeight: (height: number | null) => void;
}

/** What to embed and how. */
export function EmbedOptions({ choices, options, onChange, height, onHeight }: EmbedOptionsProps) {
  const viewId = useId();
  const heightId = useId();
  return (
    <div className="mb-4 grid gap-x-6 gap-y-3 sm:grid-cols-2">
      <div>
        <label htmlFor={viewId} className="block text-14 font-semibold">
          What to embed
        </label>
        <select
          id={viewId}
          className="field text-14"
          value={options.id}
          onChange={({ target }) => onChange({ id: target.value as EmbedId })}
        >
          {choices.options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <RadioGroup
        legend="Preview as in"
        value={options.place}
        onChange={(place) => onChange({ place })}
        options={[
          ['article', 'an article'],
          ['phone', 'a phone'],
        ]}
      />
      <RadioGroup
        legend="Colours"
        value={options.theme}
        onChange={(theme) => onChange({ theme })}
        options={[
          ['system', 'as readers have them'],
          ['light', 'light'],
          ['dark', 'dark'],
        ]}
      />
      <RadioGroup
        legend="Data"
        value={options.copy}
        onChange={(copy) => onChange({ copy })}
        options={[
          ['newest', 'updating'],
          ['frozen', 'frozen as it is now'],
        ]}
      />
      <RadioGroup
        legend="Code"
        value={options.code}
        onChange={(code) => onChange({ code })}
        options={[
          ['frame', 'without script'],
          ['script', 'with script: height follows'],
        ]}
      />
      <div>
        <label htmlFor={heightId} className="block text-14 font-semibold">
          Height, px
        </label>
        <input
          id={heightId}
          type="number"
          min={50}
          max={10_000}
          className="field max-w-32 text-14 tabular-nums"
          value={height}
          onChange={({ target }) => onHeight(Number.isFinite(target.valueAsNumber) ? target.valueAsNumber : null)}
        />
      </div>
    </div>
  );
}
