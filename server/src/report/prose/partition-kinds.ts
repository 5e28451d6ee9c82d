/** A way to divide a total, told by its words alone and not by `其中`. */
export interface PartitionKind {
  /** What each part is called. */
  readonly parts: RegExp;
  /** Where one of each is told, nothing is left out: whoever is not 专职 is 兼职. None: parts may be left out. */
  readonly needed: readonly RegExp[];
  /** What is divided; anything where it is not said. */
  readonly total?: RegExp;
  /** Of these at most one: the others are kinds of it. */
  readonly nested?: RegExp;
}

const applications = /申请|收到|受理|新收|办结|答复/;

export const partitionKinds: readonly PartitionKind[] = [
  { parts: /继续有效|保留|修改|修订|废止|失效/, needed: [/继续有效|保留/, /废止|失效|修改|修订/] },
  { parts: /关停|整合|注销|归并|合并|保留|继续运行/, needed: [/保留|继续运行/, /关停|整合|注销|归并|合并/] },
  { parts: /专职|兼职/, needed: [/专职/, /兼职/] },
  { parts: /牵头|主办|配合|协办|会办|分办/, needed: [/牵头|主办/, /配合|协办|会办|分办/] },
  { parts: /建议|议案|提案/, needed: [/建议|议案/, /提案/], total: /(?:建议|议案).*提案|提案.*(?:建议|议案)|两会/ },
  {
    parts: /网络|网上|在线|互联网|信函|邮寄|邮政|当面|现场|传真|电子邮件|其他(?:方式|渠道|形式)/,
    needed: [],
    total: applications,
  },
  {
    parts: /自然人|公民|个人|法人|商业企业|企业|科研机构|公益组织|法律服务机构/,
    needed: [],
    total: applications,
    nested: /法人|企业/,
  },
  {
    parts: /予以公开|同意公开|部分公开|不予公开|不同意公开|无法提供|不予处理|其他处理/,
    needed: [],
    total: applications,
    nested: /^(?:予以公开|同意公开)/,
  },
  {
    parts: /维持|纠正|纠错|撤销|驳回|终止|撤回|尚未审结|未审结|其他结果/,
    needed: [],
    total: /复议/,
    nested: /纠正|纠错|撤销/,
  },
  { parts: /维持|驳回|纠正|纠错|撤诉|尚未审结|未审结|其他结果/, needed: [], total: /诉讼|起诉/, nested: /维持|驳回/ },
  { parts: /胜诉|败诉|撤诉|尚未审结|未审结/, needed: [], total: /诉讼|起诉/ },
];
