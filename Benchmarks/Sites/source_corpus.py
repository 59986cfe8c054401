"""Writes N invented source documents of about SIZE bytes each: news and policy texts about cities, with
figures in one shared world, hedged and rounded, so that sources mostly agree and now and then do not.
Document i is the same whatever N is.

    python source_corpus.py FOLDER DOCUMENTS [SIZE]
"""

import hashlib
import json
import pathlib
import random
import sys

CITIES = (
    "北京 上海 深圳 杭州 广州 南京 苏州 合肥 成都 武汉 天津 重庆 西安 宁波 青岛 无锡 长沙 郑州 厦门 济南 佛山 东莞 "
    "沈阳 大连"
).split()
# What is counted, in which unit, how many of it the smallest and the largest city have, growth a year.
METRICS = [
    ("规上人工智能企业", "家", 60, 900, 1.14),
    ("人工智能相关企业", "家", 4000, 60000, 1.16),
    ("人工智能核心产业规模", "亿元", 300, 2600, 1.2),
    ("人工智能企业融资总额", "亿元", 50, 9000, 1.1),
    ("人工智能人才", "人", 20000, 180000, 1.15),
    ("备案大模型", "款", 2, 60, 1.4),
    ("公共数据集", "个", 30, 900, 1.2),
    ("人工智能发明专利", "件", 800, 40000, 1.2),
]
HEDGES = ["", "", "", "超", "近", "约", "达到", "突破"]
FACTS = [
    "{year}年，{city}{metric}{hedge}{value}{unit}。",
    "截至{year}年底，{city}{metric}{hedge}{value}{unit}，居全国前列。",
    "数据显示，{year}年{city}{metric}{hedge}{value}{unit}，同比增长{percent}%。",
    "{city}{metric}从{before}年的{less}{unit}增长到{year}年的{value}{unit}。",
]
POLICIES = [
    "{month}月{day}日，{city}市经济和信息化局等{count}部门联合印发《{city}市人工智能高质量发展行动方案（{year}—{until}年）》，提出{measures}条措施。",
    "{year}年{month}月，{city}发布《{city}市促进人工智能创新发展的若干措施》，共{measures}条措施，对算力租用给予最高{percent}%的补贴。",
]
PROSE = [
    "人工智能是新一轮科技革命和产业变革的重要驱动力量。",
    "多位受访专家认为，大模型的竞争最终是生态的竞争，而不只是参数的竞争。",
    "产业界普遍关注算力、语料和应用场景三个环节的协同。",
    "记者走进{city}的一处孵化空间，{count}层的办公楼里灯火通明。",
    "某公司股价当日上涨{percent}%，成交额{measures}万元。",
    "会议指出，要统筹好发展和安全，确保人工智能安全、可靠、可控。",
    "各地比学赶超，百花齐放的格局正在形成，而真正的考验在于应用落地。",
]


def share(city, metric):
    """Where a city stands between the smallest and the largest, from 0 to 1."""
    digest = hashlib.blake2b(f"{city}/{metric}".encode(), digest_size=4).digest()
    return (int.from_bytes(digest, "big") / 2**32) ** 2


def figure(choice, city, metric, year):
    name, _, low, high, growth = metric
    value = (low + (high - low) * share(city, name)) * growth ** (year - 2018)
    # One in forty deviates: work for reconciling.
    if choice.random() < 1 / 40:
        value *= 1.3
    digits = 2 if choice.random() < 0.3 else 4
    scale = 10 ** max(len(str(int(value))) - digits, 0)
    return round(value / scale) * scale


def document(number, size):
    """Metadata and text of one document."""
    choice = random.Random(7_000_003 + number)
    home, now = choice.choice(CITIES), choice.randint(2019, 2024)
    wanted = size * choice.uniform(0.5, 1.5)
    paragraphs, length = [[]], 0
    while length < wanted:
        city = home if choice.random() < 0.6 else choice.choice(CITIES)
        metric = choice.choice(METRICS)
        year = choice.randint(2018, now)
        before = year - choice.randint(1, 3)
        kind = choice.random()
        pattern = choice.choice(PROSE if kind < 0.55 else POLICIES if kind < 0.6 else FACTS)
        sentence = pattern.format(
            city=city, metric=metric[0], unit=metric[1], hedge=choice.choice(HEDGES), year=year,
            before=before, until=year + 2, value=figure(choice, city, metric, year),
            less=figure(choice, city, metric, before), percent=choice.randint(5, 60),
            month=choice.randint(1, 12), day=choice.randint(1, 28), count=choice.randint(2, 12),
            measures=choice.randint(6, 40),
        )
        paragraphs[-1].append(sentence)
        length += len(sentence.encode())
        if len(paragraphs[-1]) > choice.randint(2, 5):
            paragraphs.append([])
    date = f"{now}-{choice.randint(1, 12):02d}-{choice.randint(1, 28):02d}"
    text = "\n".join("".join(sentences) for sentences in paragraphs if sentences) + "\n"
    return {"title": f"{home}人工智能产业观察", "publisher": f"第{number % 300}观察报", "date": date}, text


def write(folder, count, size, start=0):
    """Writes sources with their sidecar files."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(start, start + count):
        fields, text = document(number, size)
        (folder / f"{number:06d}.txt").write_text(text)
        (folder / f"{number:06d}.yml").write_text(
            "".join(f"{name}: {value}\n" for name, value in fields.items())
        )


def write_lines(path, megabytes, size=10_000):
    """Writes documents as the lines that `factbook extract` reads, until there are so many bytes."""
    written, number = 0, 0
    with path.open("w") as file:
        while written < megabytes * 1_000_000:
            fields, text = document(number, size)
            line = json.dumps({"id": f"{number:06d}", "text": text, **fields}, ensure_ascii=False)
            file.write(line + "\n")
            written += len(text.encode())
            number += 1
    return written, number


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 2000)
