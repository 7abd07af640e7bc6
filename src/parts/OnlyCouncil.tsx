import { useLink } from '../url/useLink.ts';

/** Says that a figure shows the chosen council alone, and the way back to all. */
export function OnlyCouncil({ name, what }: { name: string; what: string }) {
  const { href } = useLink();
  return (
    <p className="mb-2 text-14 wrap-anywhere">
      Only {name}’s {what} are shown.{' '}
      <a className="link print:hidden" href={href({ council: null })}>
        Show all
      </a>
    </p>
  );
}
