/** A ward's name as it stands in ids: lower case, "&" is "and", no apostrophes or stops, "saint" is "st", every other sign a hyphen. */
export function wardSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim()
    .replace(/ /g, '-');
}
