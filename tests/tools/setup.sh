#!/usr/bin/env bash
# Brings what building and testing need and the machine does not have yet. What is present is left alone, so a second run needs no network.
#
#   setup.sh build      Rust target and components, Trunk, wasm-bindgen, npm tools
#   setup.sh browser    Chromium and ChromeDriver (environment: CHROME, CHROMEDRIVER name others)
set -euo pipefail
cd "$(dirname "$0")/../.."
step=tests/tools/step.sh
trunk_version=0.21.14

has() { command -v "$1" >/dev/null 2>&1; }
stop() { printf '\n  %s\n' "$*" >&2; exit 1; }

# Debian and its children only; elsewhere the message says what to install.
apt_install() {
    has apt-get || stop "Please install $* (this script can do it only with apt-get)."
    local sudo=""
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    $step "Reading Debian's package lists" $sudo apt-get update
    $step "Installing $*" $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

rust() {
    has cargo || stop "Please install Rust with rustup; rust-toolchain.toml names the version."
    if has rustup; then
        local have
        have=$(rustup target list --installed 2>/dev/null; rustup component list --installed 2>/dev/null) || have=""
        case $have in
            *wasm32-unknown-unknown*clippy*rust-src*rustfmt*) ;;
            *) $step "Installing the Rust toolchain" rustup toolchain install ;;
        esac
    elif [ ! -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
        stop "This Rust lacks the target wasm32-unknown-unknown; please install it."
    fi
    cargo fetch --quiet --offline 2>/dev/null || $step "Fetching crates" cargo fetch
}

# cargo_tool COMMAND VERSION CRATE [OPTIONS…]
cargo_tool() {
    local command=$1 version=$2 crate=$3
    shift 3
    [ "$(".tools/bin/$command" --version 2>/dev/null)" = "$command $version" ] && return
    $step "Compiling $crate $version (a few minutes, once)" \
        cargo install "$crate" --version "$version" --root .tools --debug --force "$@"
}

node_tools() {
    has node && has npm || apt_install nodejs npm
    [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" = true ] || stop "Please install Node.js 20 or later."
    cmp -s package-lock.json node_modules/.landfall-lock && return
    # What is there may satisfy a newer list as well: where several work trees share one folder, it is not taken from under the others.
    npm ls >/dev/null 2>&1 && return
    $step "Installing npm tools" npm ci --no-fund --no-audit
    cp package-lock.json node_modules/.landfall-lock
}

build() {
    rust
    cargo_tool trunk "$trunk_version" trunk --locked --no-default-features --features rustls
    # The command line tool and the library must be of the very same version.
    cargo_tool wasm-bindgen "$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)" wasm-bindgen-cli
    node_tools
}

browser() {
    if ! node tests/tools/chrome.mjs >/dev/null 2>&1 || ! { [ -n "${CHROMEDRIVER:-}" ] || has chromedriver; }; then
        apt_install chromium chromium-driver fonts-noto-core fonts-noto-cjk
    fi
}

for part in "$@"; do "$part"; done
