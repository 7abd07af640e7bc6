import { featuresOf } from '../../src/pipeline/reader/weighed/featuresOf.ts';
import { mentionsOf } from '../../src/pipeline/reader/weighed/mentionsOf.ts';
import type { ReadSentence } from '../../src/pipeline/reader/ReadSentence.ts';
import type { Reference } from '../../src/pipeline/Stage.ts';
import type { Item } from '../score/Item.ts';
import { pollingDay, readText } from '../score/readText.ts';
import { plain } from '../score/toFacts.ts';
import { partIn, type Example } from './Example.ts';

let read: readonly ReadSentence[] = [];
const learn = (sentences: readonly ReadSentence[]): void => {
  read = sentences;
};

/** The examples that a text of the corpus gives: one for each council that it names and each party near. */
export function examplesIn(reference: Reference, { text, year, date, expect }: Item): Example[] {
  readText(reference, text, date ?? pollingDay(year), learn);
  const told = new Map((expect.control ?? []).map((one) => [plain(one.council), one]));
  return [...mentionsOf(read).values()].flatMap((mentions) => {
    const [first] = mentions;
    const controls = new Set(mentions.flatMap((mention) => mention.controls));
    const known = first === undefined ? undefined : told.get(plain(first.place.name));
    return [...controls].map((control) => ({
      text,
      part: partIn(known, control),
      mentions: mentions
        .filter((mention) => mention.controls.includes(control))
        .map((mention) => featuresOf(read, mention, control)),
    }));
  });
}
