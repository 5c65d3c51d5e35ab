import { useEffect, useRef, useState } from 'react';
import { TextField, type TextFieldProps } from '../../ui/text-field.tsx';
import type { LiveBlock } from './use-block.ts';

interface LiveTextFieldProps extends TextFieldProps {
  readonly block: LiveBlock;
  readonly name: string;
  /** Makes something of what was typed that the attribute can hold. */
  readonly tidy?: (words: string) => string;
}

/**
 * One attribute of a block in a form. Others may change it meanwhile: whoever is typing keeps
 * what is under their hands, and whoever leaves the field last has the last word.
 */
export function LiveTextField({ block, name, tidy = trimmed, ...field }: LiveTextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const said = String(block.attributes[name] ?? '');
  const keep = () => {
    if (typed === null) return;
    setTyped(null);
    block.change({ [name]: tidy(typed) });
  };
  useLast(keep);
  return (
    <TextField
      isOptional
      {...field}
      value={typed ?? said}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && field.lines === undefined) keep();
        else event.continuePropagation();
      }}
    />
  );
}

const trimmed = (words: string) => words.trim();

/** Closing the form keeps what was typed last, too. */
function useLast(act: () => void): void {
  const last = useRef(act);
  useEffect(() => {
    last.current = act;
  });
  useEffect(() => () => last.current(), []);
}
