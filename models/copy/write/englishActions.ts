import type { ProductKind } from '../brief/productKind';

/** Calls to action that promise nothing: a headline and a sentence each. */
interface Actions {
	readonly lines: readonly string[];
	readonly sentences: readonly string[];
	readonly buttons: readonly string[];
}

/** By what is sold. */
export const englishActions: Record<ProductKind, Actions> = {
	goods: {
		lines: ['Take a closer look', 'Make it yours', 'See it up close', 'Find the one for you', 'Bring one home', 'Go on, have a look'],
		sentences: ['Take a closer look.', 'Find the one that suits you.', 'See it up close and decide.', 'Order yours online.', 'Make it part of your day.', 'Have a look at the details.'],
		buttons: ['Shop now', 'See details', 'Order yours'],
	},
	software: {
		lines: ['See it in action', 'Give it an afternoon', 'Look inside', 'Your next week, easier', 'Take it for a spin', 'Start with one project'],
		sentences: ['See how it works.', 'Take it for a spin.', 'Have a look inside.', 'Start with one small project.', 'See it on your own data.', 'Sign up and look around.'],
		buttons: ['See how it works', 'Get started', 'Look inside'],
	},
	service: {
		lines: ['Tell us what you need', 'Ask us anything', 'Pick a time that suits you', 'Let’s talk it through', 'Leave it with us', 'One call, one less worry', 'Start with a question', 'See how we work', 'Find out what it takes', 'Bring us your question', 'Hear what we’d do'],
		sentences: ['Tell us what you need.', 'Pick a time that suits you.', 'Ask us anything first.', 'Leave the rest with us.', 'Let us take it from here.', 'Get in touch and talk it through.'],
		buttons: ['Get in touch', 'Book a time', 'Ask us'],
	},
	course: {
		lines: ['Save your seat', 'See what you’ll learn', 'Learn it your way', 'Take the first lesson', 'Start where you are', 'Come and learn', 'Bring your questions', 'Find a time that fits'],
		sentences: ['See what you will learn.', 'Save your seat.', 'Take the first lesson and see.', 'Start where you are.', 'Pick a date and join in.', 'Have a look at the programme.'],
		buttons: ['Save your seat', 'See the course', 'Join in'],
	},
	food: {
		lines: ['Taste it for yourself', 'Put it on the table', 'Pour yourself one', 'Treat your kitchen', 'Come hungry', 'Save some for later'],
		sentences: ['Taste it for yourself.', 'Put it on your table.', 'Order yours and try it.', 'Pick your favourite.', 'Treat yourself to a taste.', 'Make room in the kitchen.'],
		buttons: ['Order yours', 'See the choice', 'Taste it'],
	},
	place: {
		lines: ['Plan your visit', 'Pick your dates', 'Come and see', 'Stay a little longer', 'Bring someone along', 'Your place is ready'],
		sentences: ['Pick your dates.', 'Come and see for yourself.', 'Plan your visit online.', 'Bring someone you like.', 'Have a look around first.', 'Stay a little longer.'],
		buttons: ['Plan your visit', 'Pick your dates', 'See more'],
	},
	event: {
		lines: ['Save your seat', 'Bring a friend', 'Put it in your calendar', 'Be in the room', 'See who’s coming', 'Come for the talks'],
		sentences: ['Save your seat.', 'Put it in your calendar.', 'Bring a friend along.', 'See the programme.', 'Be in the room for it.', 'Come and join in.'],
		buttons: ['Save your seat', 'See the programme', 'Join us'],
	},
	finance: {
		lines: ['See how it works', 'Read the details first', 'Ask before you sign', 'Know what you’re getting', 'Compare it yourself', 'Talk it over with us'],
		sentences: ['See how it works.', 'Read the details first.', 'Ask us before you sign.', 'Compare it for yourself.', 'Talk it over with us.', 'See the terms in full.'],
		buttons: ['See how it works', 'Read the terms', 'Ask us'],
	},
};

/** The same with the name in it, for a text that has not said it yet. */
export const namedActions: Record<ProductKind, readonly string[]> = {
	goods: ['Take a closer look at {name}.', 'See {name} up close.', 'Find your {name}.'],
	software: ['See what {name} can do.', 'Have a look inside {name}.', 'Give {name} an afternoon.'],
	service: ['Talk to {name}.', 'Ask {name}.', 'Get in touch with {name}.'],
	course: ['See what {name} is like.', 'Start with {name}.', 'Join {name}.'],
	food: ['Taste {name} for yourself.', 'Try {name}.', 'Put {name} on the table.'],
	place: ['Come and see {name}.', 'Plan your visit to {name}.', 'See you at {name}.'],
	event: ['See you at {name}.', 'Come to {name}.', 'Join us at {name}.'],
	finance: ['See how {name} works.', 'Ask {name} first.', 'Read about {name}.'],
};
