import { displayWidth } from '../text/display-width';

/** Stands in a template where the author has to fill something in. A noncharacter: no text to write has it. */
export const slot = '\uFDD0';

/** As plain text: what is to be filled in stays empty. */
export const withoutSlots = (template: string): string => template.replaceAll(slot, '');

/** As an LSP snippet: `$1`, `$2` … in the slots, `$0` at the end, all other text taken literally. */
export function toSnippet(template: string): string {
  const [first = '', ...rest] = template.replaceAll(/[$}\\]/g, '\\$&').split(slot);
  return `${first}${rest.map((text, index) => `$${index + 1}${text}`).join('')}$0`;
}

/** Columns once written, with nothing filled in. */
export const writtenWidth = (template: string): number => displayWidth(withoutSlots(template));
