import { Dialog } from '../../ui/Dialog.tsx';

const keys: readonly (readonly [string, string])[] = [
  ['← ↑ → ↓', 'To the nearest council in that direction'],
  ['Enter', 'Choose the council'],
  ['Escape', 'Let go of the chosen council'],
  ['+ and −', 'Zoom (map of borders)'],
  ['?', 'This list'],
];

/** The keys that the map knows. */
export function MapKeys({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title="Keys of the map" isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-14">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="font-semibold">{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
