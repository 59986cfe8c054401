"""The attacks on a project: payloads wherever a source, a sidecar file or a catalog can put text, and files that are not
what their names say. Each attack writes into a project made by `factbook init` and says what has to come of it.
"""

import dataclasses
import gzip
import os
import pathlib
import random
import typing

HERE = pathlib.Path(__file__).parent
PAYLOADS = (HERE / "payloads.txt").read_text().splitlines()


def quoted(text):
    """A YAML scalar that is this text."""
    return "'" + text.replace("'", "''") + "'"


def article(payload, number):
    """Figures, a policy, an origin and a metric of no catalog, each with the payload in its sentence."""
    return (
        f"标题: {payload}\n来源: {payload}\n正文: 上海人工智能产业规模2022年达38{number}亿元{payload}，居全国前列。\n"
        f"据{payload}统计，2023年杭州{payload}企业数量达{number}家。\n"
        f"2023年，上海发布《关于{payload}的实施办法》，提出到2025年建成{number}个{payload}平台。\n"
        f"{payload}截至2022年底，北京人工智能企业{number}家。{payload}\n"
    )


def payloads_in_sources(project):
    for number, payload in enumerate(PAYLOADS, 100):
        (project / f"seeds/p{number}.txt").write_text(article(payload, number))


def payloads_in_sidecars(project):
    for number, payload in enumerate(PAYLOADS, 100):
        quote = f"上海人工智能产业规模2022年达38{number}亿元"
        (project / f"seeds/p{number}.txt").write_text(f"{quote}，居全国前列。\n")
        (project / f"seeds/p{number}.yml").write_text(
            f"title: {quoted(payload)}\npublisher: {quoted(payload)}\ndate: 2023-07-08\nnote: {quoted(payload)}\n"
            f"url: https://example.org/?a={number}&b=%3Cscript%3E\n"
            f"reviews:\n  - quote: {quote}\n    decision: correct\n    expect: {{ subject: 上海, value: 38{number}00000000 }}\n"
            f"    reason: {quoted(payload)}\n    origin: {quoted(payload)}\n"
        )


def payloads_in_addresses(project):
    """Addresses are checked: whatever is no web address is an error."""
    (project / "seeds/u.txt").write_text("上海人工智能产业规模2022年达3821亿元。\n")
    (project / "seeds/u.yml").write_text("title: 甲\npublisher: 乙\ndate: 2023\nurl: javascript:alert(1)\n")


def payloads_in_catalogs(project):
    places = metrics = topics = publishers = policies = ""
    for number, payload in enumerate(PAYLOADS, 100):
        text = quoted(f"{payload} {number}")
        places += f"p{number}:\n  name: {{ zh-CN: {text}, en: {text} }}\n  kind: city\n  parent: china\n  aliases: [{text[:-1]}甲']\n"
        metrics += (
            f"m{number}:\n  name: {{ zh-CN: {text}, en: {text} }}\n  unit: 家\n  kind: stock\n  topic: t{number}\n"
            f"  definition: {{ zh-CN: {text} }}\n  also: [企业数{number}号]\n"
        )
        topics += f"t{number}: {{ zh-CN: {text}, en: {text} }}\n"
        publishers += f"b{number}:\n  name: {{ zh-CN: {text} }}\n  also: [报{number}]\n"
        policies += f"y{number}:\n  title: {text}\n  place: shanghai\n  reason: {text}\n"
        (project / f"seeds/c{number}.txt").write_text(
            f"标题: 甲{number}\n来源: 报{number}\n上海企业数{number}号2022年达{number}家。{payload} {number}企业数{number}号2022年达{number}家。\n"
        )
    folder = project / "seeds/catalog"
    folder.mkdir(exist_ok=True)
    for name, text in [
        ("places", places), ("metrics", metrics), ("topics", topics), ("publishers", publishers), ("policies", policies)
    ]:
        (folder / f"{name}.yml").write_text(text)


def source(name, content, yaml=None):
    """A file of sources with this content beside what is there."""

    def write(project):
        (project / "seeds" / name).write_bytes(content() if callable(content) else content)
        if yaml:
            (project / "seeds" / name.replace(".txt", ".yml")).write_text(yaml)

    return write


def named(name):
    return source(name, "上海人工智能产业规模2022年达3821亿元。\n".encode())


def linked(name, target):
    return lambda project: (project / name).parent.mkdir(parents=True, exist_ok=True) or (project / name).symlink_to(target)


def grown(project):
    """A source that somebody else writes to while it is read, up to the half of what one may have."""
    path = project / "seeds/grown.txt"
    path.write_text("上海人工智能产业规模2022年达3821亿元。\n")
    if os.fork() == 0:
        with path.open("a") as file:
            for _ in range(25_000):
                file.write("上海有348家企业。\n")
                file.flush()
        os._exit(0)


def sparse(project):
    with (project / "seeds/sparse.txt").open("w") as file:
        file.truncate(2 << 30)


def pipes(project):
    os.mkfifo(project / "seeds/pipe.txt")
    (project / "seeds/catalog").mkdir(exist_ok=True)
    (project / "seeds/catalog/topics.yml").unlink(missing_ok=True)
    os.mkfifo(project / "seeds/catalog/topics.yml")
    os.mkfifo(project / "Templates/pages/pipe.md")


def noise(size):
    return random.Random(9).randbytes(size)


SENTENCE = "上海人工智能产业规模2022年达3821亿元，人工智能企业348家。"


@dataclasses.dataclass
class Attack:
    name: str
    write: typing.Callable
    # The id of the diagnostic that must come of it; none where the pages must come out and be inert.
    diagnostic: str | None = None
    # Whether the pages are looked at in the browser.
    isShown: bool = False


ATTACKS = [
    Attack("payloads in sources", payloads_in_sources, isShown=True),
    Attack("payloads in sidecar files", payloads_in_sidecars, isShown=True),
    Attack("payloads in catalogs", payloads_in_catalogs, isShown=True),
    Attack("an address that is a script", payloads_in_addresses, "metadata-url"),
    Attack("a name with markup", named("<img src=x onerror=alert(1)>.txt"), isShown=True),
    Attack("a name that climbs", named("..%2f..%2fescape.txt"), isShown=True),
    Attack("a name of dots", named("...txt")),
    Attack("a name with a line break", named("a\nb.txt"), "source-name"),
    Attack("a name with a tab", named("a\tb.txt"), "source-name"),
    Attack("a name that turns text around", named("a\u202etxt.b.txt"), "source-name"),
    Attack("a name of 255 bytes", named("长" * 83 + "ab.txt"), "source-name"),
    Attack("a name that is no UTF-8", lambda project: (project / "seeds").joinpath(os.fsdecode(b"a\xff\xfeb.txt")).write_text("上海有348家企业。"), "source-name"),
    Attack("a link to a file of the system", linked("seeds/x.txt", "/etc/passwd"), "file-outside"),
    Attack("a link to a device", linked("seeds/x.txt", "/dev/zero"), "source-unreadable"),
    Attack("a link to itself", linked("seeds/x.txt", "x.txt"), "source-unreadable"),
    Attack("a template that is a link out", linked("Templates/pages/x.md", "/etc/passwd")),
    Attack("a link out as style sheet", linked("Templates/assets/x.css", "/etc/passwd")),
    Attack("a linked folder of sources", lambda project: ((project / "seeds").rename(project.parent / f"{project.name}-out"), (project / "seeds").symlink_to(project.parent / f"{project.name}-out")), "file-outside"),
    Attack("pipes", pipes, "source-unreadable"),
    Attack("a source that grows", grown),
    Attack("a sparse file of 2 GiB", sparse, "file-too-large"),
    Attack("gzip", source("z.txt", lambda: gzip.compress(SENTENCE.encode() * 1000)), "source-binary"),
    Attack("PDF", source("z.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Length 9>>stream\n\x00\x01\x02\xff\nendstream\n"), "source-binary"),
    Attack("noise", source("z.txt", lambda: noise(1 << 20)), "source-binary"),
    Attack("broken UTF-8", source("z.txt", SENTENCE.encode()[:-1] + b"\xff\xc0\xaf\xed\xa0\x80"), "source-encoding"),
    Attack("two encodings", source("z.txt", SENTENCE.encode() + SENTENCE.encode("gb18030")), "source-encoding"),
    Attack("a mark in the middle", source("z.txt", b"\xef\xbb\xbf" + SENTENCE.encode() + b"\xef\xbb\xbf" + SENTENCE.encode())),
    Attack("UTF-16", source("z.txt", SENTENCE.encode("utf-16"))),
    Attack("half of UTF-16", source("z.txt", SENTENCE.encode("utf-16")[:-1]), "source-encoding"),
    Attack("lone surrogates", source("z.txt", b"\xff\xfe\x0aN\x00\xd8\x0aN"), "source-encoding"),
    Attack("GB18030", source("z.txt", SENTENCE.encode("gb18030"))),
    Attack("Big5", source("z.txt", "上海人工智慧產業規模2022年達3821億元。".encode("big5"))),
    Attack("control characters", source("z.txt", ("上\x07海\x1b[31m" * 100).encode()), "source-binary"),
    Attack("1,000,000 lines", source("z.txt", lambda: (SENTENCE + "\n").encode() * 1_000_000), "file-too-large"),
    Attack("1,000,000 short lines", source("z.txt", lambda: "一\n".encode() * 1_000_000), "file-too-large"),
    Attack("50,000 lines", source("z.txt", lambda: "一\n".encode() * 50_000)),
    Attack("1,000,000 empty lines", source("z.txt", lambda: b"\n" * 1_000_000 + SENTENCE.encode()), "file-too-large"),
    Attack("a line of 50 MB", source("z.txt", lambda: SENTENCE.encode() * 625_000), "file-too-large"),
    Attack("1 MB of figures", source("z.txt", lambda: (SENTENCE + "\n").encode() * 12_000)),
    Attack("a line of 1 MB", source("z.txt", lambda: "上海的人工智能产业正在快速发展，".encode() * 20_000)),
    Attack("deep brackets", source("z.txt", lambda: (SENTENCE + "（上海有" * 30_000 + "）" * 30_000 + "《" * 50_000 + "「[{【" * 30_000).encode())),
    Attack("a number of 900,000 digits", source("z.txt", lambda: ("上海有" + "9" * 900_000 + "家企业。" + SENTENCE).encode())),
    Attack("numerals without end", source("z.txt", lambda: ("上海有" + "一百万亿零" * 60_000 + "家企业。" + SENTENCE).encode())),
    Attack("combining marks without end", source("z.txt", lambda: ("上" + "\u0301" * 400_000 + "海。" + SENTENCE).encode())),
    Attack("a sidecar that nests", source("z.txt", SENTENCE.encode(), "title: " + "[" * 100_000), "yaml-syntax"),
    Attack("a sidecar that unfolds", source("z.txt", SENTENCE.encode(), "a: &a [x,x]\nb: &b [*a,*a]\ntitle: *b\n"), "yaml-syntax"),
    Attack("a sidecar of 1 MB", source("z.txt", SENTENCE.encode(), "title: 甲\npublisher: 乙\nreviews:\n" + "  - quote: 无\n    decision: reject\n    reason: 无\n    expect: { value: 1 }\n" * 9_000), "missing-key"),
    Attack("a catalog that nests", lambda project: ((project / "seeds/catalog").mkdir(exist_ok=True), (project / "seeds/catalog/places.yml").write_text("a: " + "{b: " * 100_000)), "yaml-syntax"),
    Attack("a place that climbs", lambda project: ((project / "seeds/catalog").mkdir(exist_ok=True), (project / "seeds/catalog/places.yml").write_text("../../evil: { name: 恶城, kind: city, parent: china }\n")), "invalid-id"),
    Attack("a snapshot that nests", lambda project: ((project / "history").mkdir(), (project / "history/a.json").write_text("[" * 1_000_000)), "history-unreadable"),
    Attack("an image that is none", lambda project: ((project / "Templates/assets/x.png").write_bytes(noise(1000)), (project / "Templates/pages/x.md").write_text("---\ntitle: 甲\n---\n![甲](x.png)\n")), "image-unreadable"),
]
