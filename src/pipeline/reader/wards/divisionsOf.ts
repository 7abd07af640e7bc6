import type { Place } from '../../../domain/Fact.ts';
import type { Authority, ReadDocument } from '../../Stage.ts';

const district = 'non-metropolitan-district';
const division = /\bdivision\b/i;
/** The Mays in which counties are elected and districts are not; in 2021 districts that had waited a year voted as well. */
const onlyCounties = /^(?:2013|2017|2025)-05/;

/** Whether a council elects no wards on a day: a county in the Mays between its elections, which come every fourth year. */
export const isCountyOfOtherYear = (date: string): ((authority: Pick<Authority, 'type'>) => boolean) => {
  const isOther = date.slice(5, 7) === '05' && Number(date.slice(0, 4)) % 4 !== 1;
  return ({ type }) => isOther && type === 'shire-county';
};

/**
 * Gives a district's ward to the county where the county was elected: in a year of counties alone, and where a division is
 * spoken of. By-elections may be either's.
 */
export function divisionsOf(authorities: readonly Authority[], date: string): (document: ReadDocument) => ReadDocument {
  const counties = new Map<string, Place>();
  for (const { type, name, gss, from, to } of authorities)
    if (type === 'shire-county' && (from === null || from <= date) && (to === null || date < to))
      counties.set(name, { gss, name });
  const above = new Map<string, Place>();
  for (const { type, county, gss } of authorities) {
    const place = type === district && county !== null ? counties.get(county) : undefined;
    if (place !== undefined) above.set(gss, place);
  }
  return (document) => {
    const { text } = document.split.source;
    const findings = document.findings.map((finding) => {
      if (finding.type !== 'ward' || finding.byElection) return finding;
      const county = above.get(finding.council?.gss ?? '');
      const isCountys = onlyCounties.test(date) || division.test(text.slice(finding.start, finding.end));
      return county !== undefined && isCountys ? { ...finding, council: county } : finding;
    });
    return { ...document, findings };
  };
}
