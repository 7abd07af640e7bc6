import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLink } from '../../url/useLink.ts';
import { councilKind } from './councilWords.ts';
import { CouncilView, type CouncilProps } from './CouncilView.tsx';

/** Everything that these documents say of a council: beside the map under its own heading, or as the content of its page, whose h1 is the name already. */
export function CouncilPanel(props: CouncilProps) {
  const { route, href } = useLink();
  const isPage = route.page === 'council';
  const council = props.councils.find(({ slug }) => slug === props.slug);
  if (!council) {
    return (
      <EmptyState
        title={`No council is called “${props.slug}”.`}
        hint="The link may be mistyped, or name a council that was made or abolished in another year."
        action={
          <a className="link" href={href({ council: null }, { page: 'explore' })}>
            All councils on the map
          </a>
        }
      />
    );
  }
  return (
    <div className="min-w-0">
      {isPage ? null : <h2 className="heading-section wrap-anywhere">{council.name}</h2>}
      <p className="flex flex-wrap gap-x-3 text-14 text-quiet">
        {councilKind(council)}
        {isPage ? (
          <a className="link print:hidden" href={href({ council: council.slug }, { page: 'explore' })}>
            On the map
          </a>
        ) : null}
      </p>
      <CouncilView {...props} isPage={isPage} />
    </div>
  );
}
