import { useMutation, type UseMutationOptions } from '@tanstack/react-query';
import { useRef } from 'react';

/** A mutation that is not begun again while it is under way, however quick the second click is. */
export function useSingleMutation<Answer, Input>(
  options: UseMutationOptions<Answer, Error, Input>,
) {
  // State would come too late: a double click is over before anything is rendered again.
  const isUnderway = useRef(false);
  const mutation = useMutation({
    ...options,
    onSettled: () => {
      isUnderway.current = false;
    },
  });
  const mutate = (input: Input) => {
    if (isUnderway.current) return;
    isUnderway.current = true;
    mutation.mutate(input);
  };
  const { isPending, isSuccess, error, variables } = mutation;
  return { mutate, isPending, isSuccess, error, variables };
}
