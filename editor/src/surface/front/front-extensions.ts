import { Node as TiptapNode, type AnyExtension } from '@tiptap/core';
import type { PaperLanguage } from '@eckpunkt/document';
import { FrontCommands } from './front-commands.ts';
import { FrontGuard } from './front-guard.ts';
import { FrontHost } from './front-host.ts';
import { FrontKeys } from './front-keys.ts';

/** What stands between title and text: its place on the sheet, its keys, its commands. */
export const frontExtensions = (language: PaperLanguage): readonly AnyExtension[] => [
  FrontCommands.configure({ language }),
  FrontGuard,
  FrontHost,
  FrontKeys,
];

/** What is filled in in a form is drawn below the title, and no caret passes through it. */
export function outOfSight(extension: AnyExtension): AnyExtension {
  const isHidden = ['author', 'funder', 'licence'].includes(extension.name);
  if (!isHidden || !(extension instanceof TiptapNode)) return extension;
  return extension.extend({ selectable: false, draggable: false });
}
