import type { Prose } from '../report/report';
import type { PersonalDatum } from '../report/slips';
import { type Message, say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const personalInformation = defineRule({
  name: 'personal-information',
  category: 'privacy',
  severity: 'warning',
  fix: 'none',
  basis: say`《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第二十五条、第三十四条`,
  looksAt: ({ slips }) => slips.personalData,
  check: {
    *paragraph({ slips }: Prose): Iterable<Finding> {
      for (const { kind, range } of slips.personalData) {
        const severity = severities[kind];
        yield { range, message: messages[kind], ...(severity ? { severity } : {}) };
      }
    },
  },
});

/** A number with a valid check digit is certain; names of staff are merely not needed. */
const severities: { readonly [K in PersonalDatum['kind']]?: Finding['severity'] } = {
  'identity-number': 'error',
  clerks: 'info',
};

/** The datum is not repeated: messages are copied and kept. */
const messages: Readonly<Record<PersonalDatum['kind'], Message>> = {
  'identity-number': say`这是有效的居民身份证号码，不应公开。请删去。`,
  'mobile-number': say`这是手机号码。个人号码不应公开，请删去或改为办公电话；确为对外公布的值班电话，可以保留。`,
  'bank-card': say`疑似银行卡号，不应公开。请删去。`,
  applicant: say`此处写出了个人姓名。申请人的姓名不应公开，请删去或隐去（如“张某”）。`,
  clerks: say`此处写出了一般工作人员的姓名。年度报告不必列出，可以改写为职务或人数。`,
};
