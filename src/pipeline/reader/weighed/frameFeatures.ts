import type { Control } from '../../../domain/Fact.ts';
import type { Frame } from '../frames/Frame.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { controlMeant } from './mentionsOf.ts';
import { signOf } from './signOf.ts';

/** What a sentence's verbs say of a council and a party: who does what, with the names hidden. */
export function frameFeatures(sentence: ReadSentence, gss: string, control: Control): string[] {
  const roleOf = (unit: Unit | null): string => (unit === null ? '0' : roleIn(unit, sentence, gss, control));
  return sentence.frames.flatMap(({ group, mood, subject, args, before, introducer, objectKind }: Frame) => {
    const { verbClass, lemma, tense, still, now, noMore } = group;
    const voice = group.voice.slice(0, 1);
    const byClass = `${verbClass}.${voice}.${mood}`;
    const byLemma = `${lemma}.${voice}.${tense}${still ? 's' : ''}${now ? 'n' : ''}${noMore ? 'x' : ''}`;
    const who = `s${roleOf(subject)}`;
    const objects = args.map((unit) => `${unit.prep ?? '-'}${roleOf(unit)}`);
    return [
      `${who}|${byClass}`,
      `${who}|${byLemma}`,
      ...objects.flatMap((object) => [
        `o${object}|${byClass}`,
        `o${object}|${byLemma}`,
        `${who}|${verbClass}|o${object}|${mood}|${tense}`,
      ]),
      ...before.map((unit) => `b${unit.prep ?? '-'}${roleOf(unit)}|${byClass}|${who}`),
      `fr|${who}|${verbClass}.${voice}|${objects.slice(0, 3).join(',')}|${objectKind ?? '-'}`,
      ...(introducer === null ? [] : [`in:${introducer}|${byClass}|${who}`]),
    ];
  });
}

function roleIn(unit: Unit, sentence: ReadSentence, gss: string, control: Control): string {
  if (unit.kind === kindOf.council)
    return unit.councils.some((council) => sentence.discourse.placeOf(council)?.gss === gss) ? '§' : '§2';
  const meant = controlMeant(unit, sentence);
  return meant === null ? unit.kind : signOf(meant, control);
}
