import type { SectionKey } from '../standard/standard';
import type { Report } from './report';

/** What the law wants to be told, by the words of a heading and of a sentence that tell it. */
interface Matter {
  readonly heading: RegExp;
  readonly sentence: RegExp;
}

/** The items of article 32 of the 条例 of 2007: it asks for what is told, not for a section with a certain name. */
export const matters: Readonly<Partial<Record<SectionKey, Matter>>> = {
  proactive: {
    heading: /主动公开|^(?:政府|政务)?信息公开(?:的?内容|的?数量|情况)$/,
    sentence: /(?:公开|发布|上传|更新)[^。；;]{0,30}?(?:\d|[一二两三四五六七八九十百千]) ?[余多]?[条件份篇]/,
  },
  request: { heading: /依申请|申请公开/, sentence: /(?:收到|受理|接到|未|没有|无)[^。；;]{0,24}申请/ },
  fee: { heading: /收费|费用/, sentence: /收费|收取|费用/ },
  review: { heading: /复议|诉讼/, sentence: /复议|诉讼/ },
  problems: { heading: /问题|不足|改进|打算/, sentence: /问题|不足|差距|有待/ },
};

/** A sentence that says what the report has in it tells nothing of it. */
const announcing = /组成|全文|本报告|年度报告|年报|包括/;

/** Whether a report tells a matter somewhere, in whatever section. */
export function isTold({ paragraphs }: Report, key: SectionKey): boolean {
  const matter = matters[key];
  if (!matter) return false;
  return paragraphs.some(({ prose: { text, sentences } }) =>
    sentences.some(({ start, end }) => {
      const sentence = text.slice(start, Math.min(end, start + longest));
      return matter.sentence.test(sentence) && !announcing.test(sentence);
    }),
  );
}

const longest = 400;
