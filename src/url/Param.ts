/** One part of a shareable link. `parse` is total and says whether it understood; a value equal to `fallback` is left out of a link, `write` gives null where there is nothing to write. */
export interface Param<T> {
  fallback: T;
  parse(raw: string): { value: T; isRead: boolean };
  write(value: T): string | null;
}

/** One of a few words; the first is the default. */
export const oneOf = <const T extends string>(allowed: readonly [T, ...T[]]): Param<T> => ({
  fallback: allowed[0],
  parse: (raw) => {
    const value = allowed.find((option) => option === raw);
    return { value: value ?? allowed[0], isRead: value !== undefined };
  },
  write: (value) => value,
});

/** Some of a few words, in the order of `allowed`; none chosen means all. */
export const someOf = <const T extends string>(allowed: readonly T[]): Param<readonly T[]> => ({
  fallback: [],
  parse: (raw) => {
    const words = raw.split(',').filter((word) => word !== '');
    return {
      value: allowed.filter((option) => words.includes(option)),
      isRead: words.every((word) => allowed.some((option) => option === word)),
    };
  },
  write: (value) => (value.length > 0 ? allowed.filter((option) => value.includes(option)).join(',') : null),
});

/** Text of one shape; null where there is none. `read` tidies it or gives null where it does not fit. */
export const matching = (read: (raw: string) => string | null): Param<string | null> => ({
  fallback: null,
  parse: (raw) => {
    const value = read(raw);
    return { value, isRead: value !== null };
  },
  write: (value) => (value === null ? null : read(value)),
});

/** A comma-separated list of ids, sorted and without repeats, cut where it would pass `most` characters. */
export const idList = (pattern: RegExp, most: number): Param<readonly string[]> => {
  const tidy = (ids: readonly string[]): string[] => {
    const kept: string[] = [];
    let length = 0;
    for (const id of [...new Set(ids)].filter((each) => pattern.test(each)).sort()) {
      length += id.length + 1;
      if (length > most) break;
      kept.push(id);
    }
    return kept;
  };
  return {
    fallback: [],
    parse: (raw) => {
      const ids = raw.split(',').filter((id) => id !== '');
      const value = tidy(ids);
      return { value, isRead: value.length === new Set(ids).size };
    },
    write: (value) => (value.length > 0 ? tidy(value).join(',') || null : null),
  };
};
