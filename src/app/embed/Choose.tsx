interface ChooseProps {
  title: string;
  /** What the link names, where it is not here: for the editor who wrote the link. */
  problem: string | null;
  choices: readonly { key: string; href: string; words: string }[];
}

/** What an embed of one council or ward shows where its link names none that is here: those that are, in words, each the way to its page. */
export function Choose({ title, problem, choices }: ChooseProps) {
  return (
    <section aria-labelledby="choose-title">
      <h2 id="choose-title" className="heading-section">
        {title}
      </h2>
      {problem === null ? null : <p className="mt-1 text-14 text-quiet">{problem}</p>}
      <ul className="mt-2 text-14">
        {choices.map(({ key, href, words }) => (
          <li key={key} className="border-t border-line py-1 wrap-anywhere">
            <a href={href} className="evidence-link">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
