/** Things that one buys and takes home, in English. All of them can be counted. */
const english = new Set((
	'backpack bag bags basket bathrobe battery bed belt bench bike bicycle blanket blender board book bookcase boot bottle bowl box bracelet brush bucket buds bulb cabinet calendar camera candle cap cardigan carpet carrier case chair charger clock ' +
	'coat cooker cream crib cup curtain cushion cutter desk diffuser dispenser dress drill duvet earbud earphone earring e-bike fan fork frame fridge fryer game glass glove grill grinder guitar hammock harness hat headphone ' +
	'heater helmet hoodie hose jacket jar jug jumper kettle keyboard kit knife ladder lamp lantern laptop lead leash lens light lipstick lock lotion machine mask mattress mat microphone mirror mixer monitor mouse mug necklace notebook ottoman ' +
	'oven pack pan panel pen pencil phone piano pillow planner plate player pot pouch power-bank printer projector purifier puzzle rack radiator razor ring router rucksack rug sandal saw scale scarf scooter screen screwdriver seat serum ' +
	'set shampoo sheet shelf shirt shoe shorts shovel skillet sleeping-bag sneaker soap sock sofa speaker spoon stand stool stove stroller suitcase sunscreen sweater table tablet teapot tent thermos throw tile toaster toolbox toothbrush torch towel toy tray ' +
	'trolley trousers tumbler umbrella vacuum vase wallet wardrobe watch wheel pole column headset sander trimmer mower scanner sensor thermostat toothpaste moisturiser cleanser balm'
).split(' '));

/** Parts of things, of programs and of places that can be counted. */
const parts = new Set((
	'adapter alert antenna arm armrest attachment aerial backrest balcony bar base basin bin blade body brake button cable café calendar cap card certificate charger clasp clip collar compartment component connection connector container control cord corner counter cover ' +
	'dashboard display dock door drawer editor engine entrance export extension fan filter finish flap fold form frame garden gear guide handle head hinge holder hood hook inbox inlet insert instructor joint keypad kitchen label laptop latch layer leg lens lever lid ' +
	'limit liner lining link list loop magnet manual meter mode motor mount nozzle option outlet pad pedal pin playground plug pocket pool port prompt pump rail recipe remote report reservoir rim room roof saddle sauna screw sensor ' +
	'shade shop shutter sink sleeve slot socket sole spout spring stand step strap switch tab tag tank teacher template terrace timer tip tool top trainer tube tutor valve view visor wheel window wire workbook workshop zip zipper'
).split(' '));

/** Whether a word names a part that can be counted: `lid`, `dashboard`. */
export const isCountablePart = (word: string): boolean => parts.has(word.toLowerCase());

/** Goods that cannot be counted, or only by the bag. */
const uncounted = /\b(?:kibble|dog food|cat food|pet food|furniture|bedding|yarn|jewell?ery|cookware|cutlery|tableware|luggage|clothing|paint|soap|detergent|sunscreen|toothpaste|shampoo)$/i;
const chinese = /(?:霜|乳液|面膜|精华|精华液|口红|香水|洗面奶|洁面|洗发水|沐浴露|牙膏|背包|双肩包|钱包|手提包|包|行李箱|箱|台灯|灯|灯具|灯杆|椅|椅子|桌|书桌|沙发|床|床垫|枕|枕头|被|被子|四件套|杯|保温杯|壶|锅|鞋|外套|羽绒服|衬衫|毛衣|裤|裙|帽|袜|手表|手环|耳机|音箱|键盘|鼠标|手机|平板|相机|投影仪|扫地机|扫地机器人|吸尘器|净化器|加湿器|咖啡机|打印机|电饭煲|空气炸锅|自行车|电动车|滑板车|婴儿车|推车|雨伞|伞|衣架|货架|书架|柜|刀|钢笔|笔|笔记本|手账|水瓶|瓶|饭盒|毛巾|浴巾|毯|窗帘|玩具|积木|拼图|狗粮|猫粮|猫砂|绘本|帐篷|睡袋|头盔|瑜伽垫|香薰|蜡烛|项链|耳环|戒指|手链|油漆|涂料)$/u;

const singular = (word: string): string => word.replace(/(?:(?<=sh|ch|x|ss)es|ves|(?<!s)s)$/, (end) => (end === 'ves' ? 'fe' : ''));

/** Whether a phrase ends on a thing that can be counted: `cabin case`, `Earbuds`. */
export function isCountableThing(phrase: string): boolean {
	const last = phrase.toLowerCase().split(/[\s-]/).pop() ?? '';
	return english.has(last) || english.has(singular(last));
}

/** Whether a name or a category ends on something that one buys and takes home. */
export const isGoodsName = (phrase: string): boolean => {
	const bare = phrase.replace(/\s(?:[\p{Lu}]{1,3}-?)?\d[\p{L}\d.]*$/u, '').trim();
	return isCountableThing(bare) || uncounted.test(bare) || chinese.test(bare);
};
