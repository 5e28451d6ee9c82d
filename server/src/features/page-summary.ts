import type { Language } from '../l10n/voice';
import { pageParagraphs } from '../rules/page-paragraphs';

/** UTF-16 units of Markdown that are still read in a hover. */
const readable = 600;

/**
 * The part of a rule's page that explains: without its title and without its examples (反例, 正例), cut between two
 * paragraphs where it is long; headings are set in bold. The English summary comes first in English, else it is left out.
 */
export function pageSummary(page: string, language: Language): string {
  const { all, english } = pageParagraphs(page);
  const own = all.filter(paragraph => paragraph !== '' && !/^(?:# |_English: )/.test(paragraph));
  const examples = own.findIndex(paragraph => /^#+\s*(反例|正例)/.test(paragraph));
  const chinese = shorten(examples < 0 ? own : own.slice(0, examples));
  return [...(language === 'en' && english !== undefined ? [english] : []), ...chinese.map(asStrong)].join('\n\n');
}

/** A heading would be larger in a hover than all else there. */
const asStrong = (paragraph: string): string => paragraph.replace(/^#+ +(.+)$/, '**$1**');

/** At least the first paragraph, then as many as fit; never a heading without what it heads. */
function shorten(paragraphs: readonly string[]): readonly string[] {
  let length = 0;
  const past = paragraphs.findIndex((paragraph, i) => {
    length += paragraph.length;
    return i > 0 && length > readable;
  });
  const kept = paragraphs.slice(0, past < 0 ? paragraphs.length : past);
  return kept.slice(0, kept.findLastIndex(paragraph => !/^#+ /.test(paragraph)) + 1);
}
