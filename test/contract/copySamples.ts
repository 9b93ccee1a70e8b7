import type { IDataObject } from 'n8n-workflow';

// Written for these tests.
const makers = ['Alder', 'Birch', 'Cedar', 'Dune', 'Ember', 'Fjord', 'Grove', 'Harbour', 'Iris', 'Juniper', 'Kestrel', 'Larch', 'Moss', 'North', 'Opal', 'Pine', 'Quill', 'River', 'Sable', 'Tern'];
const things = ['Mug', 'Flask', 'Bottle', 'Tumbler', 'Kettle', 'Teapot', 'Carafe', 'Cup', 'Jug', 'Thermos'];
const endings = ['for the Road', 'You Can Drop', 'That Keeps Up', 'With a Lid', 'Worth Washing', 'to Share', 'on the Desk', 'in Your Bag', 'for Two', 'All Winter'];

/** One of 200 distinct product names. */
export function productName(number: number): string {
	return `${makers[number % makers.length]} ${things[Math.floor(number / makers.length) % things.length]}`;
}

/** One of 200 distinct headlines. */
export function adText(number: number): string {
	return `${makers[number % makers.length]} ${endings[Math.floor(number / makers.length) % endings.length]}`;
}

/** A headline with results. */
export function adResult(number: number): IDataObject {
	return { number, headline: adText(number), impressions: 1000 + number, clicks: String(20 + (number % 7)) };
}
