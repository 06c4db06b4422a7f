import { formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/index.ts';

export interface Money {
	/** Kronor of every hundred that the EU paid, a whole number; `undefined` when a sum is missing. */
	share?: number;
	/** "Av 100 kronor betalade EU 40 kronor." */
	shareText?: string;
	/** Whether somebody else paid too. */
	hasRest?: boolean;
	support?: string;
	budget?: string;
}

/** Money in words that people can picture, with the exact sums beside. */
export function toMoney(
	{ support, budget }: { support?: number | undefined; budget?: number | undefined },
	lang: string,
	t: Translate,
): Money | undefined {
	if (support === undefined && budget === undefined) return undefined;
	const money: Money = {};
	if (support !== undefined)
		money.support = t('project.supportExact', { sum: formatNumber(support, lang) });
	if (budget !== undefined)
		money.budget = t('project.budgetExact', { sum: formatNumber(budget, lang) });
	if (support !== undefined && budget) {
		const exact = (support / budget) * 100;
		money.share = Math.round(exact);
		// 39.996 is 40 to anybody; 49.9 is "about 50".
		const isExact = Math.abs(exact - money.share) < 0.05;
		money.shareText = t('project.share', { share: money.share, exact: isExact ? 'yes' : 'no' });
		money.hasRest = support < budget;
	}
	return money;
}
