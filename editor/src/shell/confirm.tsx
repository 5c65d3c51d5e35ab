import { useWords } from '../words/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { RefusalNote } from './refusal-note.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly words: string;
  readonly button: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly isDangerous?: boolean;
}

/** Asks before something that cannot simply be done back. */
export function Confirm({ title, words, button, isOpen, onClose, ...rest }: ConfirmProps) {
  const { t } = useWords('ui');
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} isQuestion>
      <p>{words}</p>
      <RefusalNote error={rest.error} />
      <Actions>
        <Button
          look={rest.isDangerous === true ? 'danger' : 'primary'}
          isPending={rest.isSending}
          onPress={rest.onConfirm}
        >
          {button}
        </Button>
        <Button onPress={onClose} startsHere>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
