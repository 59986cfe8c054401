"""Checks that the claims which Spark gathers are the filter's own: as JSON lines byte for byte, as Parquet value for
value, and that a filter that fails fails the job.

    python test_extract.py FACTBOOK SEEDS

Ends with status 1 where anything is wrong. SEEDS is a folder of text files; several copies of each make the corpus.
"""

import decimal
import json
import pathlib
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession

HERE = pathlib.Path(__file__).parent
COPIES = 20
# Of a value in Parquet; only fractions (三分之一) have more.
PLACES = decimal.Decimal("1e-8")
decimal.getcontext().prec = 60


def corpus(folder):
    """Texts with ids and dates of their own, in order."""
    texts = [path.read_text() for path in sorted(pathlib.Path(folder).glob("*.txt"))]
    return [
        {"id": f"{copy}-{number}", "text": text, "date": f"20{10 + copy}-06-30", "publisher": "样本"}
        for copy in range(COPIES)
        for number, text in enumerate(texts)
    ]


def run(factbook, output, *inputs):
    command = [sys.executable, HERE / "extract.py", "--factbook", factbook, "--output", output, *inputs]
    return subprocess.run(list(map(str, command)), capture_output=True, text=True)


def spark_lines(folder):
    return [line for part in sorted(folder.glob("part-*")) for line in part.read_text().splitlines()]


def pruned(value):
    """A value without what is null: Parquet has every column, JSON only what is known."""
    if isinstance(value, dict):
        return {key: pruned(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [pruned(item) for item in value]
    return value.quantize(PLACES, decimal.ROUND_HALF_UP) if isinstance(value, decimal.Decimal) else value


def numbers(line):
    """JSON with its numbers as Parquet has them: offsets whole, values decimal."""
    offsets = {"start", "end"}
    pairs = lambda items: {k: int(v) if k in offsets else v for k, v in items}
    return json.loads(line, parse_int=decimal.Decimal, parse_float=decimal.Decimal, object_pairs_hook=pairs)


def check(name, isRight, detail=""):
    print(("ok      " if isRight else "WRONG   ") + name + ("" if isRight else f": {detail}"))
    return isRight


def check_json_lines(factbook, folder, texts):
    source = folder / "texts.ndjson"
    source.write_text("".join(json.dumps(text, ensure_ascii=False) + "\n" for text in texts))
    job = run(factbook, folder / "claims", source)
    with source.open() as lines:
        own = subprocess.run([factbook, "extract"], stdin=lines, capture_output=True, text=True, check=True).stdout
    spark = spark_lines(folder / "claims") if job.returncode == 0 else []
    same = check("JSON lines: Spark's are the filter's own, in order", spark == own.splitlines(), job.stderr[-2000:])
    return same & check("JSON lines: there are claims to compare", own.count('"metric"') > len(texts)), own


def check_parquet(factbook, folder, texts, own):
    spark = SparkSession.builder.master("local[2]").getOrCreate()
    spark.createDataFrame(texts).coalesce(1).write.parquet(str(folder / "texts.parquet"))
    job = run(factbook, folder / "claims.parquet", folder / "texts.parquet")
    if not check("Parquet: the job ends well", job.returncode == 0, job.stderr[-2000:]):
        return False
    rows = spark.read.parquet(str(folder / "claims.parquet")).collect()
    found = {row["id"]: pruned(row.asDict(recursive=True)) for row in rows}
    expected = {line["id"]: pruned(line) for line in map(numbers, own.splitlines())}
    wrong = [name for name in expected if found.get(name) != expected[name]]
    return check("Parquet: Spark's claims are the filter's own", not wrong and len(found) == len(expected), wrong[:3])


def check_failure(factbook, folder):
    source = folder / "broken.ndjson"
    source.write_text('{"id": 1, "text": "上海有3家企业。"}\n{"id": 2}\n')
    job = run(factbook, folder / "broken", source)
    return check("a line that is not understood fails the job", job.returncode != 0)


def main():
    factbook, seeds = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    texts = corpus(seeds)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        isRight, own = check_json_lines(factbook, folder, texts)
        isRight &= check_parquet(factbook, folder, texts, own)
        isRight &= check_failure(factbook, folder)
    sys.exit(0 if isRight else 1)


if __name__ == "__main__":
    main()
