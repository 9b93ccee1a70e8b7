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
		lines: ['Take a closer look', 'Order yours online', 'Make it yours', 'See the details', 'Bring one home', 'Find out more', 'Ask us about it', 'Have a look around'],
		sentences: ['Take a closer look.', 'Order yours online.', 'See the details online.', 'Have a look and decide.', 'Make it part of your day.', 'Find out more online.'],
		buttons: ['Shop now', 'See details', 'Order yours'],
	},
	software: {
		lines: ['See how it works', 'See it in action', 'Take a look inside', 'Try it on real work', 'Take it for a spin', 'Sign up and look around'],
		sentences: ['See how it works.', 'Take it for a spin.', 'Have a look inside.', 'Try it on real work.', 'See it on your own data.', 'Sign up and look around.'],
		buttons: ['See how it works', 'Get started', 'Look inside'],
	},
	service: {
		lines: ['Tell us what you need', 'Ask us anything', 'Pick a time that suits you', 'Let’s talk it through', 'Leave it with us', 'One call, one less worry', 'Start with a question', 'See how we work', 'Find out what it takes', 'Bring us your question', 'Hear what we’d do'],
		sentences: ['Tell us what you need.', 'Pick a time that suits you.', 'Ask us anything first.', 'Leave the rest with us.', 'Let us take it from here.', 'Get in touch and talk it through.'],
		buttons: ['Get in touch', 'Book a time', 'Ask us'],
	},
	course: {
		lines: ['Save your seat', 'See what you’ll learn', 'Learn it your way', 'Take the first lesson', 'Start where you are', 'Come and learn', 'Bring your questions', 'Find a time that fits', 'Find out more', 'Ask us anything'],
		sentences: ['See what you will learn.', 'Save your seat.', 'Take the first lesson and see.', 'Start where you are.', 'Pick a date and join in.', 'Have a look at the programme.'],
		buttons: ['Save your seat', 'See the course', 'Join in'],
	},
	food: {
		lines: ['Taste it for yourself', 'Put it on the table', 'Pour yourself one', 'Treat your kitchen', 'Come hungry', 'Save some for later'],
		sentences: ['Taste it for yourself.', 'Put it on your table.', 'Order yours and try it.', 'Pick your favourite.', 'Treat yourself to a taste.', 'Make room in the kitchen.'],
		buttons: ['Order yours', 'See the choice', 'Taste it'],
	},
	place: {
		lines: ['Pick your dates', 'Come and see', 'Plan your visit', 'Save your place', 'Bring someone along', 'See the dates', 'Find out more', 'Ask us anything', 'Give yourself a treat'],
		sentences: ['Pick your dates.', 'Come and see for yourself.', 'Plan your visit online.', 'Save your place.', 'Bring someone you like.', 'See the dates.'],
		buttons: ['Plan your visit', 'Pick your dates', 'See more'],
	},
	event: {
		lines: ['Save your seat', 'Bring a friend', 'Put it in your calendar', 'Be in the room', 'See who’s coming', 'Come for the talks'],
		sentences: ['Save your seat.', 'Put it in your calendar.', 'Bring a friend along.', 'See the programme.', 'Be in the room for it.', 'Come and join in.'],
		buttons: ['Save your seat', 'See the programme', 'Join us'],
	},
	shop: {
		lines: ['Come in and look around', 'Drop in when you can', 'See what’s in', 'Find something you like', 'Ask us for advice', 'See you in the shop', 'Say hello when you’re near', 'Treat someone you like'],
		sentences: ['Come in and look around.', 'Drop in when you can.', 'See what is in.', 'Find something you like.', 'Ask us for advice.', 'Have a look around.'],
		buttons: ['See what’s in', 'Order now', 'Find us'],
	},
	dining: {
		lines: ['Come hungry', 'Pull up a chair', 'See you at the table', 'Drop in when you can', 'Bring someone along', 'Come and taste', 'Your table is waiting', 'Good food, good company'],
		sentences: ['Come hungry.', 'Pull up a chair.', 'Drop in when you can.', 'Bring someone along.', 'Have a look at the menu.', 'See you at the table.'],
		buttons: ['See the menu', 'Plan your visit', 'Find us'],
	},
	cause: {
		lines: ['Give what you can', 'Be part of this', 'Every bit helps', 'Stand with us', 'Help where you can', 'See what we do'],
		sentences: ['Give what you can.', 'Be part of this.', 'Every bit helps.', 'Stand with us.', 'Help where you can.', 'See what we do.'],
		buttons: ['Give now', 'See our work', 'Join us'],
	},
	finance: {
		lines: ['See how it works', 'Read the details first', 'Ask before you sign', 'Know what you’re getting', 'Compare it yourself', 'Talk it over with us'],
		sentences: ['See how it works.', 'Read the details first.', 'Ask us before you sign.', 'Compare it for yourself.', 'Talk it over with us.', 'See the terms in full.'],
		buttons: ['See how it works', 'Read the terms', 'Ask us'],
	},
};

/** The same with the name in it, for a text that has not said it yet. */
export const namedActions: Record<ProductKind, readonly string[]> = {
	goods: ['Take a closer look at {name}.', 'Find out more about {name}.', 'Order {name} online.'],
	software: ['See what {name} can do.', 'Have a look inside {name}.', 'Take {name} for a spin.'],
	service: ['Talk to {name}.', 'Get in touch with {name}.', 'Ask {name} about it.'],
	course: ['Start with {name}.', 'Learn with {name}.', 'Find out more about {name}.'],
	food: ['Try {name}.', 'Order {name} online.', 'Get to know {name}.'],
	place: ['Find out more about {name}.', 'Get to know {name}.'],
	event: ['See you at {name}.', 'Join us at {name}.', 'Come along to {name}.'],
	shop: ['See what {name} has.', 'Drop in at {name}.', 'Order from {name}.'],
	dining: ['See you at {name}.', 'Come to {name}.', 'Join us at {name}.'],
	cause: ['Support {name}.', 'Stand with {name}.', 'Read about {name}.'],
	finance: ['See how {name} works.', 'Ask {name} first.', 'Read about {name}.'],
};
