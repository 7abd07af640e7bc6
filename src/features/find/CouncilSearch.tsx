import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { useLink } from '../../url/useLink.ts';
import { foundState } from './councilState.ts';
import { makeCouncilFinder } from './findCouncils.ts';

interface CouncilSearchProps {
  facts: Facts;
  councils: readonly Council[];
  /** What was typed before this code was there. */
  typed: string;
  hasFocus: boolean;
}

/** The search for a council: a combobox that knows aliases and forgives a slip, and says what is known of each council found. */
export function CouncilSearch({ facts, councils, typed, hasFocus }: CouncilSearchProps) {
  const { go } = useLink();
  const [words, setWords] = useState(typed);
  const find = useMemo(() => makeCouncilFinder(councils, facts.wards), [councils, facts]);
  const found = useMemo(() => find(words), [find, words]);
  const box = useCombobox({
    items: found,
    itemToString: (item) => item?.ward?.ward ?? item?.council.name ?? '',
    initialInputValue: typed,
    initialIsOpen: hasFocus && typed !== '',
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue }) => setWords(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) go({ council: selectedItem.council.slug });
    },
    stateReducer: (state, { type, changes }) =>
      // A council can be found again after it was let go of on the map.
      type === useCombobox.stateChangeTypes.InputChange ? { ...changes, selectedItem: null } : { ...state, ...changes },
    getA11yStatusMessage: ({ isOpen }) =>
      isOpen ? (found.length === 0 ? 'No council found' : `${found.length} found; up and down arrows to choose`) : '',
  });
  const isListShown = box.isOpen && words.trim() !== '';
  return (
    <div className="relative">
      <label {...box.getLabelProps({ className: 'sr-only' })}>Find a council</label>
      <input
        {...box.getInputProps({
          className: 'field',
          placeholder: 'Find a council…',
          autoFocus: hasFocus,
          spellCheck: false,
          type: 'text',
          inputMode: 'search',
        })}
      />
      <ul {...box.getMenuProps({ className: isListShown ? 'menu-panel find-list' : 'hidden' })}>
        {isListShown
          ? found.map((item, index) => (
              <li
                key={item.council.gss + (item.ward?.id ?? '')}
                {...box.getItemProps({
                  item,
                  index,
                  className: box.highlightedIndex === index ? 'find-option bg-wash' : 'find-option',
                })}
              >
                <span className="font-semibold">{item.ward?.ward ?? item.council.name}</span>
                {item.ward ? <span className="text-quiet"> · ward of {item.council.name}</span> : null}
                <span className="block text-12 text-quiet">{foundState(item, facts, councils)}</span>
              </li>
            ))
          : null}
        {isListShown && found.length === 0 ? (
          <li className="px-3 py-2 text-14 text-quiet">
            No council of England, and no ward in these documents, goes by “{words.trim()}”. Try the full name.
          </li>
        ) : null}
      </ul>
    </div>
  );
}
