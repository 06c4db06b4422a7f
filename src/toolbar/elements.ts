/** An element with a text and what is in it. */
export const make = (name: string, text = '', ...children: Node[]): HTMLElement => {
	const element = document.createElement(name);
	element.textContent = text;
	element.append(...children);
	return element;
};

export const button = (text: string, act: () => void): HTMLElement => {
	const element = make('button', text) as HTMLButtonElement;
	element.type = 'button';
	element.addEventListener('click', act);
	return element;
};

/** A list, or the words for that there is nothing. */
export const list = (items: HTMLElement[], none: string) =>
	items.length > 0 ? make('ul', '', ...items) : make('p', none);
