import type { Finding } from '../../Stage.ts';
import { maySay, someBefore } from '../discourse/someOfList.ts';
import { controlOfUnit } from '../frames/frameRoles.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';

/** Gives results of a list the holder that words behind it say of some of it: "X and Y, the former from A, the latter from B". */
export function fillPicked(sentence: ReadSentence, findings: readonly Finding[]): void {
  if (!maySay.test(sentence)) return;
  for (const unit of sentence.main) {
    const holder = unit.prep === kindOf.from ? controlOfUnit(unit) : null;
    const some = holder === null ? null : someBefore(sentence, unit.start);
    if (holder === null || some === null) continue;
    const places = some.map((council) => sentence.discourse.placeOf(council)?.gss);
    for (const finding of findings)
      if (
        finding.type === 'control' &&
        finding.outcome !== 'hold' &&
        finding.control !== holder &&
        places.includes(finding.council.gss)
      )
        finding.previous = holder;
  }
}
