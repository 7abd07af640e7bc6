import { useLink } from '../url/useLink.ts';

/** Names the parts of the link that were not read; nothing where all was. */
export function LinkProblems() {
  const { problems, href } = useLink();
  if (problems.length === 0) return null;
  return (
    <p role="status" className="border-l-4 border-line bg-wash px-3 py-2 text-14">
      Part of this link was not read: {problems.join('; ')}.{' '}
      <a className="link" href={href()}>
        Use the link without it
      </a>
    </p>
  );
}
