# The front door. `make` lists what there is; `make run` and `make test` are all a newcomer needs.
#
# Debian packages: what building needs, and what only the tests or the benchmark need.
BUILD_PACKAGES := libncurses-dev libsqlite3-dev libpango1.0-dev fonts-dejavu-core fonts-dejavu-extra
TEST_PACKAGES  := $(BUILD_PACKAGES) tmux poppler-utils
BENCH_PACKAGES := $(TEST_PACKAGES) sqlite3 less

DEMO := .build/demo.db

# Swift's libraries inside the program: it starts in less time and runs where no Swift is installed.
RELEASE := swift build --configuration release --static-swift-stdlib

.DEFAULT_GOAL := help
.PHONY: help run test build bench format lint record keys packages-build packages-test packages-bench

help: ## List the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

run: packages-build ## Build and open the desk on an invented city
	@test -d .build || echo 'The first build takes some minutes.'
	$(RELEASE) --product geleit
	@test -f $(DEMO) || .build/release/geleit demo --register $(DEMO) --no-open
	@.build/release/geleit --register $(DEMO)

test: packages-test ## Build and run every test
	@test -d .build || echo 'The first build takes some minutes.'
	swift build --build-tests
	swift test --skip-build --disable-xctest

build: packages-build ## Build the program for use
	$(RELEASE) --product geleit

bench: packages-bench ## Measure on 2,400 and 1,300,000 cases side by side
	$(RELEASE) --product geleit
	$(RELEASE) --product bench
	.build/release/bench

format: ## Bring the sources into form
	swift format --in-place --recursive Package.swift Sources Tests

lint: ## Check the form of the sources
	swift format lint --strict --recursive Package.swift Sources Tests

record: packages-test ## Write the golden files anew; review the difference like code
	RECORD_GOLDENS=1 swift test --disable-xctest || true
	git status --short Tests

keys: packages-build ## Write docs/keys.md and docs/fristen.md from the program itself
	swift build --product geleit
	.build/debug/geleit paper keys --language de --output docs/keys.md --force
	.build/debug/geleit paper rules --language de --output docs/fristen.md --force

# Installs what is missing, or names it where the right to install is missing.
define install
	@missing=$$(for package in $(1); do \
	  dpkg-query --show --showformat='$${db:Status-Status}' $$package 2>/dev/null \
	  | grep -qx installed || echo $$package; done); \
	[ -z "$$missing" ] && exit 0; \
	echo "Installing" $$missing; \
	if [ "$$(id -u)" = 0 ]; then sudo=; elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; \
	then sudo=sudo; elif [ -t 0 ] && command -v sudo >/dev/null; then sudo=sudo; \
	else echo "These Debian packages are missing. Ask an administrator for:"; \
	echo "  apt-get install" $$missing; exit 1; fi; \
	$$sudo apt-get update -qq && \
	DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing
endef

packages-build:
	$(call install,$(BUILD_PACKAGES))

packages-test:
	$(call install,$(TEST_PACKAGES))

packages-bench:
	$(call install,$(BENCH_PACKAGES))
