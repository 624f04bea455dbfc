// Says why a text is no well-formed XML 1.0; as strict as a reader has to be about what our reports are made of.

const NAME = '[A-Za-z_][\\w.-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g');
const REFERENCE = /^&(?:amp|lt|gt|quot|apos|#(\d+));/;

/** Every reason, or an empty list. Comments, CDATA and declarations inside are no part of what we write: they are told as well. */
export function xmlProblems(text) {
  const problems = [];
  if ([...text].some(isForbidden)) problems.push('a character that XML cannot hold');
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(declaration)) return [...problems, 'no declaration'];
  const open = [];
  let roots = 0;
  for (let at = declaration.length; at < text.length; ) {
    if (text[at] === '<') {
      const tag = TAG.exec(text.slice(at));
      if (!tag) return [...problems, `no tag at ${at}`];
      const [whole, isEnd, name, attributes, isEmpty] = tag;
      if (isEnd && open.pop() !== name) problems.push(`</${name}> closes something else at ${at}`);
      if (!isEnd && open.length === 0) roots++;
      if (!isEnd && !isEmpty) open.push(name);
      const names = [...attributes.matchAll(ATTRIBUTE)].map(([, attribute]) => attribute);
      if (new Set(names).size < names.length) problems.push(`an attribute twice at ${at}`);
      for (const [, , value] of attributes.matchAll(ATTRIBUTE)) problems.push(...references(value));
      at += whole.length;
    } else {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      const content = text.slice(at, end);
      if (open.length === 0 && content.trim() !== '') problems.push(`text outside the root at ${at}`);
      if (content.includes(']]>')) problems.push(`]]> at ${at}`);
      problems.push(...references(content));
      at = end;
    }
  }
  if (open.length > 0) problems.push(`<${open.at(-1)}> is never closed`);
  if (roots !== 1) problems.push(`${roots} roots`);
  return problems;
}

/** Most control characters, and half a surrogate pair, which stands alone as a character only where its other half is missing. */
function isForbidden(character) {
  const code = character.codePointAt(0);
  return (
    (code < 0x20 && !'\t\n\r'.includes(character)) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
  );
}

function references(text) {
  return [...text.matchAll(/&/g)].flatMap(({ index }) =>
    REFERENCE.test(text.slice(index)) ? [] : [`no reference: ${text.slice(index, index + 10)}`],
  );
}
