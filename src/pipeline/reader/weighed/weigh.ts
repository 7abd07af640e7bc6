import type { Control } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { featuresOf } from './featuresOf.ts';
import { parts, type Likelihoods, type Part } from './Likelihoods.ts';
import { likelihoodsOf } from './likelihoodsOf.ts';
import type { Mention } from './mentionsOf.ts';

/** What all mentions of a council say together: of each party (and NOC) how likely each part is where it is likeliest, and in which mention that is. */
export type Weighed = ReadonlyMap<Control, { likelihoods: Likelihoods; mentionOf: Record<Part, Mention> }>;

/** Weighs what the words round a council's mentions say of it. */
export function weigh(read: readonly ReadSentence[], mentions: readonly Mention[]): Weighed {
  const weighed = new Map<Control, { likelihoods: Likelihoods; mentionOf: Record<Part, Mention> }>();
  for (const mention of mentions)
    for (const control of mention.controls) {
      const likelihoods = likelihoodsOf(featuresOf(read, mention, control));
      const known = weighed.get(control);
      if (known === undefined) {
        const mentionOf = { unsaid: mention, wins: mention, keeps: mention, loses: mention };
        weighed.set(control, { likelihoods, mentionOf });
        continue;
      }
      for (const part of parts)
        if (likelihoods[part] > known.likelihoods[part]) {
          known.likelihoods[part] = likelihoods[part];
          known.mentionOf[part] = mention;
        }
    }
  return weighed;
}
