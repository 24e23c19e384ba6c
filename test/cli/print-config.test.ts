/** What a configuration comes to for one file. */

import { expect, test } from 'vitest';
import { findingsIn, marksConfig } from './marks.ts';
import { workshop } from './workshop.ts';

const level = (severity: string, more: object = {}) => marksConfig({ rules: { 'test-mark': severity }, ...more });

test('document types of the configuration can be named', async () => {
  const profiles = [{ id: 'shift-report', name: '值班报告', match: ['值班报告$'] }];
  const shop = workshop({ 'rules.config.json': marksConfig({ profiles }), 'a.txt': '值班报告\n\n正文。\n' });
  const profile = async (words: readonly string[]) => JSON.parse((await shop.run(['-f', 'json', ...words])).stdout)[0];
  expect((await profile(['a.txt'])).profile).toBe('shift-report');
  expect((await profile(['--profile', 'shift-report', 'a.txt'])).profile).toBe('shift-report');
  expect((await shop.run(['--profile', 'shift', 'a.txt'])).stderr).toContain('没有文种“shift”，是否指“shift-report”？');
});

test('the language of the configuration is that of the report', async () => {
  const shop = workshop({ 'rules.config.json': level('error', { locale: 'en' }), 'a.txt': '■' });
  expect((await shop.run(['-f', 'unix', 'a.txt'])).stdout).toContain('There is a');
  expect((await shop.run(['-f', 'unix', '--locale', 'zh', 'a.txt'])).stdout).toContain('应删去');
});

test('--print-config says which files, rules and document type', async () => {
  const shop = workshop({ 'rules.config.json': level('info'), 'a.txt': '关于培训工作的通知\n\n正文。\n' });
  const { code, stdout } = await shop.run(['--print-config', 'a.txt']);
  expect(code).toBe(0);
  const printed = JSON.parse(stdout);
  expect(printed).toMatchObject({
    file: 'a.txt',
    configFiles: ['rules.config.json'],
    locale: 'zh',
    profile: { id: 'notice', from: 'title', why: '根据标题识别' },
    rules: { 'test-mark': ['info', { most: 9 }] },
  });
  const { code: none, stderr } = await shop.run(['--print-config', 'none.txt']);
  expect([none, stderr]).toEqual([2, 'jiaogao：“none.txt”找不到“none.txt”。\n']);
});

test('--print-config lists what the document type wants', async () => {
  const shop = workshop({ 'a.txt': '2023年党支部工作报告\n一、工作情况\n正文。\n' });
  const { profile } = JSON.parse((await shop.run(['--print-config', 'a.txt'])).stdout);
  expect(profile.sections).toMatchObject({ 工作情况: 'error', 存在的问题: 'error' });
});

test('findings have their places', async () => {
  const shop = workshop({ 'rules.config.json': level('error'), 'a.txt': '甲■\r\n乙丙■\r\n' });
  expect(findingsIn((await shop.run(['-f', 'json', 'a.txt'])).stdout)).toEqual([
    'a.txt 1:2 test-mark',
    'a.txt 2:3 test-mark',
  ]);
});
