import { inArticle, inFile } from '#gates/fuzz/input.ts';
import type { FuzzInput } from '#gates/fuzz/input.ts';
import { SOURCE } from '#gates/fixtures/base.ts';

const SOURCE_FILE = 'content/sources/paper.yaml';
const ORGANIZATION = 'content/organizations/acme.yaml';
const address = (url: string): string => SOURCE.replace('https://acme.example/paper', () => url);
const links = (url: string): string => `name: "Acme"\nsummary: "A company."\nkind: company\nlinks: [{rel: homepage, url: ${url}}]\n`;

const schemes = inArticle('addresses', {
  'a script': ['[words](javascript:alert%281%29)', 'unsafe-link'],
  'a script in capitals': ['[words](JaVaScRiPt:alert)', 'unsafe-link'],
  'a script behind a space': ['[words](< javascript:alert>)', 'unsafe-link'],
  'a script behind a space as an entity': ['[words](&#32;javascript:alert)', 'unsafe-link'],
  'a script with a tab in it': ['[words](java&#9;script:alert)', 'unsafe-link'],
  'a script with a line end in it': ['[words](java&#10;script:alert)', 'unsafe-link'],
  'a script with a carriage return in it': ['[words](java&#13;script:alert)', 'unsafe-link'],
  'a script with a named entity': ['[words](javascript&colon;alert)', 'unsafe-link'],
  'a script with a named tab': ['[words](java&Tab;script&colon;alert)', 'unsafe-link'],
  'a script letter by letter': ['[words](&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;x)', 'unsafe-link'],
  'a script with a number of many zeros': ['[words](&#0000106;avascript:x)', 'unsafe-link'],
  'a script with a control character as an entity': ['[words](&#1;javascript:x)', 'unsafe-link', 'missing-file'],
  'a script with a NUL as an entity': ['[words](java&#0;script:x)', 'unsafe-link', 'missing-file'],
  'a script with an escaped colon': ['[words](javascript\\:x)', 'unsafe-link'],
  'a script with a percent-encoded colon, which is a path': ['[words](javascript%3Ax)', 'missing-file'],
  'a script with a soft hyphen, which is a path': ['[words](java&shy;script:x)', 'missing-file', 'unsafe-link'],
  'a script with a full-width colon, which is a path': ['[words](javascript：x)', 'missing-file'],
  'a script by reference': ['[words][1]\n\n[1]: javascript:x', 'unsafe-link'],
  'a script by a collapsed reference': ['[words][]\n\n[words]: javascript:x', 'unsafe-link'],
  'a script by a shortcut': ['[words]\n\n[words]: javascript:x', 'unsafe-link'],
  'a script by a reference over lines': ['[words][1]\n\n[1]:\n   javascript:x\n   "title"', 'unsafe-link'],
  'a script that no link uses': ['Words.\n\n[1]: javascript:x', 'unsafe-link'],
  'a script that is defined twice': ['[words][1]\n\n[1]: ../../glossary/fund.mdx\n[1]: javascript:x', 'unsafe-link'],
  'a script in a footnote': ['Words.[^1]\n\n[^1]: [words](javascript:x)', 'unsafe-link'],
  'a script in a picture': ['![words](javascript:x)', 'outside-picture'],
  'a script in a picture by reference': ['![words][1]\n\n[1]: javascript:x', 'unsafe-link'],
  'a script in a picture in a link': ['[![words](../../glossary/fund.mdx)](javascript:x)', 'unsafe-link'],
  'a script as an attribute': ['<Aside kind="javascript:alert(1)">\nx\n</Aside>', 'invalid-attribute'],
  'another script': ['[words](vbscript:msgbox)', 'unsafe-link'],
  'data': ['[words](data:text/html;base64,PHNjcmlwdD4=)', 'unsafe-link'],
  'data in a picture': ['![words](data:image/svg+xml,<svg/onload=alert(1)>)', 'outside-picture'],
  'a blob': ['[words](blob:https://acme.example/x)', 'unsafe-link'],
  'a file': ['[words](file:///etc/passwd)', 'unsafe-link'],
  'the source of a page': ['[words](view-source:https://acme.example/)', 'unsafe-link'],
  'a page of the browser': ['[words](about:blank)', 'unsafe-link'],
  'a mail, which is right': ['[words](mailto:mail@acme.example?subject=a)'],
  'a telephone': ['[words](tel:+1)', 'unsafe-link'],
  'a module of the build': ['[words](astro:content)', 'unsafe-link'],
  'a drive of Windows': ['[words](C:/Windows/win.ini)', 'unsafe-link'],
  'a drive of Windows with backslashes': ['[words](C:\\Windows\\win.ini)', 'unsafe-link'],
  'a share of Windows': ['[words](\\\\\\\\evil.example\\\\share)', 'missing-file'],
  'without a scheme': ['[words](//evil.example/)', 'insecure-link'],
  'without a scheme, with backslashes': ['[words](/\\evil.example/)', 'absolute-own-link', 'insecure-link'],
  'without a scheme, behind a tab': ['[words](&#9;//evil.example/)', 'insecure-link', 'missing-file'],
  'that is not encrypted': ['[words](http://acme.example/)', 'insecure-link'],
  'that is not encrypted, in capitals': ['[words](HTTP://acme.example/)', 'insecure-link'],
  'that is found in words': ['Go to www.evil.example now.', 'insecure-link'],
  'that is found in words and not encrypted': ['Go to http://evil.example/ now.', 'insecure-link'],
  'that looks like our own': ['[words](https://common-ground.example@evil.example/)'],
  'of our own by its address': ['[words](https://common-ground.example/glossary/fund/)', 'absolute-own-link'],
  'with a quotation mark, which is escaped': ['[words](https://acme.example/"onclick="alert(1))'],
  'with an apostrophe and a bracket, which are escaped': ["[words](<https://acme.example/'><script>>)", 'no-html', 'invalid-mdx', 'undefined-reference'],
  'with a title full of HTML, which is escaped': ['[words](https://acme.example/ "\\"><script>alert(1)</script>")'],
  'of a picture from elsewhere': ['![words](https://evil.example/pixel.png)', 'outside-picture'],
  'of a picture from elsewhere by reference': ['![words][1]\n\n[1]: https://evil.example/pixel.png', 'outside-picture'],
  'of a picture from elsewhere without a scheme': ['![words](//evil.example/pixel.png)', 'outside-picture'],
  'of a picture from elsewhere behind a tab': ['![words](&#9;//evil.example/pixel.png)', 'outside-picture', 'missing-file'],
  'of a picture from elsewhere with backslashes': ['![words](/\\evil.example/pixel.png)', 'outside-picture', 'absolute-own-link'],
  'of a picture of this site by its address': ['![words](/favicon.svg)', 'outside-picture', 'absolute-own-link'],
  'of a module of the build in a picture': ['![words](~/secret.png)', 'missing-file'],
  'that is empty': ['[words]()'],
  'that is a sign for a heading': ['[words](#)', 'missing-heading'],
  'that is a question': ['[words](?a=b)', 'missing-file'],
});

const inSources = inFile('addresses of sources', SOURCE_FILE, {
  'a script': [address('"javascript:alert(1)"'), 'insecure-link'],
  'a script behind a line end': [address('"\\njavascript:alert(1)"'), 'insecure-link'],
  'an address with a line end': [address('"https://acme.example/\\njavascript:alert(1)"'), 'insecure-link'],
  'an address with a space': [address('"https://acme.example/ onclick=alert(1)"'), 'insecure-link'],
  'a name of one word': [address('https://localhost/'), 'insecure-link'],
  'a number': [address('7'), 'wrong-type'],
  'a host of this machine': [address('https://127.0.0.1/')],
  'a quotation mark, which is escaped': [address("'https://acme.example/\"><script>alert(1)</script>'")],
  'a very long one': [() => address(`https://acme.example/${'x'.repeat(100_000)}`)],
  'dots without end': [() => address(`https://${'a.'.repeat(50_000)}`)],
});

const inRecords = inFile('addresses of organizations', ORGANIZATION, {
  'a script': [links('"javascript:alert(1)"'), 'insecure-link'],
  'data': [links('"data:text/html,x"'), 'insecure-link'],
  'two schemes': [links('"https:javascript:alert(1)"'), 'insecure-link'],
});

export const addressInputs: FuzzInput[] = [...schemes, ...inSources, ...inRecords];
