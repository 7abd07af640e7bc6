import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { PartySwatch } from '../../parts/PartySwatch.tsx';
import { FilterGroup } from '../../ui/FilterGroup.tsx';
import { useLink } from '../../url/useLink.ts';
import { toFilterOptions } from './toFilterOptions.ts';

/** Party, outcome and region: menus in a bar, or all in the open in a sheet. */
export function FilterControls({
  facts,
  councils,
  open = false,
}: {
  facts: Facts;
  councils: readonly Council[];
  open?: boolean;
}) {
  const { link, go } = useLink();
  const options = toFilterOptions(facts, councils, link);
  const parties = options.party.map((choice) => ({
    ...choice,
    swatch: <PartySwatch party={choice.value.toUpperCase()} />,
  }));
  return (
    <>
      <FilterGroup
        label="Party"
        options={parties}
        selected={link.party}
        onChange={(party) => go({ party })}
        open={open}
      />
      <FilterGroup
        label="Outcome"
        options={options.outcome}
        selected={link.outcome}
        onChange={(chosen) =>
          go({ outcome: (['gain', 'hold', 'loss'] as const).filter((one) => chosen.includes(one)) })
        }
        open={open}
      />
      <FilterGroup
        label="Region"
        options={options.region}
        selected={link.region === null ? [] : [link.region]}
        onChange={([region]) => go({ region: region ?? null })}
        anyLabel="All regions"
        open={open}
      />
    </>
  );
}
