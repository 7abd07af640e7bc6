import { parsePattern, type Sequence } from './parsePattern.ts';

/** Whether every text that a regular expression matches holds a sign. */
export const needsSign = ({ source }: RegExp, sign: string): boolean =>
  parsePattern(source).every((parts) => holds(parts, sign));

const holds = (parts: Sequence, sign: string): boolean =>
  parts.some((part) =>
    part.kind === 'group'
      ? !part.optional && part.options.every((option) => holds(option, sign))
      : part.kind === 'char' && part.char === sign,
  );
