/** What an offer does not hold, asks for, or costs on top: `短信费用另计`, `泳衣需自带`, `closed on Mondays`. */
const limits = /(?<!无需?)(?:需?自带(?!杯)|另计|另付|另购|另收|自理|自备|不承运|不承接|不擦|不接(?!触)|暂不|不支持|不代办|不提供|不含(?!糖|酒精|添加|防腐|香精|色素|麸质|人工|咖啡因|税)|除外|需提前|须提前|不接受|谢绝|仅限|闭馆|店休|(?:只|仅)休|需要?预约|须预约)|\bnot (?:included|available|allowed|suitable|covered|for)\b|\bno (?:walk-ins|children|pets|dogs|refunds|returns|parking|lift|cards?|delivery|bookings|reservations|deliveries)\b|\b(?:extra charge|at extra cost|for an extra|sold separately|bring your own|cash only|members only|adults only|appointment only|not sold|closed (?:on|in|at|from|for)|except|excluding|minimum (?:order|stay|booking|spend|age)|postage extra|deposit (?:required|of)|surcharge|sorry|(?:is|are) not|closes at|ex(?:cl(?:uding)?)?\.? VAT)\b/iu;

/** Whether a selling point is a limit: true and worth saying, but nothing to open an ad with. */
export const isLimit = (text: string): boolean => limits.test(text);
