/** JSON Schema of the layouts in a configuration. */

import { sizeNames } from '../layout/fonts.ts';
import { severities } from '../rule.ts';

type Schema = Readonly<Record<string, unknown>>;

const number: Schema = { type: 'number', minimum: 0 };
const level: Schema = { enum: [...severities], description: '最高级别' };
const size: Schema = {
  anyOf: [{ enum: [...sizeNames] }, { type: 'number', minimum: 1, maximum: 200 }],
  description: '字号：三号，或磅数',
};
const fonts: Schema = {
  type: 'array',
  items: { type: 'string' },
  description: '字体：仿宋、小标宋、黑体、楷体、宋体，或字体名',
};
const demand: Schema = { anyOf: [{ type: 'boolean' }, { enum: [...severities] }] };
const look = { level, fonts, size, bold: { type: 'boolean' } };

function strict(properties: Readonly<Record<string, unknown>>, required: readonly string[] = []): Schema {
  return { type: 'object', additionalProperties: false, properties, required };
}

const sheet = strict({ level, width: number, height: number, tolerance: number }, ['width', 'height']);
const indent: Schema = { anyOf: [number, strict({ level, width: number }, ['width'])] };

/** A layout's values; lengths in millimetres, indents in characters. */
export function layoutSchema(name: Schema): Schema {
  return strict(
    {
      id: { type: 'string' },
      name,
      extends: { type: 'string', description: '先取这个版式的值' },
      page: { ...sheet, description: '纸张，毫米' },
      margins: {
        ...strict({ level, top: number, bottom: number, left: number, right: number, tolerance: number }),
        description: '页边距，毫米',
      },
      textArea: { ...sheet, description: '版心，毫米' },
      grid: { ...strict({ level, lines: number, characters: number }), description: '每面行数、每行字数' },
      body: strict(look),
      title: strict({ ...look, align: { enum: ['center', 'left'] } }),
      headings: { type: 'array', items: strict(look), description: '各级标题：一、（一）1.（1）' },
      indent: { ...indent, description: '段首空几字' },
      recipient: { ...indent, description: '主送机关空几字' },
      date: { ...strict({ level, min: number, max: number }), description: '成文日期右空几字' },
      annex: strict({ ...look, newPage: { type: 'boolean' } }),
      pageNumber: strict({ ...look, dash: { type: 'string' }, side: { enum: ['outside', 'center', 'right'] } }),
      black: { ...demand, description: '文字均为黑色' },
      marks: { ...demand, description: '引号等用中文字体' },
      blanks: { ...demand, description: '不用空格代替缩进' },
    },
    ['id'],
  );
}
