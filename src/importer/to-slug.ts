/** A title as the name of a folder: a–z, 0–9 and hyphens, at most `max` characters, cut between words. */
export function toSlug(title: string, max = 60): string {
	const slug = title
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (slug.length <= max) return slug;
	const end = slug.lastIndexOf('-', max);
	return slug.slice(0, end > 0 ? end : max);
}
