/** The two registrations that a Chinese site shows in its footer. A number in the wrong form is refused: an authority
 *  looks it up by the number alone. */
export interface Filing {
  text: string;
  url: string;
}

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const icpPattern = new RegExp(`^[${provinces}]ICP[备证]\\d{6,10}号(-\\d{1,3})?$`);
const securityPattern = new RegExp(`^[${provinces}]公网安备\\s?(\\d{14})号$`);

export function isIcp(text: string): boolean {
  return icpPattern.test(text);
}

export function isPublicSecurity(text: string): boolean {
  return securityPattern.test(text);
}

/** Where the number is looked up: 京ICP备12345678号-1. */
export function describeIcp(text: string | undefined): Filing | undefined {
  return text === undefined ? undefined : { text, url: 'https://beian.miit.gov.cn/' };
}

/** Where the number is looked up: 京公网安备11010602000001号. */
export function describePublicSecurity(text: string | undefined): Filing | undefined {
  const code = securityPattern.exec(text ?? '')?.[1];
  return code === undefined || text === undefined
    ? undefined
    : { text, url: `https://beian.mps.gov.cn/#/query/webSearch?code=${code}` };
}
