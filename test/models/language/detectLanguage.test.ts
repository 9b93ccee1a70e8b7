import { loadBundled } from './bundled';

type Detector = typeof import('../../../models/language/detectLanguage');
const { detectLanguage } = loadBundled<Detector>('models/language/detectLanguage.ts');

// All sentences are ours.
const sentences: Record<string, string[]> = {
	ar: ['وصل الطلب متأخرا ثلاثة أيام وكانت العلبة مكسورة.', 'الخدمة ممتازة والموظفون لطفاء جدا، شكرا لكم.'],
	de: ['Die Lieferung kam drei Tage zu spät und der Karton war kaputt.', 'Sehr freundlicher Service, ich bestelle gerne wieder.'],
	en: ['The delivery came three days late and the box was broken.', 'Very friendly service, I would gladly order again.'],
	es: ['El pedido llegó tres días tarde y la caja estaba rota.', 'Un servicio muy amable, volveré a comprar sin duda.'],
	fr: ['La livraison est arrivée trois jours en retard et le carton était abîmé.', "Un service très agréable, j'achèterai de nouveau ici."],
	id: ['Pesanan saya telat tiga hari dan kotaknya rusak, kecewa banget.', 'Pelayanannya ramah sekali, saya pasti akan belanja lagi karena harganya murah.'],
	it: ['La consegna è arrivata con tre giorni di ritardo e la scatola era rotta.', 'Servizio molto gentile, comprerò di nuovo volentieri.'],
	ja: ['荷物が三日遅れて届いて、箱が壊れていました。', 'とても親切な対応で、また注文したいです。'],
	ms: ['Barang saya sampai lambat tiga hari dan kotaknya pecah, tak puas hati langsung.', 'Layanan sangat mesra, saya pasti akan beli lagi di kedai ini kerana harganya berpatutan.'],
	pt: ['A encomenda chegou com três dias de atraso e a caixa estava partida.', 'Atendimento muito simpático, com certeza vou comprar outra vez.'],
	th: ['ของมาช้าไปสามวันและกล่องก็แตกด้วย', 'พนักงานบริการดีมาก จะกลับมาซื้ออีกแน่นอน'],
	zh: ['快递晚了三天，盒子也坏了。', '服务态度非常好，下次还会再来买的。', '包裝很好，客服也很親切，會再回購。'],
	// Not promised, but they have to be told from what is.
	ko: ['배송이 사흘 늦었고 상자가 부서져 있었어요.'],
	ru: ['Доставка опоздала на три дня, и коробка была сломана.'],
	uk: ['Доставка запізнилася на три дні, а коробка була зламана, дуже прикро.'],
	vi: ['Giao hàng trễ ba ngày và hộp thì bị vỡ, tôi rất thất vọng.'],
	tr: ['Kargo üç gün geç geldi ve kutu kırılmıştı, hiç memnun kalmadım.'],
	pl: ['Przesyłka przyszła trzy dni za późno, a pudełko było zniszczone.'],
	nl: ['De bestelling kwam drie dagen te laat en de doos was helemaal kapot.'],
	hi: ['सामान तीन दिन देर से आया और डिब्बा टूटा हुआ था।'],
	el: ['Η παραγγελία άργησε τρεις μέρες και το κουτί ήταν σπασμένο.'],
	he: ['המשלוח הגיע באיחור של שלושה ימים והקופסה הייתה שבורה.'],
	km: ['ខ្ញុំចូលចិត្តផលិតផលនេះណាស់ វាល្អណាស់'],
	my: ['ဒီပစ္စည်းက အရမ်းကောင်းပါတယ် ကျေးဇူးတင်ပါတယ်'],
	lo: ['ສິນຄ້ານີ້ດີຫຼາຍ ຂ້ອຍມັກຫຼາຍ ຂອບໃຈຫຼາຍໆ'],
	si: ['මෙම නිෂ්පාදනය ඉතා හොඳයි, මම එයට කැමතියි'],
};

it.each(Object.entries(sentences).flatMap(([code, texts]) => texts.map((text) => [code, text] as const)))('finds %s in %s', (code, text) => {
	expect(detectLanguage(text)).toEqual({ code, confident: true });
});

// Where the two languages differ in a word only, that word has to decide; most words are common to both.
it.each([
	['ms', 'Kereta ini sangat cantik dan saya suka kerana enjinnya kuat.'],
	['ms', 'Awak boleh hantar wang itu ke pejabat saya dengan segera.'],
	['ms', 'Perkhidmatan yang teruk, barang itu rosak dan untuk bercakap dengan mereka pun susah.'],
	['ms', 'Saya tak suka barang ini, dah rosak selepas dua hari.'],
	['id', 'Mobilnya bagus banget dan saya suka karena mesinnya kuat.'],
	['id', 'Kamu bisa kirim uang itu ke kantor saya dengan segera.'],
	['id', 'Pelayanannya jelek, barangnya rusak dan susah sekali dihubungi.'],
	['id', 'Gue nggak suka barang ini, udah rusak setelah dua hari.'],
])('tells Malay and Indonesian apart: %s', (code, text) => {
	expect(detectLanguage(text).code).toBe(code);
});

it.each([
	['zh', '这个 product 真的非常好用，我已经推荐给朋友了'],
	['zh', '客服说 refund 要等七天，太慢了'],
	['en', 'I ordered the 小米 phone last week and it works really well'],
	['ja', 'iPhoneのケースを買いましたが、すぐに壊れました'],
	['zh', '日本の牛奶很好喝，包装也很漂亮，大家都喜欢'],
])('takes what most of a mixed text is: %s in %s', (code, text) => {
	expect(detectLanguage(text)).toEqual({ code, confident: true });
});

it.each(['ok', 'super!', 'Nice one', 'très bon', 'LOL 10/10', 'gut'])('is not confident about a short text: %s', (text) => {
	expect(detectLanguage(text).confident).toBe(false);
});

it.each(['', '   ', '12345', '👍👍', '!!!', ':)', '@user http', '$ 12.50'])('has no language for %j', (text) => {
	expect(detectLanguage(text)).toEqual({ code: null, confident: false });
});

it('never says that a text with letters has no language', () => {
	for (const text of ['ཆོས་ལུགས་བོད་པ་བཀྲ་ཤིས་བདེ་ལེགས', 'ꦱꦸꦒꦼꦁ', 'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ', 'xqzvkjw', 'ß']) {
		expect(detectLanguage(text).code).not.toBeNull();
	}
});

it('ignores links and mentions', () => {
	expect(detectLanguage('@user http 快递晚了三天 http').code).toBe('zh');
});

it('reads no more of a long text than it needs, and ends for damaged ones', () => {
	expect(detectLanguage('The delivery came late. '.repeat(50_000)).code).toBe('en');
	expect(detectLanguage(`${'a'.repeat(999)}😀`).code).not.toBeNull();
});
