import type { Unit } from '../units/Unit.ts';

const glad =
  /\b(?:relieved|delighted|pleased|proud|happy|thrilled|surprised|glad|disappointed|overjoyed|honoured|ecstatic|jubilant|elated|sad|devastated|gutted|stunned|astonished|amazed)$/;

/** "will be relieved to have kept X", "are gutted to have lost Y": whether a verb tells what somebody feels about, which has come about. */
export const isGlad = (units: readonly Unit[], at: number): boolean =>
  units[at]?.words.startsWith('to have ') === true && glad.test(units[at - 1]?.words ?? '');
