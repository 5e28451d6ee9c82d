import { fnv1a } from '../text/fnv';
import { type Said, type Text, templateOf, type Value } from '../text/message';

/** The languages that messages can be shown in. */
export type Language = 'zh-cn' | 'en';

/** Turns messages into strings of one language. */
export interface Voice {
  readonly language: Language;
  readonly say: (text: Text) => string;
}

/** Says what the templates themselves say. */
export const chinese: Voice = { language: 'zh-cn', say: text => spoken(text, ({ words }) => ({ pieces: words })) };

/**
 * Says messages in another language. `translations` has templates by `keyOf` their Chinese; what it does not have is
 * said in Chinese. Keeps each template that it was asked for, taken apart.
 */
export function createVoice(language: Language, translations: Readonly<Record<string, string>>): Voice {
  const known = new WeakMap<readonly string[], Pattern>();
  const patternOf: PatternOf = ({ words }) => {
    const kept = known.get(words);
    if (kept) return kept;
    const translated = translations[keyOf(templateOf(words))];
    const pattern = translated === undefined ? { pieces: words } : toPattern(translated);
    known.set(words, pattern);
    return pattern;
  };
  return { language, say: text => spoken(text, patternOf) };
}

/** The words around the values, and which value stands behind each of them: without `order` one after the other. */
interface Pattern {
  readonly pieces: readonly string[];
  readonly order?: readonly number[];
}

type PatternOf = (message: Said) => Pattern;

function spoken(value: Value, patternOf: PatternOf): string {
  if (typeof value === 'string') return value.includes('\n') ? value.replace(wrap, '') : value;
  if (typeof value !== 'object') return String(value);
  if ('items' in value) return value.items.map(item => spoken(item, patternOf)).join(spoken(value.by, patternOf));
  const { pieces, order } = patternOf(value);
  let text = pieces[0]!;
  for (let i = 1; i < pieces.length; i++) {
    text += spoken(value.values[order ? order[i - 1]! : i - 1] ?? '', patternOf) + pieces[i]!;
  }
  return text;
}

/** A line end that a narrow page put into words of the report. */
const wrap = /(?<=[\u4e00-\u9fff\d，。、；：]) *\r?\n *(?=[\u4e00-\u9fff\d，。、；：])/g;

/** `Row {1}: {0}` */
function toPattern(template: string): Pattern {
  const parts = template.split(/\{(\d+)\}/);
  return {
    pieces: parts.filter((_, i) => i % 2 === 0),
    order: parts.filter((_, i) => i % 2 === 1).map(Number),
  };
}

/** A short name for a template, by FNV-1a: the translations need not repeat the Chinese. */
export const keyOf = (template: string): string => fnv1a(template).toString(36);
