import type { WarningWording } from './warningMessages';
import { count, nameList } from './wording';
import type { NoDetails, Wording } from './wording';

function wording<Details>(message: (details: Details) => string, hint: string): WarningWording<Details> {
	return { message, hint };
}

const rowsWord = (rows: number): string => `${count(rows)} ${rows === 1 ? 'row' : 'rows'}`;
const whatWord = (what: string, number: number): string => (what === 'item' ? (number === 1 ? 'item' : 'items') : number === 1 ? 'user' : 'users');
const shown = (columns: readonly string[]): string => (columns.length > 0 ? ` There are: ${nameList(columns)}.` : '');

/** Errors of Recommendation. */
export const recommendErrorMessages = {
	'recommend-field-expression': (d: { parameter: string }): Wording => ({
		message: `'${d.parameter}' holds an expression, and n8n works expressions out for the first input only`,
		description: `Type in '${d.parameter}' the name of a field, such as title or body.items, or drag the field there.`,
	}),
	'recommend-catalogue-id': (d: { columns: readonly string[] }): Wording => ({
		message: 'No field of the catalogue looks like an ID',
		description: `Add the option 'Catalogue Item Field' and name the field with the same IDs as the events.${shown(d.columns)}`,
	}),
	'recommend-user-or-order': (_: NoDetails): Wording => ({
		message: "Both 'User Field' and 'Order Field' are empty, so nothing says which items belong together",
		description: "Name the customer in 'User Field' or the order number in 'Order Field'.",
	}),
	'recommend-csv-expression': (d: { parameter: string }): Wording => ({
		message: `'${d.parameter}' holds an expression, and a CSV file has columns`,
		description: `Type in '${d.parameter}' the name of a column of the file.`,
	}),
	'recommend-csv-missing': (d: { property: string; found: readonly string[] }): Wording => ({
		message: `No item has the binary field '${d.property}'`,
		description: `Set 'CSV Binary Field' to the field with the file, or take the option away to read the items themselves.${shown(d.found)}`,
	}),
	'recommend-csv-empty': (_: NoDetails): Wording => ({
		message: 'The CSV file is empty',
		description: "It needs a first line with the names of its columns, and a line for each event. Look at the file in 'CSV Binary Field'.",
	}),
	'recommend-model-field': (d: { parameter: string; path: string }): Wording => ({
		message: `The first item has no text in the field '${d.path}'`,
		description: `Name in '${d.parameter}' the field with the model's file as Base64 text, or choose the model by its name.`,
	}),
	'recommend-as-of': (d: { parameter: string; value: string }): Wording => ({
		message: `'${d.parameter}' is '${d.value}', which is no date`,
		description: `Set '${d.parameter}' to a day such as 2026-11-30, or leave it empty for today.`,
	}),
	'recommend-requests-not-list': (d: { parameter: string }): Wording => ({
		message: `'${d.parameter}' holds no list`,
		description: `Give in '${d.parameter}' a JSON list of objects with user, items or both, as in [{"user": "c-17"}].`,
	}),
	'recommend-request-fields': (d: { columns: readonly string[] }): Wording => ({
		message: 'The items of Requests have no field that looks like a user or an item',
		description: `Add the option 'Request User Field' or 'Request Items Field'.${shown(d.columns)}`,
	}),
	'recommend-no-requests': (d: { parameter: string }): Wording => ({
		message: `'${d.parameter}' is set to Requests, and the input Requests has no item that names a user or an item`,
		description: `Connect the input Requests, or set '${d.parameter}' to all users.`,
	}),
	'recommend-no-item': (_: NoDetails): Wording => ({
		message: 'Nothing says which item users are wanted for',
		description: "Connect the input Requests with items that have the item's ID, such as { \"item\": \"sku-1\" }. Its field is named by the option 'Request Items Field'.",
	}),
	'recommend-nothing-to-learn-from': (_: NoDetails): Wording => ({
		message: 'There are requests, but neither events nor a saved model to answer them from',
		description: "Connect the input Events, or choose in 'Model' what an earlier run has saved.",
	}),
	'recommend-model-evaluate': (_: NoDetails): Wording => ({
		message: 'There are no users in a saved model, so only events tell who would want an item',
		description: "Connect the input Events with what users had, or set 'Model' to None to learn from them.",
	}),
	'recommend-method-not-saved': (d: { method: string }): Wording => ({
		message: `A model of the method '${d.method}' is made of users' own rows and is never saved`,
		description: "Set 'Method' to Auto or Item Cosine, or take 'Save Model As' and 'Attach Model' away.",
	}),
	'recommend-too-large': (d: { events: number; items: number; megabytes: number; availableMegabytes: number }): Wording => ({
		message: `${count(d.events)} events of ${count(d.items)} items would take about ${count(d.megabytes)} MB of memory to learn from, and ${count(d.availableMegabytes)} MB are free for it`,
		description: "Read the last 90 days only, leave out items that are rarely bought, or give n8n more memory (a container's limit, N8N_MARKETING_AI_MEMORY_MB). 'Method' Exact takes the most.",
	}),
};

/** Warnings of Recommendation. */
export const recommendWarningMessages = {
	'recommend-no-events': wording(
		(_: NoDetails) => 'No row holds an event that can be used, so there is nothing to recommend from. The count of rows says why each was left out',
		'had no event that can be used',
	),
	'recommend-one-user': wording((_: NoDetails) => 'All events are of one user: nothing can be learned from what others like, so lists hold what is in demand and what reads alike', 'had events of one user only'),
	'recommend-one-item': wording((_: NoDetails) => 'All events are of one item: there is nothing else to recommend, unless a catalogue has more', 'had events of one item only'),
	'recommend-everybody-had-all': wording(
		(d: { users: number; items: number }) => `All ${count(d.users)} users had all ${count(d.items)} items, so Discover has nothing left to show. Set 'Mode' to Buy Again or Next Purchase`,
		'had users who all had everything',
	),
	'recommend-dates-unreadable': wording(
		(d: { rows: number }) => `${rowsWord(d.rows)} had no date that can be read in 'Date Field', which is most of them: the events were used without any time, so nothing is known of what is in fashion`,
		'had dates that cannot be read, so no time was used',
	),
	'recommend-dates-some-unreadable': wording((d: { rows: number }) => `${rowsWord(d.rows)} had no date that can be read and ${d.rows === 1 ? 'counts' : 'count'} as the oldest`, 'had dates that cannot be read'),
	'recommend-day-order': wording(
		(d: { order: string }) =>
			d.order === 'mixed'
				? "The dates contradict each other in whether the day or the month is first, as in 03/04/2026. Set the option 'Date Order'"
				: "No date shows whether the day or the month is first, as in 03/04/2026: the month was taken to be first. If that is wrong, set the option 'Date Order'",
		'had dates that can be read in two ways',
	),
	'recommend-duplicates': wording((d: { rows: number }) => `${count(d.rows)} ${d.rows === 1 ? 'event repeats an earlier one' : 'events repeat earlier ones'} exactly and ${d.rows === 1 ? 'counts' : 'count'} once`, 'had events that repeat earlier ones exactly'),
	'recommend-ids-number-and-text': wording(
		(d: { what: string; count: number }) => `The IDs of ${count(d.count)} ${whatWord(d.what, d.count)} came as numbers in some rows and as text in others. They were taken as one`,
		'had IDs as numbers and as text, which were taken as one',
	),
	'recommend-ids-alike': wording(
		(d: { what: string; count: number; examples: readonly string[] }) =>
			`The IDs of ${count(d.count)} ${whatWord(d.what, d.count)} differ in case or leading zeros only${d.examples.length > 0 ? ` (${nameList(d.examples, 3)})` : ''} and were kept apart. If they are the same, make them alike before this node`,
		'had IDs that differ in case or leading zeros only',
	),
	'recommend-service-lines': wording(
		(d: { items: readonly string[] }) => `These IDs were taken for postage, discounts and the like, and left out: ${nameList(d.items, 10)}. Switch off the option 'Ignore Service Lines' to keep them`,
		'had lines that are no products',
	),
	'recommend-event-types-unknown': wording(
		(d: { types: readonly string[] }) => `These event types count 1, since nothing says what they mean: ${nameList(d.types, 10)}. Give them a weight in the option 'Event Weights'`,
		'had event types that nobody has given a weight',
	),
	'recommend-quantities-unreadable': wording((d: { rows: number }) => `${rowsWord(d.rows)} had no number in 'Quantity Field' and ${d.rows === 1 ? 'counts' : 'count'} as one piece`, 'had quantities that cannot be read'),
	'recommend-returns': wording(
		(d: { returns: number; purchases: number }) => `${count(d.returns)} ${d.returns === 1 ? 'return' : 'returns'} took back ${count(d.purchases)} ${d.purchases === 1 ? 'purchase' : 'purchases'} as a whole`,
		'had returns, which took purchases back',
	),
	'recommend-csv-encoding': wording(
		(d: { encoding: string }) => `The CSV file is not in UTF-8 and does not say what it is in: it was read as ${d.encoding}. If letters look wrong, set the option 'CSV Encoding'`,
		'came in a CSV file whose encoding had to be guessed',
	),
	'recommend-csv-wrong-encoding': wording(
		(d: { encoding: string }) => `The CSV file is not all in ${d.encoding}: some of its letters could not be read, and IDs that differ in those only were taken as one. Set the option 'CSV Encoding' to what the file is in`,
		'came in a CSV file with letters that could not be read',
	),
	'recommend-csv-short-rows': wording((d: { rows: number }) => `${count(d.rows)} ${d.rows === 1 ? 'line' : 'lines'} of the CSV file had fewer cells than the header`, 'had lines with fewer cells than the header'),
	'recommend-csv-long-rows': wording(
		(d: { rows: number }) => `${count(d.rows)} ${d.rows === 1 ? 'line' : 'lines'} of the CSV file had more cells than the header, so cells may be in the wrong columns. Write the file with quotes around texts`,
		'had lines with more cells than the header',
	),
	'recommend-csv-open-quote': wording((d: { line: number }) => `A quote that opens in line ${count(d.line)} of the CSV file is never closed: all that follows it was read as one cell`, 'came in a CSV file with a quote that is never closed'),
	'recommend-few-events': wording((d: { events: number; wanted: number }) => `${count(d.events)} events are few: from ${count(d.wanted)} on lists are usually good. Until then look them over`, 'had few events to learn from'),
	'recommend-few-users': wording(
		(d: { users: number; wanted: number }) => `${count(d.users)} ${d.users === 1 ? 'user has' : 'users have'} two items or more, and ${count(d.wanted)} are needed to tell who likes what: lists hold what is in demand and what reads alike`,
		'had too few users with two items or more',
	),
	'recommend-no-dates': wording((_: NoDetails) => "There are no dates, so what is in fashion is not known. Name a field in 'Date Field' if there is one", 'had no dates'),
	'recommend-future-dates': wording((d: { events: number }) => `${count(d.events)} ${d.events === 1 ? 'event is' : 'events are'} dated in the future and ${d.events === 1 ? 'counts' : 'count'} as of now`, 'had dates in the future'),
	'recommend-users-cut': wording((d: { users: number; most: number }) => `Of ${count(d.users)} ${d.users === 1 ? 'user' : 'users'} only the ${count(d.most)} newest items counted, so that a reseller or a robot does not outweigh all others`, 'had users with very many items'),
	'recommend-too-many-for-exact': wording((d: { items: number; most: number }) => `'Method' Exact is for at most ${count(d.most)} items, and there are ${count(d.items)}: Auto was used`, 'had too many items for the method Exact'),
	'recommend-tuning-cut': wording((d: { tried: number; planned: number }) => `The 'Time Budget' ended after ${count(d.tried)} of ${count(d.planned)} settings: the best of them was taken, and another run may take another one`, 'had no time to try all settings'),
	'recommend-no-orders': wording((_: NoDetails) => "'Order Field' is empty: what a user had, on one day where there are dates, counts as one order", 'had no order numbers'),
	'recommend-old-events': wording((d: { days: number; date: string }) => `The newest event is ${count(d.days)} days old, so the lists are for ${d.date}. Set the option 'As Of' for another day`, 'had no recent events'),
	'recommend-catalogue-no-overlap': wording((d: { items: number }) => `None of the catalogue's ${count(d.items)} items has an event: are the IDs those of the events? The catalogue was not used as the list of what may be shown`, 'had a catalogue with other IDs'),
	'recommend-catalogue-rows': wording(
		(d: { withoutId: number; repeated: number }) => `Of the catalogue's rows ${count(d.withoutId)} had no ID, and ${count(d.repeated)} had the ID of an earlier row; these were left out`,
		'had catalogue rows that were left out',
	),
	'recommend-catalogue-missing': wording((d: { items: number }) => `${count(d.items)} ${d.items === 1 ? 'item has' : 'items have'} events and no row in the catalogue, so ${d.items === 1 ? 'it is' : 'they are'} not shown. The option 'Only Catalogue Items' changes that`, 'had items that the catalogue lacks'),
	'recommend-catalogue-unreadable': wording((d: { column: string; rows: number }) => `The ${d.column} of ${count(d.rows)} catalogue ${d.rows === 1 ? 'row' : 'rows'} cannot be read and counts as not known`, 'had catalogue values that cannot be read'),
	'recommend-no-prices': wording(
		(d: { parameters: readonly string[] }) => `No item has a known price, so ${nameList(d.parameters)} ${d.parameters.length === 1 ? 'has' : 'have'} nothing to go by. Connect a catalogue with prices, and name its field in the option 'Price Field'`,
		'had rules on prices and no known price',
	),
	'recommend-unknown-users': wording(
		(d: { users: number; empty: number }) =>
			`${count(d.users)} ${d.users === 1 ? 'request is' : 'requests are'} of somebody without any event: ${d.empty === d.users ? 'nothing in demand was left to show' : `the list holds what is in demand now${d.empty > 0 ? `, and ${count(d.empty)} of them ${d.empty === 1 ? 'is' : 'are'} empty` : ''}`}`,
		'had requests of unknown users',
	),
	'recommend-unknown-items': wording((d: { items: number }) => `${count(d.items)} ${d.items === 1 ? 'item that was asked for is' : 'items that were asked for are'} not known from events or catalogue`, 'had requests with unknown items'),
	'recommend-requests-empty': wording((d: { rows: number }) => `${count(d.rows)} ${d.rows === 1 ? 'row' : 'rows'} of Requests named neither a user nor an item`, 'had requests that name nobody and nothing'),
	'recommend-model-not-saved-again': wording(
		(_: NoDetails) => "A saved model answered, so nothing was learned and nothing was saved. Set 'Model' to None to learn from the events, or take 'Save Model As' and 'Attach Model' away",
		'had a saved model, which is not saved again',
	),
	'recommend-model-without-users': wording(
		(_: NoDetails) => "There are no users in a saved model and no events came in, so there is nobody to recommend for. Connect the input Events, or set 'Recommend For' to Requests",
		'had a saved model and no users',
	),
	'recommend-requests-excluded': wording(
		(d: { requests: number }) => `${count(d.requests)} ${d.requests === 1 ? 'request is of a user' : 'requests are of users'} in 'Exclude Users': nothing was recommended`,
		'had requests of users who are excluded',
	),
	'recommend-requests-without-events': wording(
		(d: { requests: number }) => `${count(d.requests)} ${d.requests === 1 ? 'request' : 'requests'} got an empty list, because there is no event that can be used`,
		'had requests that nothing could be learned for',
	),
	'recommend-requests-unused': wording((d: { requests: number }) => `The input Requests has ${count(d.requests)} ${d.requests === 1 ? 'row that was' : 'rows that were'} not read. Set 'Recommend For' to Requests to answer ${d.requests === 1 ? 'it' : 'them'}`, 'had requests that were not read'),
	'recommend-rules-left-nothing': wording(
		(d: { lists: number; rules: readonly string[] }) => `The rules left nothing to show in ${count(d.lists)} ${d.lists === 1 ? 'list' : 'lists'}. They took away: ${nameList(d.rules)}`,
		'had rules that left nothing to show',
	),
};
