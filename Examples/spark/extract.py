"""Reads the claims of a corpus with `factbook extract` on Apache Spark.

    python extract.py --factbook PROGRAM --output FOLDER [--master local[2]] [--partitions N] INPUT…

An INPUT is a folder or file of JSON lines as `factbook extract` reads them, or of Parquet with the same columns
(`id`, `text`, and `title`, `publisher`, `date`, `url` where known). The output is a folder of the same kind: JSON
lines exactly as the filter writes them, or Parquet with the columns of `SCHEMA`. Each partition keeps its order.

A line that the filter does not understand fails the run, as it fails the filter.
"""

import argparse
import os
import shlex

from pyspark.sql import SparkSession

CLAIM = """subject STRING, subject_id STRING, metric STRING, metric_id STRING, value DECIMAL(38, 8), upper DECIMAL(38, 8), unit STRING,
  hedge STRING, period STRING, basis STRING, origin STRING, inferred ARRAY<STRING>, quote STRING, start BIGINT,
  `end` BIGINT, rule STRING"""
POLICY = """title STRING, place STRING, issuer STRING, date STRING, status STRING, span STRING,
  measures DECIMAL(38, 8), quote STRING, start BIGINT, `end` BIGINT"""
SCHEMA = f"""id STRING, title STRING, publisher STRING, date STRING, url STRING, claims ARRAY<STRUCT<{CLAIM}>>, policies ARRAY<STRUCT<{POLICY}>>,
  set_aside ARRAY<STRUCT<start BIGINT, `end` BIGINT, reason STRING>>,
  notes ARRAY<STRUCT<start BIGINT, `end` BIGINT, message STRING>>"""


def is_parquet(path):
    """Whether the files of an input are Parquet, by the ending of the first."""
    names = [path] if os.path.isfile(path) else sorted(os.listdir(path))
    data = [name for name in names if not os.path.basename(name).startswith(("_", "."))]
    return bool(data) and data[0].endswith(".parquet")


def lines(spark, inputs, partitions):
    """The texts of all inputs as JSON lines, in order."""
    rdds = []
    for path in inputs:
        if is_parquet(path):
            rdds.append(spark.read.parquet(path).toJSON())
        else:
            rdds.append(spark.sparkContext.textFile(path, minPartitions=partitions))
    return spark.sparkContext.union(rdds)


def claims(rdd, factbook):
    """What the filter says of each line; a filter that fails fails the job."""
    command = shlex.join([factbook, "extract", "--format", "ndjson", "--jobs", "1"])
    return rdd.pipe(command, env=dict(os.environ), checkCode=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("inputs", nargs="+", metavar="INPUT")
    parser.add_argument("--factbook", default="factbook", help="the program; on every machine of the cluster")
    parser.add_argument("--output", required=True, help="a folder that does not exist yet")
    parser.add_argument("--master", default="local[2]")
    parser.add_argument("--partitions", type=int, default=8, help="at least so many pieces of each input")
    options = parser.parse_args()
    spark = SparkSession.builder.master(options.master).appName("factbook extract").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    answers = claims(lines(spark, options.inputs, options.partitions), options.factbook)
    if is_parquet(options.inputs[0]):
        spark.read.schema(SCHEMA).json(answers).write.parquet(options.output)
    else:
        answers.saveAsTextFile(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
