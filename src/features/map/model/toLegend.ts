import { parties } from '../../../domain/parties.ts';
import { partyName } from '../../../parts/partyWords.ts';
import type { LinkState } from '../../../url/linkSchema.ts';
import { areaFill, type MapMode } from './areaFill.ts';
import type { MapModel } from './toMapModel.ts';

/** One entry of the map's legend; `patch` is the filter that a press on it sets or takes away. */
export interface LegendRow {
  key: string;
  label: string;
  fill: string;
  isVoted: boolean;
  count: number;
  patch: Partial<LinkState> | null;
  isOn: boolean;
}

type Chosen = Pick<LinkState, 'party' | 'outcome'>;

const toggled = <T extends string>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one];

const recordLabels = {
  agrees: 'Reports and record agree',
  differs: 'Reports and record differ',
  disputed: 'The record is disputed',
  silent: 'On record, not in these documents',
} as const;

/** The legend of what is on the map, entries in use only, each with how many councils it stands for. */
export function toLegend({ areas }: MapModel, mode: MapMode, chosen: Chosen): LegendRow[] {
  const shown = areas.filter((area) => !area.isOut);
  const plain = { isVoted: true, patch: null, isOn: false };
  const blank = { status: 'none', party: null, isGain: false, record: null } as const;
  const rows: LegendRow[] = [];
  if (mode === 'record') {
    for (const record of ['agrees', 'differs', 'disputed', 'silent'] as const) {
      const count = shown.filter((area) => area.record === record).length;
      rows.push({
        ...plain,
        key: record,
        label: recordLabels[record],
        fill: areaFill({ ...blank, record }, mode),
        count,
      });
    }
    return rows.filter((row) => row.count > 0);
  }
  for (const { code } of parties) {
    const ofParty = areas.filter((area) => area.party === code);
    const param = code.toLowerCase();
    if (ofParty.length === 0) continue;
    rows.push({
      ...plain,
      key: code,
      label: partyName(code),
      fill: areaFill({ ...blank, status: 'control', party: code }, mode),
      count: ofParty.filter((area) => !area.isOut).length,
      patch: { party: toggled(chosen.party, param) },
      isOn: chosen.party.includes(param),
    });
  }
  if (areas.some((area) => area.isGain)) {
    rows.push({
      ...plain,
      key: 'gain',
      label: 'Gained',
      fill: 'url(#gain-any)',
      count: shown.filter((area) => area.isGain).length,
      patch: { outcome: toggled(chosen.outcome, 'gain') },
      isOn: chosen.outcome.includes('gain'),
    });
  }
  const states = {
    unsaid: 'Reported, but not who won',
    silent: 'Voted; not in these documents',
    none: 'No election',
    unknown: 'Not in these documents',
  } as const;
  for (const status of ['unsaid', 'silent', 'none', 'unknown'] as const) {
    const count = shown.filter((area) => area.status === status).length;
    const fill = areaFill({ ...blank, status }, mode);
    if (count > 0)
      rows.push({
        ...plain,
        key: status,
        label: states[status],
        fill,
        count,
        isVoted: status === 'unsaid' || status === 'silent',
      });
  }
  return rows;
}
