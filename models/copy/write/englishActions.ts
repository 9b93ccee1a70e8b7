import type { ProductKind } from '../brief/productKind';

/** Calls to action that promise nothing: a headline and a sentence each. */
interface Actions {
	readonly lines: readonly string[];
	readonly sentences: readonly string[];
	readonly buttons: readonly string[];
}

/** Calls that fit whatever is offered. */
const neutralLines = ['Find out more', 'See the details', 'Get in touch', 'Ask us a question', 'Visit our website', 'Learn more', 'Talk to us', 'Send us a message', 'Happy to answer questions'];
const neutralSentences = ['Find out more.', 'Get in touch.', 'Learn more.', 'Visit our website.', 'Write to us.', 'Ask us about it.'];
/** Calls for what one can look at before one buys it. */
const goodsLines = ['Find out more', 'See the details', 'Take a closer look', 'Ask us a question', 'Learn more online', 'Get in touch', 'Visit our website', 'Happy to answer questions'];
const goodsSentences = ['Find out more.', 'Take a closer look.', 'Learn more online.', 'Have a good look at it.', 'Ask us about it.', 'Get in touch.'];

const withNeutral = (own: Partial<Actions>, isGoods = false): Actions => ({
	lines: [...(own.lines ?? []), ...(isGoods ? goodsLines : neutralLines)],
	sentences: [...(own.sentences ?? []), ...(isGoods ? goodsSentences : neutralSentences)],
	buttons: [...(own.buttons ?? []), 'Find out more', 'See details', 'Learn more'],
});

/** By what is sold. Only what fits everything of the kind: nobody is asked to book or to order before the brief says so. */
export const englishActions: Record<ProductKind, Actions> = {
	other: withNeutral({}),
	goods: withNeutral({ buttons: ['See details'] }, true),
	software: withNeutral({ lines: ['See how it works', 'See it in action', 'Take a look inside'], sentences: ['See how it works.', 'See it in action.', 'Have a look inside.'], buttons: ['See how it works', 'Look inside'] }),
	service: withNeutral({ lines: ['Tell us what you need', 'Ask us anything', 'Let’s talk it through', 'See how we work'], sentences: ['Tell us what you need.', 'Get in touch and talk it through.', 'Ask us anything first.'], buttons: ['Get in touch', 'Ask us'] }),
	course: withNeutral({ lines: ['See what you’ll learn', 'See if it suits you'], sentences: ['See what you will learn.'], buttons: ['See the course'] }),
	food: withNeutral({ lines: ['Taste it for yourself'], sentences: ['Taste it for yourself.'], buttons: ['Taste it'] }, true),
	place: withNeutral({ lines: ['Plan your visit', 'Come and see for yourself'], sentences: ['Plan your visit.', 'Come and see for yourself.'], buttons: ['Plan your visit'] }),
	event: withNeutral({ lines: ['Bring a friend along', 'Come and join in', 'Tell your friends'], sentences: ['Tell your friends.', 'Bring a friend along.', 'Come and join in.'], buttons: ['Join us'] }),
	shop: withNeutral({ lines: ['Come in and look around', 'Drop in when you can', 'Ask us for advice'], sentences: ['Come in and look around.', 'Drop in when you can.', 'Ask us for advice.'], buttons: ['Find us'] }),
	dining: withNeutral({ lines: ['Come hungry', 'Drop in when you can', 'Bring someone along', 'See you at the table'], sentences: ['Come hungry.', 'Drop in when you can.', 'Bring someone along.'], buttons: ['Plan your visit', 'Find us'] }),
	cause: withNeutral({ lines: ['Be part of this', 'Stand with us', 'See what we do', 'Help where you can'], sentences: ['Be part of this.', 'Stand with us.', 'See what we do.', 'Help where you can.'], buttons: ['See our work', 'Join us'] }),
	finance: withNeutral({ lines: ['Read the details first', 'Compare it yourself', 'Talk it over with us', 'Know what you’re getting'], sentences: ['Read the details first.', 'Compare it for yourself.', 'Talk it over with us.'], buttons: ['Read the terms', 'Ask us'] }),
};

/** Calls for where the brief has its own: nobody is asked to talk when he is to book. */
export const besideOwn = (kind: ProductKind, texts: readonly string[]): readonly string[] => (kind === 'service' || kind === 'finance' ? texts.filter((text) => neutralLines.includes(text.replace(/\.$/, ''))) : texts);

/** Fits everything; as a headline the shorter calls say the same. */
export const aboutActions: readonly string[] = ['Find out more about {name}.', 'Read more about {name}.', 'Get to know {name}.'];
const goodsAbout: readonly string[] = ['Find out more about {name}.', 'Take a closer look at {name}.', 'Read more about {name}.', 'Get to know {name}.'];

/** The same with the name in it, for a text that has not said it yet. */
export const namedActions: Record<ProductKind, readonly string[]> = {
	other: aboutActions,
	goods: goodsAbout,
	software: ['See what {name} can do.', 'Have a look inside {name}.', ...aboutActions.slice(0, 2)],
	service: aboutActions,
	course: aboutActions,
	food: ['Try {name}.', ...aboutActions],
	place: aboutActions,
	event: ['See you at {name}.', 'Find out more about {name}.', 'Read more about {name}.'],
	shop: ['Drop in at {name}.', ...aboutActions],
	dining: ['See you at {name}.', ...aboutActions.slice(0, 2)],
	cause: ['Support {name}.', ...aboutActions],
	finance: aboutActions,
};
