# The ways to build and check Factbook. `make` alone lists them.

CONFIGURATION := release
CORPUS := seeds
SECONDS := 60
KILLS := 200
REQUESTS := 10000
PREFIX := /usr/local
BINARY := factbook-$(shell git describe --tags --always)-linux-$(shell uname -m)
FACTBOOK := .build/$(CONFIGURATION)/factbook
SWIFT_FILES := Sources Tests Benchmarks Fuzzing Package.swift

# Below these, `make score` fails.
QUANTITY_MINIMUMS := $(addprefix --min ,value_unit=.97 hedge=.95 exact=.98 times=.95 durations=.9 \
	traps=-2 spurious=-3)
CLAIM_MINIMUMS := $(addprefix --min ,seeds.found_recall=.95 seeds.number_precision=.90 \
	seeds.fully_f1=.90 seeds.policy_recall=.95 seeds.policy_precision=.95 dev.found_recall=.90 \
	dev.number_precision=.85 dev.fully_f1=.75 dev.policy_f1=.85) --max invariant_violations=0

.DEFAULT_GOAL := help

.PHONY: help setup setup-browser build site example install man search test test-formats test-spark test-browser test-web check-data check-markup lint format templates gold score bench bench-reading bench-extract bench-charts \
	contact-sheet fuzz asan clean

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-17s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## install what a build needs and this machine lacks
	@scripts/setup

setup-browser: ## install what looking at pages needs and this machine lacks
	@scripts/setup browser

build: setup ## build the factbook program
	swift build -c $(CONFIGURATION)

site: build ## build the site from seeds/ and Templates/
	$(FACTBOOK) build
	@scripts/search site

search: ## make the search index of site/, where factbook.yml says `search: on`
	@scripts/search site

example: build ## build Examples/electric-cars, a report on another subject, into .build/example
	$(FACTBOOK) build --strict --project Examples/electric-cars --output $(CURDIR)/.build/example

install: build man ## install the program, its man pages and shell completions below PREFIX (default /usr/local)
	install -D $(FACTBOOK) $(DESTDIR)$(PREFIX)/bin/factbook
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/share/man/man1 .build/man/*.1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
		$(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(FACTBOOK) --generate-completion-script bash >$(DESTDIR)$(PREFIX)/share/bash-completion/completions/factbook
	$(FACTBOOK) --generate-completion-script zsh >$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_factbook
	$(FACTBOOK) --generate-completion-script fish >$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/factbook.fish

man: build ## write the man pages to .build/man
	scripts/man-pages $(FACTBOOK) .build/man

test-formats: build ## hold SARIF against its official schema, and the YAML files against factbook schema
	"$$(scripts/python Tests/Formats/requirements.txt)" Tests/Formats/test_formats.py $(FACTBOOK) . Examples/electric-cars

.PHONY: test-publish
test-publish: build ## publish to Git, rsync, S3 and nginx on this machine, with changes and interruptions
	@scripts/setup publish
	"$$(scripts/python Tests/Publishing/requirements.txt)" Tests/Publishing/test_publish.py $(FACTBOOK)
	"$$(scripts/python Tests/Publishing/requirements.txt)" Tests/Publishing/test_hosts.py $(FACTBOOK)

.PHONY: test-reliability
test-reliability: build ## kill a build at KILLS random instants, without room, without permission, twice at once
	python3 Tests/Reliability/test_reliability.py $(FACTBOOK) . $(KILLS)

.PHONY: test-preview-load
test-preview-load: build ## ask a preview for REQUESTS pages at once while its files are saved all the time
	python3 Tests/Reliability/test_preview_load.py $(FACTBOOK) . $(REQUESTS)

.PHONY: test-large
test-large: build ## build a report on 400 places with 20,000 data points, and hold every page against the budget
	python3 Tests/Scale/test_large.py $(FACTBOOK) .

test-spark: build ## run Examples/spark, and compare its claims with the filter's own
	@scripts/setup spark
	"$$(scripts/python Examples/spark/requirements.txt)" Examples/spark/test_extract.py $(FACTBOOK) seeds

.PHONY: test-hostile
test-hostile: build setup-browser bench-markdown ## build projects with sources that mean harm, and look at their pages in Chromium
	"$$(scripts/python Tests/Browser/requirements.txt)" Tests/Reliability/test_hostile.py $(FACTBOOK)

test: setup ## run all tests
	swift test

test-browser: setup-browser ## look at every page of site/ in Chromium, and write a report in the preview
	scripts/test-browser site

test-web: setup-browser ## visit and search site/ as a host would serve it
	$$(scripts/python Tests/Browser/requirements.txt) Tests/Browser/test_web.py site

check-data: ## validate the data package of site/, and compare its forms
	@scripts/setup python
	$$(scripts/python Tests/Data/requirements.txt) Tests/Data/check_data.py site

check-markup: ## check site/ by the Nu HTML checker, feed and sitemap by their rules
	@scripts/setup html
	$$(scripts/python Tests/Markup/requirements.txt) Tests/Markup/check_markup.py site

lint: ## check the form of the Swift files
	swift format lint --strict --recursive $(SWIFT_FILES)

format: ## bring the Swift files into form
	swift format --in-place --recursive $(SWIFT_FILES)

templates: ## write Templates/ into the program, for factbook init
	scripts/embed-templates

gold:
	@test -d "$(GOLD)" || { echo 'score: say where the labels are: make score GOLD=path/to/gold' >&2; exit 2; }

score: gold build ## measure extraction: make score GOLD=path/to/gold
	python3 "$(GOLD)/../tools/score_quantities.py" --cmd "$(FACTBOOK) quantities" \
		$(QUANTITY_MINIMUMS) "$(GOLD)/seeds/quantities.ndjson"
	python3 "$(GOLD)/../tools/score_claims.py" --cmd "$(FACTBOOK) extract --format ndjson" \
		$(CLAIM_MINIMUMS)

bench: ## measure builds, rebuilds and extraction beside their peers: make bench WORKS="pages --runs 3"
	@scripts/setup python
	swift build -c release --product factbook
	@scripts/bench $(WORKS)

bench-reading: setup ## measure how fast texts are read: make bench-reading CORPUS=path/to/texts
	swift build -c release --product ReadingBenchmark
	.build/release/ReadingBenchmark $(CORPUS)

bench-extract: setup ## measure how fast claims are read: make bench-extract INPUT=path/to/texts.ndjson
	swift build -c release --product ExtractionBenchmark
	.build/release/ExtractionBenchmark "$(INPUT)"

.PHONY: bench-markdown
bench-markdown: setup ## give the texts that keep cmark-gfm busy, and fail where they take 2 s together
	swift build -c release --product MarkdownBenchmark
	.build/release/MarkdownBenchmark

bench-charts: setup ## measure how fast a chart is drawn, and vl-convert beside it
	scripts/bench-charts

contact-sheet: ## write a page with every reviewed chart to .build/contact-sheet.html
	scripts/contact-sheet .build/contact-sheet.html

fuzz: setup ## give made-up input to each fuzz target for SECONDS: make fuzz SECONDS=60
	scripts/fuzz $(SECONDS)

asan: setup ## run all tests with the address sanitizer
	LSAN_OPTIONS=suppressions=scripts/leaks.txt swift test --sanitize=address --scratch-path .build-asan

.PHONY: tsan
tsan: setup ## run all tests with the thread sanitizer
	FACTBOOK_TSAN_BUILD=1 swift test --sanitize=thread --scratch-path .build-tsan

.PHONY: sbom
sbom: setup ## write a CycloneDX bill of materials to .build/factbook.cdx.json, and validate it
	@scripts/setup python
	python3 scripts/sbom.py .build/factbook.cdx.json
	"$$(scripts/python Tests/Release/requirements.txt)" Tests/Release/check_sbom.py .build/factbook.cdx.json

.PHONY: tarball
tarball: ## write the sources of the last commit to .build/factbook-VERSION.tar.gz, the same bytes each time
	@scripts/tarball .build

.PHONY: binary
binary: setup ## build a program that runs on a Debian 12 without Swift
	@scripts/binary .build/$(BINARY)

.PHONY: test-binary
test-binary: build binary ## try that program in a new Debian 12 (as root)
	@scripts/setup binary
	Tests/Release/test_binary .build/$(BINARY) $(FACTBOOK)

clean: ## delete what was built, except the site
	rm -rf .build .build-asan .build-tsan .build-fuzz .build-static .factbook
