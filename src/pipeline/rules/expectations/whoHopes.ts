import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/Frame.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/Unit.ts';

/** The party that a verb's subject is or speaks for: "Labour", "Labour sources", "they" of the words before. */
export function partyOfHope(frame: Frame, sentence: ReadSentence): Party | null {
  const { subject } = frame;
  if (subject === null)
    return /\b(?:his|her|their) (?:own )?party\b/.test(sentence.text)
      ? onlyParty(sentence.units)
      : nearestSubject(frame, sentence);
  const own = partyOfName(subject);
  if (own !== null) return own;
  if (subject.kind !== kindOf.pronoun) return null;
  if (/^(?:i|he|she)$/.test(subject.words)) return thoughtOf(frame, sentence);
  return (
    earlierSubject(frame, sentence) ??
    (subject.words === 'we' ? laterSubject(frame, sentence) : null) ??
    spokenOf(sentence)
  );
}

/** A party, or people of one party; the withdrawal from the EU is neither. */
export const partyOfName = ({ kind, parties, words }: Unit): Party | null =>
  words !== 'brexit' && (kind === kindOf.party || kind === kindOf.person) && parties.length === 1
    ? (parties[0] ?? null)
    : null;

// "He thinks Labour is “likely to make gains”": what the thought before is about.
function thoughtOf(frame: Frame, { frames }: ReadSentence): Party | null {
  const before = frames[frames.indexOf(frame) - 1];
  const about = before?.group.verbClass === 'think' && before.objectKind === kindOf.party ? before.args[0] : undefined;
  return about === undefined ? null : partyOfName(about);
}

function earlierSubject(frame: Frame, { frames }: ReadSentence): Party | null {
  const earlier = frames.filter(
    ({ subject }) => subject !== null && frame.subject !== null && subject.start < frame.subject.start,
  );
  return (
    earlier
      .map(({ subject }) => (subject === null ? null : partyOfName(subject)))
      .findLast((party) => party !== null) ?? null
  );
}

// "“We will lose X,” said one Tory"
function laterSubject(frame: Frame, { frames }: ReadSentence): Party | null {
  const later = frames.filter(({ subject, start }) => subject !== null && start > frame.start);
  return (
    later.map(({ subject }) => (subject === null ? null : partyOfName(subject))).find((party) => party !== null) ?? null
  );
}

// "The Conservatives do not sound confident of …": the name stands before a word that is no verb here.
function nearestSubject(frame: Frame, { main }: ReadSentence): Party | null {
  for (const unit of main.slice(0, frame.at).reverse()) {
    if (unit.kind === kindOf.party || unit.kind === kindOf.person) return unit.prep === null ? partyOfName(unit) : null;
    if (/[v^;.:C]/.test(unit.kind)) return null;
  }
  return null;
}

/** The one party that a sentence names, else null. */
export function onlyParty(units: readonly Unit[]): Party | null {
  const named = new Set(units.flatMap((unit) => (unit.kind === kindOf.party ? unit.parties : [])));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** The party that the sentence before was about: its subject, else the only one it named. */
export function spokenOf({ discourse }: ReadSentence): Party | null {
  if (discourse.party !== null) return discourse.party;
  const { before } = discourse;
  if (before === null) return null;
  const subjects = new Set(
    before.frames.flatMap(({ subject }) =>
      subject?.kind === kindOf.party && subject.parties.length === 1 ? subject.parties : [],
    ),
  );
  const [only] = subjects;
  return subjects.size === 1 ? (only ?? null) : subjects.size === 0 ? onlyParty(before.units) : null;
}
