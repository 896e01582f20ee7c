# Every everyday command of Landfall. `make help` lists them.
#
# Tools are brought into .tools/ and node_modules/ when they are missing; after the first run nothing needs the network.

SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help setup demo check test e2e leptos bench release clean tools browser native finish
.SUFFIXES:
.NOTPARALLEL:

export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/node_modules/.bin:$(PATH)
export CARGO_TERM_COLOR ?= never
export RUST_BACKTRACE ?= 0
# Random tests meet the same situations in every run, so that nobody's change fails over another's; other seeds are tried by hand.
export PROPTEST_RNG_SEED ?= 20261122
# Paths of this machine are no part of what shoppers download.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS ?= --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src/= \
	--remap-path-prefix=$(or $(RUSTUP_HOME),$(HOME)/.rustup)/toolchains/=
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER := $(CURDIR)/.tools/bin/wasm-bindgen-test-runner
export CHROMEDRIVER ?= $(shell command -v chromedriver)

PORT ?= 8787
VERSION := $(shell sed -n '/^version = /{s/.*"\(.*\)"/\1/p;q;}' Cargo.toml)
LANDFALL := target/debug/landfall
WIDGET := --no-default-features --features widget --target wasm32-unknown-unknown
STEP := @tests/tools/step.sh

# The widget's standard library is compiled with it, for size: without messages of panics, without the code that would print them. Cargo calls that
# unstable; the compiler is pinned in rust-toolchain.toml, so it does the same everywhere. Without the sources the usual library is linked.
LIBRARY = $(shell rustc --print sysroot)/lib/rustlib/src/rust/library
RESIZED = RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size \
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS='$(CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS) -Zunstable-options \
	-Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none'
SMALL = $(if $(LANDFALL_QUICK),,$(if $(shell test -d "$(LIBRARY)" && echo there),$(RESIZED)))

# What the served folder is made of, and the file that tells how old it is.
SOURCES := $(shell find src www locales -type f 2>/dev/null) tests/tools/trim.mjs tests/tools/split.mjs Cargo.toml Cargo.lock Trunk.toml
DIST := dist/landfall-core_bg.wasm
# Two builds at once would write into each other's folder.
ALONE := $(if $(shell command -v flock),flock target/trunk.lock)

help:
	@echo "make demo      build the widget, serve the demo shop at http://127.0.0.1:$(PORT)/ (PORT=… for another)"
	@echo "make check     format, lints, native tests: the fast inner loop"
	@echo "make test      check, in-browser tests, end-to-end tests"
	@echo "make e2e       only the end-to-end tests; ONLY=\"orders once\" picks files"
	@echo "make bench     sizes, loading times and what a quote costs, held against tests/budgets.json"
	@echo "make release   release/landfall-$(VERSION)/: static files with integrity hashes"
	@echo "make setup     bring every tool (the other commands do it themselves)"
	@echo "make clean     remove what was built; tools stay"

setup: tools browser

tools:
	@tests/tools/setup.sh build

browser: | tools
	@tests/tools/setup.sh browser

native: | tools
	$(STEP) "Building the command line and the backend" cargo build --quiet --bin landfall

demo: native $(DIST)
	@echo
	@echo "  Shop    http://127.0.0.1:$(PORT)/   put something in the cart and check out"
	@echo "  Ctrl+C ends it. Orders are kept in demo.sqlite."
	@echo
	@exec $(LANDFALL) serve --config www/landfall.json --catalog www/catalog.json --accounts tests/accounts.json --static dist --port $(PORT) --database demo.sqlite

check: | tools
	$(STEP) "Checking the format" cargo fmt --check -- -l
	$(STEP) "Linting the core alone" cargo clippy --quiet --no-default-features -- -D warnings
	$(STEP) "Linting the native side" cargo clippy --quiet --all-targets -- -D warnings
	$(STEP) "Linting the widget" cargo clippy --quiet $(WIDGET) --lib --examples -- -D warnings
	$(STEP) "Testing natively" cargo test --quiet

test: check native $(DIST) | browser
	$(STEP) "Checking the reference data and the wording" $(LANDFALL) packs --check
	$(STEP) "Weighing what was built" cargo test --quiet --test tidy_size
	$(STEP) "Testing in the browser" cargo test $(WIDGET) --test browser
	$(STEP) "Quoting natively and in Chromium, byte for byte" node tests/differential/run.mjs
	@$(MAKE) --no-print-directory leptos
	@node tests/tools/e2e.mjs

e2e: native $(DIST) leptos | browser
	@node tests/tools/e2e.mjs $(ONLY)

# The checkout as a component in an app of Rust's own; a test orders in it.
leptos: target/leptos/leptos.js

target/leptos/leptos.js: $(SOURCES) examples/leptos.rs | tools
	$(STEP) "Building the example in Leptos" cargo build --quiet $(WIDGET) --example leptos
	@wasm-bindgen --target web --no-typescript --out-dir target/leptos target/wasm32-unknown-unknown/debug/examples/leptos.wasm

bench: native $(DIST) | browser
	@node tests/tools/size.mjs --enforce; sizes=$$?; node tests/bench/engine.mjs; engine=$$?; node tests/bench/typing.mjs; typing=$$?; node tests/bench/bench.mjs && exit $$((sizes + engine + typing))

release: $(DIST)
	$(STEP) "Checking, compressing and hashing" node tests/tools/release.mjs dist release/landfall-$(VERSION) $(VERSION) "$$(rustc --version)"
	@grep -E '"landfall[^"]*": "sha384' release/landfall-$(VERSION)/integrity.json
	@echo "  release/landfall-$(VERSION) is ready"

clean:
	rm -rf dist release tests/output
	cargo clean --quiet

# The widget, through Trunk. Its hook calls `finish`.
$(DIST): $(SOURCES) | native
	$(STEP) "Compiling the widget" env $(SMALL) $(ALONE) cargo build --quiet --profile widget $(WIDGET) --lib
	$(STEP) "Building the widget with Trunk" env RUST_BACKTRACE=0 $(SMALL) $(ALONE) trunk build
	@touch $@

# Makes Trunk's output the flat folder that is served: the core without what nobody calls, the pages, the packs,
# the finished loader, and all three scripts without what only readers need.
finish: STAGE = $(TRUNK_STAGING_DIR)
finish:
	node tests/tools/trim.mjs "$(STAGE)/core" "$(STAGE)"
	rm -r "$(STAGE)/core"
	mv "$(STAGE)/index.html" "$(STAGE)/.index" && cp -R www/. "$(STAGE)" && mv "$(STAGE)/.index" "$(STAGE)/index.html"
	rm -r "$(STAGE)/parts"
	[ -x $(LANDFALL) ] || cargo build --quiet --bin landfall
	$(LANDFALL) packs $(if $(LANDFALL_QUICK),--unfinished) --out "$(STAGE)"
	esbuild --minify --target=es2022 --log-level=error --allow-overwrite --outdir="$(STAGE)" $(addprefix "$(STAGE)"/,$(notdir $(wildcard www/landfall*.js)) packs/marks.css)
