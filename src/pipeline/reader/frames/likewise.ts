import type { ReadSentence } from '../ReadSentence.ts';
import type { CouncilRole } from './frameRoles.ts';

// Not "and Y too, though that one was hung".
const likewiseBehind = /^,? (?:too|as well|likewise)(?:[.;:!]|,? (?:and|but)\b|$)/;

/** "won X from the Tories, and Y too": a name with "too" behind it has come from or gone to the same as the one before. */
export function likewise(roles: readonly CouncilRole[], { text, start }: ReadSentence): CouncilRole[] {
  let before: CouncilRole | null = null;
  return roles.map((role) => {
    const isSame = role.from === null && role.to === null && likewiseBehind.test(text.slice(role.council.end - start));
    before = before !== null && isSame ? { ...role, from: before.from, to: before.to } : role;
    return before;
  });
}
