/** Draws what a report says of a page, element by element. */

function draw([tag, attributes, ...parts], element = document.createElement(tag)) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name === 'look' ? 'data-look' : name, value);
  }
  element.append(...parts.map((part) => (typeof part === 'string' ? part : draw(part))));
  return element;
}

const source = document.querySelector('#replay');
draw(JSON.parse(source.textContent), document.body);
source.remove();
