/** What is sold, in the coarse kinds that decide which call to action makes sense. */
export type ProductKind = 'goods' | 'software' | 'service' | 'course' | 'food' | 'place' | 'event' | 'finance' | 'dining' | 'shop' | 'cause';

const kinds: ReadonlyArray<readonly [ProductKind, RegExp]> = [
	['cause', /\b(?:charity|charities|appeal|hospice|donations?|donate|fundrais\w+|food bank|animal shelter|volunteers?)\b|公益|慈善|募捐|捐赠|捐款|义卖|救助站/iu],
	['event', /\b(?:conference|festival|concert|expo|summit(?! &)|meetup|exhibition|webinar|fair|marathon|tours?|excursions?|retreat)\b|展会|峰会|音乐节|演唱会|论坛|沙龙|马拉松|市集/iu],
	['course', /\b(?:course|courses|classes|lessons?|bootcamp|academy|school|tutoring|tutors?|workshops?|curriculum|masterclass|training programme|language learning)\b|课程|网课|雅思|托福|考研|小班课|培训|训练营|辅导|家教|研学|学习班|[网公体]开?课|口语课|编程课|绘画课|少儿|启蒙课|学堂|课堂|[画琴字语舞蹈程术]课/iu],
	['software', /\b(?:software|saas|app(?!ointment)|shared boards|bookkeeping for|platform|crm|dashboard|plugin|extension|api|tool for|online tool|suite|cloud|erp|invoicing|payroll|scheduling tool|helpdesk|chatbot|booking system|shipping rates|for online shops)\b|软件|系统|平台|小程序|SaaS|工具(?!箱)|管理系统|云服务|APP(?![a-z])/iu],
	['finance', /\b(?:bank|banking|loan|mortgage|insurance|credit card|savings account|brokerage|pension)\b|银行|保险|理财|贷款|信用卡|基金/iu],
	['place', /\b(?:hotel|resort|hostel|inn|guesthouse|b&b|apartments?|villa|lodge|cabins?|campsite|spa|weekend|getaway|holidays?|cruise|safari|walking week|(?:two|three|four|five|six|seven|ten) days of|gym|pilates|yoga|museum|zoo|coworking|studio space|fitness club)\b|酒店|民宿|度假|客栈|公寓|健身房|瑜伽馆|博物馆|营地|温泉|影院/iu],
	['shop', /\b(?:florists?|flower shop|book ?shop|bookstore|boutique|butchers?|delicatessen|deli|greengrocer\w*|garden centre|plant nursery|farm shop|gift shop|antiques|hardware store|concept store|corner shop|wine shop|bike shop)\b|花店|书店|杂货铺|买手店|古着店|精品店|便利店|母婴店|文具店/iu],
	['dining', /\b(?:restaurant|bistro|caf[eé]|coffee (?:shop|bar|house)|bakery|brasserie|pizzeria|taproom|pub|tavern|diner|trattoria|tea ?room|wine bar)\b|餐厅|餐馆|火锅店|面馆|咖啡馆|咖啡店|面包房|面包店|烘焙工坊|烘焙坊|小馆|酒馆|茶馆|饭店|食堂/iu],
	['food', /\b(?:coffee|espresso|tea|snacks?|wine|beer|chocolate|juice|granola|sauce|honey|pasta|meal kits?|bread|ice cream|kombucha|oil|spice|cheese|jerky|pizza|noodles?|dinner|lunch|beans)\b|咖啡|茶叶|零食|火锅|烘焙|面包|蛋糕|酸奶|牛奶|坚果|大米|蜂蜜|水果|果汁|饮料|酒(?!精|店|吧)|酱|茶饮|奶茶|茶油|橄榄油|食用油|小吃|月饼|巧克力|饼干|牛排|海鲜|粽子|乌龙|普洱|龙井/iu],
	['service', /\b(?:agency|consult\w+|cleaning service|cleaning|repairs?|plumb\w+|electrician|salon|barber|dentist|dental|clinic|law firm|lawyers?|solicitors?|conveyancing|mechanics?|insulat\w+|home visits|accounting|accountants?|coaching|photographers?|photography|moving|movers|removals|landscap\w+|pest control|grooming|dog[ -]walking|childcare|nanny|service|services|studio|installation|physio\w*|therapy|notary|translat(?:ion|ions|ors?)|gutters?|gardeners?|decorators?|tailors?|locksmiths?|roofers?|chimney sweep|pest|catering|caterers?|vets?|veterinary|opticians?|audits?|auditing|inspections?|surveyors?|brokers?|freight|logistics|recruitment|staffing|bookkeep\w+)\b|^we (?:look after|clear|clean|repair|fix|install|design|move|paint|walk|look after|collect|wash|check|plan|advise|help|come to)\b|服务|维修|保洁|家政|搬家(?!箱)|装修|摄影|律师|会计|咨询|代理|口腔|诊所|美容|美发|理发|洗车|安装|月嫂|疏通|设计工作室|翻译/iu],
];

/** Features of something that is used on a screen, where neither name nor description says so. */
const onScreen = /\b(?:[Ww]orks with|[Ii]ntegrates with|[Ss]yncs with|[Cc]onnects to) \p{Lu}|\b(?:API|log ?in|single sign-on|CSV|upload|dashboards?|in one screen|browser|iOS|Android)\b|上传|导出|数据加密|对接|账号|在线/u;

/**
 * The kind of a product, by its name first and then by how the description starts. Features only tell a program from a thing:
 * a mug that keeps coffee hot is no coffee.
 */
export function productKind(name: string, description: string, features: readonly string[] = []): ProductKind {
	for (const text of [name, description.slice(0, 160)]) for (const [kind, pattern] of kinds) if (pattern.test(text)) return kind;
	return features.some((feature) => onScreen.test(feature)) ? 'software' : 'goods';
}
