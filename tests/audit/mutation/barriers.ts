/** A barrier: the rules meant for it (any one will do), and what is put into a finished page. */
export interface Barrier {
	name: string;
	rules: string[];
	/** Put last in `<main>`. */
	html?: string;
	/** Put last in `<head>`. */
	head?: string;
	/** Or: the page is changed. */
	change?: (html: string) => string;
}
const put = (name: string, rules: string, html: string): Barrier => ({
	name,
	rules: rules.split(' '),
	html,
});
const style = (name: string, rules: string, head: string, html = ''): Barrier => ({
	name,
	rules: rules.split(' '),
	head,
	html,
});
const change = (name: string, rules: string, edit: (html: string) => string): Barrier => ({
	name,
	rules: rules.split(' '),
	change: edit,
});

const long =
	'Projektet ville hjälpa människor som länge varit utan arbete att komma närmare ett jobb. Deltagarna fick träna i sin egen takt, och de fick stöd av handledare som kände dem väl. De som ville kunde pröva på arbete hos ett företag i närheten, och många tyckte om det. ';
const english =
	'This part of the page is written in English and it has more than enough words for the check to be sure about it.';
const words = (count: number) =>
	Array.from({ length: count }, (_, place) => (place % 9 === 8 ? 'ord.' : 'ord')).join(' ');
const svg =
	'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2240%22 height=%2240%22%3E%3Ccircle cx=%2220%22 cy=%2220%22 r=%2220%22/%3E%3C/svg%3E';
const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

export const barriers: Barrier[] = [
	put('vague link', 'link-text', '<p><a href="/om/">Läs mer</a></p>'),
	put('vague English link', 'link-text', '<p lang="en"><a href="/om/">Click here</a></p>'),
	put('link named by its format', 'link-text', '<p><a href="/om/">Pdf</a></p>'),
	put('link of an arrow', 'link-punctuation', '<p><a href="/om/">&gt;&gt;</a></p>'),
	put('button of dots', 'link-punctuation', '<p><button type="button">…</button></p>'),
	put('link to #', 'link-to-nowhere', '<p><a href="#">Visa adressen</a></p>'),
	put('link to a script', 'link-to-nowhere', '<p><a href="javascript:void(0)">Visa kartan</a></p>'),
	put(
		'new window',
		'new-window',
		'<p><a href="/om/" target="_blank">Om webbplatsen och oss</a></p>',
	),
	put('link to a file', 'link-to-file', '<p><a href="/rapport.pdf">Årets rapport</a></p>'),
	put('link to a picture', 'link-to-image', '<p><a href="/delning-sv.png">Så ser huset ut</a></p>'),
	put(
		'adjacent links',
		'links-adjacent-same',
		'<p><a href="/om/"><svg width="40" height="40" role="img" aria-label="Ritning"><circle r="9" cx="9" cy="9"/></svg></a> <a href="/om/">Ritningen av huset</a></p>',
	),
	put(
		'links run together',
		'links-together',
		'<p><a href="/om/">Om oss alla</a><a href="/kontakt/">Kontakta oss alla</a></p>',
	),
	put(
		'title repeats',
		'title-repeats',
		'<p><a href="/om/" title="Vilka vi är">Vilka vi är</a></p>',
	),
	put(
		'same text, other place',
		'links-same-text',
		'<p><a href="/om/">Vår sida</a> eller <a href="/kontakt/">Vår sida</a></p>',
	),
	put(
		'link by colour alone',
		'axe/link-in-text-block',
		'<p>Du kan läsa om <a href="/om/" style="text-decoration:none;color:#4a4a4a">våra regler</a> på en egen sida som vi har.</p>',
	),
	put('missing anchor', 'anchor-missing', '<p><a href="#finns-inte">Till delen om pengar</a></p>'),
	put('empty link', 'axe/link-name', '<p><a href="/om/"></a></p>'),
	change('title untitled', 'title-placeholder', (html) =>
		html.replace(/<title>[^<]*/, '<title>Untitled document'),
	),
	change('no title', 'axe/document-title page-basics', (html) =>
		html.replace(/<title>[^<]*<\/title>/, ''),
	),
	change('title of something else', 'title-unlike-text', (html) =>
		html.replace(/<title>[^<]*/, '<title>Zebror och giraffer'),
	),
	change('no lang', 'axe/html-has-lang page-basics', (html) =>
		html.replace(/<html[^>]*>/, '<html>'),
	),
	change('wrong lang', 'lang-page', (html) =>
		html.replace(/<html lang="\w+"/, (tag) =>
			tag.includes('"sv"') ? '<html lang="fr"' : '<html lang="fi"',
		),
	),
	change('bad lang', 'lang-code axe/html-lang-valid', (html) =>
		html.replace(/<html lang="\w+"/, '<html lang="svenska"'),
	),
	put('text in another language', 'lang-part', `<p lang="sv">${english}</p>`),
	put('nested lang is wrong', 'lang-part', `<div lang="de"><p lang="en">${long}</p></div>`),
	put(
		'bad lang on a part',
		'lang-code axe/valid-lang',
		'<p lang="engelska">Good morning to you all</p>',
	),
	put(
		'Arabic without dir',
		'direction lang-part',
		'<p lang="ar" dir="ltr">مرحبا بكم في موقعنا الجديد على الإنترنت</p>',
	),
	put(
		'Arabic without lang',
		'lang-part',
		'<p dir="rtl">مرحبا بكم في موقعنا الجديد على الإنترنت</p>',
	),
	put('vague heading', 'heading-unlike-text', '<h2>Rubrik</h2><p>Text om pengar.</p>'),
	put('empty heading', 'axe/empty-heading', '<h2></h2><p>Text om pengar.</p>'),
	put(
		'heading level skipped',
		'axe/heading-order',
		'<h2>Först kommer denna</h2><p>Text.</p><h5>Sedan denna</h5><p>Text.</p>',
	),
	put('bold as heading', 'fake-heading', `<p><b>Så gick det till</b></p><p>${long}</p>`),
	put(
		'large text as heading',
		'fake-heading',
		`<p style="font-size:2rem">Så gick det till</p><p>${long}</p>`,
	),
	put('no sub-headings', 'words-between-headings', `<p>${words(200)}</p><p>${words(200)}</p>`),
	put('list of dashes', 'fake-list', '<p>- mjölk<br>- bröd<br>- ost</p>'),
	put('list of paragraphs', 'fake-list', '<p>• mjölk</p><p>• bröd</p><p>• ost</p>'),
	put('numbered lines', 'fake-list', '<p>1. Gå in<br>2. Gå ut<br>3. Gå hem</p>'),
	put('empty paragraph', 'empty-paragraph', '<p>&nbsp;</p><p>Text.</p>'),
	put('line breaks as space', 'empty-paragraph', '<p>Ett<br><br><br>två</p>'),
	put('place alone', 'sensory', '<p>Tryck på länken till höger.</p>'),
	put('colour alone', 'sensory', '<p>Tryck på den röda knappen.</p>'),
	put('colour alone in English', 'sensory', '<p lang="en">Press the green button to go on.</p>'),
	put('marked in red', 'sensory', '<p>Fält som måste fyllas i är markerade med rött.</p>'),
	put(
		'place alone in English',
		'sensory',
		'<p lang="en">Use the menu on the right to find a project.</p>',
	),
	put('alt is a file name', 'alt-file-name', '<img src="/ikon-180.png" alt="ikon-180.png">'),
	put('alt is a placeholder', 'alt-file-name', '<img src="/ikon-180.png" alt="bild">'),
	put('no alt', 'axe/image-alt', '<img src="/ikon-180.png">'),
	put(
		'alt unlike title',
		'alt-unlike-title',
		'<img src="/ikon-180.png" alt="En väv" title="En katt">',
	),
	put(
		'alt repeats caption',
		'alt-repeats',
		'<figure><img src="/ikon-180.png" alt="En väv i rött"><figcaption>En väv i rött</figcaption></figure>',
	),
	put(
		'alt repeats link',
		'axe/image-redundant-alt alt-repeats',
		'<p><a href="/om/"><img src="/ikon-180.png" alt="Våra vävar">Våra vävar</a></p>',
	),
	put('spacer', 'spacer-image', `<img src="/spacer.gif" alt="" width="20" height="20">`),
	put(
		'invisible picture as space',
		'spacer-image',
		`<img src="${gif}" alt="" width="20" height="20">`,
	),
	put(
		'background image',
		'background-image',
		`<div style="width:200px;height:100px;background:url('${svg}') no-repeat"></div>`,
	),
	put(
		'role=img without a name',
		'axe/role-img-alt',
		'<div role="img" style="width:50px;height:50px"></div>',
	),
	put(
		'svg without a name',
		'axe/svg-img-alt',
		'<svg role="img" width="40" height="40"><circle r="9" cx="9" cy="9"/></svg>',
	),
	put('canvas without a name', 'embed-alternative', '<canvas width="40" height="40"></canvas>'),
	put(
		'sound without transcript',
		'media-alternative',
		'<div><audio src="/tal.mp3" controls></audio></div>',
	),
	put('sound that starts by itself', 'autoplay', '<audio src="/tal.mp3" autoplay></audio>'),
	put(
		'frame without title',
		'axe/frame-title',
		'<iframe src="/om/" width="300" height="100"></iframe>',
	),
	put(
		'frame that Tab passes',
		'hidden-focus axe/frame-focusable-content',
		'<iframe title="Om" tabindex="-1" srcdoc="<a href=\'/\'>Hem</a>"></iframe>',
	),
	put(
		'table without headers',
		'table-no-headers',
		'<table><tr><td>År</td><td>Kronor</td></tr><tr><td>2010</td><td>500</td></tr></table>',
	),
	put(
		'layout table',
		'table-layout',
		'<table><tr><td><table><tr><td>Ett</td></tr></table></td><td>Två</td></tr></table>',
	),
	put(
		'header without cells',
		'table-header-cells',
		'<table><caption>Sum</caption><tr><th>År</th><th>Kronor</th></tr><tr><td>2010</td></tr></table>',
	),
	put(
		'empty header',
		'axe/empty-table-header',
		'<table><caption>Pengar</caption><tr><th></th><th>Kronor</th></tr><tr><td>2010</td><td>500</td></tr></table>',
	),
	put(
		'bad headers attribute',
		'axe/td-headers-attr html/no-missing-references',
		'<table><caption>Pengar</caption><tr><th id="k">Kronor</th></tr><tr><td headers="finns-ej">500</td></tr></table>',
	),
	put('abbr without title', 'abbreviation', '<p>Vi fick hjälp av <abbr>XQZ</abbr> i fjol.</p>'),
	put('accesskey', 'accesskey', '<p><a href="/om/" accesskey="s">Om oss på webbplatsen</a></p>'),
	put(
		'fixed letter spacing',
		'inline-spacing',
		`<p style="letter-spacing:0.02em!important">${long}</p>`,
	),
	put(
		'fixed line height',
		'inline-spacing',
		`<p style="line-height:1.1!important">${long}${long}</p>`,
	),
	put(
		'very hard text',
		'reading-level',
		`<p>${'Implementeringsprocessens organisationsutvecklingsperspektiv förutsätter kompetensförsörjningsstrategiska samverkansöverenskommelser mellan arbetsmarknadspolitiska myndighetsföreträdare och '.repeat(25)}.</p>`,
	),
	put(
		'placeholder as label',
		'field-placeholder',
		'<form><input type="text" placeholder="Skriv ett ord"><button>Skicka in</button></form>',
	),
	put('no label', 'axe/label', '<form><input type="text"><button>Skicka in</button></form>'),
	put(
		'hint not tied',
		'field-hint',
		'<form><div><label for="q1">Ditt ord</label><span class="hint">Minst tre tecken</span><input id="q1"></div><button>Skicka in</button></form>',
	),
	put(
		'error not tied',
		'field-hint',
		'<form><div><label for="q1">Ditt ord</label><input id="q1" aria-invalid="true"><span class="error">Skriv minst tre tecken</span></div><button>Skicka in</button></form>',
	),
	put(
		'error by colour alone',
		'field-error',
		'<form><div><label for="q1">Ditt ord</label><input id="q1" aria-invalid="true" style="border-color:red"></div><button>Skicka in</button></form>',
	),
	put(
		'error without help',
		'field-error',
		'<form><div><label for="q1">Ditt ord</label><input id="q1" aria-invalid="true" aria-describedby="e1"><span id="e1">Fel</span></div><button>Skicka in</button></form>',
	),
	put(
		'same label twice',
		'field-same-label',
		'<form><label>Kommun <input name="a"></label><label>Kommun <input name="b"></label><button>Skicka in</button></form>',
	),
	put(
		'radios without group',
		'field-group',
		'<form><label><input type="radio" name="j"> Ja</label><label><input type="radio" name="j"> Nej</label><button>Skicka in</button></form>',
	),
	put(
		'fieldset without legend',
		'field-group',
		'<form><fieldset><label><input type="radio" name="j"> Ja</label><label><input type="radio" name="j"> Nej</label></fieldset><button>Skicka in</button></form>',
	),
	put(
		'label for nothing',
		'field-label-for',
		'<form><label for="finns-ej">Ditt ord</label><input id="q2" aria-label="Ditt ord"><button>Skicka in</button></form>',
	),
	put(
		'asterisk only',
		'field-required',
		'<form><label>Ditt ord * <input></label><button>Skicka in</button></form>',
	),
	put(
		'no pasting',
		'field-paste',
		'<form><label>Kod <input onpaste="return false"></label><button>Skicka in</button></form>',
	),
	put(
		'select that navigates',
		'field-changes-page',
		'<form><label>Språk <select onchange="location=this.value"><option value="">Välj</option><option value="/en/">Engelska</option></select></label></form>',
	),
	put(
		'radio that submits',
		'field-changes-page',
		'<form><fieldset><legend>Ordning</legend><label><input type="radio" name="o" onclick="this.form.submit()"> Namn</label></fieldset></form>',
	),
	put(
		'focus that opens',
		'field-changes-page',
		'<form><label>Ord <input onfocus="window.open(\'/om/\')"></label></form>',
	),
	put(
		'label far away',
		'label-far',
		'<form style="width:900px"><label for="q3">Ditt ord</label><input id="q3" style="margin-left:400px"><button>Skicka in</button></form>',
	),
	put(
		'bad autocomplete',
		'axe/autocomplete-valid html/valid-autocomplete',
		'<form><label>E-post <input autocomplete="epost"></label></form>',
	),
	put('click on a div', 'mouse-only', '<div onclick="this.hidden=true">Stäng den här rutan</div>'),
	put(
		'click by listener',
		'mouse-only',
		'<div id="bx">Stäng den här rutan</div><script>document.getElementById("bx").addEventListener("click",function(){this.hidden=true})</script>',
	),
	put(
		'double click',
		'mouse-only',
		'<button type="button" ondblclick="this.hidden=true">Öppna lådan</button>',
	),
	put('mouse over', 'mouse-only', '<p onmouseover="this.title=1">Peka här för hjälp</p>'),
	put(
		'press down',
		'mouse-only',
		'<button type="button" onmousedown="location=\'/om/\'">Gå till sidan om oss</button>',
	),
	style(
		'hover only',
		'hover-only',
		'<style>.mx .sub{display:none}.mx:hover .sub{display:block}</style>',
		'<div class="mx">Meny<div class="sub"><a href="/om/">Om webbplatsen här</a></div></div>',
	),
	put(
		'button in a link',
		'presentational-children axe/nested-interactive',
		'<div role="button" tabindex="0">Spara <a href="/om/">som kopia</a></div>',
	),
	put(
		'link out of reach',
		'hidden-focus',
		'<p><a href="/nagot-eget/" tabindex="-1">Den enda vägen dit</a></p>',
	),
	put(
		'focus in hidden part',
		'axe/aria-hidden-focus',
		'<div aria-hidden="true"><a href="/om/">Gömd länk till oss</a></div>',
	),
	put('dragging', 'drag-only', '<div draggable="true">Flytta mig</div>'),
	change('skip link to nowhere', 'skip-link axe/skip-link', (html) =>
		html.replace(/ id="innehall"/, ' id="annat"'),
	),
	change('reload', 'time-limit', (html) =>
		html.replace('<head>', '<head><meta http-equiv="refresh" content="30">'),
	),
	put(
		'switch without state',
		'role-state axe/aria-required-attr',
		'<div role="switch" tabindex="0">Mörkt</div>',
	),
	put('unknown role', 'axe/aria-roles', '<div role="knapp" tabindex="0">Spara</div>'),
	put(
		'unknown aria attribute',
		'axe/aria-valid-attr',
		'<p aria-etikett="ja">Text om ett projekt</p>',
	),
	put('aria-label on a div', 'aria-prohibited', '<div aria-label="Pris">100 kr</div>'),
	put(
		'broken reference',
		'html/no-missing-references',
		'<p aria-describedby="finns-ej">Text om ett projekt</p>',
	),
	put('same id twice', 'html/no-dup-id', '<p id="dubbel">Ett</p><p id="dubbel">Två</p>'),
	put('capitals', 'all-caps', '<p>DET HÄR ÄR EN LÅNG RAD MED BARA STORA BOKSTÄVER I</p>'),
	put(
		'capitals by style',
		'all-caps',
		'<p style="text-transform:uppercase">Det här är en lång rad med bara stora bokstäver i</p>',
	),
	put('italics', 'long-emphasis', `<p><i>${long}</i></p>`),
	put('bold', 'long-emphasis', `<p><b>${long}</b></p>`),
	put('underlined', 'long-emphasis', '<p>Det är <u>mycket viktigt att komma</u> i tid.</p>'),
	put('justified', 'typography', `<p style="text-align:justify">${long}${long}</p>`),
	put('tiny text', 'typography', `<p style="font-size:8px">${long}</p>`),
	put('tight lines', 'typography', `<p style="line-height:1">${long}${long}</p>`),
	put(
		'long lines',
		'typography',
		`<p style="width:1180px;max-width:none;position:absolute;left:20px;font-size:14px">${long.repeat(3)}</p>`,
	),
	style(
		'words in the style sheet',
		'css-content',
		'<style>.pris::before{content:"Endast nu "}</style>',
		'<p class="pris">100 kr</p>',
	),
	put(
		'faint text',
		'axe/color-contrast',
		'<p style="color:#999;background:#fff">Svag text som inte syns</p>',
	),
	style(
		'faint in the dark',
		'contrast',
		'<style>.dk{background:#fff;color:#000}@media (prefers-color-scheme:dark){.dk{background:#111;color:#444}}</style>',
		'<p class="dk">Svag text i mörkret</p>',
	),
	style(
		'faint on a phone',
		'contrast',
		'<style>.ph{background:#fff;color:#000}@media (max-width:500px){.ph{background:#fff;color:#bbb}}</style>',
		'<p class="ph">Svag text i telefonen</p>',
	),
	style(
		'moves for ever',
		'motion',
		'<style>@keyframes gl{to{transform:translateX(40px)}}.gl{animation:gl 3s infinite alternate;width:9em}</style>',
		'<p class="gl">Rör sig</p>',
	),
	style(
		'flashes',
		'motion',
		'<style>@keyframes bl{50%{opacity:0}}.bl{animation:bl .2s infinite}</style>',
		'<p class="bl">Blinkar</p>',
	),
	put('marquee', 'motion axe/marquee', '<marquee>Nyheter om projekten</marquee>'),
	style(
		'no focus ring',
		'focus-visible',
		'<style>a:focus,a:focus-visible,button:focus-visible{outline:none!important;box-shadow:none!important}</style>',
	),
	style(
		'faint focus ring',
		'focus-contrast',
		'<style>a:focus,a:focus-visible{outline:2px solid #f4f4f4!important}</style>',
	),
	style(
		'shadow as focus',
		'focus-forced-colours',
		'<style>.sf:focus{outline:none!important;box-shadow:0 0 0 3px #000}</style>',
		'<p><a class="sf" href="/om/">Om oss som gjort den</a></p>',
	),
	put(
		'positive tabindex',
		'focus-order axe/tabindex',
		'<p><a href="/om/" tabindex="3">Om oss som gjort den</a></p>',
	),
	put(
		'reversed row',
		'focus-order',
		'<div style="display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:2em"><a href="/om/">Om oss som gör</a><a href="/kontakt/">Kontakta oss här</a></div>',
	),
	put(
		'trap',
		'keyboard-trap',
		'<button type="button" onblur="setTimeout(()=>this.focus(),5)">Fast</button><p><a href="/om/">Efter fällan</a></p>',
	),
	style(
		'fixed bar over focus',
		'focus-covered',
		'<style>.bar{position:fixed;left:0;right:0;bottom:0;height:45vh;background:#fff;z-index:9}</style>',
		'<div class="bar">Kakor</div><p><a href="/om/">Om oss som gör den</a></p>',
	),
	put('too wide', 'reflow', '<p style="width:700px">En rad som är för bred för en telefon</p>'),
	put(
		'box that scrolls sideways',
		'reflow',
		`<div style="overflow-x:auto"><p style="width:900px">${long}</p></div>`,
	),
	put(
		'cut at 200 %',
		'clipped-text',
		`<div style="height:1.6em;overflow:hidden;max-width:none"><span style="font-size:14px">${long.slice(0, 110)}</span></div>`,
	),
	put(
		'cut with more spacing',
		'text-spacing',
		'<div style="height:1.15em;line-height:1.1;overflow:hidden;width:16em">Text som ryms precis på raden</div>',
	),
	style(
		'sticky that covers',
		'sticky-covers',
		'<style>@media (max-width:600px){.st{position:fixed;top:0;left:0;right:0;height:70vh;background:#fff}}</style>',
		'<div class="st">Meddelande</div>',
	),
	style(
		'hidden in print',
		'print',
		'<style>@media print{main,body{display:none!important}}</style>',
	),
	put(
		'text that changes',
		'text-changes',
		'<p id="tx">1</p><script>setInterval(()=>{document.getElementById("tx").textContent=String(Math.random())},500)</script>',
	),
	put(
		'message that vanishes',
		'message-vanishes',
		'<div role="alert" id="ms">Ditt svar är sparat</div><script>setTimeout(()=>document.getElementById("ms").remove(),3000)</script>',
	),
	put(
		'page that moves on',
		'page-moves',
		'<script>setTimeout(()=>{location.href="/om/"},4000)</script>',
	),
	put(
		'single key',
		'single-key',
		'<p id="k">0</p><script>document.addEventListener("keydown",e=>{if(e.key==="k")document.getElementById("k").textContent+="1"})</script>',
	),
	put(
		'role=button without keys',
		'role-keys',
		'<div role="button" tabindex="0" onclick="this.textContent+=\'!\'">Visa mer om detta</div>',
	),
	put(
		'checkbox without Space',
		'role-keys',
		'<div role="checkbox" aria-checked="false" tabindex="0" onclick="this.setAttribute(\'aria-checked\',\'true\')">Kryssa</div>',
	),
	put(
		'dialog without focus',
		'dialog-focus',
		'<button type="button" onclick="dl.hidden=false">Öppna rutan</button><div id="dl" role="dialog" aria-label="Ruta" hidden style="position:fixed;top:9em;left:9em;width:300px;height:200px;background:#fff"><button type="button" onclick="dl.hidden=true">Stäng</button></div>',
	),
	put(
		'dialog without Escape',
		'dialog-escape',
		'<button type="button" onclick="dm.hidden=false;dm.querySelector(\'button\').focus()">Öppna rutan</button><div id="dm" role="dialog" aria-label="Ruta" hidden style="position:fixed;top:9em;left:9em;width:300px;height:200px;background:#fff"><button type="button" onclick="dm.hidden=true">Stäng</button></div>',
	),
	put(
		'select by script',
		'field-changes-page',
		'<label>Välj kommun <select id="sc"><option>En</option><option>Två</option></select></label><script>sc.addEventListener("change",()=>{location.href="/om/"})</script>',
	),
	change('endless loop', 'page-hangs', (html) =>
		html.replace('</body>', '<script>for(;;){}</script></body>'),
	),
	change('zoom forbidden', 'axe/meta-viewport', (html) =>
		html.replace('initial-scale=1', 'initial-scale=1, user-scalable=no, maximum-scale=1'),
	),
	change('two mains', 'axe/landmark-no-duplicate-main html/no-multiple-main', (html) =>
		html.replace('</main>', '</main><main><p>Mer text</p></main>'),
	),
];
