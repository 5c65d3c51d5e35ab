import type { Words } from '../shape.ts';

export const refusals: Words['refusals'] = {
  'malformed-input': 'Something you entered is not right. Please check the fields.',
  'signed-out': 'You are signed out. Please sign in again.',
  'wrong-credentials': 'E-mail address or password is wrong. Please try again.',
  'foreign-origin':
    'The request did not come from this site. Please reload the page and try again.',
  forbidden: 'You may not do this here. Ask the chair of the group or the cluster office.',
  'not-found': 'This does not exist (any more), or you are not invited to it.',
  'not-yet': 'The file is being made. Please try again in a minute.',
  conflict: 'Somebody else has changed this meanwhile. Please reload the page and have a look.',
  'setup-done': 'Eckpunkt is set up here already. Please sign in.',
  'invitation-used': 'This invitation has been accepted already. Sign in with your e-mail address.',
  'invitation-expired': 'This invitation has expired. Please ask for a new one.',
  'link-expired': 'This link has expired or was used already. Please ask for a new one.',
  'too-large': 'This is too large. Please shorten it.',
  'wrong-setup-token': 'The setup token is wrong. The server has printed it.',
  'invitation-foreign':
    'This invitation is for somebody else. Sign out first, then open the link again.',
  'already-published': 'This version has been published already. Fix a new one first.',
  'email-taken': 'There is an account with this e-mail address already. Please sign in with it.',
  'other-cluster':
    'The account with this e-mail address belongs to another cluster. Please use another address.',
  'group-cycle': 'A group cannot stand below itself. Please choose another one.',
  'draft-incomplete': 'The draft has problems that must be mended first. They are listed below.',
  'draft-not-empty': 'There is text in the draft already. Please create a new paper for the file.',
  'file-kind-unknown':
    'We cannot read this kind of file. Please use Word (DOCX), OpenDocument (ODT), Markdown or HTML.',
  'file-not-one-text':
    'There must be exactly one text in the ZIP archive (Markdown or HTML), with its pictures and BibTeX files.',
  'file-unreadable': 'The file is damaged or too large. Please open it once and save it anew.',
  'imports-away': 'This installation cannot read files. Please ask the cluster office.',
  'figure-kind-unknown':
    'We cannot take this kind of picture. Please use PNG, JPEG, WebP, GIF, TIFF or SVG.',
  'figure-too-large':
    'The picture is too large: 20 MB and 50 megapixels at most. Please make it smaller.',
  'figure-unreadable':
    'The picture is damaged, or cannot be drawn. Please open it once and save it anew.',
  'figures-away': 'This installation cannot take pictures. Please ask the cluster office.',
  'sources-away':
    'This installation cannot read lists of sources. Please enter the sources by hand.',
  'doi-unknown': 'No source is known under this DOI. Please check how it is written.',
  'lookup-off':
    'This installation looks up no DOIs. Please enter the source by hand, or ask the cluster office.',
  'register-away': 'The register of DOIs does not answer. Please try again in a moment.',
  'too-busy': 'Very much is being done just now. Please try again in a moment.',
  'paper-parked': 'The paper is parked. Take it up again first.',
  'too-many-tries': 'Too many tries. Please wait a quarter of an hour.',
  'internal-error': 'Something went wrong on our side. Please try again in a moment.',
  'database-away': 'The database cannot be reached. Please try again in a moment.',
  unreachable: 'The server cannot be reached. Please check your connection and try again.',
  unknown: 'That did not work. Please try again.',
};
