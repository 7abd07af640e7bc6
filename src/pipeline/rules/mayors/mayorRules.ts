import type { Rule } from '../Rule.ts';
import { mayorAfter } from './mayorAfter.ts';
import { mayorCard } from './mayorCard.ts';
import { mayorBeats } from './mayorBeats.ts';
import { mayorClause } from './mayorClause.ts';
import { mayorElected } from './mayorElected.ts';
import { mayorFeed } from './mayorFeed.ts';
import { mayorFollows } from './mayorFollows.ts';
import { mayorInContext } from './mayorInContext.ts';
import { mayorList } from './mayorList.ts';
import { mayorNamed } from './mayorNamed.ts';
import { mayorPairs } from './mayorPairs.ts';
import { mayorParty } from './mayorParty.ts';
import { mayorPronoun } from './mayorPronoun.ts';
import { mayorRegion } from './mayorRegion.ts';
import { mayorSame } from './mayorSame.ts';
import { mayorScene } from './mayorScene.ts';
import { mayorSpeaks } from './mayorSpeaks.ts';
import { mayorTold } from './mayorTold.ts';
import { mayorWins } from './mayorWins.ts';

/** Executive and metro mayors elected: no runners-up, no ceremonial mayors, none that is hoped for. */
export const mayorRules: readonly Rule[] = [
  mayorCard,
  mayorPairs,
  mayorElected,
  mayorNamed,
  mayorBeats,
  mayorFeed,
  mayorInContext,
  mayorList,
  mayorFollows,
  mayorTold,
  mayorScene,
  mayorRegion,
  mayorWins,
  mayorClause,
  mayorAfter,
  mayorSpeaks,
  mayorSame,
  mayorPronoun,
  mayorParty,
];
