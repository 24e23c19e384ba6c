/**
 * Report prose of any size, made from a seed: the same bytes on every machine, no two paragraphs alike.
 * Lines are not indented, as in text taken from a web page: AutoCorrect reports every line that begins with U+3000.
 */

const places =
  '清溪镇 云岭县 柳河街道 石桥乡 白塔区 临江市 松原新区 双河口 金坪村 长堤社区 南屏镇 北湖片区 青石岭 桃源乡 新安街道 望江路'.split(
    ' ',
  );
const bodies =
  '县委办公室 市数据服务中心 镇党委 街道办事处 县发展改革局 市教育局 县农业农村局 区市场监管局 村“两委” 驻村工作队 县财政局 市水务局 区民政局 县融媒体中心 社区党总支 市总工会'.split(
    ' ',
  );
const drives =
  '围绕年度目标任务 聚焦群众急难愁盼 按照上级统一部署 立足本地实际 坚持问题导向 坚持项目带动 紧扣高质量发展主题 在深入调研的基础上 结合机构职能调整 对照考核指标体系 针对督查反馈意见 着眼补齐民生短板'.split(
    ' ',
  );
const verbs =
  '扎实推进 统筹抓好 持续深化 全面完成 稳步实施 组织开展 大力支持 及时启动 规范有序推动 进一步加强 着力改善 集中力量攻坚'.split(
    ' ',
  );
const objects =
  '农村人居环境整治 老旧小区改造 高标准农田建设 基层治理网格化管理 政务服务标准化 河湖管护 春季植树造林 困难群众帮扶 安全生产专项检查 公共数据归集 学前教育普惠扩面 公路养护 产业园区配套 森林防火 特色种植示范 党员教育培训 矛盾纠纷排查化解 饮水安全巩固提升 图书馆错时开放 电子证照应用'.split(
    ' ',
  );
const measures =
  '改造管网{n}公里 新建停车位{n}个 发放补助资金{d}万元 培训业务骨干{n}人次 办结群众诉求{n}件 新增绿化面积{d}公顷 检查经营主体{n}家次 整改隐患{n}处 完成投资{d}亿元 归集数据{d}万条 走访农户{n}户 新增就业岗位{n}个 修复水毁渠道{n}米 调解矛盾纠纷{n}起 举办专场招聘{n}场 建成示范点{n}个'.split(
    ' ',
  );
const effects =
  '群众满意度达到{p}% 比上年提高{s}个百分点 办理时限由{b}天压缩到{a}天 提前{a}天完成年度任务 累计受益群众{n}人 得到服务对象普遍好评 相关做法在全县推广 为后续工作积累了经验 实现了时间过半任务过半 有效缓解了供需矛盾 补上了多年的短板 形成了齐抓共管的局面'.split(
    ' ',
  );
const reasons =
  '受前期雨水偏多影响 由于地质条件复杂 因设计方案优化调整 在资金拨付周期较长的情况下 面对人手紧张的实际困难 考虑到农忙时节的安排'.split(
    ' ',
  );
const remedies =
  '工作专班每周调度一次 责任单位倒排工期 有关部门上门指导 施工单位增加机械{n}台 分管领导现场办公{a}次 审批人员实行容缺受理'.split(
    ' ',
  );
const topics =
  '党建引领 产业发展 项目建设 民生保障 生态保护 城乡融合 平安建设 数字治理 文化惠民 队伍建设 财税运行 教育卫生'.split(
    ' ',
  );
const boasts = '走深走实 提质增效 稳中有进 全面加强 成效明显 迈上新台阶 基础更加牢固 短板加快补齐'.split(' ');

/** Faults as writers make them, one in so many sentences. */
const faults = [
  (s) => s.replace(/\d+/u, 'XX'),
  (s) => s.replace(/\d+/u, 'X'),
  (s) => s.replace('，', ','),
  (s) => s.replace('，', '，，'),
  (s) => `${s}（待补充）`,
  (s) => s.replace(/^./u, (c) => `20XX年，${c}`),
  (s) => `${s}【更多公文素材，微信：gwsc 20${s.length}】`,
  (s) => s.replace('。', '。 '),
  (s) => s.replace(/\d+/u, ' $& '),
  (s) => s.replace('，', '(含续建项目)，'),
  (s) => s.replace('，', '（含续建项目，'),
  (s) => s.replace('，', '，“'),
  (s) => s.replace(/\d+/u, (n) => [...n].map((c) => String.fromCodePoint(c.codePointAt(0) + 0xfee0)).join('')),
];

/** mulberry32 */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function writer(seed, faultRate) {
  const random = randomFrom(seed);
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  const pick = (list) => list[Math.floor(random() * list.length)];
  const fill = (text) =>
    text.replace(/\{(?<slot>[ndpsab])\}/gu, (_, slot) => {
      if (slot === 'n') return String(between(11, 98765));
      if (slot === 'd') return `${between(1, 999)}.${between(1, 9)}`;
      if (slot === 'p') return `9${between(0, 9)}.${between(1, 9)}`;
      if (slot === 's') return `${between(1, 9)}.${between(1, 9)}`;
      return String(slot === 'a' ? between(2, 9) : between(12, 45));
    });
  const shapes = [
    () =>
      `${pick(places)}${pick(drives)}，${pick(verbs)}${pick(objects)}，${fill(pick(measures))}，${fill(pick(effects))}。`,
    () =>
      `${pick(bodies)}会同${pick(bodies)}${pick(verbs)}${pick(objects)}，全年${fill(pick(measures))}，${fill(pick(effects))}。`,
    () =>
      `${pick(reasons)}，${pick(places)}的${pick(objects)}一度滞后，${fill(pick(remedies))}，到年底${fill(pick(measures))}。`,
    () =>
      `在${pick(objects)}方面，${pick(places)}${fill(pick(measures))}、${fill(pick(measures))}，${pick(bodies)}负责的${pick(objects)}${fill(pick(effects))}。`,
    () =>
      `“${pick(topics)}＋${pick(topics)}”模式在${pick(places)}试行以来，${fill(pick(measures))}，${fill(pick(effects))}。`,
    () =>
      `${between(1, 12)}月${between(1, 28)}日，${pick(bodies)}召开${pick(objects)}推进会，${pick(places)}等${between(3, 9)}个单位作了交流，会议要求${pick(verbs)}${pick(objects)}。`,
    () =>
      `下一步，${pick(bodies)}将${pick(drives)}，${pick(verbs)}${pick(objects)}和${pick(objects)}，力争${fill(pick(measures))}。`,
  ];
  const sentence = () => {
    const plain = pick(shapes)();
    return random() < faultRate ? pick(faults)(plain) : plain;
  };
  const paragraph = () => `${Array.from({ length: between(2, 5) }, sentence).join('')}\n`;
  return { pick, between, paragraph };
}

const digits = '零一二三四五六七八九';

/** 1 → 一, 12 → 十二, 305 → 三百零五 (below ten thousand). */
export function chineseNumber(value) {
  let text = '';
  let zero = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ]) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      zero = text !== '';
      continue;
    }
    text += (zero ? '零' : '') + digits[digit] + name;
    zero = false;
  }
  return text.replace(/^一十/u, '十');
}

/** One draft of about `bytes` UTF-8 bytes (never more), ending in signature and date. */
export function draft(bytes, { seed = 1, faultRate = 0.06 } = {}) {
  const { pick, between, paragraph } = writer(seed, faultRate);
  const place = pick(places);
  const ending = `\n　　　　　　　　　　　　　　　　${place}人民政府\n　　　　　　　　　　　　　　　　2025年1月${between(2, 28)}日\n`;
  const parts = [`${place}2024年工作报告\n\n各位代表：\n`, paragraph()];
  let room = bytes - Buffer.byteLength(parts.join('') + ending);
  const add = (text) => {
    const size = Buffer.byteLength(text);
    if (size > room) return false;
    room -= size;
    parts.push(text);
    return true;
  };
  for (let section = 1; ; section++) {
    if (!add(`${chineseNumber(section)}、${pick(topics)}${pick(boasts)}\n`)) break;
    for (let sub = 1; sub <= between(3, 5); sub++) {
      add(`（${chineseNumber(sub)}）${pick(objects)}${pick(boasts)}\n`);
      for (let count = between(2, 4); count > 0; count--) if (!add(paragraph())) return parts.join('') + ending;
    }
  }
  return parts.join('') + ending;
}

/** A draft with exactly `count` unfilled blanks, for growth with the number of findings. */
export function blanks(count, { seed = 7 } = {}) {
  const { pick, between } = writer(seed, 0);
  const parts = [`${pick(places)}2024年工作报告\n`];
  for (let index = 0; index < count; index++) {
    parts.push(`${pick(places)}${pick(verbs)}${pick(objects)}，完成投资XX万元，惠及群众${between(11, 98765)}人。\n`);
  }
  return parts.join('');
}
