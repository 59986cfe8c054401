"""Writes the same N plain report pages (about 2 KB of Markdown each) as a project for Factbook and one for
Hugo: headings, a table, lists, links, emphasis and a quotation, a small layout, and an index that lists all
titles. The same N and seed give the same bytes.

    python plain_site.py FOLDER PAGES
"""

import pathlib
import random
import sys

CITIES = "北京 上海 深圳 杭州 广州 南京 苏州 合肥 成都 武汉".split()
TOPICS = "人工智能企业 产业规模 算力建设 数据集开放 人才引进 政策措施 融资规模 场景应用".split()
METRICS = [
    ("规上企业数", "家", 120, 900),
    ("产业规模", "亿元", 300, 5200),
    ("智能算力", "EFLOPS", 2, 40),
    ("人才规模", "万人", 2, 40),
    ("备案大模型", "款", 3, 140),
    ("政策措施", "条", 8, 60),
]
HEDGES = ["超", "近", "约", "达", "达到", ""]
OPENINGS = [
    "近年来，{city}把**{topic}**作为先导产业之一，持续完善产业生态，推动核心技术与应用场景双向贯通。",
    "从公开数据看，{city}在{topic}方面保持*较快增长*，产业链上下游企业加快集聚，头部效应更加明显。",
    "{city}围绕{topic}发布了一批措施，在算力、语料、资金和人才四个方面同时发力，目标是建成**全国领先**的产业高地。",
]
SENTENCES = [
    "{year}年，{city}{metric}{hedge}{value}{unit}，较上年增长{growth}%。",
    "截至{year}年底，{city}全市{metric}{hedge}{value}{unit}，居全国第{rank}位。",
    "根据《{city}市推动人工智能高质量发展若干措施（{year}年）》，到{next}年{metric}力争突破{value}{unit}。",
]
ITEMS = [
    "对符合条件的智能算力中心给予**最高{growth}%**的租用补贴",
    "设立总规模{value}亿元的人工智能产业基金，首期{rank}亿元",
    "面向高校开放[公共数据集](https://example.org/data/{number})共{rank}批",
    "每年评选不超过{growth}个示范场景，单个奖励~~{rank}~~{value}万元",
]
STYLE = (
    "body{font:16px/1.7 'Noto Sans CJK SC',sans-serif;max-width:46rem;margin:auto;padding:1rem}"
    "table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3em .6em}\n"
)
FRAME = (
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>TITLE</title>'
    '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="STYLE"></head>'
    '<body><header><a href="HOME">城市人工智能观察</a></header><main>MAIN</main>'
    "<footer>城市人工智能观察 · 静态报告</footer></body></html>\n"
)


def page(number, count):
    """Title and body of one page; links name other pages by their number."""
    choice = random.Random(1_000_003 + number)
    city, topic = CITIES[number % 10], TOPICS[number // 10 % 8]
    year = 2019 + choice.randrange(6)

    def sentence():
        metric, unit, low, high = choice.choice(METRICS)
        return choice.choice(SENTENCES).format(
            city=city, year=year, next=year + 2, metric=metric, unit=unit,
            hedge=choice.choice(HEDGES), value=choice.randint(low, high),
            growth=choice.randint(5, 40), rank=choice.randint(1, 9),
        )

    def opening():
        return choice.choice(OPENINGS).format(city=city, topic=choice.choice(TOPICS))

    metric, unit, low, high = METRICS[number % 6]
    rows = []
    for other in choice.sample(CITIES, 5):
        first, second = choice.randint(low, high), choice.randint(low, high)
        rows.append(f"| {other} | {first} | {second} | {abs(second - first) * 100 // first}% |")
    items = [
        "- " + item.format(
            growth=choice.randint(5, 50), value=choice.randint(10, 900),
            rank=choice.randint(2, 90), number=number,
        )
        for item in ITEMS
    ]
    others = [(number * 7 + 3) % count, (number * 13 + 5) % count]
    body = [
        "## 概述", "", opening() + sentence() + sentence(), "",
        f"## {metric}对比（单位：{unit}）", "",
        f"| 城市 | {year}年 | {year + 1}年 | 变化 |", "| --- | ---: | ---: | :---: |", *rows, "",
        "### 主要发现", "", *items, "", "> " + sentence(), "",
        "## 趋势研判", "", opening() + sentence() + sentence()
        + "***需要注意***，不同来源的统计口径并不一致。", "", opening() + sentence() + sentence(), "",
        "## 政策与来源", "",
        sentence() + "参见[相关报告]({0})与[上期报告]({1})。", "",
        f"1. 政策文件见[公开目录](https://example.org/policy/{number})。",
        f"2. 数据截至{year}年{choice.randint(1, 12)}月，`口径`以来源原文为准。", "",
    ]
    return f"{city}{topic}观察报告第{number:05d}期", "\n".join(body), others


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def frame(**parts):
    text = FRAME
    for name, part in parts.items():
        text = text.replace(name.upper(), part)
    return text


def write(folder, count):
    """Writes `factbook` and `hugo` below the folder."""
    factbook, hugo = folder / "factbook", folder / "hugo"
    for number in range(count):
        title, body, others = page(number, count)
        front = f'title: "{title}"\n'
        put(
            factbook / f"Templates/pages/report-{number:05d}.md",
            f"---\n{front}figures: own\n---\n# {title}\n\n"
            + body.format(*(f"report-{other:05d}.html" for other in others)),
        )
        put(
            hugo / f"content/report-{number:05d}.md",
            f"---\n{front}slug: report-{number:05d}\n---\n\n"
            + body.format(*(f"/report-{other:05d}/" for other in others)),
        )
    put(factbook / "factbook.yml", "format: 1\ntitle: 城市人工智能观察\n")
    put(factbook / "seeds/catalog/places.yml", "{}\n")
    put(factbook / "Templates/assets/style.css", STYLE)
    put(
        factbook / "Templates/layouts/page.html",
        frame(title="{{page.title}}", style="{{root}}{{assets.style}}", home="{{root}}index.html",
              main="<article>{{{content}}}</article>"),
    )
    put(
        factbook / "Templates/pages/index.md",
        "---\ntitle: 城市人工智能观察\n---\n{{#pages}}\n- [{{title}}]({{path}})\n{{/pages}}\n",
    )
    put(
        hugo / "hugo.toml",
        'baseURL = "https://example.org/"\nlanguageCode = "zh-CN"\ntitle = "城市人工智能观察"\n'
        'disableKinds = ["taxonomy", "term", "RSS", "404", "section"]\n'
        '[permalinks]\n"/" = "/:slug/"\n',
    )
    put(hugo / "static/style.css", STYLE)
    put(
        hugo / "layouts/_default/single.html",
        frame(title="{{ .Title }}", style="/style.css", home="/",
              main="<article><h1>{{ .Title }}</h1>{{ .Content }}</article>"),
    )
    put(
        hugo / "layouts/index.html",
        frame(title="{{ .Site.Title }}", style="/style.css", home="/",
              main='<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>'
                   "</li>{{ end }}</ul>"),
    )


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
