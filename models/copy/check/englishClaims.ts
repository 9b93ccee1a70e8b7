import type { ClaimRule } from './claim';

const ftc = 'FTC Act s. 5: claims must be substantiated';
const health = 'FTC health claims guidance; Google Ads healthcare policy';
const money = 'FTC business opportunity rule; Google Ads misrepresentation policy';
const credit = 'FTC; Google Ads financial services policy';
const personal = 'Meta advertising standards: personal attributes';
const housing = 'Fair Housing Act; Meta non-discrimination policy';
const editorial = 'Google Ads editorial policy';
const rivals = 'Lanham Act s. 43(a): comparative claims';
const free = 'FTC guide on the word free, 16 CFR 251; UCPD annex I';

/** What advertising rules in English-speaking markets forbid or tie to proof. Written from the rules, not from any word list. */
export const englishClaims: readonly ClaimRule[] = [
	{
		tier: 'proof',
		basis: ftc,
		pattern:
			/\b(?:the|a|your|our) (?:leading|foremost|premier) (?:brand|name|maker|provider|choice|company|platform|supplier|expert|app|tool)\b|\bthe only \p{L}+(?: \p{L}+)? (?:that|which|to|you|with|for)\b(?! you(?:'ll| will)? (?:need|want))|\b(?:best|finest|fastest|strongest|lightest|softest|cheapest|safest|smartest|quietest|toughest|thinnest|purest|freshest|brightest|warmest|sharpest|easiest|quickest|biggest|largest|lowest|tastiest|healthiest|cleanest|most \p{L}+)(?: [\p{L}-]+){0,3} (?:ever|ever made|anywhere|around|available|of all|known|on (?:the )?(?:market|earth|planet)|money can buy)\b|\b\p{L}+er than (?:any|every|all) other\b|\bbest[ -]in[ -](?:class|show|the business|town|world)\b|\b(?:better|stronger|faster|cheaper|safer) than (?:any|all|every|the) (?:other|rival|competitor|leading)|(?:#\s?1|\bno\.?\s?1|\bnumber[ -]one)(?![\d/])|\bthe (?:very )?best\b(?! (?:of|part|time|way|for|before|in you|you can|version|day|moments?|thing about|gift is|we can))|\b(?:world|uk|us|america|europe|nation|industry|country|market|planet|city|town|region|state|internet|web)(?:['’]s)?[ -](?:best|leading|finest|greatest|fastest|cheapest|favou?rite|most|top|largest|biggest|strongest|safest|first)\b|\b(?:best|finest|greatest|fastest|strongest|safest|lightest|softest|cheapest)(?: [\w-]+){0,3} (?:in|on) (?:the )?(?:world|uk|us|usa|america|europe|market|country|planet|town|city|industry|earth|internet|state|class|nation)\b|\b(?:market|industry|category|global|world)[ -]lead(?:er|ing)\b|\bbest[ -]sell(?:er|ers|ing)\b|\btop[ -](?:rated|selling|ranked)\b|\bmost (?:advanced|trusted|popular|loved|effective|powerful|reliable|accurate|comfortable|affordable|recommended|awarded|innovative|durable)\b|\b(?:unbeatable|unrivall?ed|unmatched|unparallell?ed|second to none|like no other on earth)\b|\b(?:lowest|cheapest) (?:price|prices|rates?|fares?)\b|\bcheapest\b|\bbest (?:price|prices|deal|deals|rate|rates|value|quality|choice|brand|doctors?|lawyers?|dentists?|coffee|pizza|service)\b|\b(?:the )?only (?:one|brand|product|app|company|tool|service|software|cream|solution|provider) (?:that|to|which|you)\b|\bnobody (?:beats|else)\b|\bultimate (?:cure|solution)\b|\bperfect results?\b/giu,
		unless: /best (?:before|of luck|western|friends?|man|wishes|practice|buy by|enjoyed|served|kept|stored|used|suited|regards|seller rank)|do(?:es|ing)? (?:our|my|your|its|their) best|(?:our|my|your|their) (?:own )?(?:best|most|cheapest|lightest|softest|fastest|strongest)|(?:of|in) (?:our|the) (?:range|line|collection|series|family|catalogue|lineup)|in our|we['’]?ve ever|yet\b|(?:number one|no\. ?1|#1) (?:of|in a series|pencil|size|(?:\p{L}+ ){0,2}(?:street|road|lane|avenue|close|square|place|drive|court|way|house|terrace|pencils?))|all the best|step number one|no\. ?1 (?:[A-Z][a-z]+ )?(?:street|road|lane|pencil)|first aid|most of|at best/iu,
	},
	{
		tier: 'proof',
		basis: ftc,
		fact: true,
		pattern:
			/\b(?:clinically|scientifically|medically|doctor|laborator(?:y|ies)|lab|dermatologist|independently|university)[ -](?:proven|tested|approved|recommended|verified|backed|shown|endorsed)\b|\b(?:doctors?|dentists?|dermatologists?|experts?|scientists?|vets?|physicians?|pediatricians?|nutritionists?|pharmacists?)(?: everywhere| all)? (?:recommend|agree|swear by|love|trust|approve|prescribe|choose|prefer)s?\b|\b(?:recommended|approved|endorsed|prescribed|trusted|loved|used) by (?:\d[\d,.]*|[a-z]+ )?(?:out of|doctors?|dentists?|dermatologists?|experts?|nasa|the fda|fda|physicians?|millions?|thousands?|celebrit\w+|nurses?|pediatricians?|leading|professionals|vets?|customers|people|families)\b|\b(?:trusted|loved|used|chosen) by (?:over |more than )?(?:\d|millions?|thousands?|hundreds)|\b(?:millions?|thousands?) of (?:happy |satisfied )?(?:customers|users|people|buyers|families)\b|\b\d+(?:\.\d+)?\s?%\s?of (?:users|customers|people|women|men|doctors|dentists|patients|buyers|clients)\b|\b\d+ (?:out of|in) \d+ (?:doctors|dentists|users|customers|people|women|men|vets|experts)\b|\bFDA[ -](?:approved|cleared|certified)\b|\bpatented\b|\baward[ -]winning\b|\bas seen on\b|\brisk[ -]free\b|\brevolutionary\b|\bbreakthrough\b|\b(?:proven|guaranteed) (?:to|results?)\b|\bcertified organic\b|\bcarbon[ -]neutral\b|\b(?:100\s?%|completely|fully|totally) (?:natural|eco-friendly|sustainable|biodegradable|recyclable|green)\b|\bbetter for the (?:planet|environment)\b|\beco[ -]?friendly\b|\bplanet[ -]friendly\b|\bclimate[ -](?:positive|neutral)\b|\bzero[ -](?:impact|emissions?)\b|\bnon[ -]toxic\b|\bchemical[ -]free\b/giu,
		unless: /(?:patented in|patent attorney|eco-friendly tips)/iu,
	},
	{
		tier: 'block',
		basis: health,
		pattern:
			/\bcures? (?:headaches?|pain|colds?|stress)\b|\b(?:cures?|cured|curing)\b(?! (?:time|times|in place|meats?|ham|bacon|oven|resin))|\b(?:heals?|treats?|prevents?|reverses?|eliminates?|fights?|kills?|stops?|ends?|beats?|relieves?|eases?) (?:your |all |any |every |type \d |the |chronic |severe )*(?:cancers?|diabetes|arthritis|alzheimer['’]?s|dementia|depression|anxiety|asthma|autism|covid(?:-?19)?|coronavirus|flu|heart disease|high blood pressure|hypertension|hiv|aids|infertility|insomnia|psoriasis|eczema|migraines?|tumou?rs?|disease|diseases|illness|chronic pain|joint pain|adhd|infections?|obesity|baldness|hair loss|strokes?|parkinson['’]?s|erectile dysfunction|ageing|aging)\b|\bmiracle (?:cure|pill|cream|treatment|drug|weight|diet|results?|product|serum|supplement|formula|drink|tea|remedy|solution)s?\b|\b(?:no|zero|without(?: any)?|free of) (?:known )?side[ -]effects?\b|\b(?:lose|drop|shed|burn|melt)(?:s|ing)?(?: up to| over| at least)? ?(?:\d+|ten|twenty|thirty|five|two|three|your) ?(?:\+ ?)?(?:lbs?|pounds?|kgs?|kilos?|stone|inches|dress sizes|belly fat|body fat|excess weight)\b|\b(?:lose|losing|drop|loss of) (?:the )?weight (?:fast|overnight|instantly|without (?:diet|exercise|effort|dieting)\w*|while you sleep|in (?:\d|days|a week|one week|just))|\bmelts? (?:away )?(?:\w+ )?fat\b|\bburns? (?:belly )?fat (?:fast|while|without|overnight)\b|\b(?:permanent|effortless|instant|guaranteed|rapid) (?:weight[ -]loss|fat[ -]loss|hair removal|results|cure|relief|youth|slimming)\b|\b100\s?% (?:safe|effective|cure|success|risk[ -]free|guaranteed|proven)\b|\bcompletely safe\b|\breverses? (?:ageing|aging|grey hair|gray hair|hair loss|diabetes)\b|\b(?:look|looks) (?:ten|10|20|twenty|fifteen|15|\d+) years younger\b|\banti[ -]?cancer\b|\bdetox(?:es|ify|ifies)? your (?:body|liver|blood)\b|\bboosts? (?:your )?(?:immunity|immune system) against\b|\b(?:instead of|replaces?|ditch|throw away|stop taking|alternative to) (?:your |all )?(?:medication|medicine|insulin|prescriptions?|chemo(?:therapy)?|antidepressants|vaccines?|inhaler|doctor|drugs|pills)\b|\bwithout (?:a )?prescription\b|\bno prescription (?:needed|required)\b|\bgrow (?:taller|\d+ inches)\b|\bsecret (?:that )?(?:doctors|dermatologists|banks|they)\b|\bdoctors (?:hate|don['’]t want)\b|\bdetox(?:es)? toxins\b/giu,
		unless: /cure[sd]? (?:with salt|for \d+ (?:days|weeks|months)|ham|leather|concrete|slowly)|(?:dry|salt|air|sun|oak|smoke|uv|slow)[ -]cured|not intended to|cannot (?:cure|treat)|does not (?:cure|treat)|stops? infection of|(?:asthma|diabetes) (?:uk|charity|nurse|education)/iu,
	},
	{
		tier: 'block',
		basis: money,
		pattern:
			/\bget[ -]rich\b|\b(?:make|earn|making|earning)(?: up to| over)? (?:easy |fast |quick |big |serious |real |extra )?(?:[$£€]\s?\d[\d,.]*k?|money|cash|\d[\d,.]*k? (?:dollars|pounds|euros))(?: (?:a|per) (?:day|week|month|hour))? ?(?:fast|overnight|easily|instantly|from home|while you sleep|without|doing nothing|in (?:\d+ )?(?:a )?(?:days?|hours?|minutes?|weeks?)|guaranteed|today|daily|online|a day|per day|every day)\b|\b(?:double|triple|multiply|quadruple|10x)(?:s|ing)? your (?:money|investment|income|savings|bitcoin|crypto|returns|profits?|cash)\b|\bguarantee[ds]? (?:[\w.]+ ?%? ){0,2}(?:returns?|profits?|income|approval|earnings|winnings?|loans?|results|weight|success|placement|job|ranking|wins?|growth|to (?:win|work|cure|double|rank|get|pass|lose|make|sell|earn))\b|\b(?:returns?|profits?|income|approval|earnings|results|success)(?: are| is|,)? guaranteed\b|\b(?:pass|win|ace|rank|lose|earn|double|succeed)\b[^.!?]{0,30}\bguaranteed\b|\b(?:totally|completely|100\s?%) risk[ -]free\b|\brisk[ -]free (?:investment|investing|trading|bets?|betting|crypto|loan)\b|\binvest\w* risk[ -]free\b|\bno[ -]risk\b|\bzero[ -]risk\b|\bcan['’]?t (?:lose|fail|go wrong)\b|\bnever lose\b|\bfinancial freedom (?:in|guaranteed|overnight|fast)\b|\bpassive income (?:guaranteed|overnight|fast|in \d)\b|\bquit your (?:day )?job (?:in|today|tomorrow|now|and)\b|\bsecret (?:system|formula|trick|loophole|method)\b|\bbecome a millionaire\b|\bmillionaire (?:in|overnight|secrets?)\b|\byou(?:['’]ve| have)(?: been| just)? (?:won|selected)\b|\bcongratulations,? you\b|\bclaim your (?:prize|free (?:gift|iphone|money))\b|\bwin (?:big|every time|guaranteed)\b|\bsure[ -]fire (?:bet|profit|win)\b|\brisk[ -]free (?:returns?|profits?|investment|money)\b|\bfree money\b|\b(?:beat|beats) the (?:market|casino|bookies)\b/giu,
		unless: /(?:not|no|never|cannot be|isn['’]t|aren['’]t) guaranteed|capital (?:is )?at risk|fire[ -]?risk[ -]?free|can['’]t go wrong with (?:a )?classic/iu,
	},
	{
		tier: 'block',
		basis: credit,
		pattern:
			/\b(?:guaranteed|instant|automatic|100\s?%) (?:loan |credit |card |mortgage )?approval\b|\b(?:no|without) credit check (?:ever|guaranteed|loans?)\b|\bno credit check\b|\b(?:erase|wipe|remove|delete|clear|fix|repair) (?:all )?(?:your )?(?:bad (?:credit|debts?)|debts?|credit (?:score|history|record))(?: (?:overnight|instantly|fast|legally|today|in \d+))?\b|\b(?:instant|quick) loan guaranteed\b|\beveryone (?:is )?(?:approved|accepted)\b|\bbad credit\?? no problem\b/giu,
		unless: /clear your debts? (?:step by step|with a plan)|soft credit check/iu,
	},
	{
		tier: 'block',
		basis: personal,
		pattern:
			/\b(?:are you|you['’]?re|you are|being|feeling|because you['’]?re) (?:so |too |still |a |an |really |tired of being )?(?:fat|obese|overweight|ugly|depressed|gay|lesbian|bisexual|transgender|trans|disabled|bankrupt|broke|in debt|poor|an alcoholic|alcoholic|addicted|infertile|impotent|balding|bald|muslim|christian|jewish|hindu|black|white|asian|latino|latina|hispanic|unemployed|divorced|single mom|a single mom|hiv[ -]positive|diabetic|pregnant|a felon|felon|lonely and|suffering from|an? ex-convict|mentally ill|anorexic|bipolar|autistic|an immigrant)\b|\b(?:broke|bankrupt|in debt|unemployed|divorced|overweight|depressed)(?: and (?:broke|in debt|alone|lonely|unemployed|overweight))?\?|\bother (?:black |white |single )?(?:muslims?|christians?|jews|hindus|catholics?|gays?|lesbians?|diabetics|blacks|asians|latinos|mormons|sikhs|buddhists|atheists|disabled people|black people|trans people|single moms)\b|\b(?:other|meet|date|find|for) (?:single |local |hot |sexy )+(?:black|christian|muslim|jewish|asian|latino|gay|lesbian|russian|seniors|women|girls|men|moms|singles)\b|\byour (?:depression|diabetes|hiv|bankruptcy|criminal record|debt problem|obesity|fat|ugly|disability|erectile|anxiety disorder|mental illness|cellulite|belly fat|bald spot|alcoholism|addiction|religion|race|sexual orientation|std|herpes|acne(?= is| makes| ruins)|weight problem)\b|\b(?:sick|ashamed|embarrassed) of your (?:body|weight|fat|skin|acne|face|teeth|looks|belly)\b|\bdo you (?:have|suffer from) (?:diabetes|depression|hiv|cancer|herpes|an std|bad credit|a criminal record|anxiety|erectile|eczema|psoriasis|acne|debts?)\b/giu,
	},
	{
		tier: 'block',
		basis: housing,
		pattern:
			/\b(?:no|not for|excluding) (?:children|kids|families|blacks|whites|asians|immigrants|foreigners|muslims|jews|christians|women|men|disabled|wheelchairs?|seniors|gays|section 8|dss|single mothers|over[ -]?\d\ds|pregnant women)\b(?! (?:under|left|allowed in the pool|required|needed))|\b(?:whites?|blacks?|men|women|males?|females?|christians?|muslims?|catholics?|jews|americans|asians|singles|adults|young people|english speakers|able[ -]bodied|under[ -]?\d\ds|native speakers)[ -]only\b|\bonly (?:for )?(?:whites?|christians?|men|males?|young people|women|females?|muslims?|under[ -]?\d\ds|native english speakers|able[ -]bodied people)\b|\b(?:ideal|perfect|great|suited) for (?:christians?|whites?|a christian|white|young,? (?:single|white|healthy)|able[ -]bodied)\b|\b(?:young|youthful),? (?:attractive |energetic |dynamic |pretty |male |female )+(?:staff|men|women|waitress|people|candidates?|team members?|workers?|salesman|saleswoman|secretary|receptionist)s?\b|\b(?:salesman|waitress|handyman|stewardess|recent graduates|digital natives?|girl friday) (?:wanted|only|needed)\b|\bmust be (?:under|below|younger than) \d\d\b|\bexclusive (?:white|christian|adult[ -]only) (?:neighbou?rhood|community|area)\b/giu,
		unless: /women['’]?s[ -]only (?:gym|class|swim)|(?:women|men|ladies|adults)[ -]only (?:gym|class|spa|hours|swim|retreat|sauna|hotel|event|session|fitness|yoga|night|pool|resort|show|area|course|run)|no kids required|men only (?:shampoo|grooming)/iu,
	},
	{
		tier: 'block',
		basis: editorial,
		pattern: /\bclick (?:here|this|below|now|the (?:link|button))\b|\b(?:act|order|buy|call) (?:now )?or (?:else|regret|lose|miss out forever)\b|\byou won['’]t believe\b|\bthis one (?:weird )?trick\b|\bone weird trick\b|\bshock(?:ed|ing) (?:truth|secret|results?)\b|\bwhat happen(?:s|ed) next\b|\bthey don['’]t want you to know\b|\b(?:everyone|people) (?:is|are) (?:furious|freaking out)\b|\bhate (?:him|her|us) for\b|\bdo not miss this\b(?=.*!!)|\blast chance ever\b|\b(?:cheap )?(?:replica|knock[ -]?off|fake) (?:rolex|gucci|designer|watch(?:es)?|handbags?|ids?|passports?|nike|louis vuitton|diplomas?|degrees?)\b|\b(?:buy|get) (?:fake|followers and likes|real passports?|cocaine|weed online|opioids|xanax|steroids|guns?|ammo)\b|\bfake (?:passports?|ids?|documents|reviews)\b|\bwrite your (?:essay|thesis|exam) for you\b/giu,
	},
	{
		tier: 'block',
		basis: rivals,
		pattern: /\b(?:unlike|better than|stop using|forget|ditch|don['’]t trust|beats|crushes|destroys) (?:those |other |the )?(?:scam(?:my|mers)?|garbage|trash|overpriced junk|rip[ -]?offs?|fake|crooked|lying|useless) ?(?:competitors?|brands?|companies|products|rivals)?\b|\b(?:competitors?|other brands?|rivals?|other (?:companies|agents|shops|stores)|the competition) (?:are|is|sell|sells|will|just|only|all)? ?(?:scams?|garbage|trash|junk|liars?|fakes?|lie|lies|cheat|cheats|rip you off|poison|dangerous|thieves|crooks|frauds?|steal|useless|overcharge you)\b/giu,
	},
	{
		tier: 'block',
		basis: free,
		pattern: /\b100\s?% free\b|\babsolutely free\b|\b(?:totally|completely) free\b|\bfree(?:,| \u2013| -) just pay\b|\bfree iphone\b|\bfree \$\d+/giu,
	},
	{
		tier: 'sector',
		basis: health,
		pattern: /\b(?:weight|slimming|anti[ -]?ag(?:e)?ing|collagen|supplement|cbd|vitamin|immune|detox|botox|sleep aid)\b/giu,
	},
	{ tier: 'sector', basis: credit, pattern: /\b(?:loans?|mortgage|credit card|crypto|bitcoin|invest(?:ment|ing)?|insurance|trading)\b/giu },
	{ tier: 'sector', basis: housing, pattern: /\b(?:apartment|for rent|hiring|job opening|vacancy|real estate)\b/giu },
];
