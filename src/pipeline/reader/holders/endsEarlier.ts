const untilYear = /\b(?:until|till|before|in|between|(?<!\bback )to|and) ((?:19|20)\d\d)\b/gi;

/** Whether words tell of a time that was over before an election's year: "until 2014", "from 2006 to 2010", not "since it was made in 1974". */
export function endsEarlier(text: string, year: number): boolean {
  const [told = ''] = text.split(/\bsince\b/);
  const years = [...told.matchAll(untilYear)].map(([, one]) => Number(one));
  return years.length > 0 && Math.max(...years) < year;
}
