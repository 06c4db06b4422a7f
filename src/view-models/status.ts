import { formatDate } from '../i18n/format.ts';
import type { Translate } from '../i18n/index.ts';

export interface Status {
	state: 'upcoming' | 'ongoing' | 'ended' | 'unknown';
	/** "Projektet är slut. Det slutade den 31 oktober 2013." */
	text: string;
	/** "Slutade 2013", for lists. */
	short: string;
}

/** Where a project stands on the day `today`. All dates are ISO dates (`2026-11-22`). */
export function toStatus(
	{ start, end }: { start?: string | undefined; end?: string | undefined },
	today: string,
	lang: string,
	t: Translate,
): Status {
	if (end && end < today) {
		return {
			state: 'ended',
			text: t('status.ended', { date: formatDate(end, lang) }),
			short: t('status.shortEnded', { year: end.slice(0, 4) }),
		};
	}
	if (start && start > today) {
		return {
			state: 'upcoming',
			text: t('status.upcoming', { date: formatDate(start, lang) }),
			short: t('status.shortUpcoming', { year: start.slice(0, 4) }),
		};
	}
	if (end) {
		return {
			state: 'ongoing',
			text: t('status.ongoing', { date: formatDate(end, lang) }),
			short: t('status.shortOngoing', { year: end.slice(0, 4) }),
		};
	}
	return { state: 'unknown', text: t('status.unknown'), short: t('status.shortUnknown') };
}
