import {
  Ellipsis,
  ExternalLink,
  FileInput,
  LayoutTemplate,
  Moon,
  Pencil,
  Sunrise,
  UserRoundPlus,
} from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { Invite } from '../groups/invite.tsx';
import { Confirm } from '../shell/confirm.tsx';
import { SaveTemplate } from '../templates/save-template.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { usePark, useResume } from './changes.ts';
import { ImportDialog } from './import-file.tsx';
import type { Paper } from './paper.ts';
import { Rename } from './rename.tsx';

type Open = 'rename' | 'import' | 'invite' | 'park' | 'template' | null;

interface PaperDialogProps {
  readonly paper: Paper;
  readonly open: Open;
  readonly onClose: () => void;
}

interface PaperActsProps {
  readonly paper: Paper;
  readonly isOffice: boolean;
  readonly canImport: boolean;
}

/** The menu of the paper, and the dialogs behind it. */
export function PaperActs({ paper, isOffice, canImport }: PaperActsProps) {
  const [open, setOpen] = useState<Open>(null);
  return (
    <>
      <Items paper={paper} isOffice={isOffice} canImport={canImport} onOpen={setOpen} />
      <PaperDialogs paper={paper} open={open} onClose={() => setOpen(null)} />
    </>
  );
}

interface ItemsProps extends PaperActsProps {
  readonly onOpen: (open: Open) => void;
}

function Items({ paper, isOffice, canImport, onOpen }: ItemsProps) {
  const { t } = useWords(['papers', 'templates']);
  const resume = useResume(paper);
  const label = t('menu');
  const isParked = paper.state === 'parked';
  return (
    <Menu label={label} trigger={<IconButton label={label} icon={<Ellipsis />} />}>
      {paper.may.rename && (
        <MenuItem icon={<Pencil />} onAction={() => onOpen('rename')}>
          {t('rename')}
        </MenuItem>
      )}
      {paper.may.edit && canImport && (
        <MenuItem icon={<FileInput />} onAction={() => onOpen('import')}>
          {t('import.action')}
        </MenuItem>
      )}
      {paper.may.invite && (
        <MenuItem icon={<UserRoundPlus />} onAction={() => onOpen('invite')}>
          {t('inviteGuest')}
        </MenuItem>
      )}
      {isOffice && (
        <MenuItem icon={<LayoutTemplate />} onAction={() => onOpen('template')}>
          {t('templates:save')}
        </MenuItem>
      )}
      {paper.may.park && !isParked && (
        <MenuItem icon={<Moon />} onAction={() => onOpen('park')}>
          {t('park')}
        </MenuItem>
      )}
      {paper.may.park && isParked && (
        <MenuItem icon={<Sunrise />} onAction={() => resume.mutate(undefined)}>
          {t('resume')}
        </MenuItem>
      )}
      {paper.published && (
        <MenuItem icon={<ExternalLink />} href={paper.published.url}>
          {t('showPublic')}
        </MenuItem>
      )}
    </Menu>
  );
}

function PaperDialogs({ paper, open, onClose }: PaperDialogProps) {
  const { t } = useWords(['papers', 'groups', 'templates']);
  return (
    <>
      <Dialog title={t('renameTitle')} isOpen={open === 'rename'} onClose={onClose}>
        <Rename paper={paper} onDone={onClose} />
      </Dialog>
      <Dialog title={t('groups:inviteGuest')} isOpen={open === 'invite'} onClose={onClose}>
        <Invite groupId={paper.group.id} paperId={paper.id} onDone={onClose} />
      </Dialog>
      <Dialog title={t('templates:save')} isOpen={open === 'template'} onClose={onClose}>
        <SaveTemplate paper={paper} onDone={onClose} />
      </Dialog>
      <ImportDialog paper={paper} isOpen={open === 'import'} onClose={onClose} />
      <ConfirmParking paper={paper} open={open} onClose={onClose} />
    </>
  );
}

function ConfirmParking({ paper, open, onClose }: PaperDialogProps) {
  const { t } = useWords('papers');
  const park = usePark(paper, onClose);
  return (
    <Confirm
      title={t('parkTitle')}
      words={t('parkWords')}
      button={t('park')}
      isOpen={open === 'park'}
      onClose={onClose}
      onConfirm={() => park.mutate(undefined)}
      isSending={park.isPending}
      error={park.error}
    />
  );
}
