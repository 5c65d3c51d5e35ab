/**
 * What was said about the text, or was in it once: the comments of Word with their signs, and what
 * is deleted where changes are tracked. A paper has only the text as it is now.
 */
const remarks =
  'del, .msoDel, .msocomanchor, .MsoCommentReference, [style*="mso-element:comment" i], [style*="mso-special-character:comment" i]';

export function dropRemarks(page: Document): void {
  for (const element of page.querySelectorAll(remarks)) element.remove();
}
