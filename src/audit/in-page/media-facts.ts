/** The addresses of pictures, films and sounds on the page. */
export const media = (): string[] =>
	[
		...document.querySelectorAll<HTMLImageElement | HTMLMediaElement>('img,video,audio,source'),
	].flatMap((element) => {
		const src = element.getAttribute('src');
		return src ? [new URL(src, document.baseURI).href] : [];
	});

/** Tells the rules what is known of the files: `data-audit-moving`, `data-audit-sound`, `data-audit-seconds`. */
export function mark(facts: Record<string, Record<string, string>>): void {
	for (const [address, values] of Object.entries(facts))
		for (const element of document.querySelectorAll<HTMLElement>('img,video,audio')) {
			const own =
				element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src');
			const whole = own ? new URL(own, document.baseURI).href : '';
			if (whole === address || (element as HTMLImageElement).currentSrc === address)
				Object.assign(element.dataset, values);
		}
}
