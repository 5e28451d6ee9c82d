/**
 * Tools that take text from a PDF may write a radical or a compatibility form where a character is meant: `⼀、⾏政复议`. Each is
 * read as the character, unit for unit, so that offsets stay true.
 */
export const withoutRadicals = (text: string): string => (radical.test(text) ? text.replace(radicals, plain) : text);

const radical = /[\u2e9f\u2ef3\u2f00-\u2fd5\uf900-\ufaff]/;
const radicals = new RegExp(radical, 'g');

function plain(unit: string): string {
  const meant = unit.normalize('NFKC');
  return meant.length === 1 ? meant : unit;
}
