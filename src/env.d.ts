declare namespace App {
	interface Locals {
		/** Language of the page, for components that stand in a text. */
		lang: string;
	}
}
