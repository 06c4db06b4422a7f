import type { DatedNotice } from '../content/read.ts';
import type { NoticeMessage } from '../schemas/notice.ts';

export interface NoticeItem extends NoticeMessage {
	id: string;
	closable: boolean;
	lang?: string | undefined;
}

/** The notices of a page on the day `today`; `slug` is the project that the page is about, if it is about one. */
export function toNotices(
	notices: DatedNotice[],
	lang: string,
	today: string,
	slug?: string,
): NoticeItem[] {
	return notices
		.filter(
			({ from, to, projects }) =>
				from <= today &&
				today <= to &&
				(!projects || (slug !== undefined && projects.includes(slug))),
		)
		.map((notice) => {
			const own = notice[lang as 'sv'] as NoticeMessage | undefined;
			return {
				...(own ?? notice.sv),
				id: notice.id,
				closable: notice.closable,
				lang: own ? undefined : 'sv',
			};
		});
}
