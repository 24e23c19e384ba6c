/** 30KM, 5Kg: letters of a unit in the wrong case. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const number = /(?:^|[^A-Za-z0-9.-])[0-9]{1,12}(?:\.[0-9]{1,6})? ?$/u;
const unit =
  /(?:KM|Km|CM|Cm|MM|KG|Kg|KGS|Kw|KW|kw|MPA|Mpa|mpa|KV|Kv|kv|HZ|hz|Mhz|MHZ|kwh|KWH|KWh|Kwh|KPA|Kpa|M2|M3|m2|m3|km2|KM2|hm2)(?![A-Za-z0-9])/gu;
const right = new Map(
  'KM km,Km km,CM cm,Cm cm,MM mm,KG kg,Kg kg,KGS kg,Kw kW,KW kW,kw kW,MPA MPa,Mpa MPa,mpa MPa,KV kV,Kv kV,kv kV,HZ Hz,hz Hz,Mhz MHz,MHZ MHz,kwh kW·h,KWH kW·h,KWh kW·h,Kwh kW·h,KPA kPa,Kpa kPa,M2 m²,M3 m³,m2 m²,m3 m³,km2 km²,KM2 km²,hm2 hm²'
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

export default defineRule({
  id: 'unit-case',
  title: ['单位符号注意大小写', 'Case of unit symbols'],
  category: 'numeral',
  severity: 'off',
  authority: '行业',
  why: [
    '单位符号区分大小写：km、kg、kW、MPa、m²；大小写错了可能成为另一个单位。',
    'Unit symbols tell capitals from small letters; the wrong case may be another unit.',
  ],
  messages: {
    symbol: ['单位符号应写作“{right}”，不写“{mark}”。', 'Write the unit as “{right}”, not “{mark}”.'],
  },
  examples: [
    { bad: '新建管网12⟦KM⟧，采样5⟦Kg⟧，用房300⟦m2⟧。', good: '新建管网12km，采样5kg，用房300m²。' },
    { bad: '功率由22 ⟦KW⟧降至14 kW，测区6.8 ⟦Km⟧²。', good: '功率由22 kW降至14 kW，测区6.8 km²。' },
    { good: '型号为TD-20KM2B，长12km，功率5kW，KM工程队施工。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups, block } of draft.matches(unit, Has.latin)) {
      const to = right.get(groups[0]);
      const before = draft.scrubbed.slice(Math.max(block.line.start, start - 22), start);
      if (to && number.test(before))
        yield { at: { start, end }, message: 'symbol', data: { mark: groups[0], right: to }, suggestions: [to] };
    }
  },
});
