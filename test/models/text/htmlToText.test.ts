import fc from 'fast-check';

import { htmlToText, looksLikeHtml } from '../../../models/text/htmlToText';

/** What a reader sees of a mail, with folded white space. */
const read = (html: string): string => htmlToText(html).replace(/\s+/g, ' ').trim();

const mail = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Order 12</title>
<style type="text/css">p { color: #333 } /* <b> is no tag here */</style>
<script>if (1 < 2) document.write('<p>spam</p>');</script></head>
<body><!-- preheader: <p>hidden</p> -->
<table><tr><td>Hello,</td><td>the&nbsp;lamp is <b>broken</b>.</td></tr></table>
<p>I want my money back &mdash; now!<br>Price: 5 &lt; 6 &amp; &euro;3</p>
<ul><li>one<li>two</ul><img src="x.png" alt="picture">
</body></html>`;

it('reads a mail as a reader sees it', () => {
	expect(read(mail)).toBe('Hello, the lamp is broken. I want my money back — now! Price: 5 < 6 & €3 one two');
});

it('ends a line where a block ends', () => {
	expect(htmlToText('<p>one</p><p>two</p>three<br/>four').trim().split(/\n+/)).toEqual(['one', 'two', 'three', 'four']);
});

it.each([
	['Outlook paragraphs', '<p class=MsoNormal>Good<o:p></o:p></p>', 'Good'],
	['Outlook conditions', '<!--[if mso]><p>hidden</p><![endif]-->Good<![if !mso]> service<![endif]>', 'Good service'],
	['a processing instruction', '<?xml version="1.0"?><p>Good</p>', 'Good'],
	['a namespace instruction', '<?xml:namespace prefix = o /><p>Good</p>', 'Good'],
	['vector markup', 'Good <v:shape id="x"><v:imagedata src="y"/></v:shape>service', 'Good service'],
	['upper case', '<STYLE>p{}</STYLE><P>Good</P>', 'Good'],
	['a blank in an end tag', '<style>p{}</style >Good', 'Good'],
	['a tag over lines', '<a\nhref="x"\n>Good</a>', 'Good'],
	['letters that grow in lower case before a style', `${'İ'.repeat(40)}<style>p{}</style>Good service`, `${'İ'.repeat(40)}Good service`],
	['a head that never ends', '<html><head><title>Shop</title><body><p>Good</p><header>Top</header>service', 'Good Top service'],
	['an unclosed comment', 'Good<!-- the rest', 'Good'],
	['an unclosed tag at the end', 'Good<br class="', 'Good'],
	['double encoded entities once', '<p>&amp;lt;b&amp;gt;</p>', '&lt;b&gt;'],
	['numeric entities', '<p>&#128077; &#x1F44E; &#xD83D;</p>', '👍 👎 \ufffd'],
	['entities without tags', '<br>caf&eacute; &unknown; & more', 'café &unknown; & more'],
	['a template', '<template><p>no</p></template>Good', 'Good'],
	['a drawing', '<svg><text>no</text></svg>Good', 'Good'],
])('reads %s', (_, html, text) => {
	expect(read(html)).toBe(text);
});

it.each([
	['a < b and c > d'], ['I <3 this'], ['5<6'], ['<>'], ['<john@shop.example> wrote'], ['<https://a.example>'], ['->', ], ['<3<3'],
])('leaves %j as it is', (text) => {
	expect(looksLikeHtml(text)).toBe(false);
	expect(htmlToText(text)).toBe(text);
});

it.each([['<p>x'], ['x<br>y'], ['x<BR/>'], ['<div class="a">'], ['<!-- x -->'], ['<!doctype html>'], ['</span>']])('takes %j for HTML', (text) => {
	expect(looksLikeHtml(text)).toBe(true);
});

// A quadratic reader would take hours for these; the tests would time out.
it.each([
	['<style>', ''],
	['<script>', ''],
	['<', '<'],
	['<!--', ''],
	['<p ', ''],
	['<a href="', ''],
	['<style></style>', ''],
	['<!', '<!'],
	['<?', '<?'],
	['&', '&'],
	['&amp', '&'],
	['<p', '<p'],
])('reads a million characters of %j', (part, left) => {
	const hostile = part.repeat(Math.ceil(1_000_000 / part.length));
	looksLikeHtml(hostile);
	const text = htmlToText(`good ${hostile}`);
	expect(text.startsWith('good')).toBe(true);
	if (left === '') expect(text.trim()).toMatch(/^good$|^good &/);
	else expect(text.length).toBeGreaterThan(1000);
});

it('ends for every mixture of markup, and keeps the words outside of it', () => {
	const part = fc.constantFrom('<p>', '</p>', '<b>', '<style>', '</style>', '<!-- ', ' -->', '<', '>', '"', 'İ', 'word', ' ', '<o:p>', '<![if', '&lt;');
	fc.assert(
		fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
			expect(typeof htmlToText(parts.join(''))).toBe('string');
			expect(htmlToText(`<p>first</p>${parts.join('')}`).trim().startsWith('first')).toBe(true);
		}),
	);
});
