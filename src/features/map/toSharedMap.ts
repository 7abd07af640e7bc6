import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import type { SharedFigure } from '../../parts/share/ShareContext.ts';
import { toMapModel, toTableAreas, type MapModel } from './model/toMapModel.ts';
import { toMapSentence, toMapTable, toPicturedTable } from './model/toMapTable.ts';

interface MapOnScreen {
  title: string;
  embed: SharedFigure['embed'];
  model: MapModel;
  /** Whether results are chosen among by party or outcome. */
  isChoosing: boolean;
  allFacts: Facts;
  councils: readonly Council[];
}

const everything = { party: [], outcome: [], region: null, at: null };

/** The view of the councils as it is handed on: rows as in its table. Fetched when it is shared. */
export function toSharedMap({ title, embed, model, isChoosing, allFacts, councils }: MapOnScreen): SharedFigure {
  return {
    id: 'councils',
    embed,
    title,
    summary: toMapSentence([...model.areas, ...model.undrawn]),
    pictured: () => toPicturedTable(toTableAreas(model, isChoosing), allFacts.election.timeZone),
    table: (scope) =>
      toMapTable(
        scope === 'all'
          ? toTableAreas(toMapModel(allFacts, councils, everything), false)
          : toTableAreas(model, isChoosing),
      ),
  };
}
