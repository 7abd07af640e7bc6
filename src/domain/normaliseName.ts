const beyondAscii = /[^\u0020-\u007e]/;

/** A name as both sides of a comparison have it: lower case, "&" as "and", no apostrophes or stops, other signs a space, "saint" as "st". */
export function normaliseName(name: string): string {
  const plain = beyondAscii.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name;
  return plain
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim();
}
