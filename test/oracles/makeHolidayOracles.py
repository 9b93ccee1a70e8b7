"""Writes holidayOracles.json: public holidays by the Python package holidays, for test/models/forecast/calendar.

Run in a throw-away environment outside the repository:
    python3 -m venv ENV && ENV/bin/pip install holidays==0.109
    ENV/bin/python test/oracles/makeHolidayOracles.py
Days that a notice moved ("substituted from") are left out: they follow no rule. So are observed days,
but for the United States, England and Canada, whose law has a rule for them.
"""

import json
import pathlib

import holidays

YEARS = range(2008, 2036)
SETTINGS = {
    "US": {},
    "GB": {"subdiv": "ENG"},
    "DE": {},
    "FR": {},
    "ES": {},
    "IT": {},
    "NL": {},
    "CA": {"categories": ["public", "government"]},
    "AU": {},
    "BR": {"categories": ["public", "optional"]},
    "CN": {},
}
OBSERVED = {"US", "GB", "CA"}


def dates(country, settings):
    found = holidays.country_holidays(country, years=YEARS, language="en_US", **settings)
    kept = {}
    for day, name in sorted(found.items()):
        names = [part for part in name.split("; ") if "substituted" not in part]
        if country not in OBSERVED:
            names = [part for part in names if "(observed)" not in part]
        if names:
            kept[day.isoformat()] = "; ".join(names)
    return kept


result = {"version": holidays.__version__, "countries": {country: dates(country, settings) for country, settings in SETTINGS.items()}}
target = pathlib.Path(__file__).with_name("holidayOracles.json")
target.write_text(json.dumps(result, indent="\t", ensure_ascii=False) + "\n", encoding="utf-8")
