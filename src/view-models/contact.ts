import type { ProjectFacts } from '../schemas/project.ts';

export interface Contact {
	name?: string | undefined;
	email?: string | undefined;
	phone?: string | undefined;
	/** For a `tel:` link, from abroad too: `+46515293505`. */
	phoneUrl?: string | undefined;
	/** The year of an ended project's information. */
	year?: string | undefined;
}

/** A contact, `'removed'` when the site's setting takes it out, or `'missing'` when the source has none. */
export type ContactState = Contact | 'removed' | 'missing';

/** Whom to ask about a project on the day `today`. `removeAfterYears` counts from the project's last day. */
export function toContact(
	facts: Pick<ProjectFacts, 'contact' | 'end'>,
	today: string,
	removeAfterYears?: number,
): ContactState {
	const { contact, end } = facts;
	if (!contact || Object.keys(contact).length === 0) return 'missing';
	const isEnded = end !== undefined && end < today;
	if (isEnded && removeAfterYears !== undefined && addYears(end, removeAfterYears) <= today)
		return 'removed';
	return {
		...contact,
		phoneUrl: contact.phone && toPhoneUrl(contact.phone),
		year: isEnded ? end.slice(0, 4) : undefined,
	};
}

const addYears = (date: string, years: number) =>
	`${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;

/** A `tel:` address that works from abroad too: 0515-293505 → tel:+46515293505. */
export const toPhoneUrl = (phone: string) => {
	const digits = phone.replace(/[^\d+]/g, '').replace(/^00/, '+');
	return `tel:${digits.startsWith('0') ? `+46${digits.slice(1)}` : digits}`;
};
