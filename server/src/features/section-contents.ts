import type { EditionName, SectionKey } from '../standard/standard';
import { type Message, say } from '../text/message';

const since2019 = {
  overview: say`概述一年来主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面；各级人民政府还要写明工作考核、社会评议和责任追究结果。`,
  proactive: say`填写表二：规章、行政规范性文件，行政许可，行政处罚、行政强制，行政事业性收费。没有的填0。`,
  request: say`填写表三：新收和上年结转的申请，各项办理结果，结转下年度的申请。没有的填0。`,
  review: say`填写表四：因政府信息公开工作被申请行政复议、被提起行政诉讼的结果。没有的填0。`,
  problems: say`写明本年度存在的主要问题、改进情况；上一年度所列问题改得怎样，也宜交代。`,
  other: say`写明其他需要报告的事项；没有的，写明没有。`,
} as const;

/** What an edition wants below the heading of each section, in one line for its author. */
export const sectionContents: Readonly<Record<EditionName, Readonly<Partial<Record<SectionKey, Message>>>>> = {
  legacy: {
    overview: say`概述全年政府信息公开工作：组织领导、制度和平台建设等。`,
    proactive: say`写明主动公开政府信息的数量、类别、渠道。`,
    request: say`写明申请公开政府信息和不予公开政府信息的情况。`,
    fee: say`写明收取检索、复制、邮寄等费用和减免的情况；没有的，写明没有。`,
    review: say`写明因政府信息公开申请行政复议、提起行政诉讼的情况；没有的，写明没有。`,
    problems: say`写明存在的主要问题和改进情况。`,
    other: say`写明其他需要报告的事项，可以附统计表。`,
  },
  trial: {
    ...since2019,
    proactive: say`填写表二：规章、规范性文件，行政许可和其他对外管理服务事项，行政处罚、行政强制，行政事业性收费，政府集中采购。没有的填0。`,
  },
  revised: {
    ...since2019,
    other: say`写明信息处理费：发出收费通知的件数和总金额、实际收取的总金额，没有的也要写明；以及其他需要报告的事项。`,
  },
};
