import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { Actions } from '../ui/actions.tsx';

interface MessageProps {
  readonly title: string;
  readonly words?: string | undefined;
  readonly action: ReactNode;
}

/** A page that has nothing to show but what happened and what to do. */
export const Message = ({ title, words, action }: MessageProps) => (
  <Page title={title} size="measure" {...(words !== undefined && { below: words })}>
    <Actions>{action}</Actions>
  </Page>
);
