import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useToast } from '../ui/toast.tsx';
import { useRefusalWords } from './refusal-note.tsx';
import { useSingleMutation } from './single-mutation.ts';

interface Sending<Input, Answer> {
  readonly send: (input: Input) => Promise<Answer>;
  /** What is read anew once the server has accepted. */
  readonly renews: readonly QueryKey[];
  /** What is then said in a toast. */
  readonly says?: (answer: Answer, input: Input) => string;
  /** Closes the dialog, goes elsewhere; comes before what is on the page may change. */
  readonly onAccepted?: (answer: Answer) => void;
  /** Says refusals in a toast as well, where no form stands to show them. */
  readonly saysRefusals?: boolean;
}

/**
 * Sends a change. What follows is fixed here and not at each sending, since the component may be
 * gone (a closed menu, a removed row) when everything has been read anew.
 */
export function useSend<Input, Answer>(sending: Sending<Input, Answer>) {
  const queries = useQueryClient();
  const toast = useToast();
  const words = useRefusalWords();
  return useSingleMutation({
    mutationFn: sending.send,
    onSuccess: async (answer: Answer, input: Input) => {
      sending.onAccepted?.(answer);
      if (sending.says) toast.done(sending.says(answer, input));
      await Promise.all(sending.renews.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    onError: (error) => {
      if (sending.saysRefusals === true) toast.failed(words(error));
    },
  });
}
