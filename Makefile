# Everything a newcomer needs: make demo, make test. Each installs what is missing (Debian packages
# by name) and builds what it runs.

SWIFT ?= swift
# The compiler holds the layers: a target may import only what Package.swift says.
FLAGS := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib $(FLAGS)
AFKAST := .build/release/afkast
PREFIX ?= /usr/local

# Debian packages that the build needs.
PACKAGES := libsqlite3-dev libxlsxwriter-dev libyaml-dev libzip-dev pkg-config
# And what the tests of reports open them with; where one is missing, its tests say that they are skipped.
TEST_PACKAGES := chromium libreoffice-calc poppler-utils python3-openpyxl
BENCH_PACKAGES := python3 python3-venv
VENV := .build/venv
# For both fuzzers together.
export FUZZ_SECONDS ?= 300

.PHONY: demo pictures story test torture build release lint format bench fuzz install clean setup

demo: release ## Check and evaluate the example municipality, follow it up, and report it.
	@echo; echo "$$ afkast check cases"
	@$(AFKAST) check cases
	@echo; echo "$$ afkast evaluate cases --language en"
	@$(AFKAST) evaluate cases --language en
	@rm -rf demo && cp -R cases demo
	@PATH="$(CURDIR)/$(dir $(AFKAST)):$$PATH" sh demo/fakta/optag.sh > demo/optag.log 2>&1 || { tail demo/optag.log; exit 1; }
	@echo; echo "The municipality and its facts are invented; demo/ is made anew each time, by cases/fakta/optag.sh."
	@echo; echo "$$ afkast status demo --as-of 2028-12 --language en"
	@$(AFKAST) status demo --as-of 2028-12 --language en
	@echo; echo "$$ afkast due demo --as-of 2028-12-31 --within '14 days' --language en"
	@$(AFKAST) due demo --as-of 2028-12-31 --within "14 days" --language en
	@$(MAKE) --no-print-directory reports
	@echo; echo "One case on one screen: $(AFKAST) evaluate cases/medicindispensere.yaml"
	@echo "The same afterwards: $(AFKAST) status demo/medicindispensere.yaml --as-of 2028-12"

# The example municipality's reports; as PDF where a program that prints them is installed.
.PHONY: reports
reports:
	@rm -rf reports && mkdir reports
	@echo; echo "Reports of December 2028:"
	@formats="html xlsx"; if command -v chromium >/dev/null || command -v weasyprint >/dev/null; then formats="$$formats pdf"; \
	  else echo "No PDF: install the package chromium or weasyprint."; fi; \
	for format in $$formats; do \
	  $(AFKAST) report portfolio demo $(MONTH) --output reports/portfolio.$$format && \
	  $(AFKAST) report case demo/medicindispensere.yaml $(MONTH) --output reports/medicindispensere.$$format && \
	  $(AFKAST) report council demo/rpa-robotter.yaml $(MONTH) --output reports/rpa-robotter-council.$$format && \
	  $(AFKAST) report board demo $(MONTH) --department sundhed --output reports/board-sundhed.$$format || exit 1; \
	done
MONTH := --as-of 2028-12
PICTURES := Sources/AfkastReports/AfkastReports.docc/Pictures

pictures: demo ## Take the README's pictures of two reports anew; needs chromium.
	@$(MAKE) --no-print-directory setup PACKAGES="chromium"
	@mkdir -p $(PICTURES)
	@for name in medicindispensere portfolio; do \
	  chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars \
	    --user-data-dir=.build/pictures --window-size=1000,1400 \
	    --screenshot=$(PICTURES)/$$name.png file://$(CURDIR)/reports/$$name.html >/dev/null 2>&1 \
	    && echo "$(PICTURES)/$$name.png is taken." || exit 1; done
	@rm -rf .build/pictures

story: release ## Fill in the workbooks of cases/retur anew; needs python3-openpyxl and LibreOffice.
	@rm -rf cases/retur .build/retur && mkdir -p .build/retur
	@$(AFKAST) workbook cases/medicindispensere.yaml -o .build/retur/medicindispensere-1.xlsx
	@cp .build/retur/medicindispensere-1.xlsx .build/retur/medicindispensere-2.xlsx
	@$(AFKAST) form cases --department sundhed --as-of 2027-02-15 -o .build/retur/maalinger-sundhed.xlsx
	@cd .build/retur && python3 ../../Tests/AfkastTestSupport/spreadsheet.py edit \
	  ../../Tests/AfkastFunctionalTests/CaseForm/story.json >/dev/null \
	  && python3 ../../Tests/AfkastTestSupport/spreadsheet.py resave *.xlsx >/dev/null
	@mv .build/retur cases/retur && echo "cases/retur is made anew."

test: setup lint ## Build and pass every test.
	@$(MAKE) --no-print-directory setup PACKAGES="$(TEST_PACKAGES)"
	$(SWIFT) build --build-tests $(FLAGS)
	$(SWIFT) test --skip-build $(FLAGS)

torture: setup ## The long tests: facts (kills, many writers, flipped bits) and every edit of every example case.
	$(SWIFT) build --build-tests $(FLAGS)
	AFKAST_TORTURE=1 $(SWIFT) test --skip-build $(FLAGS) --filter 'AfkastStoreTests|FactProcessTests|EditsTests'

build: setup
	$(SWIFT) build $(FLAGS)

release: setup
	$(SWIFT) build $(RELEASE) --product afkast

lint: ## The style of .swift-format.
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks Fuzzing templates

format: ## Rewrite files to the style of .swift-format.
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks Fuzzing templates

bench: release ## Afkast beside peers in one run, as ratios.
	$(SWIFT) build $(RELEASE) --product afkast-bench
	@$(MAKE) --no-print-directory setup PACKAGES="$(BENCH_PACKAGES)"
	@test -x $(VENV)/bin/python || python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --requirement Benchmarks/peers/requirements.txt
	@$(VENV)/bin/python Benchmarks/peers/bench.py

fuzz: setup ## Feed the parsers what libFuzzer makes up; stops at a crash, a hang or too much memory.
	AFKAST_FUZZ=1 $(SWIFT) build -c release --sanitize=fuzzer --scratch-path .build/fuzz --product afkast-fuzz
	@Fuzzing/run

install: release
	install -D -m 755 $(AFKAST) $(DESTDIR)$(PREFIX)/bin/afkast

clean:
	rm -rf .build demo reports

# Only what is missing is installed, so that nothing asks for a password when all is there.
setup:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query --show --showformat='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then echo "Installing$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then as=""; else as=sudo; fi; \
	  $$as apt-get update --quiet && $$as apt-get install --yes --no-install-recommends $$missing; fi
