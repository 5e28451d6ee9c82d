import type { ReportDocument } from '../document/document';
import { range, type TextRange } from '../text/range';
import { firstFrom } from '../text/search';
import { withoutEnding } from '../text/trim-units';

/** An address in the text and where it leads: `https://…`, `mailto:…`. */
export interface DocumentLink {
  readonly range: TextRange;
  readonly target: string;
}

/**
 * Web and mail addresses as they stand in a report, up to the first character that no address has: Chinese words may
 * follow them without a space. Nothing that is only cited is looked up, as no address may be guessed.
 */
export function documentLinks({ report }: ReportDocument): readonly DocumentLink[] {
  if (!report.recognised) return [];
  const { text } = report.tree;
  const web = webLinks(text);
  const isFree = ({ range: { start } }: DocumentLink) => {
    const before = web[firstFrom(web, link => link.range.start, start + 1) - 1];
    return !before || before.range.end <= start;
  };
  return [...web, ...mailLinks(text).filter(isFree)].sort((a, b) => a.range.start - b.range.start);
}

/** `https://www.x.gov.cn/a`, `www.x.gov.cn`: an address without a scheme is a plain web page's. */
const webAddress = /(?<![\w.@/-])(?:https?:\/\/|www\.)[\w.~:/?#@!$&*+;=%-]+/gi;

function webLinks(text: string): readonly DocumentLink[] {
  return [...text.matchAll(webAddress)].flatMap(({ 0: found, index }) => {
    const address = withoutEnding(found, '.:;?!&*#-');
    if (!/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/i.test(address)) return [];
    const target = /^http/i.test(address) ? address : `http://${address}`;
    return [{ range: range(index, index + address.length), target }];
  });
}

/** What may stand before `@` is at most so long. */
const longestName = 64;

function mailLinks(text: string): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = /[\w.+-]+$/.exec(text.slice(Math.max(0, at - longestName), at))?.[0].replace(/^[.+-]+/, '');
    const host = /^(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/i.exec(text.slice(at + 1, at + 256))?.[0];
    if (name && host)
      links.push({ range: range(at - name.length, at + 1 + host.length), target: `mailto:${name}@${host}` });
  }
  return links;
}
