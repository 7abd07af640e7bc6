import type { Place } from '../../../domain/Fact.ts';
import { normaliseName } from '../../../domain/normaliseName.ts';
import type { Authority } from '../../Stage.ts';
import { placeOf } from './nameIndex.ts';
import type { NamedCouncil } from '../units/Unit.ts';

const lettersAround = 400;
const lettersOfName = 40;
const enough = 20;
const near = 3;
const far = 1;
const commonWords = new Set([
  'upon',
  'under',
  'city',
  'council',
  'borough',
  'north',
  'south',
  'east',
  'west',
  'of',
  'and',
  'the',
]);

/** Settles names that mean several councils by the words and councils around them in one document. */
export class PlaceResolver {
  private readonly text: string;
  private readonly settled = new Map<string, Place | null>();
  private readonly starts = new Map<string, number[]>();
  private readonly certain: { authority: Authority; start: number }[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Notes a name that can mean one council only: it speaks for its region. */
  note(council: NamedCouncil): void {
    const [only] = council.candidates;
    if (council.candidates.length !== 1 || only === undefined) return;
    this.certain.push({ authority: only, start: council.start });
    const starts = this.starts.get(only.gss);
    if (starts === undefined) this.starts.set(only.gss, [council.start]);
    else if (starts.length < enough) starts.push(council.start);
  }

  /** The council that a name means here; null where nothing settles it. */
  placeOf(council: NamedCouncil): Place | null {
    const [only] = council.candidates;
    if (council.candidates.length === 1 && only !== undefined) return placeOf(only);
    const key = `${council.start}`;
    const known = this.settled.get(key);
    if (known !== undefined) return known;
    const place = this.settle(council);
    this.settled.set(key, place);
    return place;
  }

  private settle(council: NamedCouncil): Place | null {
    const around = normaliseName(
      this.text.slice(Math.max(0, council.start - lettersAround), council.end + lettersAround),
    );
    const own = normaliseName(this.text.slice(council.start, council.end)).split(' ');
    const scores = council.candidates.map((candidate) => ({
      candidate,
      score: this.score(candidate, council, own, ` ${around} `),
    }));
    scores.sort((a, b) => b.score - a.score);
    const [first, second] = scores;
    if (first === undefined) return null;
    if (first.score > 0 && (second === undefined || first.score > second.score)) return placeOf(first.candidate);
    return council.usual === null ? null : placeOf(council.usual);
  }

  private score(candidate: Authority, council: NamedCouncil, own: readonly string[], around: string): number {
    let score = 0;
    for (const word of normaliseName(candidate.name).split(' ')) {
      if (word.length > 3 && !own.includes(word) && !commonWords.has(word) && around.includes(` ${word} `))
        score += near;
    }
    if (candidate.county !== null && around.includes(` ${normaliseName(candidate.county)} `)) score += near;
    if (candidate.region !== null && around.includes(` ${normaliseName(candidate.region)} `)) score += near;
    const named = this.starts.get(candidate.gss) ?? [];
    if (named.some((start) => this.isNamed(start, own))) score += near;
    for (const { authority } of this.between(council.start - lettersAround, council.start + lettersAround)) {
      const isRegion = authority.region === candidate.region && authority.type === candidate.type;
      const isCounty = authority.county !== null && authority.county === candidate.county;
      if (authority.gss !== candidate.gss && (isRegion || isCounty)) score += far;
    }
    return score + (council.usual?.gss === candidate.gss ? 1 : 0);
  }

  // The certain names between two offsets; they were noted in the order of the text.
  private between(from: number, to: number): { authority: Authority; start: number }[] {
    let low = 0;
    let high = this.certain.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.certain[middle]?.start ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: { authority: Authority; start: number }[] = [];
    for (let at = low; at < this.certain.length; at += 1) {
      const one = this.certain[at];
      if (one === undefined || one.start >= to) break;
      found.push(one);
    }
    return found;
  }

  // A council that is called by another name ("Hull") is not what the short one ("Kingston") means.
  private isNamed(start: number, own: readonly string[]): boolean {
    const name = normaliseName(this.text.slice(start, start + lettersOfName));
    return own.every((word) => name.startsWith(word));
  }
}
