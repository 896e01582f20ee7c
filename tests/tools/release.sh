#!/usr/bin/env bash
# Makes release/landfall-<version>/: the widget as static files for any web server or CDN, without the demo shop.
#
# The standard library is rebuilt for size when a nightly compiler with its sources is installed; otherwise the usual one is linked.
# Either way the folder's integrity.json says which.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$1
step=tests/tools/step.sh
out=release/landfall-$version
build=release/build

nightly_sources=$(rustup run nightly rustc --print sysroot 2>/dev/null)/lib/rustlib/src/rust/library
if [ -d "$nightly_sources" ]; then
    compiler="$(rustup run nightly rustc --version), standard library rebuilt for size"
    export RUSTUP_TOOLCHAIN=nightly
    export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
    export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS:-} -Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none"
else
    compiler="$(rustc --version), standard library as shipped"
fi
echo "  $compiler"
[ -d "$nightly_sources" ] || echo "  (about a seventh smaller with: rustup toolchain install nightly --component rust-src)"

# Trunk works offline, so what the rebuilt library needs is brought by this first build.
$step "Compiling the widget for release" \
    cargo build --quiet --profile widget --no-default-features --features widget --target wasm32-unknown-unknown
$step "Building the release with Trunk" trunk build --dist "$build"
$step "Checking, compressing and hashing" node tests/tools/release.mjs "$build" "$out" "$version" "$compiler"
rm -rf "$build"
grep -E '"landfall[^"]*": "sha384' "$out/integrity.json"
echo "  $out is ready"
