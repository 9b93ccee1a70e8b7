import type { IDataObject } from 'n8n-workflow';

// Written for these tests; nobody's real words.
const texts: Record<string, string[]> = {
	delivery: [
		'Where is my parcel? The tracking has not moved for four days.',
		'The courier left my package with a neighbour I do not know.',
		'When will my order arrive?',
		'Can you deliver on Saturday instead of Thursday?',
		'My shipment is stuck at the depot since Monday.',
		'The parcel was sent to my old address, please redirect it.',
		'Do you ship to Norway?',
		'我的快递三天没有更新了，请帮我查一下。',
		'包裹什么时候能送到？',
		'The delivery window was missed and nobody rang the bell.',
	],
	billing: [
		'I was charged twice for the same order.',
		'Please send me the invoice for October.',
		'My card was declined although the money left my account.',
		'Can I pay by bank transfer?',
		'The VAT number on the bill is wrong.',
		'Why is there a fee of 4.99 on my statement?',
		'The discount code was not taken off the total.',
		'请问可以开发票吗？',
		'我被重复扣款了，请退还多收的钱。',
		'I need a receipt with our company name on it.',
	],
	product: [
		'Does the lamp work with smart bulbs?',
		'What size should I take if I am 180 cm tall?',
		'Is the jacket waterproof or only water-repellent?',
		'How long does the battery of the headphones last?',
		'Which screws belong to the shelf?',
		'Can the blender crush ice?',
		'Is the mug safe for the dishwasher?',
		'这款耳机防水吗？',
		'这个台灯可以调节亮度吗？',
		'What is the table made of, oak or veneer?',
	],
};

/** Thirty mails with three topics, one after another: delivery, billing, product, delivery … */
export function topicExamples(): Array<IDataObject & { text: string; topic: string }> {
	return Array.from({ length: 10 }, (_, row) => Object.entries(texts).map(([topic, own]) => ({ topic, text: own[row] ?? '' }))).flat();
}

/** Mails that are none of them, with the topic that a reader gives them. */
export const newMails = [
	{ text: 'My package still has not come, where is it now?', topic: 'delivery' },
	{ text: 'You took the money from my card two times.', topic: 'billing' },
	{ text: 'Is the kettle made of steel, and can it go in the dishwasher?', topic: 'product' },
	{ text: '快递到哪里了？', topic: 'delivery' },
];
