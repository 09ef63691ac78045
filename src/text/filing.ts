/** The two registrations that a Chinese site shows in its footer. A number in the wrong form is refused: an authority
 *  looks it up by the number alone. */
export interface Filing {
  text: string;
  url: string;
}

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const icpPattern = new RegExp(`^[${provinces}]ICP[备证]\\d{6,10}号(-\\d{1,3})?$`);
const securityPattern = new RegExp(`^[${provinces}]公网安备\\s?(\\d{14})号$`);

/** 浙ICP备12345678号-1; undefined where none is set. */
export function parseIcp(text: string): Filing | undefined {
  if (text === '') return undefined;
  if (!icpPattern.test(text)) throw new Error(`ICP 备案号“${text}”格式不对，应当像“浙ICP备12345678号-1”。`);
  return { text, url: 'https://beian.miit.gov.cn/' };
}

/** 浙公网安备33010602000001号; undefined where none is set. */
export function parsePublicSecurity(text: string): Filing | undefined {
  if (text === '') return undefined;
  const code = securityPattern.exec(text)?.[1];
  if (code === undefined)
    throw new Error(`公安备案号“${text}”格式不对，应当像“浙公网安备33010602000001号”。`);
  return { text, url: `https://beian.mps.gov.cn/#/query/webSearch?code=${code}` };
}
