import { anotherTerm } from './control/power/anotherTerm.ts';
import { bareResult } from './control/lists/bareResult.ts';
import { nowAndWas } from './control/lists/nowAndWas.ts';
import { councilHas } from './control/power/councilHas.ts';
import { rulerReturned } from './control/power/rulerReturned.ts';
import { outOfOffice } from './control/power/outOfOffice.ts';
import { moreFor } from './control/lists/moreFor.ts';
import { heldAndLost } from './control/lists/heldAndLost.ts';
import { hungAsBefore } from './control/lists/hungAsBefore.ts';
import { firstCouncil } from './control/lists/firstCouncil.ts';
import { resultNamedNext } from './control/lists/resultNamedNext.ts';
import { firstGain } from './control/lists/firstGain.ts';
import { resultAt } from './control/lists/resultAt.ts';
import { driveOutRuler } from './control/power/driveOutRuler.ts';
import { declaredWinner } from './control/lists/declaredWinner.ts';
import { comeToPower } from './control/power/comeToPower.ts';
import { councilIsNow } from './control/councilIsNow.ts';
import { councilMoves } from './control/councilMoves.ts';
import { councilRemains } from './control/councilRemains.ts';
import { councilTaken } from './control/councilTaken.ts';
import { councilsMoved } from './control/lists/councilsMoved.ts';
import { councilsListed } from './control/lists/councilsListed.ts';
import { depriveRuler } from './control/power/depriveRuler.ts';
import { failToKeep } from './control/failToKeep.ts';
import { cameTrue } from './control/cameTrue.ts';
import { seatsOfAll } from './control/majority/seatsOfAll.ts';
import { toldInPhrase } from './control/phrases/toldInPhrase.ts';
import { failToTake } from './control/failToTake.ts';
import { feedLine } from './control/lists/feedLine.ts';
import { followSuit } from './control/followSuit.ts';
import { gainCouncil } from './control/gainCouncil.ts';
import { gainsApposed } from './control/lists/gainsApposed.ts';
import { gainNoun } from './control/lists/gainNoun.ts';
import { holdCouncil } from './control/holdCouncil.ts';
import { labelledList } from './control/lists/labelledList.ts';
import { listUnderHeading } from './control/lists/listUnderHeading.ts';
import { loseCouncil } from './control/loseCouncil.ts';
import { majorityNoMore } from './control/majority/majorityNoMore.ts';
import { majorityGone } from './control/majority/majorityGone.ts';
import { noMajority } from './control/majority/noMajority.ts';
import { oustRuler } from './control/power/oustRuler.ts';
import { majorityChanged } from './control/majority/majorityChanged.ts';
import { remainsSo } from './control/remainsSo.ts';
import { ruleEnded } from './control/power/ruleEnded.ts';
import { votersChoose } from './control/power/votersChoose.ts';
import { powerHanded } from './control/power/powerHanded.ts';
import { raiseMajority } from './control/majority/raiseMajority.ts';
import { runsNow } from './control/power/runsNow.ts';
import { labelledLines, mayBeLabelled } from './control/lists/labelledLines.ts';
import { listByParty } from './control/lists/listByParty.ts';
import { seeOffRival } from './control/power/seeOffRival.ts';
import { tableRow } from './control/lists/tableRow.ts';
import { turnCouncil } from './control/turnCouncil.ts';
import { beatInWard } from './wards/beatInWard.ts';
import { gainWard } from './wards/gainWard.ts';
import { holdWard } from './wards/holdWard.ts';
import { inWard } from './wards/inWard.ts';
import { loseWard } from './wards/loseWard.ts';
import { newCouncillor } from './wards/newCouncillor.ts';
import { wardMembers } from './wards/wardMembers.ts';
import { wardCandidates } from './wards/wardCandidates.ts';
import { wardChanged } from './wards/wardChanged.ts';
import { wardClosing } from './wards/wardClosing.ts';
import { wardFeed } from './wards/wardFeed.ts';
import { wardList } from './wards/wardList.ts';
import { wardMoves } from './wards/wardMoves.ts';
import { wardNamed } from './wards/wardNamed.ts';
import { wardNoun } from './wards/wardNoun.ts';
import { wardReturns } from './wards/wardReturns.ts';
import { wardPolled } from './wards/wardPolled.ts';
import { wardRow } from './wards/wardRow.ts';
import { wardBrought } from './wards/wardBrought.ts';
import { wardBracketed } from './wards/wardBracketed.ts';
import { wardScored } from './wards/wardScored.ts';
import { wardPhrases } from './wards/wardPhrases.ts';
import { wardShared } from './wards/wardShared.ts';
import { wardEvidence } from './wards/told/wardEvidence.ts';
import { wardTold } from './wards/told/wardTold.ts';
import { wardTopped } from './wards/wardTopped.ts';
import { estimateRules, mayEstimate } from './estimates/estimateRules.ts';
import { expectationRules } from './expectations/expectationRules.ts';
import { mayTellMayors } from './mayors/findMayors.ts';
import { mayorRules } from './mayors/mayorRules.ts';
import type { Rule } from './Rule.ts';
import type { ReadSentence } from '../reader/ReadSentence.ts';
import { namesCouncil } from '../reader/names/namesCouncil.ts';
import { mayTellSeats } from './seats/findSeats.ts';
import { seatRules } from './seats/seatRules.ts';
import { flatten } from '../flatten.ts';

const controlRules: readonly Rule[] = [
  gainCouncil,
  councilTaken,
  holdCouncil,
  loseCouncil,
  councilMoves,
  councilRemains,
  councilIsNow,
  oustRuler,
  depriveRuler,
  raiseMajority,
  turnCouncil,
  noMajority,
  majorityGone,
  majorityNoMore,
  runsNow,
  comeToPower,
  anotherTerm,
  powerHanded,
  cameTrue,
  seatsOfAll,
  toldInPhrase,
  failToTake,
  failToKeep,
  feedLine,
  bareResult,
  nowAndWas,
  gainNoun,
  gainsApposed,
  labelledList,
  listUnderHeading,
  listByParty,
  tableRow,
  councilsListed,
  councilsMoved,
  followSuit,
  seeOffRival,
  ruleEnded,
  majorityChanged,
  votersChoose,
  remainsSo,
  councilHas,
  declaredWinner,
  resultAt,
  firstCouncil,
  hungAsBefore,
  heldAndLost,
  driveOutRuler,
  firstGain,
  resultNamedNext,
  outOfOffice,
  rulerReturned,
  moreFor,
];

const wardRules: readonly Rule[] = [
  gainWard,
  holdWard,
  loseWard,
  inWard,
  beatInWard,
  wardReturns,
  wardMoves,
  wardNoun,
  wardNamed,
  wardChanged,
  wardClosing,
  wardList,
  wardPolled,
  wardFeed,
  wardScored,
  wardTopped,
  newCouncillor,
  wardMembers,
  wardCandidates,
  wardBrought,
  wardBracketed,
  wardShared,
  wardPhrases,
  wardTold,
  wardEvidence,
];

/** Rules of one kind, and what a sentence needs for any of them to read it: asked first, it saves the time of all. */
export interface RuleGroup {
  rules: readonly Rule[];
  mayRead: (sentence: ReadSentence) => boolean;
}

// The cells of a row are no sentence: only its own rule reads it.
const isWardRow = ({ discourse }: ReadSentence): boolean => discourse.table?.columns.includes('ward') ?? false;

const namesWard = (sentence: ReadSentence): boolean => !isWardRow(sentence) && mentionsWard(sentence);

const mentionsWard = ({ shape, discourse, hasClauses }: ReadSentence): boolean =>
  shape.includes('W') || discourse.table !== null || discourse.ward !== null || hasClauses;

/** Every rule, in the order in which they are asked; the first that reads a result gives it its name. */
export const ruleGroups: readonly RuleGroup[] = [
  { rules: controlRules, mayRead: namesCouncil },
  { rules: [labelledLines], mayRead: mayBeLabelled },
  { rules: wardRules, mayRead: namesWard },
  { rules: [wardRow], mayRead: isWardRow },
  { rules: estimateRules, mayRead: mayEstimate },
  { rules: mayorRules, mayRead: mayTellMayors },
  { rules: seatRules, mayRead: mayTellSeats },
  { rules: expectationRules, mayRead: () => true },
];

/** The same in one list. */
export const allRules: readonly Rule[] = flatten(ruleGroups, ({ rules }) => rules);
