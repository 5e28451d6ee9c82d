const elsewhere =
  /全[县市省区镇乡盟旗州系]|各(?:部门|单位|镇|乡|县|区|街道|级|地|科|股)|下属|所属|直属|[局委厅办院]属|[局委厅办]机关(?!各)|[县市区]直|下级|政府办|其他(?:部门|单位|机关)|转[办交来]|系统(?:共|收|内)|名义|公开无关|非(?:政府)?信息公开|(?<![我本])(?:部门|区县|县区|乡镇)(?:共|新收|收到|接到|受理|办理|答复)/;
const otherTime =
  /(?:[上去前往历]|上一)年(?!度?结转)|同期|以来|近[两三四五六\d]|半年|季度|以前|每[年月周日]|截至目前|十[二三四]五/;
const unreal = /如[果有遇需未无]|如没有|若|凡|一旦|应当|力争|确保|下一步|今后|计划|不得|“/;
const fullYear = /1月1日起?[至到-](?:20\d\d年)?12月31日止?|截[至止]到?(?:20\d\d年)?12月(?:31日|底)|12月31日/g;

/**
 * Whether a sentence without spaces counts for this organ and a whole year: `before` is the part that leads up to the
 * figure. In doubt it does not.
 */
export const isOwnYear = (sentence: string, before: string): boolean =>
  !elsewhere.test(sentence) &&
  !unreal.test(sentence) &&
  !otherTime.test(before) &&
  !before.replace(fullYear, '').includes('月');

/** The years that are named, titles and document numbers excepted. */
export const yearsIn = (text: string): readonly number[] => {
  const bare = text.replace(/《[^《》]{0,80}》|〔20\d\d〕|结转[至到入]?20\d\d年/g, '');
  return [...bare.matchAll(/(20\d\d)年/g)].map(found => Number(found[1]));
};

/** Whether a sentence says that it is about the disclosure of government information. */
export const isAboutDisclosure = (sentence: string): boolean =>
  /信息公开|依申请公开|政府信息申请|依申请信息|公开(?:政府)?信息的?申请|公开申请/.test(sentence);
