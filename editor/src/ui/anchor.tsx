import { type ComponentProps, createContext, type MouseEvent, use } from 'react';

/** Goes there without loading the page anew; false where the address is not this app's. */
type Go = (href: string) => boolean;

/** How the app is walked through; without it a link is the browser's own. */
export const GoContext = createContext<Go>(() => false);

type AnchorProps = ComponentProps<'a'> & { readonly href: string };

/** A link as the browser knows it, that stays within the app where it leads there. */
export function Anchor({ href, children, ...rest }: AnchorProps) {
  const go = use(GoContext);
  const follow = (event: MouseEvent) => {
    if (isPlain(event) && go(href)) event.preventDefault();
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}

/** With a key held or another button, the browser opens tabs and windows or saves the page. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
