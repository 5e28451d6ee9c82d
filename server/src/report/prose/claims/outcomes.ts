import { sum, type Wording } from './wording';

/** Behind the last mark, with nothing but these words before what is counted. */
const opening = '^[,、;:(]?(?:其中|包括|分别为|依法|已|被|经|均|共|的|:|,){0,3}';
const other =
  /提案|建议|议案|复议|诉讼|许可|举报|投诉|信访|热线|咨询|自然人|公民|企业|法人|律师|通过|网络|网上|信函|邮|当面|平台|窗口|结转的|重点|涉及|关于|目录|事项|栏目|文件|公文|属性|主动公开的?\d|清理|审查|批次|上年(?!度?结转)/;
const decided = (topic: Wording['topic'], words: string): readonly Wording[] => [
  { topic, before: new RegExp(`${opening}(?:${words})(?:的|申请|政府信息公开申请)?${sum}`), except: other },
  {
    topic,
    before: new RegExp(`${opening}$`),
    after: new RegExp(`^(?:申请)?(?:为|是|作出|依法|予)?(?:${words})(?=[,;。、)]|$)`),
    except: other,
  },
];

/** Of a decision in a case; which kind of case must be said before it. */
const settled = (topic: Wording['topic'], words: string, of: RegExp, except: RegExp): readonly Wording[] => [
  { topic, before: new RegExp(`${opening}(?:结果)?(?:${words})(?:的|数)?${sum}`), lead: of, except },
  {
    topic,
    before: new RegExp(`${opening}$`),
    after: new RegExp(`^(?:结果|被|获|依法)?(?:${words})(?=[,;。、)]|$)`),
    lead: of,
    except,
  },
];

const notSuits = /诉讼|起诉|一审|二审|上年|结转|指导|审理|作为/;
const notReconsideration = /复议(?!后)|一审|二审|上年|结转|直接起诉|复议后|作为/;
const results = [
  ['upheld', '维持'],
  ['corrected', '纠正|纠错|依法纠错'],
  ['other', '其他结果'],
  ['pending', '尚未审结|未审结'],
] as const;

/** What became of applications, `予以公开3件`, `3件予以公开`, and of cases, `维持2件`. */
export const outcomeWordings: readonly Wording[] = [
  ...decided('granted', '予以公开|同意公开'),
  ...decided('partial', '部分公开|同意部分公开'),
  ...decided('refused', '不予公开|不同意公开'),
  ...decided('unavailable', '无法提供'),
  ...decided('declined', '不予处理'),
  ...results.flatMap(([result, words]) => [
    ...settled(`reconsiderations-${result}`, words, /复议/, notSuits),
    ...settled(`lawsuits-${result}`, words, /诉讼|起诉/, notReconsideration),
  ]),
];
