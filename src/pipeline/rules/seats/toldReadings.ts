/** What a way of telling says: the own change, the rival’s, and the seats that are left. */
export interface Reading {
  own: number;
  other: number | null;
  seats: number | null;
}

export interface Told {
  /** What is said, over one sign a unit; named groups: `p` and `q` parties, `n` and `k` numbers. */
  shape: RegExp;
  read: (n: number, k: number | null) => Reading | null;
  /** Words that the sentence must have besides. */
  needs?: RegExp;
  /** A majority may be spoken of in it: the number is of seats by its own words. */
  mayNameMajority?: true;
}

/** Seats that went to a rival. */
export const shed = (n: number): { own: number; other: number; seats: null } => ({ own: -n, other: n, seats: null });
/** Seats that nobody of the party had before. */
export const won = (n: number): { own: number; other: null; seats: number | null } => ({
  own: n,
  other: null,
  seats: n,
});
/** The difference of what is and was. */
export const between = (now: number, then: number | null): { own: number; other: null; seats: number } | null =>
  then === null || now === then ? null : { own: now - then, other: null, seats: now };
/** "in X", "of X", that may stand between. */
export const lot = '(?:[IO]C)?';
