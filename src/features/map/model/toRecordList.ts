import type { MapArea } from './toMapModel.ts';

/** How many reported councils the record has as reported, and those that it has otherwise or that are in dispute within it. */
export interface RecordList {
  compared: number;
  agree: number;
  differs: readonly MapArea[];
  disputed: readonly MapArea[];
}

/** Parts the reported councils within the filters by how the official record has them, by name. */
export function toRecordList(areas: readonly MapArea[]): RecordList {
  const compared = areas.filter((area) => !area.isOut && area.record !== null && area.record !== 'silent');
  const those = (record: MapArea['record']) =>
    compared.filter((area) => area.record === record).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return {
    compared: compared.length,
    agree: those('agrees').length,
    differs: those('differs'),
    disputed: those('disputed'),
  };
}
