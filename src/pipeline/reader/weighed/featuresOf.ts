import type { Control } from '../../../domain/Fact.ts';
import { holdersSaidAt } from '../holders/holdersSaidAt.ts';
import { statesSaidAt } from '../states/statesSaidAt.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { frameFeatures } from './frameFeatures.ts';
import { reaches, type Mention } from './mentionsOf.ts';
import { signOf } from './signOf.ts';
import { tokensOf } from './tokensOf.ts';
import { wordFeatures } from './wordFeatures.ts';

/** Words at a neighbour's beginning of which pairs are taken. */
const opening = 14;

/** What the words round a mention of a council say of it and one party (or nobody), as the features that are weighed; names are hidden in them. */
export function featuresOf(read: readonly ReadSentence[], { at, place: { gss } }: Mention, control: Control): string[] {
  const sentence = read[at];
  if (sentence === undefined) return [];
  return [
    ...new Set([
      'bias',
      control === 'NOC' ? 'isN' : control === 'IND' ? 'isI' : 'isP',
      ...wordFeatures(sentence, tokensOf(sentence, gss, control)),
      ...frameFeatures(sentence, gss, control).map((feature) => `0${feature}`),
      ...settingFeatures(sentence, control),
      ...reaches.flatMap((reach) => neighbourFeatures(read, at, reach, gss, control)),
      ...saidFeatures(read, at, gss, control),
    ]),
  ];
}

function settingFeatures({ isQuestion, text, discourse }: ReadSentence, control: Control): string[] {
  const { isPast, heading, party, lastResult } = discourse;
  return [
    ...(isQuestion ? ['question'] : []),
    ...(isPast ? ['past'] : []),
    ...(/["“]/.test(text) ? ['quoted'] : []),
    ...(heading === null
      ? []
      : [`head|${heading.outcome}|${signOf(heading.control, control)}|${signOf(heading.previous, control)}`]),
    ...(party === control ? ['topic'] : []),
    ...(lastResult === null
      ? []
      : [`last|${lastResult.outcome}|${signOf(lastResult.control, control)}|${signOf(lastResult.previous, control)}`]),
  ];
}

function neighbourFeatures(
  read: readonly ReadSentence[],
  at: number,
  reach: number,
  gss: string,
  control: Control,
): string[] {
  const [own, near, between] = [read[at], read[at + reach], read[at + 1]];
  if (own === undefined || near === undefined || reach === 0 || near.post !== own.post) return [];
  const isBarred = reach === 2 && (between?.post !== own.post || namesOther(between, gss));
  if (Math.abs(near.paragraph - own.paragraph) > 1 || isBarred || namesOther(near, gss)) return [];
  const tag = `${reach}${near.kinds.includes(kindOf.council) ? 'c' : ''}`;
  const tokens = tokensOf(near, gss, control);
  const words = ['^', ...tokens.map(({ word }) => word), '$'];
  return [
    ...tokens.flatMap(({ word, is }, index) => [
      `${tag}u|${word}`,
      ...(index < opening ? [`${tag}b|${words.slice(index, index + 2).join(' ')}`] : []),
      ...(is === 'party'
        ? [
            `${tag}t|${words.slice(index, index + 3).join(' ')}`,
            `${tag}r|${words.slice(index + 1, index + 4).join(' ')}`,
          ]
        : []),
    ]),
    ...frameFeatures(near, gss, control).map((feature) => `${tag}${feature}`),
    ...(near.isQuestion ? [`${tag}question`] : []),
  ];
}

const namesOther = ({ units, discourse }: ReadSentence, gss: string): boolean =>
  units.some(
    ({ kind, councils }) =>
      kind === kindOf.council &&
      councils.some((council) => {
        const place = discourse.placeOf(council);
        return place !== null && place.gss !== gss;
      }),
  );

// Who had it and who has it, by set words.
function saidFeatures(read: readonly ReadSentence[], at: number, gss: string, control: Control): string[] {
  return reaches.flatMap((reach) => {
    const near = read[at + reach];
    if (near === undefined || near.post !== read[at]?.post) return [];
    const tag = reach === 0 ? '0' : '1';
    return [
      ...holdersSaidAt(read, at + reach).flatMap((said) =>
        said.gss === gss ? [`H${tag}|${signOf(said.holder, control)}|${said.weight}`] : [],
      ),
      ...statesSaidAt(read, at + reach).flatMap((state) =>
        state.gss === gss ? [`S${tag}|${signOf(state.control, control)}|${state.isNow ? 'now' : 'is'}`] : [],
      ),
    ];
  });
}
