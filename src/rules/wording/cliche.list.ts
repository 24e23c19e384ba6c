/** Phrases that fill lines and say little. Source: practice of editors who ask for 短、实、新 prose; 2026-11. */
export const phrases: readonly string[] = [
  '不折不扣',
  '切实加强',
  '切实抓好',
  '取得了一定的成绩',
  '取得一定成效',
  '多措并举',
  '大力加强',
  '常抓不懈',
  '扎实推进',
  '狠抓落实',
  '百尺竿头更进一步',
  '真抓实干',
  '众所周知',
  '进一步加强',
  '高度重视',
  '齐抓共管',
];
