import type { Report, Section } from './report';
import { says, wordsOf } from './section-words';

/** By what each aspect of 总体情况 is known, under a heading of its own or in a sentence. */
const signs: Readonly<Record<string, RegExp>> = {
  主动公开: /主动公开|公开[^。；;]{0,12}信息|发布|公布/,
  依申请公开:
    /依申请公开(?:政府信息)?(?:情况|方面|工作情况|[。：:]|$)|(?:收到|受理|接到|新收|办理|处理|答复|办结)[^。；;]{0,24}申请|申请[^。；;，,]{0,14}\d|(?:无|没有|未)[^。；;]{0,16}申请|申请[^。；;]{0,12}(?:办结|答复|办理|受理)/,
  政府信息管理:
    /信息(?:的|资源)?(?:规范|日常|发布)?管理|审[核查批]|台账|目录|清理|规范性文件|保密|先审后发|动态调整|管理制度|制度建设/,
  平台建设: /平台|网站|专栏|专区|新媒体|公众号|微博|公报|栏目|查阅[点场]|一体机/,
  监督保障: /监督|保障|考核|评议|培训|检查|领导小组|专人|责任追究|督[查导促]/,
};

/** The aspects of the form that 总体情况 does not speak of, in the form's order. */
export function missingAspects(report: Report, overview: Section): readonly string[] {
  const words = wordsOf(report, overview);
  return report.standard.aspects.filter(aspect => signs[aspect] && !says(words, signs[aspect]));
}

const results: readonly (readonly [name: string, sign: RegExp])[] = [
  ['工作考核', /考核|考评|绩效/],
  ['社会评议', /评议|评估|满意度|测评|评价/],
  ['责任追究', /责任追究|追责|问责|追究/],
];

/** The results that article 50 asks of governments and that stand nowhere in the report; of other organs nothing. */
export function missingResults({ organ, paragraphs, headings }: Report): readonly string[] {
  if (!organ || !/人民政府$/.test(organ.name)) return [];
  return results.filter(([, sign]) => !says({ headings, paragraphs }, sign)).map(([name]) => name);
}
