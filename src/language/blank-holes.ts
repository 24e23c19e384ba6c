/** Holes in a sentence: a name, a body or a list was cut out and the words around it closed up: 由同志主持, 在的领导下, 荣获等称号. */

import { type BlankReader, hole, lostNumber, matchAt, textBefore } from './blank-token.ts';
import { isHan } from './characters.ts';

const namedBy = /(?:由|任命|聘任|免去|选举|推选|增补|提名)$/u;

const comrade = /同志(?!们|[之间式般]|关系|加)/uy;

const honoured = /(?:授予|关于|追授|给予)$/u;

const deed = /(?:任|担任|免|职务|[“《]|等)/uy;

/** 由同志主持, 任命同志为局长: the name before 同志 is gone. */
export const readNamelessComrade: BlankReader = (text, at) => {
  if (text.charAt(at + 1) === '学') {
    const elected = /^同学(?:为|担任|任)/u.test(text.slice(at, at + 4)) && namedBy.exec(text.slice(at - 2, at))?.[0];
    return elected ? hole(at - elected.length, at + 2) : undefined;
  }
  if (text.charAt(at + 1) !== '志' || !matchAt(comrade, text, at)) return undefined;
  const prior = text.slice(Math.max(0, at - 2), at);
  const verb = namedBy.exec(prior) ?? (matchAt(deed, text, at + 2) ? honoured.exec(prior) : null);
  return verb ? hole(at - verb[0].length, at + 2) : undefined;
};

/** 组长：同志 */
const unnamed = /[：:]同志(?=[，。；、\n\r]|$)/uy;

export const readUnnamedPost: BlankReader = (text, at) =>
  isHan(text.charCodeAt(at - 1)) && matchAt(unnamed, text, at) ? hole(at - 1, at + 3) : undefined;

const leaderless =
  /在(?:[、和及与]{0,2}的)(?:[\u4e00-\u9fff]{2,6})?(?:领导|指导|支持|帮助|关心|关怀|组织|带领|统筹|指挥|协助|见证|陪同)(?:[和与、][\u4e00-\u9fff]{2,6})?下/uy;

const bodyless = /在(?:等?方面(?=[取存做开作有实])|[、和及与]的|和下|、下)(?=[\u4e00-\u9fff，])/uy;

/** 我校在的正确领导下, 在、的指导下 */
export const readLeaderless: BlankReader = (text, at) => {
  if (/[存现潜所内实外健自正]/u.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(leaderless, text, at) ?? matchAt(bodyless, text, at);
  return match ? hole(at, at + match[0].length) : undefined;
};

const honour = /等(?:[\u4e00-\u9fff]{0,6})(?:荣誉|称号|奖项|奖励|表彰)/uy;

const awarded = /(?:荣获|获得|获评|评为|授予|命名为)了?$/u;

const papers = /等(?:[\u4e00-\u9fff]{0,8})(?:文件|制度|办法|规定|方案|措施|意见|预案|细则)(?=[，。；、）])/uy;

const issued = /(?:制定|出台|印发|修订|建立|完善|制订|发布|下发)了$/u;

/** 荣获等称号, 制定了等制度: the list before 等 is gone. */
export const readListless: BlankReader = (text, at) => {
  if (text.charAt(at - 1) === '了') {
    const verb = matchAt(papers, text, at) && issued.exec(text.slice(Math.max(0, at - 3), at));
    if (verb) return hole(at - verb[0].length, at + 1);
  }
  if (!/[获得评为予了]/u.test(text.charAt(at - 1)) || /[级同候待额价距值边离效温比量次]/u.test(text.charAt(at + 1)))
    return undefined;
  const verb = matchAt(honour, text, at) && awarded.exec(text.slice(Math.max(0, at - 4), at));
  return verb ? hole(at - verb[0].length, at + 1) : undefined;
};

const ordinalClause = /(?:^|[\n\r。；：，\u3000 ])[一二三四五六七八九十]$/u;

/** 二是。 with nothing behind it; 一是一，二是二。 goes on. */
export const readEmptyClause: BlankReader = (text, at) => {
  if (!'。；'.includes(text.charAt(at + 1)) || text.charAt(at + 1) === '') return undefined;
  return ordinalClause.test(textBefore(text, at, 2)) ? hole(at - 1, at + 1) : undefined;
};

const choice = /[（(]([\u4e00-\u9fff]{1,3})[/／](?:[不未非]\1|否)[）)](?=[\u4e00-\u9fff])/uy;

const bareChoice = /(同意|符合|通过|合格|具备|达到)[/／][不未]\1(?=[\u4e00-\u9fff])/uy;

const reasons = /[（(][\u4e00-\u9fff]{2,8}(?:[/／][\u4e00-\u9fff]{2,8}){1,4}[）)](?=[，。；])/uy;

const criterion = /^(?:判|标[准志识]|结[果论]|名单|率|项|选|栏|两|二|一)/u;

/** 该项目（符合/不符合）合同要求: nobody has chosen. */
export const readChoice: BlankReader = (text, at) => {
  const slash = text.charAt(at) === '/' || text.charAt(at) === '／';
  const start = slash ? at - 2 : at;
  if (start < 1 || (!slash && !isHan(text.charCodeAt(start - 1)))) return undefined;
  // 现因（个人原因/家庭原因），: the bracket is all that follows the preposition.
  const object = !slash && /[现特]因$|由于$|鉴于$/u.test(text.slice(start - 2, start));
  const match = matchAt(slash ? bareChoice : choice, text, start) ?? (object ? matchAt(reasons, text, start) : null);
  if (!match) return undefined;
  const end = start + match[0].length;
  return criterion.test(text.slice(end, end + 2)) ? undefined : { start, end, kind: 'bracketed', sure: false };
};

const unfinished =
  /将[ \u3000]*(?:(?:\r?\n[ \u3000]*)+(?=[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十])|\s*$)/uy;

const subject = /(?:我们|[我本]人|[我本][局校院部所站镇乡村县市区支公]{1,2}|支部|公司|单位|今后|下步|，)$/u;

/** 今后，我们将 and nothing more before the next heading. */
export const readUnfinished: BlankReader = (text, at) => {
  if (!matchAt(unfinished, text, at)) return undefined;
  const found = subject.exec(text.slice(Math.max(0, at - 3), at));
  return found ? hole(at - found[0].length, at + 1) : undefined;
};

const about =
  /关于(?:开展|做好|印发|加强|推进|召开|下达|报送|举办|成立|调整|转发|申报|解决|申请|同意)的(?:紧急|补充)?(?:通知|通报|意见|报告|请示|批复|函|决定|方案)(?=[》的精要，。；\n])/uy;

/** 《关于开展的通知》: what it is about is gone. */
export const readAboutNothing: BlankReader = (text, at) => {
  const match = matchAt(about, text, at);
  return match ? hole(at, at + match[0].length) : undefined;
};

const nobody =
  /由(?:[、和与]+(?:担任|任|负责|牵头|组成|主持)|(?:担任|兼任|任)(?:组长|副组长|主任|指挥长)|主持(?:召开|会议))/uy;

/** 副指挥长由、担任 */
export const readNobody: BlankReader = (text, at) => {
  const match = matchAt(nobody, text, at);
  return match && !/[理自缘来经不]/u.test(text.charAt(at - 1)) ? hole(at, at + match[0].length) : undefined;
};

const valued = /(?:原因|内容|结果|金额|总额|地点|时间|主题|目标|名称|单位|对象|范围|题目)$/u;

const lastingFor = /为期(?:周|天|日|年|个月)(?=[的，。；])/uy;

/** 主要原因为。 and 为期周的实习 */
export const readValueless: BlankReader = (text, at) => {
  const next = text.charAt(at + 1);
  if (next === '期') {
    const span = matchAt(lastingFor, text, at);
    return span ? lostNumber(at, at + span[0].length, span[0].slice(2)) : undefined;
  }
  if ((next !== '。' && next !== '；') || !valued.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  return hole(at - 2, at + 1);
};

const members = /等(?:为|任|担任|组成)(?:成员|组员|副组长|领导小组|委员)/uy;

/** 成立以为组长，等为成员的领导小组 */
export const readMemberless: BlankReader = (text, at) =>
  /[，、；]/u.test(text.charAt(at - 1)) && matchAt(members, text, at) ? hole(at, at + 1) : undefined;

const post = /任(?:副?组长|副?指挥长)/uy;

/** 周明任组长、任副组长: the second name is gone. */
export const readPost: BlankReader = (text, at) =>
  text.charAt(at - 1) === '、' && matchAt(post, text, at) ? hole(at, at + 1) : undefined;
